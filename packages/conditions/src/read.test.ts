import { expect, test } from '@jest/globals'
import type { About } from './forms/form.ts'
import { keywords } from './keywords/catalogue.ts'
import type { Keyword } from './keywords/keyword.ts'
import { pushColumnOf } from './push/engine-column.ts'
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

test('what is refused stands at its place', () => {
  const at = (path: readonly (string | number)[]) => ({ path: path.join('/') })
  const reading = (value: unknown) => () =>
    conditionsOf({
      settings: { place: at, keyPlace: at },
      word: 'when',
      value,
      at: ['x', 0],
      keywords,
      typeOf: () => 'text',
    })
  expect(reading({ n: {} })).toThrow(
    'x/0/n: "when" of column "n" asks nothing; wanted: a demand on the value, such as `one-of: [DE]`; write one, or take the column away',
  )
  expect(reading({ n: { 'one-of': { file: 'a', column: 'b' } } })).toThrow(
    'x/0/n/one-of: "one-of" of column "n" asks for values of another file in a condition; wanted: a list; list the values, or ask it of the column itself',
  )
  expect(reading({ n: { matches: { any: ['a', '('] } } })).toThrow('x/0/n/matches/any/1: "matches" of column')
})

test('a typed file’s column that is no text is told to have no type in the contract', () => {
  const [condition] = conditionsOf({
    settings: { place, keyPlace: () => ({ path: 'key' }) },
    word: 'when',
    value: { n: { nulls: 'never', 'one-of': ['1'], matches: 'a' } },
    at: [],
    keywords,
    typeOf: () => undefined,
  })
  const refuse = (type?: 'int64' | 'text') => () =>
    condition?.refuseUntyped({ name: 'n', ...(type === undefined ? {} : { type }) })
  expect(refuse('int64')).toThrow(
    'key: "one-of" is asked of column "n", which the contract gives no type and the file says is int64; wanted: the type in the contract, so that the value asked for is read as one; say `type: int64` under "n" in columns',
  )
  expect(refuse('text')).not.toThrow()
  expect(refuse()).not.toThrow()
  const [nulls] = read({ n: { nulls: 'never' } })
  expect(() => nulls?.refuseUntyped({ name: 'n', type: 'int64' })).not.toThrow()
})

test('an engine is asked for all of a column’s demands, or told the first that it is not asked for', () => {
  const type = { is: 'integer', signed: true, bits: 64 } as const
  const column = pushColumnOf({ name: 'n', word: '', type })
  const engine = { pattern: () => undefined }
  const [one] = read({ n: { min: 1, 'not-one-of': [2] } })
  expect(one?.pushTest(column, engine)).toMatchObject({ is: 'all', of: [{ operator: '>=' }, { is: 'not' }] })
  const { pushTest: _, ...local } = { ...(keywords[0] as Keyword), name: 'local' }
  const [other] = read({ n: { min: 1, local: 1 } }, [...keywords, local])
  expect(other?.pushTest(column, engine)).toBe(`"local" is answered by this action's own reader alone`)
})

test('a document is read by those who may', () => {
  const seen: unknown[] = []
  const asks = {
    schema: {},
    summary: '',
    read: (_: unknown, about: About) => seen.push(about.document?.('a')),
  }
  const keyword = { ...(keywords[0] as Keyword), name: 'own', asks }
  const bytes = Uint8Array.of(1)
  const written = { settings, word: 'when', value: { n: { own: 1 } }, at: [], keywords: [keyword] } as const
  conditionsOf({ ...written, typeOf: () => 'int64', document: () => bytes })
  conditionsOf({ ...written, typeOf: () => 'int64' })
  expect(seen).toEqual([bytes, undefined])
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
