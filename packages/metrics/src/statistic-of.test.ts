import { expect, test } from '@jest/globals'
import { nothing } from './estimate.ts'
import type { Measure } from './metrics/metric.ts'
import type { Examples } from './predictions.ts'
import { statisticOf } from './statistic-of.ts'

const rows: Examples = {
  task: 'regression',
  rows: 3,
  classes: [],
  positive: -1,
  labels: Float64Array.of(1, 2, 6),
  predictions: Float64Array.of(1, 1, 2),
}
const part = ({ label, prediction }: { label: number; prediction: number }) => label - prediction

test.each<[Measure, number]>([
  [{ is: 'mean', part }, 5 / 3],
  [{ is: 'root-mean', part: (example) => part(example) ** 2 }, Math.sqrt(17 / 3)],
  [{ is: 'median', part }, 1],
])('%j is a statistic of rows', (measure, value) => {
  expect(statisticOf(measure, rows)).toMatchObject({ value, n: 3 })
})

test.each<Measure>([
  { is: 'largest', part },
  { is: 'score', value: 1.5 },
  { is: 'queries', of: () => 1 },
])('%j is none', (measure) => {
  expect(statisticOf(measure, rows)).toEqual({
    is: 'undefined',
    reason: 'nothing-evaluated',
    because: 'it has no interval over groups',
  })
})

test('of a mean beyond the largest double there is no value, whatever is made of it', () => {
  const parts = [() => 1, () => 1e308]
  const of = ([one = 0, huge = 0]: readonly number[]) => 1 - one / huge
  expect(statisticOf({ is: 'means', parts, of }, rows)).toMatchObject({ reason: 'not-finite' })
})

test('what is not defined stays so', () => {
  const why = { ...nothing, because: 'there is no baseline' }
  expect(statisticOf(why, rows)).toBe(why)
})
