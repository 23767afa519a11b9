import { expect, test } from '@jest/globals'
import { keywords, valueKeywords } from './catalogue.ts'
import { keywordSuite } from './keyword.suite.ts'
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
