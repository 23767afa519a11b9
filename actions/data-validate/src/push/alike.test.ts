import { describe, expect, test } from '@jest/globals'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { type Columns, fileOf, long, one, real, same, text } from './traps.suite.ts'

const findingsOf = ({ checks }: Verdict, name: string) =>
  checks.find((check) => check.name === name)?.findings

/** 30 values in two rows each, in the second half in the opposite order. */
const apart = [...Array(30).keys(), ...[...Array(30).keys()].reverse()].map((at) => BigInt((30 - at) * 7))

describe('rows that are alike are told as the reader of files tells them', () => {
  test('the first ten, of more values than that, in two files', async () => {
    const files = {
      'data/a.parquet': fileOf({ c: [long, ...apart.slice(0, 45)] }),
      'data/b.parquet': fileOf({ c: [long, ...apart.slice(45)] }),
    }
    const verdict = await same({ columns: { c: { type: 'int64', unique: true } } }, files)
    const findings = findingsOf(verdict, 'c: unique')
    expect(findings).toHaveLength(10)
    expect(findings?.at(0)).toMatchObject({
      is: 'the same value stands in a later row',
      place: { path: 'data/a.parquet', row: 1, field: 'c' },
      shown: '210',
    })
  })

  test('with the place of the first in what is said of the others', async () => {
    const files = {
      'data/a.parquet': fileOf({ c: [text, 'x', 'y', 'x'] }),
      'data/b.parquet': fileOf({ c: [text, 'y', 'x'] }),
    }
    const verdict = await same({ columns: { c: { type: 'text', unique: true } } }, files)
    expect(findingsOf(verdict, 'c: unique')?.map(({ is }) => is)).toEqual([
      'the same value stands in a later row',
      'the same value stands in a later row',
      'the same value stands in row 1 of data/a.parquet',
      'the same value stands in row 2 of data/a.parquet',
      'the same value stands in row 1 of data/a.parquet',
    ])
  })

  test.each<readonly [string, Columns, object, number]>([
    ['NaN', { c: [real, Number.NaN, 1, Number.NaN] }, { type: 'float64', nan: 'allowed', unique: true }, 2],
    ['minus zero and zero', { c: [real, -0, 1, 0] }, { type: 'float64', unique: true }, 2],
    [
      'texts but for their case and blanks',
      { c: [text, 'a', 'A', 'a ', 'a'] },
      { type: 'text', unique: true },
      2,
    ],
    ['one text of two forms', { c: [text, 'é', 'e\u0301'] }, { type: 'text', unique: true }, 0],
    ['nulls, which are not', { c: [long, null, null, 1n] }, { type: 'int64', unique: true }, 0],
  ])('%s', async (_, columns, keywords, found) => {
    const verdict = await same({ columns: { c: keywords } }, one(columns))
    expect(findingsOf(verdict, 'c: unique')).toHaveLength(found)
  })

  test('whole rows, a null being equal to a null', async () => {
    const columns = { c: { type: 'int64' }, d: { type: 'text' } }
    const cells: Columns = { c: [long, 1n, null, 1n, null, null], d: [text, 'x', null, 'x', null, 'y'] }
    const verdict = await same({ columns, 'duplicate-rows': 'never' }, one(cells))
    expect(verdict.checks.find(({ name }) => name === 'duplicate-rows')).toMatchObject({
      outcome: 'fail',
      counts: { evaluated: 5, failed: 4, skipped: 0 },
    })
    expect(findingsOf(verdict, 'duplicate-rows')?.map(({ place }) => place?.row)).toEqual([1, 2, 3, 4])
  })

  test('keys that stand twice between those that have a null, which is told at its own column', async () => {
    const columns = { c: { type: 'int64' }, d: { type: 'text' } }
    const cells: Columns = { c: [long, 1n, 1n, null, 1n], d: [text, 'x', null, null, 'x'] }
    const verdict = await same({ columns, 'primary-key': ['c', 'd'] }, one(cells))
    expect(
      findingsOf(verdict, 'primary-key')?.map(({ is, place }) => [is, place?.row, place?.field]),
    ).toEqual([
      ['the same value stands in a later row', 1, 'c'],
      ['a cell of the key is null', 2, 'd'],
      ['a cell of the key is null', 3, 'c'],
      ['the same value stands in row 1 of data/a.parquet', 4, 'c'],
    ])
  })

  test('classes that are not listed', async () => {
    const label = { column: 'c', classes: ['a', 'b'] }
    const cells: Columns = { c: [text, 'a', 'A', null, 'b', 'c'] }
    const verdict = await same({ columns: { c: { type: 'text' } }, label }, one(cells))
    expect(findingsOf(verdict, 'label')?.map(({ place, shown }) => [place?.row, shown])).toEqual([
      [2, 'A'],
      [5, 'c'],
    ])
  })
})
