import { describe, expect, test } from '@jest/globals'
import type { Estimate, Undefined } from '../estimate.ts'
import { estimateChange as change } from '../estimate-change.ts'
import { estimateOne as one } from '../estimate-one.ts'
import { type Both, type Examples, select } from '../predictions.ts'
import type { Metric } from './metric.ts'
import { nameWith, type Settings } from './settings.ts'

/** What a metric's own test adds to the laws: rows, and what an independent implementation makes of them. */
export interface Published {
  readonly source: string
  readonly examples: Examples
  readonly value: number | undefined
  /** The check's own settings where it says nothing. */
  readonly settings?: Settings
}

/** The laws that every metric keeps. */
export function metricSuite(
  metric: Metric,
  some: Examples,
  { settings, published }: { readonly settings: Settings; readonly published: readonly Published[] },
): void {
  const estimateOne = (examples: Examples) => one(metric, examples, settings)
  const estimateChange = (both: Both, factor = 1) => change(metric, both, { factor, settings })
  const isCompared = metric.measure(some, settings).is !== 'score'

  describe(`${nameWith(metric.name, settings)} keeps the laws of metrics:`, () => {
    for (const { source, examples, value, settings: own = settings } of published) {
      test(source, () => {
        const seen = one(metric, examples, own)
        if (value === undefined) expect(seen.is).toBe('undefined')
        else expect(numberFrom(seen)).toBeCloseTo(value, 7)
      })
    }

    test('it takes the settings that it names', () => {
      expect(metric.lacks?.(some.task, settings)).toBeUndefined()
      expect(Object.keys(settings).filter((key) => !metric.settings?.some((own) => own === key))).toEqual([])
    })

    test('it has no value, and not 0, without rows', () => {
      expect(estimateOne(select(some, new Int32Array()))).toMatchObject({ is: 'undefined' })
      expect(estimateChange(same(select(some, new Int32Array())))).toMatchObject({ is: 'undefined' })
    })

    test('it has no value where one needed cell is NaN', () => {
      expect(estimateOne(spoilt(metric, some))).toMatchObject({
        is: 'undefined',
        reason: 'not-finite',
      })
      const change = estimateChange({ candidate: some, baseline: spoilt(metric, some) })
      expect(change).toMatchObject({ is: 'undefined', reason: 'not-finite' })
    })

    test('its interval holds its value, and grows with the confidence', () => {
      const seen = estimated(estimateOne(some))
      const [low, high] = seen.within(0.05)
      const [lower, higher] = seen.within(0.005)
      expect([lower <= low, low <= seen.value, seen.value <= high, high <= higher]).toEqual(
        Array(4).fill(true),
      )
    })

    test('the order of rows changes nothing', () => {
      const order = Int32Array.from({ length: some.rows }, (_, row) => (row * 11 + 3) % some.rows)
      const [one, other] = [some, select(some, order)].map((rows) => estimated(estimateOne(rows)))
      expect(other?.value).toBeCloseTo(one?.value ?? 0, 12)
      expect(other?.error).toBeCloseTo(one?.error ?? 0, 12)
    })

    test('the order of rows changes nothing in a comparison', () => {
      if (!isCompared) return
      const order = Int32Array.from({ length: some.rows }, (_, row) => (row * 11 + 3) % some.rows)
      const half = shifted(some)
      const change = (rows: Examples, than: Examples) =>
        estimated(estimateChange({ candidate: rows, baseline: than }))
      const straight = change(some, half)
      const mixed = change(select(some, order), select(half, order))
      expect(mixed.value).toBeCloseTo(straight.value, 12)
      expect(mixed.within(0.05)[0]).toBeCloseTo(straight.within(0.05)[0], 12)
    })

    if (!isCompared) return

    test('it does not change against itself', () => {
      const change = estimated(estimateChange(same(some)))
      const [low, high] = change.within(0.05)
      expect(change.value).toBe(0)
      expect(low <= 0 && high >= 0).toBe(true)
    })

    test('a change is the difference of the values, and its opposite the other way round', () => {
      const other = shifted(some)
      const [one, two] = [some, other].map((rows) => estimated(estimateOne(rows)).value)
      const there = estimated(estimateChange({ candidate: some, baseline: other }))
      const back = estimated(estimateChange({ candidate: other, baseline: some }))
      expect(there.value).toBeCloseTo((one ?? 0) - (two ?? 0), 12)
      expect(back.value).toBeCloseTo(-there.value, 12)
      const [low, high] = there.within(0.05)
      expect([low <= there.value, there.value <= high]).toEqual([true, true])
    })

    test('a factor scales what is taken away', () => {
      const other = shifted(some)
      const [one, two] = [some, other].map((rows) => estimated(estimateOne(rows)).value)
      const change = estimated(estimateChange({ candidate: some, baseline: other }, 0.9))
      expect(change.value).toBeCloseTo((one ?? 0) - 0.9 * (two ?? 0), 12)
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
  const { labels, groups } = examples
  return { ...next, labels, ...(groups === undefined ? {} : { groups }) }
}

function spoilt(metric: Metric, examples: Examples): Examples {
  const spoil = (values: Float64Array) => values.map((value, row) => (row === 1 ? Number.NaN : value))
  const { predictions, scores, classScores } = examples
  if (metric.needs === 'prediction')
    return { ...examples, ...(predictions === undefined ? {} : { predictions: spoil(predictions) }) }
  return {
    ...examples,
    ...(scores === undefined ? {} : { scores: spoil(scores) }),
    ...(classScores === undefined ? {} : { classScores: classScores.map(spoil) }),
  }
}
