import { describe, expect, test } from '@jest/globals'
import type { TypeName } from '@ml-actions/dataset/table'
import { duckdb } from '@ml-actions/engine/dialects/duckdb'
import { predicateSql } from '@ml-actions/engine/render'
import { pushColumnOf } from '../push/engine-column.ts'
import { columnOf } from '../twin.ts'
import type { Key } from '../values/key.ts'
import { aboutOf } from './keyword.suite.ts'
import { notOneOf } from './not-one-of.ts'
import { oneOf } from './one-of.ts'

const asked = { file: 'other.csv', column: 'id' }
const read = (raw: unknown, type?: TypeName) => oneOf.asks.read(raw, aboutOf('one-of', type))

/** Another file that has these keys. */
const others = (keys: readonly Key[], isFew = true) => ({
  reference: () => ({
    keys: new Set(keys),
    ...(isFew ? { listed: keys.map((key) => [key] as const) } : {}),
  }),
})

describe('members of another file', () => {
  test.each<readonly [object, TypeName | undefined, object]>([
    [asked, undefined, { path: 'other.csv', columns: [{ name: 'id', like: 'c' }] }],
    [asked, 'int64', { path: 'other.csv', columns: [{ name: 'id', type: 'int64', like: 'c' }] }],
    [
      { ...asked, format: 'csv' },
      undefined,
      { path: 'other.csv', format: 'csv', columns: [{ name: 'id', like: 'c' }] },
    ],
  ])('%j of a column of type %s are read like it', (raw, type, refers) => {
    const members = read(raw, type)
    expect(members).toEqual({ refers })
    expect([oneOf, notOneOf].map((one) => members && one.refers?.(members))).toEqual([[refers], [refers]])
  })

  test('are the keys that it has, and never told at once', () => {
    const members = read(asked)
    if (members === undefined) throw new Error('unread')
    const column = columnOf('text', 'c', ['a', 'b'])
    const holds = [oneOf, notOneOf].map((one) => one.test(column, members, others(['a'])))
    expect(holds.map((test) => [test(0), test(1)])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(oneOf.allHold?.(columnOf('text', 'c', ['a']), members, 1)).toBe(false)
  })

  test.each([
    [[1, 2], true, [`("c" IS NOT NULL AND "c" IN (CAST('1' AS BIGINT), CAST('2' AS BIGINT)))`]],
    [[], true, ['FALSE', 'TRUE']],
    [[1], false, [/^other\.csv has 1 different keys, and an engine is sent at most 1,000/]],
  ])('with keys %j are sent to an engine where they are few: %s', (keys, isFew, [wanted, opposite]) => {
    const members = read(asked, 'int64')
    if (members === undefined) throw new Error('unread')
    const column = pushColumnOf({ name: 'c', word: 'BIGINT', type: duckdb.typeOf('BIGINT') })
    const [one, other] = [oneOf, notOneOf].map((keyword) => {
      const said = keyword.pushTest?.(column, members, duckdb, others(keys, isFew))
      return typeof said === 'object' ? predicateSql(duckdb, said) : said
    })
    if (typeof wanted === 'object') {
      expect([one, other]).toEqual([expect.stringMatching(wanted), expect.stringMatching(wanted)])
    } else expect([one, other]).toEqual([wanted, opposite ?? `(NOT ${wanted})`])
  })

  test('are told by where they stand', () => {
    const members = read(asked)
    if (members === undefined) throw new Error('unread')
    expect([oneOf, notOneOf].map((one) => [one.wanted(members), one.wrong(members)])).toEqual([
      ['one of column "id" of other.csv', 'not one of the allowed values of column "id" of other.csv'],
      ['none of column "id" of other.csv', 'one of the refused values of column "id" of other.csv'],
    ])
  })
})

test.each(['one-of', 'not-one-of'])('of %s, half a surrogate pair is told to no engine', (name) => {
  const keyword = name === 'one-of' ? oneOf : notOneOf
  const members = read(['a', '\uD800'])
  if (members === undefined) throw new Error('unread')
  const column = pushColumnOf({ name: 'c', word: 'VARCHAR', type: duckdb.typeOf('VARCHAR') })
  expect(keyword.pushTest?.(column, members, duckdb)).toBe(
    'a text of the contract holds half a surrogate pair',
  )
})
