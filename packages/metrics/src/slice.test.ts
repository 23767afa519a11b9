import { expect, test } from '@jest/globals'
import { confusionOf } from './confusion.ts'
import { pair } from './pair.ts'
import type { Roles } from './predictions.ts'
import { nameOf, sliceOf, slicesOf } from './slice.ts'
import { predictionsOf } from './twin.ts'

const roles: Roles = { task: 'binary', id: 'id', label: 'y', prediction: 'p', score: 's', slices: ['g'] }
const columns = {
  id: ['a', 'b', 'c', 'd', 'e'],
  y: [1, 0, 1, 0, 0],
  p: [1, 0, 0, 1, 0],
  s: [0.9, 0.1, 0.4, 0.6, 0.2],
  g: ['west', 'east', null, 'east', 'west'],
}
const read = predictionsOf(columns, roles)

test('slices are named by column and value, the largest first, equals by name', () => {
  const slices = slicesOf(read, 'g')
  expect(slices.map(nameOf)).toEqual(['g=east', 'g=west', 'g=(missing)'])
  expect(slices.map(({ rows }) => [...rows])).toEqual([[1, 3], [0, 4], [2]])
})

test('a larger slice comes before a smaller one that has an earlier name', () => {
  const slices = slicesOf(predictionsOf({ ...columns, g: ['b', 'b', 'b', 'a', 'a'] }, roles), 'g')
  expect(slices.map(({ value }) => value)).toEqual(['b', 'a'])
})

test('slices of one size are in the order of their names', () => {
  const slices = slicesOf(predictionsOf({ ...columns, g: ['d', 'b', 'e', 'a', 'c'] }, roles), 'g')
  expect(slices.map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('a column that was not read has no slices', () => {
  expect(slicesOf(read, 'h')).toEqual([])
})

test('a slice of two models has the rows of both', () => {
  const [east] = slicesOf(read, 'g')
  const both = pair(
    read,
    predictionsOf({ ...columns, p: [0, 1, 0, 1, 0], s: [0.8, 0.3, 0.4, 0.5, 0.1] }, roles),
  )
  const part = sliceOf(both, east ?? { rows: new Int32Array() })
  expect(part.candidate).toEqual({
    task: 'binary',
    rows: 2,
    classes: ['0', '1'],
    positive: 1,
    labels: Float64Array.of(0, 0),
    predictions: Float64Array.of(0, 1),
    scores: Float64Array.of(0.1, 0.6),
    other: Float64Array.of(1, 1),
  })
  expect(part.baseline.predictions).toEqual(Float64Array.of(1, 1))
})

test('a slice of a model without predictions has none', () => {
  const bare = predictionsOf({ y: [1, 0], g: ['a', 'a'] }, { task: 'binary', label: 'y', slices: ['g'] })
  const [only] = slicesOf(bare, 'g')
  const part = sliceOf({ candidate: bare, baseline: bare }, only ?? { rows: new Int32Array() })
  expect(Object.keys(part.candidate)).toEqual(['task', 'rows', 'classes', 'positive', 'labels'])
})

test('the confusion matrix counts true classes by predicted ones', () => {
  expect(confusionOf(read)).toEqual({
    classes: ['0', '1'],
    counts: [
      [2, 1],
      [1, 1],
    ],
  })
})

test('scikit-learn’s example of confusion_matrix', () => {
  const many: Roles = { task: 'multiclass', label: 'y', prediction: 'p', slices: [] }
  const made = predictionsOf({ y: [2, 0, 2, 2, 0, 1], p: [0, 0, 2, 2, 0, 2] }, many)
  expect(confusionOf(made)?.counts).toEqual([
    [2, 0, 0],
    [0, 0, 1],
    [1, 0, 2],
  ])
})

test('rows without a prediction are in no cell of the confusion matrix', () => {
  expect(confusionOf(predictionsOf({ ...columns, p: [1, null, 0, 1, 0] }, roles))?.counts).toEqual([
    [1, 1],
    [1, 1],
  ])
})

test('a row that stands for many counts as many in the confusion matrix', () => {
  const { counts } = confusionOf({ ...read, times: Float64Array.of(10, 1, 1, 1, 1) }) ?? {}
  expect(counts?.flat().reduce((sum, count) => sum + count)).toBe(14)
  expect(counts?.[read.labels[0] as number]?.[read.predictions?.[0] as number]).toBeGreaterThanOrEqual(10)
})

test('without predictions, and in a regression, there is no confusion matrix', () => {
  expect(
    confusionOf(predictionsOf({ y: [1, 0] }, { task: 'binary', label: 'y', slices: [] })),
  ).toBeUndefined()
  const numbers: Roles = { task: 'regression', label: 'y', prediction: 'p', slices: [] }
  expect(confusionOf(predictionsOf({ y: [1, 0], p: [1, 0] }, numbers))).toBeUndefined()
})
