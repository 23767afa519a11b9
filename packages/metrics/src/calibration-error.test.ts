import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Binned, calibrationError } from './calibration-error.ts'
import type { Statistic } from './statistic.ts'

function binned(scores: readonly number[], labels: readonly number[], edges: readonly number[]): Binned {
  return { scores: Float64Array.from(scores), labels: Float64Array.from(labels), positive: 1, edges }
}

function defined(some: Binned): Statistic {
  const seen = calibrationError(some)
  if ('is' in seen) throw new Error(seen.because)
  return seen
}

const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1 })), {
  minLength: 1,
  maxLength: 40,
})

describe('the calibration error', () => {
  test.each([
    ['an edge lies in the bin below it', [0.5, 0.75], [0, 1], [0.5], (0.5 + 0.25) / 2],
    ['what is above an edge lies in the next bin', [0.5, 0.500001], [1, 0], [0.5], (0.5 + 0.500001) / 2],
    ['gaps of one bin cancel', [0.25, 0.25], [0, 1], [0.5], (0.75 - 0.25) / 2],
    ['gaps of two bins do not', [0.25, 0.75], [1, 0], [0.5], 0.75],
    ['of equal edges the bins between hold nothing', [0.3, 0.4], [0, 1], [0.3, 0.3, 0.3], (0.3 + 0.6) / 2],
    ['one bin has no edge', [0.3, 0.4], [1, 1], [], (0.7 + 0.6) / 2],
  ])('%s', (_, scores, labels, edges, value) => {
    expect(defined(binned(scores, labels, edges)).value).toBeCloseTo(value, 15)
  })

  test('of rows that count as often as they say is that of copies', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const [scores, labels] = [some.map(([score]) => score / 20), some.map(([, label]) => label)]
        const times = some.map(([score], row) => (score + row) % 3)
        const copies = <Value>(values: readonly Value[]) =>
          values.flatMap((value, row) => Array<Value>(times[row] ?? 0).fill(value))
        const edges = [0.25, 0.5, 0.75]
        const weighted = defined(binned(scores, labels, edges)).weighted(times)
        if (copies(scores).length === 0) expect(weighted).toBeUndefined()
        else expect(weighted).toBeCloseTo(defined(binned(copies(scores), copies(labels), edges)).value, 12)
      }),
    )
  })

  test('gets from each row what its weight changes, to first order', () => {
    const [scores, labels] = [
      [0.1, 0.2, 0.45, 0.6, 0.7, 0.95],
      [0, 1, 0, 1, 0, 1],
    ]
    const seen = defined(binned(scores, labels, [0.5]))
    const influence = [...(seen.influence?.() ?? [])]
    const step = 1e-6
    const slopes = scores.map((_, row) => {
      const times = scores.map((__, other) => (other === row ? 1 + step : 1))
      return ((seen.weighted(times) ?? 0) - seen.value) / step
    })
    for (const [row, slope] of slopes.entries()) expect(influence[row]).toBeCloseTo(6 * slope, 4)
    expect(influence.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 12)
  })

  test('is not defined where scores add up to more than a double holds', () => {
    const huge = binned([-1.7e308, -1.7e308], [0, 0], [])
    expect(calibrationError(huge)).toMatchObject({ is: 'undefined', reason: 'not-finite' })
  })
})
