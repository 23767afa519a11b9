import { expect, test } from '@jest/globals'
import type { TypeName } from '@ml-actions/dataset/table'
import { pushColumnOf } from '../push/engine-column.ts'
import { columnOf } from '../twin.ts'
import { kindOf } from '../values/kind.ts'
import { keywords, valueKeywords } from './catalogue.ts'
import { aboutOf, keywordSuite } from './keyword.suite.ts'
import { nulls } from './nulls.ts'
import { samples } from './samples.suite.ts'

test('every keyword about a value has samples', () => {
  expect(Object.keys(samples).toSorted()).toEqual(valueKeywords.map(({ name }) => name).toSorted())
})

for (const keyword of valueKeywords) keywordSuite(keyword, samples[keyword.name] ?? [])

test('each is asked of some kinds of columns', () => {
  const ordered = 'integer decimal float number datetime time duration text'
  const any = `${ordered} bool binary`
  expect(Object.fromEntries(keywords.map(({ name, on }) => [name, on.join(' ')]))).toEqual({
    above: ordered,
    below: ordered,
    decimal: 'decimal',
    'does-not-match': 'text',
    empty: 'text',
    format: 'text',
    infinite: 'float number',
    length: 'text',
    matches: 'text',
    max: ordered,
    min: ordered,
    'multiple-of': 'integer decimal float number',
    nan: 'float number',
    'not-one-of': any,
    nulls: any,
    'one-of': any,
    timezone: 'datetime',
  })
})

test('some stand without being written', () => {
  const implied = valueKeywords.flatMap(({ name, implied: one }) => (one === undefined ? [] : [[name, one]]))
  const floats = { asked: 'never', on: ['float', 'number'] }
  expect(implied).toEqual([
    ['infinite', floats],
    ['nan', floats],
  ])
})

test('values of the column stand in lists alone, which are then read by its type', () => {
  const typed = keywords.filter((keyword) => keyword.typed?.(undefined) === true)
  expect(typed.map(({ name }) => name)).toEqual(['not-one-of', 'one-of'])
})

test.each(keywords)('$name has an example that asks something, and words for its form', (keyword) => {
  const { name, asks, example, summary, on, wanted } = keyword
  // An example of a list is one of texts.
  const kind = on.includes('text') && Array.isArray(example) ? 'text' : on[0]
  const types = (Object.keys(kindOf) as TypeName[]).filter((one) => kindOf[one] === kind)
  const type = types.find((one) => one === kind) ?? types.at(-1)
  const asked = asks.read(example, aboutOf(name, type))
  expect(asked === undefined ? '' : wanted(asked)).not.toBe('')
  for (const words of [asks.summary, summary]) expect(words.length).toBeGreaterThan(4)
})

test.each([
  ['never', 'always', 'no null'],
  ['always', 'never', 'nothing but nulls'],
])('nulls: %s holds %s of what is no null', (asked, is, words) => {
  const read = nulls.asks.read(asked, aboutOf('nulls', 'text'))
  if (read === undefined) throw new Error('unread')
  const column = pushColumnOf({ name: 'c', word: '', type: { is: 'text' } })
  expect(nulls.pushTest?.(column, read, { pattern: () => undefined })).toEqual({ is })
  expect(nulls.test(columnOf('text', 'c', ['a']), read)(0)).toBe(is === 'always')
  expect(nulls.wanted(read)).toBe(words)
})
