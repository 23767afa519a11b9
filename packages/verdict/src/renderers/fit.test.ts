import { describe, expect, test } from '@jest/globals'
import { fit } from './fit.ts'

const page = {
  blocks: [
    { name: 'one', text: '11111' },
    { name: 'nothing', text: '' },
    { name: 'two', text: '22222' },
    { name: 'two', text: 'ééé' },
    { name: 'three', text: '33333' },
  ],
  least: '1',
  around: ['<', '>'] as const,
  leftOut: (names: readonly string[]) => `(${names.join('+')})`,
}

describe('fitting a page', () => {
  test.each([
    [1_000, '<1111122222ééé33333>'],
    [23, '<1111122222ééé33333>'],
    [22, '<11111(two+three)>'],
    [25, '<1111122222ééé33333>'],
    [18, '<11111(two+three)>'],
    [17, '<1>'],
    [0, '<1>'],
  ])('into %i bytes gives %j', (limit, text) => {
    expect(fit(page, limit)).toBe(text)
  })

  test('names blocks of one name once, in the order of the page', () => {
    expect(fit({ ...page, leftOut: (names) => names.join() }, 22)).toBe('<1111122222two,three>')
    expect(fit({ ...page, leftOut: (names) => names.join() }, 17)).toBe('<11111two,three>')
  })

  test('has nothing around it where nothing is said', () => {
    const { around: _, ...bare } = page
    expect(fit(bare, 1_000)).toBe('1111122222ééé33333')
    expect(fit({ ...bare, blocks: [] }, 1_000)).toBe('1')
  })
})
