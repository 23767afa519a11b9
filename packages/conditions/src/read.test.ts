import { expect, test } from '@jest/globals'
import type { About } from './forms/form.ts'
import { keywords } from './keywords/catalogue.ts'
import type { Keyword } from './keywords/keyword.ts'
import { conditionsOf } from './read.ts'
import { columnOf } from './twin.ts'

const place = () => ({ path: 'here' })
const settings = { place, keyPlace: place }
const read = (value: unknown, known = keywords) =>
  conditionsOf({
    settings,
    word: 'where',
    value,
    at: [],
    keywords: known,
    typeOf: () => 'int64',
  })

test('each column’s conditions hold together, of values alone', () => {
  const [condition, ...others] = read({ n: { above: 1, max: 3, nulls: 'never' } })
  const holds = condition?.test(columnOf('integer', 'n', [1, 2, 3, 4]))
  expect([0, 1, 2, 3].map((row) => holds?.(row))).toEqual([false, true, true, false])
  expect(condition?.words).toBe('n is more than 1 and at most 3 and no null')
  expect(others).toEqual([])
})

test('nothing is a value where every cell is to be null', () => {
  expect(read({ n: { nulls: 'always' } })[0]?.test(columnOf('integer', 'n', [1]))(0)).toBe(false)
})

test.each([
  [undefined, 0],
  [{}, 0],
])('what is no map holds no conditions: %j', (value, count) => {
  expect(read(value)).toHaveLength(count)
})

test.each([
  [{ n: 1 }, '"where" of column "n" asks nothing'],
  [{ n: { nulls: 'allowed' } }, '"where" of column "n" asks nothing'],
  [{ n: { unknown: 1 } }, '"where" of column "n" asks nothing'],
  [{ n: { matches: 'a' } }, 'is asked of a column of type int64'],
  [{ n: { 'one-of': { file: 'a.csv', column: 'c' } } }, 'asks for values of another file in a condition'],
])('%j has no meaning', (value, said) => {
  expect(() => read(value)).toThrow(said)
})

test('a column without a type is taken for text', () => {
  const read = (value: unknown) =>
    conditionsOf({ settings, word: 'when', value, at: [], keywords, typeOf: () => undefined })
  expect(() => read({ n: { decimal: { scale: 1 } } })).toThrow('has no type, which makes it text; wanted')
  expect(read({ n: { matches: 'a' } })).toHaveLength(1)
})

test('a condition holds no conditions of its own', () => {
  let inside: unknown
  const asks = {
    schema: {},
    summary: '',
    read(_: unknown, about: About) {
      inside = about.conditions({ n: { min: 1 } })
      return 1
    },
  }
  const keyword = { ...(keywords[0] as Keyword), name: 'nested', asks }
  read({ n: { nested: 1 } }, [keyword])
  expect(inside).toEqual([])
})
