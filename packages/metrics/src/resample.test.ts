import { describe, expect, test } from '@jest/globals'
import { estimateChange } from './estimate-change.ts'
import { estimateOne } from './estimate-one.ts'
import { averagePrecision } from './metrics/average-precision.ts'
import { ece } from './metrics/ece.ts'
import { rocAuc } from './metrics/roc-auc.ts'
import { type Examples, select } from './predictions.ts'
import { estimateResampled, mindsOrder } from './resample.ts'
import { ofMeans, type Statistic } from './statistic.ts'

/** Forty clusters of sixty rows; each row is worth its cluster's number. */
const of = Int32Array.from({ length: 2400 }, (_, row) => row % 40)
const clusters = { count: 40, rows: 2400, of }

/** A statistic that does not say what each row adds. */
function opaque({ influence: _, ...rest }: Statistic): Statistic {
  return rest
}

function meanOf(values: Float64Array, value: number): Statistic {
  return ofMeans([values], ([mean = 0]) => mean, value)
}

describe('many rows without a known influence', () => {
  test('have the error of the clusters left out one by one', () => {
    const seen = estimateResampled(opaque(meanOf(Float64Array.from(of), 19.5)), clusters, 'mean')
    expect(seen).toMatchObject({ n: 40, unit: 'groups', method: 'grouped jackknife over groups' })
    // The numbers 0 to 39 have a variance of 40 · 41 / 12; Student's t with 39 degrees leaves 0.05 beyond 1.684875.
    expect(seen.error).toBeCloseTo(Math.sqrt(41 / 12), 9)
    expect(seen.within(0.05)[0]).toBeCloseTo(19.5 - 1.684875 * Math.sqrt(41 / 12), 5)
    expect(seen.within(0.05)[1]).toBeCloseTo(19.5 + 1.684875 * Math.sqrt(41 / 12), 5)
  })

  test('count as 0 what has no value without a cluster', () => {
    const weighted = (times: ArrayLike<number>) => (times[3] === 0 ? undefined : 1)
    const seen = estimateResampled({ value: 1, n: 2400, weighted }, clusters, 'one')
    // Thirty-nine values of 1 and one of 0, 39/40 · Σ(value − 39/40)².
    expect(seen.error).toBeCloseTo(39 / 40, 12)
  })

  test('are left out in fifty random parts, near the error that is known', () => {
    const halves = Float64Array.from({ length: 10_000 }, (_, row) => row % 2)
    const units = { count: 10_000, rows: 10_000 }
    const seen = estimateResampled(opaque(meanOf(halves, 0.5)), units, 'halves')
    const known = estimateResampled(meanOf(halves, 0.5), units, 'halves')
    expect([seen.method, known.method]).toEqual(['grouped jackknife', 'delta method'])
    expect(known.error).toBeCloseTo(0.5 / Math.sqrt(9_999), 9)
    // An error of fifty parts has itself an error of a tenth.
    expect(Math.abs(seen.error / known.error - 1)).toBeLessThan(0.3)
  })
})

describe('the order of rows', () => {
  const scored = (rows: number, more: Partial<Examples> = {}): Examples => ({
    task: 'binary',
    rows,
    classes: ['0', '1'],
    positive: 1,
    labels: Float64Array.from({ length: rows }, (_, row) => ((row * 7919) % 11 < 4 ? 1 : 0)),
    scores: Float64Array.from({ length: rows }, (_, row) => ((row * 104_729) % 997) / 1_000),
    ...more,
  })
  const weighted = averagePrecision.measure(scored(3))
  const mean = { is: 'mean', part: () => 1 } as const
  const groups = Int32Array.of(0, 0, 1)

  test.each([
    ['matters where rows are drawn', weighted, scored(2_000), true],
    ['matters where rows are added up to clusters', weighted, { ...scored(2_001), groups }, true],
    ['matters to any other measure', mean, scored(2_001), true],
    ['does not matter to what each of many rows adds', weighted, scored(2_001), false],
  ])('%s', (_, measure, examples, minds) => {
    expect(mindsOrder(measure, examples)).toBe(minds)
  })

  test.each([averagePrecision, ece, rocAuc])('changes no digit of $name or of its bounds', (metric) => {
    for (const rows of [300, 2_500]) {
      const candidate = scored(rows)
      const baseline = {
        ...candidate,
        scores: candidate.scores?.map((score, row) => (score + (row % 3)) / 4) ?? [],
      }
      const order = Int32Array.from({ length: rows }, (_, row) => (row * 1_009 + 5) % rows)
      const numbers = (one: Examples, other: Examples) =>
        [estimateOne(metric, one), estimateChange(metric, { candidate: one, baseline: other })].map((seen) =>
          seen.is === 'estimate' ? [seen.value, seen.error, ...seen.within(0.05)] : seen,
        )
      expect(numbers(select(candidate, order), select(baseline as Examples, order))).toEqual(
        numbers(candidate, baseline as Examples),
      )
    }
  })
})
