import { describe, expect, test } from '@jest/globals'
import { eachRow, needsEachRow } from './counted-together.ts'
import { notCounted } from './estimate.ts'
import { estimateChange } from './estimate-change.ts'
import { estimateOne } from './estimate-one.ts'
import { accuracy } from './metrics/accuracy.ts'
import { brier } from './metrics/brier.ts'
import { mae } from './metrics/mae.ts'
import { mcc } from './metrics/mcc.ts'
import { medae } from './metrics/medae.ts'
import { mse } from './metrics/mse.ts'
import { rocAuc } from './metrics/roc-auc.ts'
import { type Examples, rowsOf, select } from './predictions.ts'
import { slicesOf } from './slice.ts'
import { Texts } from './texts.ts'

/** Two kinds of rows: right ones and wrong ones. */
const counted: Examples = {
  task: 'binary',
  rows: 3,
  classes: ['no', 'yes'],
  positive: 1,
  labels: Float64Array.of(0, 1, 1),
  predictions: Float64Array.of(0, 1, 0),
  times: Float64Array.of(40, 50, 10),
}
const each = (values: Float64Array) =>
  Float64Array.from([...values].flatMap((value, row) => Array(counted.times?.[row]).fill(value)))
const { times: _, ...bare } = counted
const expanded: Examples = {
  ...bare,
  rows: 100,
  labels: each(counted.labels),
  predictions: each(counted.predictions as Float64Array),
}

test.each([accuracy, mcc])('$name of counts is that of the rows', (metric) => {
  const told = [counted, expanded].map((examples) => {
    const found = estimateOne(metric, examples)
    return found.is === 'estimate' ? [found.value, found.n, found.method, found.within(0.05)] : found
  })
  expect(told[0]).toEqual(told[1])
  const both = (side: Examples) => ({ candidate: side, baseline: { ...side, predictions: side.labels } })
  const changes = [counted, expanded].map((side) => {
    const found = estimateChange(metric, both(side))
    return found.is === 'estimate' ? [found.value, found.n, found.method, found.within(0.05)] : found
  })
  expect(changes[0]).toEqual(changes[1])
})

test('what is no function of counts is not judged of counts', () => {
  expect(estimateOne(medae, counted)).toBe(notCounted)
  expect(estimateOne(accuracy, { ...counted, groups: Int32Array.of(0, 1, 1) })).toBe(notCounted)
  expect(estimateChange(medae, { candidate: counted, baseline: counted })).toBe(notCounted)
  expect(
    estimateOne({ ...accuracy, measure: () => ({ ...notCounted, reason: 'too-few-rows' }) }, counted),
  ).toMatchObject({
    reason: 'too-few-rows',
  })
})

test('slices are as large as the rows that they stand for', () => {
  const slices = new Map([['region', { names: ['EU', 'US'], codes: Int32Array.of(0, 1, 1) }]])
  const predictions = { ...counted, path: 'p', slices, broken: { count: 0, findings: [] } }
  expect(slicesOf(predictions, 'region').map(({ value, size }) => [value, size])).toEqual([
    ['US', 60],
    ['EU', 40],
  ])
  expect(rowsOf(select(counted, Int32Array.of(0, 2)))).toBe(50)
})

test('rows are made of counts, and have no names', () => {
  const slices = new Map([['region', { names: ['EU', 'US'], codes: Int32Array.of(0, 1, 1) }]])
  const ids = new Texts()
  const predictions = { ...counted, path: 'p', slices, broken: { count: 0, findings: [] }, ids }
  const { times: none, ids: nobody, slices: parts, ...rows } = eachRow(predictions)
  expect({ ...rows, path: undefined, broken: undefined }).toEqual({ ...expanded, path: undefined })
  expect([none, nobody]).toEqual([undefined, undefined])
  expect([...(parts.get('region')?.codes ?? [])].filter((code) => code === 0)).toHaveLength(40)
  expect(eachRow(eachRow(predictions)).rows).toBe(100)
})

test('each row is needed by what is no function of counts, and where rows belong together', () => {
  const needs = (metric: typeof mae | typeof accuracy, examples: Examples) =>
    needsEachRow(metric, examples, {})
  expect(needs(accuracy, counted)).toBe(false)
  expect(needs(mae, counted)).toBe(true)
  expect(needs(mae, expanded)).toBe(false)
  expect(needs(accuracy, { ...counted, groups: Int32Array.of(0, 1, 1) })).toBe(true)
  expect(needs(mae, { ...counted, rows: 0, labels: new Float64Array() })).toBe(false)
  expect(needsEachRow(rocAuc, { ...counted, task: 'multiclass' }, { class: 'none' })).toBe(false)
})

describe('scores of many rows that are alike', () => {
  const many = (scale: number): Examples => ({
    ...counted,
    rows: 6,
    labels: Float64Array.of(0, 0, 0, 1, 1, 1),
    predictions: Float64Array.of(0, 0, 1, 0, 1, 1),
    scores: Float64Array.of(0.1, 0.35, 0.7, 0.35, 0.6, 0.9),
    times: Float64Array.of(11, 7, 3, 2, 9, 13).map((each) => each * scale),
  })
  const each = (examples: Examples) =>
    eachRow({ ...examples, path: 'p', slices: new Map(), broken: { count: 0, findings: [] } })
  const old = (examples: Examples): Examples => ({
    ...examples,
    scores: Float64Array.of(0.2, 0.2, 0.8, 0.8, 0.4, 0.7),
  })
  const told = (found: ReturnType<typeof estimateOne>) => {
    if (found.is === 'undefined') throw new Error(found.because)
    return [found.value, found.n, found.method, found.error, found.within(0.05)]
  }

  test.each([1, 40])('areas are those of the rows, of %i times 45', (scale) => {
    const some = many(scale)
    expect(told(estimateOne(rocAuc, some))).toEqual(told(estimateOne(rocAuc, each(some))))
    const sides = (of: (side: Examples) => Examples) => ({ candidate: of(some), baseline: of(old(some)) })
    expect(
      told(
        estimateChange(
          rocAuc,
          sides((side) => side),
        ),
      ),
    ).toEqual(told(estimateChange(rocAuc, sides(each))))
  })

  test('means are those of the rows, to the last digit where they are few', () => {
    for (const scale of [1, 7]) {
      const some = many(scale)
      expect(told(estimateOne(brier, some))).toEqual(told(estimateOne(brier, each(some))))
    }
    const some = many(200)
    const [value, n, method, error] = told(estimateOne(brier, some))
    const [wanted, rows, how, off] = told(estimateOne(brier, each(some)))
    expect([value, n, method]).toEqual([wanted, rows, how])
    expect(error).toBeCloseTo(off as number, 12)
    const change = estimateChange(brier, { candidate: some, baseline: old(some) })
    const ofRows = estimateChange(brier, { candidate: each(some), baseline: each(old(some)) })
    expect(told(change)[0]).toBe(told(ofRows)[0])
  })

  test('a sum beyond the largest double has no mean', () => {
    const some = { ...many(200), predictions: new Float64Array(6).fill(1e200) }
    expect(estimateOne(mse, some)).toMatchObject({ reason: 'not-finite' })
    expect(estimateOne(rocAuc, { ...some, times: new Float64Array(6).fill(2) })).toMatchObject({
      because: 'it needs 10 rows of each class, and one class has 6',
    })
  })
})
