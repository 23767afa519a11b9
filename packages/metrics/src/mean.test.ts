import { describe, expect, test } from '@jest/globals'
import { meanOf } from './mean.ts'
import { estimated } from './metrics/metric.suite.ts'

describe('the mean of one number a row', () => {
  test('has Student’s t interval from 200 rows on', () => {
    const parts = Float64Array.from({ length: 200 }, (_, row) => row % 2)
    const seen = estimated(meanOf(parts, 'parts'))
    const error = Math.sqrt(200 / 4 / 199 / 200)
    expect(seen).toMatchObject({ value: 0.5, n: 200, method: 'Student t' })
    expect(seen.error).toBeCloseTo(error, 12)
    // Student's t with 199 degrees of freedom leaves 0.05 beyond 1.6525467.
    expect(seen.within(0.05)[0]).toBeCloseTo(0.5 - 1.6525467 * error, 6)
    expect(seen.within(0.05)[1]).toBeCloseTo(0.5 + 1.6525467 * error, 6)
  })

  test('is resampled below 200 rows', () => {
    const seen = estimated(meanOf(Float64Array.of(1, 2, 3, 4), 'parts'))
    expect(seen).toMatchObject({ value: 2.5, method: 'bootstrap-t' })
    const [low, high] = seen.within(0.05)
    // From 300,000 resamples of NumPy: 0.5635 and 4.4365, where means of four values jump by 0.3.
    expect([low > 0.26 && low < 0.57, high > 4.43 && high < 4.74]).toEqual([true, true])
  })

  test('is resampled below 2,000 rows where its numbers are very skewed', () => {
    const rare = (rows: number) => Float64Array.from({ length: rows }, (_, row) => (row % 50 === 0 ? 1 : 0))
    expect(meanOf(rare(250), 'parts')).toMatchObject({ method: 'bootstrap-t' })
    expect(
      meanOf(
        rare(250).map((part) => -part),
        'parts',
      ),
    ).toMatchObject({ method: 'bootstrap-t' })
    expect(meanOf(rare(2000), 'parts')).toMatchObject({ method: 'Student t' })
  })

  test('leans with the skewness when it is resampled', () => {
    const seen = estimated(
      meanOf(
        Float64Array.from({ length: 30 }, (_, row) => (row < 3 ? 1 : 0)),
        'parts',
      ),
    )
    const [low, high] = seen.within(0.05)
    expect(high - seen.value).toBeGreaterThan(1.2 * (seen.value - low))
  })

  test('has the bounds of the studentised bootstrap when it is resampled', () => {
    const parts = Float64Array.of(0.04, 0.13, 0.24, 0.35, 0.49, 0.65, 0.84, 1.08, 1.39, 1.85, 2.7, 6.1)
    const [low, high] = estimated(meanOf(parts, 'parts')).within(0.05)
    // From 300,000 resamples of NumPy; Student's would be 0.42 and 2.22.
    expect(Math.abs(low - 0.688)).toBeLessThan(0.03)
    expect(Math.abs(high - 3.303)).toBeLessThan(0.2)
  })

  test('is bounded beyond its resamples as Student’s tail goes on', () => {
    const parts = Float64Array.of(1, 2, 4, 5, 7, 11)
    const seen = estimated(meanOf(parts, 'parts'))
    const [low, high] = seen.within(0.001)
    // Student's t with 5 degrees of freedom leaves 0.001 beyond 5.89343 and 0.00001 beyond 15.54685.
    const further = 15.54685 / 5.89343
    expect(seen.within(0.00001)[0]).toBeCloseTo(5 - further * (5 - low), 2)
    expect(seen.within(0.00001)[1]).toBeCloseTo(5 + further * (high - 5), 2)
  })

  test('is the same for the same numbers in another order, to the last digit', () => {
    const parts = Float64Array.of(0.1, 0.2, 0.3, 0.7, 1e9, -1e9)
    const [one, other] = [parts, parts.toReversed()].map((some) => estimated(meanOf(some, 'parts')))
    expect([other?.value, other?.within(0.05)]).toEqual([one?.value, one?.within(0.05)])
  })

  test('depends on what the numbers are, so that two metrics do not share their luck', () => {
    const parts = Float64Array.of(0.3, 0.1, 0.9, 0.4, 0.2, 0.8)
    expect(estimated(meanOf(parts, 'one')).within(0.04)).not.toEqual(
      estimated(meanOf(parts, 'other')).within(0.04),
    )
  })

  test('of numbers that are all equal has no width', () => {
    const seen = estimated(meanOf(new Float64Array(40).fill(0.25), 'parts'))
    expect([seen.within(0.05), seen.error]).toEqual([[0.25, 0.25], 0])
  })

  test('of one number says nothing of where the true one is', () => {
    const seen = estimated(meanOf(Float64Array.of(3), 'parts'))
    expect([seen.value, seen.error, ...seen.within(0.05)]).toEqual([
      3,
      0,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ])
  })

  test('of no numbers is not defined, nor of a sum beyond all numbers', () => {
    expect(meanOf(new Float64Array(), 'parts')).toMatchObject({ reason: 'nothing-evaluated' })
    expect(meanOf(Float64Array.of(1.7e308, 1.7e308), 'parts')).toMatchObject({ reason: 'not-finite' })
    expect(meanOf(Float64Array.of(1e200, -1e200), 'parts')).toMatchObject({ reason: 'not-finite' })
  })
})
