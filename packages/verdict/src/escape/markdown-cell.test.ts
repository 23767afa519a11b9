import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { entity } from './entity.ts'
import { attacks, hostileText } from './hostile.suite.ts'
import { showInvisible } from './invisible.ts'
import { markdownCode } from './markdown-cell.ts'
import { lookedThrough, rendered, seenIn, tagsOf } from './markup.suite.ts'

/** Renders the text as the middle cell of a table. */
function cell(text: string): string {
  return rendered(`| a | b | c |\n|:--|:--|:--|\n| x | ${markdownCode(text)} | y |\n`)
}

function staysOneCell(text: string): void {
  const html = cell(text)
  const inside = tagsOf(html).filter((tag) => !/^<\/?(table|thead|tbody|tr|th|td)\b/.test(tag))
  expect(inside.filter((tag) => tag !== '<wbr>')).toEqual(['<code>', '</code>'])
  expect(html.match(/<td/g)).toHaveLength(3)
  const seen = html.split('<code>')[1]?.split('</code>')[0] ?? ''
  expect(seenIn(seen).replace(/\s+/g, ' ').trim()).toBe(showInvisible(text).replace(/\s+/g, ' ').trim())
  expect(lookedThrough(html).replace(/\s+/g, ' ').trim()).toBe('a b c x y')
}

describe('a cell of Markdown', () => {
  test.each(attacks)('%s stays text in one cell', (_, text) => staysOneCell(text))

  test('any text stays text in one cell', () => {
    fc.assert(fc.property(hostileText, staysOneCell), { numRuns: 1_000 })
  })

  test('has no character that Markdown gives a meaning to', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inside = markdownCode(text).slice('<code>'.length, -'</code>'.length).replaceAll('<wbr>', '')
        expect(inside.replace(/&#\d+;/g, '')).toMatch(/^[\p{L}\p{M}\p{N} ,-]*$/u)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['a|b', '<code>a&#124;b</code>'],
    ['age, at-most 12', '<code>age, at-most 12</code>'],
    ['a@b.c', '<code>a&#64;<wbr>b&#46;c</code>'],
    ['né日', '<code>né日</code>'],
  ])('%j is written %j', (text, written) => {
    expect(markdownCode(text)).toBe(written)
  })

  test('an entity numbers the whole code point', () => {
    expect(entity('😀')).toBe('&#128512;')
  })
})
