import { describe, expect, test } from '@jest/globals'
import { type Cell, columnOf } from '@ml-actions/conditions/twin'
import { type Decimal, decimalOf } from '@ml-actions/conditions/values/decimal'
import { readValue, type Value } from '@ml-actions/conditions/values/value'
import { twinDisk } from '../disk/twin.ts'
import { givenNothing } from '../twin.ts'
import { noRanking } from '../values/ranking.ts'
import { SpilledValues } from '../values/spilled-values.ts'
import type { ColumnLook } from './check.ts'
import { distinctShare } from './distinct-share.ts'
import { addDistinct, type Distinct, endDistinct, noDistinct } from './distinct-values.ts'
import { mostCommon } from './most-common.ts'
import { answerQuantiles, lookRanked, type Quantile, seekQuantiles } from './quantile.ts'

const all: Decimal = { unscaled: 1n, scale: 0 }
const text = (word: string) => readValue(word, 'text') as Value

function add(state: Distinct, cells: readonly Cell[]): Distinct {
  const column = columnOf('text', 'c', cells)
  const place = () => ({ path: 'a.csv' })
  const counts = { values: cells.length, nulls: 0, invalid: 0 }
  addDistinct(state, { column, ...counts, place, show: () => undefined }, cells.length)
  return state
}

const range = { low: { at: all, closed: true } }
const asked = { values: [text('a')], ties: 'never' } as const
const full = { ...givenNothing, showing: 'full' } as const

describe('more different values than are kept', () => {
  test('leave their number and the most frequent one unsaid', () => {
    const state = add(noDistinct(undefined, 2), ['a', 'b', 'a', 'c'])
    const unsaid = {
      holds: undefined,
      reason: 'over-limit',
      is: expect.stringMatching(/^more than 2 different/),
    }
    expect(distinctShare.answer(state, range, all, givenNothing)).toMatchObject(unsaid)
    expect(mostCommon.answer(state, asked, all, givenNothing)).toMatchObject(unsaid)
  })

  test('are none where there are as many as are kept', () => {
    const state = add(noDistinct(undefined, 2), ['a', 'b', 'a'])
    expect(mostCommon.answer(state, asked, all, full)).toMatchObject({
      holds: true,
      is: 'the most frequent value ("a") has 2 rows (66.7 %)',
    })
  })

  test('on a disk that would take too many rounds are not said either', () => {
    const disk = twinDisk()
    const state = noDistinct(disk, 0)
    state.spilled = new SpilledValues(disk, { atOnce: 1, mostRounds: 1 })
    add(
      state,
      Array.from({ length: 2_000 }, (_, row) => `k${row}`),
    )
    expect(endDistinct(state)).toBe(false)
    expect(distinctShare.answer(state, range, all, givenNothing)).toMatchObject({ reason: 'over-limit' })
  })
})

test('no value at all has no most frequent one', () => {
  const number = readValue(1, 'int64') as Value
  const asked = { values: [number], ties: 'any' } as const
  expect(mostCommon.answer(noDistinct(), asked, all, full)).toMatchObject({ holds: undefined, evaluated: 0 })
})

describe('the most frequent value in memory and on a disk', () => {
  test.each([
    [['a', 'b', 'a'], true, '"a") has 2 rows'],
    [['a', 'b', 'b'], false, '"b") has 2 rows'],
    [['a', 'b', 'a', 'b'], false, '2 values tie as the most frequent ("a", "b") each have 2 rows'],
  ])('of %j', (cells, holds, words) => {
    const state = add(noDistinct(twinDisk(), 1), cells)
    expect(mostCommon.again?.(state, asked)).toBe(false)
    const answer = mostCommon.answer(state, asked, all, full)
    expect(answer).toMatchObject({ holds, is: expect.stringContaining(words) })
  })

  test.each([
    [10, '"k8", "k9") each'],
    [11, '("k0", "k1", "k10", "k2", "k3", "k4", "k5", "k6", "k7", "k8" and 1 more) each'],
  ])('of a tie of %i tells the first ten in ascending order, as they come or not', (size, words) => {
    const state = add(
      noDistinct(),
      Array.from({ length: size }, (_, key) => `k${(key + 5) % size}`),
    )
    expect(mostCommon.answer(state, asked, all, full).is).toContain(words)
  })
})

test('a quantile between values that differ by less than doubles do is not said', () => {
  const cells = ['7.4', '7.5', '7.50000000000000000001', '7.50000000000000000002']
  const column = columnOf('decimal', 'c', cells)
  const counts = { values: 4, nulls: 0, invalid: 0 }
  const seen = { column, ...counts, place: () => ({ path: 'a.csv' }), show: () => undefined }
  const look: ColumnLook = { rows: 4, inView: 4, first: 0, cells: [seen], given: givenNothing }
  const one: Quantile = { p: decimalOf('0.1') as Decimal, range }
  for (const [p, holds] of [
    ['0', true],
    ['0.1', undefined],
    ['0.5', undefined],
  ] as const) {
    const asked = { method: 'linear', quantiles: [{ ...one, p: decimalOf(p) as Decimal }] } as const
    const state = { ranking: noRanking(0), skipped: 0 }
    lookRanked(state, look)
    while (seekQuantiles(state, asked)) lookRanked(state, look)
    const answer = answerQuantiles(state, asked, givenNothing)
    expect(answer.holds).toBe(holds)
    expect(answer.reason).toBe(holds === undefined ? 'over-limit' : undefined)
  }
})
