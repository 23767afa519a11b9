import { describe, expect, test } from '@jest/globals'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { type Columns, fileOf, long, money, real, same, text } from './traps.suite.ts'

const checkOf = ({ checks }: Verdict, name: string) => checks.find((check) => check.name === name)

/** What is found of rows whose columns stand in another file, or not. */
async function found(columns: Columns, other: Columns | string, more: object = {}) {
  const names = Object.keys(columns)
  const keys = {
    columns: names,
    in: typeof other === 'string' ? 'other.csv' : 'other.parquet',
    to: names,
    ...more,
  }
  const types = new Map<unknown, string>([
    [long, 'int64'],
    [money, 'decimal'],
    [real, 'float64'],
    [text, 'text'],
  ])
  const rules = Object.entries(columns).map(([name, [element]]) => [
    name,
    { type: types.get(element), ...(element === real ? { nan: 'allowed' } : {}) },
  ])
  const verdict = await same(
    { columns: Object.fromEntries(rules), 'foreign-keys': [keys] },
    {
      'data/a.parquet': fileOf(columns),
      ...(typeof other === 'string'
        ? { 'other.csv': new TextEncoder().encode(other) }
        : { 'other.parquet': fileOf(other) }),
    },
  )
  return checkOf(verdict, 'foreign-keys')
}

describe('rows are found in another file by an engine as by the reader of files:', () => {
  test.each<readonly [string, Columns, Columns | string, object, number, number]>([
    [
      'whole numbers',
      { c: [long, 1n, 2n, 9007199254740993n] },
      { c: [long, 1n, 9007199254740992n] },
      {},
      3,
      2,
    ],
    ['decimals of another scale', { c: [money, 150n, 151n] }, 'c\n1.5\n1.510\n', {}, 2, 0],
    ['decimals finer than the column', { c: [money, 150n] }, 'c\n1.501\n', {}, 1, 1],
    ['floats, NaN and minus zero', { c: [real, Number.NaN, -0, 1] }, { c: [real, 0, Number.NaN] }, {}, 3, 1],
    ['texts by their code points', { c: [text, 'é', 'A', 'a '] }, { c: [text, 'e\u0301', 'a'] }, {}, 3, 3],
    ['nothing', { c: [text, 'a'] }, { c: [text] }, {}, 1, 1],
    ['nulls, which are left out', { c: [long, null, 1n] }, { c: [long, 1n, null] }, {}, 1, 0],
    [
      'nulls, which are refused',
      { c: [long, null, 1n, 2n] },
      { c: [long, 1n, null] },
      { nulls: 'refuse' },
      3,
      2,
    ],
    [
      'two columns together',
      { c: [long, 1n, 1n, null], d: [text, 'x', 'y', 'x'] },
      { c: [long, 1n, 2n], d: [text, 'x', 'y'] },
      {},
      2,
      1,
    ],
    [
      'two columns, nulls refused',
      { c: [long, 1n, null], d: [text, null, 'x'] },
      { c: [long, 1n], d: [text, 'x'] },
      { nulls: 'refuse' },
      2,
      2,
    ],
  ])('%s', async (_, columns, other, more, evaluated, failed) => {
    const check = await found(columns, other, more)
    expect(check).toMatchObject({ counts: { evaluated, failed } })
    expect(check?.findings).toHaveLength(failed)
  })

  const listed = (keyword: string, values: readonly bigint[]) =>
    same(
      { columns: { c: { type: 'int64', [keyword]: { file: 'other.parquet', column: 'c' } } } },
      {
        'data/a.parquet': fileOf({ c: [long, 1n, 2n, null] }),
        'other.parquet': fileOf({ c: [long, ...values] }),
      },
    )

  test('the values of a column, which must be there, or must not', async () => {
    expect(checkOf(await listed('one-of', [1n]), 'c: one-of')).toMatchObject({
      counts: { evaluated: 2, failed: 1 },
    })
    expect(checkOf(await listed('not-one-of', [1n]), 'c: not-one-of')).toMatchObject({
      counts: { failed: 1 },
    })
  })

  test('a thousand of them, and no more', async () => {
    const csv = (count: number) => `c\n${Array.from({ length: count }, (_, at) => `${at}\n`).join('')}`
    expect((await found({ c: [long, 1n] }, csv(1_000)))?.outcome).toBe('pass')
    const refused = await found({ c: [long, 1n] }, csv(1_001))
    expect(refused).toMatchObject({ outcome: 'inconclusive', reason: 'not-pushed' })
    expect(refused?.is).toContain('other.csv has 1,001 different keys')
  })

  test('no more than fit into a query', async () => {
    const check = await found({ c: [text, 'a'] }, `c\n${'a'.repeat(100_001)}\n`)
    expect(check).toMatchObject({ reason: 'not-pushed' })
    expect(check?.is).toContain('at most 1,000, which have at most 100,000 characters together')
  })

  test('no floats of several columns', async () => {
    const cells: Columns = { c: [real, 1], d: [long, 1n] }
    expect((await found(cells, cells))?.is).toContain('by their digits')
  })
})

