import { describe, expect, test } from '@jest/globals'
import type { Estimate, Undefined } from '../estimate.ts'
import { estimateChange } from '../estimate-change.ts'
import { estimateOne } from '../estimate-one.ts'
import { type Examples, select } from '../predictions.ts'
import type { Metric } from './metric.ts'

/** What a metric's own test adds to the laws: rows, and what an independent implementation makes of them. */
export interface Published {
  readonly source: string
  readonly examples: Examples
  readonly value: number | undefined
}

/** The laws that every metric keeps. */
export function metricSuite(metric: Metric, some: Examples, published: readonly Published[]): void {
  describe(`${metric.name} keeps the laws of metrics:`, () => {
    test.each(published)('$source', ({ examples, value }) => {
      const seen = estimateOne(metric, examples)
      if (value === undefined) expect(seen.is).toBe('undefined')
      else expect(numberFrom(seen)).toBeCloseTo(value, 7)
    })

    test('it has no value, and not 0, without rows', () => {
      expect(estimateOne(metric, select(some, new Int32Array()))).toMatchObject({ is: 'undefined' })
      expect(estimateChange(metric, same(select(some, new Int32Array())))).toMatchObject({ is: 'undefined' })
    })

    test('it has no value where one needed cell is NaN', () => {
      expect(estimateOne(metric, spoilt(metric, some))).toMatchObject({
        is: 'undefined',
        reason: 'not-finite',
      })
      const change = estimateChange(metric, { candidate: some, baseline: spoilt(metric, some) })
      expect(change).toMatchObject({ is: 'undefined', reason: 'not-finite' })
    })

    test('its interval holds its value, and grows with the confidence', () => {
      const seen = estimated(estimateOne(metric, some))
      const [low, high] = seen.within(0.05)
      const [lower, higher] = seen.within(0.005)
      expect([lower <= low, low <= seen.value, seen.value <= high, high <= higher]).toEqual(
        Array(4).fill(true),
      )
    })

    test('the order of rows changes nothing', () => {
      const order = Int32Array.from({ length: some.rows }, (_, row) => (row * 11 + 3) % some.rows)
      const [one, other] = [some, select(some, order)].map((rows) => estimated(estimateOne(metric, rows)))
      expect(other?.value).toBeCloseTo(one?.value ?? 0, 12)
      expect(other?.within(0.05)[0]).toBeCloseTo(one?.within(0.05)[0] ?? 0, 12)
      const half = shifted(some)
      const change = (rows: Examples, than: Examples) =>
        estimated(estimateChange(metric, { candidate: rows, baseline: than }))
      const straight = change(some, half)
      const mixed = change(select(some, order), select(half, order))
      expect(mixed.value).toBeCloseTo(straight.value, 12)
      expect(mixed.within(0.05)[0]).toBeCloseTo(straight.within(0.05)[0], 12)
    })

    test('it does not change against itself', () => {
      const change = estimated(estimateChange(metric, same(some)))
      const [low, high] = change.within(0.05)
      expect(change.value).toBe(0)
      expect(low <= 0 && high >= 0).toBe(true)
    })

    test('a change is the difference of the values, and its opposite the other way round', () => {
      const other = shifted(some)
      const [one, two] = [some, other].map((rows) => estimated(estimateOne(metric, rows)).value)
      const there = estimated(estimateChange(metric, { candidate: some, baseline: other }))
      const back = estimated(estimateChange(metric, { candidate: other, baseline: some }))
      expect(there.value).toBeCloseTo((one ?? 0) - (two ?? 0), 12)
      expect(back.value).toBeCloseTo(-there.value, 12)
      const [low, high] = there.within(0.05)
      expect([low <= there.value, there.value <= high]).toEqual([true, true])
    })

    test('a factor scales what is taken away', () => {
      const other = shifted(some)
      const [one, two] = [some, other].map((rows) => estimated(estimateOne(metric, rows)).value)
      const change = estimated(estimateChange(metric, { candidate: some, baseline: other }, 0.9))
      expect(change.value).toBeCloseTo((one ?? 0) - 0.9 * (two ?? 0), 12)
      const [low, high] = change.within(0.05)
      expect([low <= change.value, change.value <= high]).toEqual([true, true])
    })
  })
}

/** The estimate, which must be there. */
export function estimated(seen: Estimate | Undefined): Estimate {
  expect(seen).toMatchObject({ is: 'estimate' })
  return seen as Estimate
}

function numberFrom(seen: Estimate | Undefined): number | undefined {
  return seen.is === 'estimate' ? seen.value : undefined
}

function same(examples: Examples): { readonly candidate: Examples; readonly baseline: Examples } {
  return { candidate: examples, baseline: examples }
}

/** The same rows with what the model said of the next row. */
function shifted(examples: Examples): Examples {
  const next = select(
    examples,
    Int32Array.from({ length: examples.rows }, (_, row) => (row + 1) % examples.rows),
  )
  return { ...next, labels: examples.labels }
}

function spoilt(metric: Metric, examples: Examples): Examples {
  const spoil = (values: Float64Array | undefined) =>
    values?.map((value, row) => (row === 1 ? Number.NaN : value))
  const [predictions, scores] = [spoil(examples.predictions), spoil(examples.scores)]
  if (metric.needs === 'score') return { ...examples, ...(scores === undefined ? {} : { scores }) }
  return { ...examples, ...(predictions === undefined ? {} : { predictions }) }
}
