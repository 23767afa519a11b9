import { describe, expect, test } from '@jest/globals'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { type Columns, long, money, one, outcomeOf, real, same, text } from './traps.suite.ts'

const wordsOf = ({ checks }: Verdict, name: string) => checks.find((check) => check.name === name)?.is
const few = (...values: unknown[]) => ({ 'one-of': values })
const spread = (reference: object) => ({ reference, metric: 'psi', max: 0.01 })

describe('what is asked by grouping is what the reader of files finds:', () => {
  test.each<readonly [string, Columns, object, string]>([
    ['the most frequent', { c: [text, 'a', 'b', 'a'] }, { type: 'text', 'most-common': few('a') }, 'pass'],
    ['one of another case', { c: [text, 'a', 'b', 'a'] }, { type: 'text', 'most-common': few('A') }, 'fail'],
    ['a tie', { c: [text, 'a', 'b'] }, { type: 'text', 'most-common': few('a') }, 'fail'],
    [
      'a tie of which one is listed',
      { c: [text, 'a', 'b'] },
      { type: 'text', 'most-common': { ...few('a'), ties: 'any' } },
      'pass',
    ],
    [
      'a tie of which one is not listed',
      { c: [text, 'a', 'b'] },
      { type: 'text', 'most-common': { ...few('a'), ties: 'all' } },
      'fail',
    ],
    ['no value', { c: [text, null] }, { type: 'text', 'most-common': few('a') }, 'inconclusive'],
    [
      'zero and minus zero as one value, beside NaN',
      { c: [real, 0, -0, Number.NaN, 1] },
      { type: 'float64', nan: 'allowed', 'most-common': few(0) },
      'pass',
    ],
    [
      'NaN, which ties behind all numbers',
      { c: [real, Number.NaN, Number.POSITIVE_INFINITY, -1] },
      { type: 'float64', nan: 'allowed', infinite: 'allowed', 'most-common': few(0) },
      'fail',
    ],
    [
      'a decimal of another scale',
      { c: [money, 150n, 150n] },
      { type: 'decimal', 'most-common': few('1.5') },
      'pass',
    ],
    [
      'all listed',
      { c: [long, 1n, 2n, null] },
      { type: 'int64', 'distinct-set': { exactly: [1, 2] } },
      'pass',
    ],
    [
      'one that is not there',
      { c: [long, 1n, 1n] },
      { type: 'int64', 'distinct-set': { exactly: [1, 2] } },
      'fail',
    ],
    ['one too many', { c: [long, 1n, 3n] }, { type: 'int64', 'distinct-set': { within: [1, 2] } }, 'fail'],
    [
      'others beside those',
      { c: [long, 1n, 3n] },
      { type: 'int64', 'distinct-set': { contains: [3, 3] } },
      'pass',
    ],
    [
      'a value beyond what the column holds',
      { c: [long, 1n] },
      { type: 'int64', 'distinct-set': { contains: ['9223372036854775808'] } },
      'fail',
    ],
    [
      'the distribution of values',
      { c: [text, 'a', 'b', null] },
      { type: 'text', distribution: spread({ values: ['a', 'b'], weights: [1, 1] }) },
      'pass',
    ],
    [
      'values that are not listed, each with its rows',
      { c: [text, 'a', 'x', 'y', 'y'] },
      { type: 'text', distribution: spread({ values: ['a'], weights: [1], other: 1 }) },
      'fail',
    ],
    [
      'the distribution of floats, NaN left out',
      { c: [real, 1, -0, 0, Number.NaN] },
      { type: 'float64', nan: 'allowed', distribution: spread({ values: [0, 1], weights: [2, 1] }) },
      'pass',
    ],
    [
      'bins, of which the last holds both its edges',
      { c: [real, 0, 0.5, 1, 2, Number.NaN] },
      { type: 'float64', nan: 'allowed', distribution: spread({ bins: [0, 1, 2], weights: [2, 2] }) },
      'pass',
    ],
    [
      'bins of whole numbers beyond 2^53, and what lies outside',
      { c: [long, -1n, 9007199254740993n, 9007199254740994n] },
      { type: 'int64', distribution: spread({ bins: [0, '9007199254740993'], weights: [1], tails: [1, 1] }) },
      'pass',
    ],
  ])('%s', async (_, columns, keywords, outcome) => {
    const verdict = await same({ columns: { c: keywords } }, one(columns))
    expect(outcomeOf(verdict, `c: ${Object.keys(keywords).at(-1)}`)).toBe(outcome)
  })

  test('the first ten of many that tie, in ascending order', async () => {
    const c = Array.from({ length: 40 }, (_, at) => BigInt((at * 7) % 20) - 10n)
    const verdict = await same(
      { columns: { c: { type: 'int64', 'most-common': few(0) } } },
      one({ c: [long, ...c] }),
    )
    expect(wordsOf(verdict, 'c: most-common')).toBe(
      '20 values tie as the most frequent ("-10", "-9", "-8", "-7", "-6", "-5", "-4", "-3", "-2", "-1" and 10 more) each have 2 rows (5 %)',
    )
  })

  test('columns that are called as parts of the queries are', async () => {
    const names = ['n', 'k', 'm0', 'l0', 'g', 's', 'c0', 'c1', 'c2', 'c3', 'filenames']
    const keywords = {
      type: 'int64',
      unique: true,
      distinct: 2,
      'most-common': few(1),
      'distinct-set': { exactly: [1, 2] },
      distribution: spread({ values: [1], weights: [1] }),
    }
    const columns = Object.fromEntries(names.map((name) => [name, keywords]))
    const cells = Object.fromEntries(names.map((name, at) => [name, [long, 2n, 1n, 2n, BigInt(at), null]]))
    const verdict = await same(
      {
        columns,
        'primary-key': ['n', 'c0'],
        'duplicate-rows': 'never',
        label: { column: 'c1', classes: [1] },
      },
      one(cells as unknown as Columns),
    )
    expect(verdict.checks.filter(({ reason }) => reason === 'not-pushed')).toEqual([])
  })

  test.each([
    ['most-common', few('\ud800')],
    ['distinct-set', { within: ['\ud800'] }],
    ['distribution', spread({ values: ['\ud800'], weights: [1] })],
    ['distribution', spread({ bins: ['a', '\ud800'], weights: [1] })],
  ])('but for half a pair in %s', async (keyword, asked) => {
    const verdict = await same(
      { columns: { c: { type: 'text', [keyword]: asked } } },
      one({ c: [text, 'a'] }),
    )
    expect(verdict.checks.find(({ name }) => name === `c: ${keyword}`)).toMatchObject({
      reason: 'not-pushed',
    })
  })

  test('keywords of one column share their grouping', async () => {
    const keywords = { type: 'int64', unique: true, distinct: 2, 'distinct-share': 1, 'most-common': few(1) }
    const verdict = await same({ columns: { c: keywords } }, one({ c: [long, 1n, 2n] }))
    // The scan of all aggregates, one grouping, and the values that tie.
    expect(verdict.notes.join()).toContain('was asked 3 queries')
  })
})