const range = <One>(make: (at: number) => One) => Array.from({ length: 1_001 }, (_, at) => make(at))
const whole = range((at) => BigInt(at + 10))

describe('rows are found in more rows of a Parquet file than a query takes:', () => {
  test.each<readonly [string, Columns, Columns, object, number, number]>([
    ['whole numbers', { c: [long, 10n, 9n, null] }, { c: [long, ...whole, null] }, {}, 2, 1],
    [
      'nulls, which are refused',
      { c: [long, 10n, null] },
      { c: [long, ...whole] },
      { nulls: 'refuse' },
      2,
      1,
    ],
    [
      'decimals with more digits',
      { c: [money, 150n, 151n] },
      { c: [{ ...money, scale: 4 }, 15_000n, ...whole.map((one) => one * 100_000n)] },
      {},
      2,
      1,
    ],
    [
      'texts by their code points',
      { c: [text, 'é', 'A', 'x7', 'x7 '] },
      { c: [text, 'e\u0301', 'a', ...range((at) => `x${at}`)] },
      {},
      4,
      3,
    ],
    [
      'two columns together, by names that both have',
      { c: [long, 10n, 11n, 10n], d: [text, 'x0', 'x0', null] },
      { d: [text, ...range((at) => `x${at}`)], c: [long, ...whole] },
      {},
      2,
      1,
    ],
    [
      'one text that is too long to be sent',
      { c: [text, 'a'] },
      { c: [text, 'a'.repeat(100_001)] },
      {},
      1,
      1,
    ],
  ])('%s', async (_, columns, other, more, evaluated, failed) => {
    const check = await found(columns, other, more)
    expect(check).toMatchObject({ counts: { evaluated, failed } })
    expect(check?.reason).toBeUndefined()
    expect(check?.findings).toHaveLength(failed)
  })

  test('rows there that repeat a key are told', async () => {
    const check = await found({ c: [long, 10n] }, { c: [long, ...whole, 10n, 10n, null, null] })
    expect(check?.is).toMatch(/; 2 rows there repeat a key of an earlier one$/)
  })

  test('the values of a column, which must be there, or must not', async () => {
    const verdict = await same(
      {
        columns: {
          c: { type: 'int64', 'one-of': { file: 'other.parquet', column: 'c' } },
          d: { type: 'int64', 'not-one-of': { file: 'other.parquet', column: 'c' } },
        },
      },
      {
        'data/a.parquet': fileOf({ c: [long, 10n, 9n, null], d: [long, 10n, 9n, null] }),
        'other.parquet': fileOf({ c: [long, ...whole] }),
      },
    )
    for (const name of ['c: one-of', 'd: not-one-of'])
      expect(checkOf(verdict, name)).toMatchObject({ counts: { evaluated: 2, failed: 1, skipped: 1 } })
  })

  test('the empty text is a null there too, where the contract says so', async () => {
    const texts = range((at) => `x${at}`)
    const verdict = await same(
      {
        columns: { c: { type: 'text', empty: 'null' } },
        'foreign-keys': { columns: ['c'], in: 'other.parquet', to: ['c'] },
      },
      {
        'data/a.parquet': fileOf({ c: [text, '', 'x1'] }),
        'other.parquet': fileOf({ c: [text, '', ...texts] }),
      },
    )
    expect(checkOf(verdict, 'foreign-keys')).toMatchObject({ counts: { evaluated: 1, skipped: 1 } })
  })

  test.each<readonly [string, Columns, Columns]>([
    ['floats are not found in', { c: [real, 1] }, { c: [real, ...range(Number)] }],
  ])('%s', async (because, columns, other) => {
    expect((await found(columns, other))?.is).toContain(because)
  })
})
