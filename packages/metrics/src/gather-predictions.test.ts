import { describe, expect, test } from '@jest/globals'
import { withColumnsByClass } from './columns-by-class.ts'
import { columnsOf, gatherPredictions } from './gather-predictions.ts'
import type { Roles } from './predictions.ts'
import { batchOf, predictionsOf } from './twin.ts'

const roles: Roles = { task: 'binary', id: 'id', label: 'y', prediction: 'p', score: 's', slices: ['region'] }
const columns = {
  id: ['a', 'b', 'c'],
  y: [1, 0, 1],
  p: [1, 1, 0],
  s: [0.9, 0.6, 0.2],
  region: ['EU', null, 'EU'],
}

describe('predictions of a binary task', () => {
  test('are codes of classes, scores, ids and slices', () => {
    const read = predictionsOf(columns, roles, 'new.csv')
    expect({ ...read, ids: [...(read.ids ?? [])] }).toEqual({
      path: 'new.csv',
      task: 'binary',
      rows: 3,
      classes: ['0', '1'],
      positive: 1,
      labels: Float64Array.of(1, 0, 1),
      predictions: Float64Array.of(1, 1, 0),
      scores: Float64Array.of(0.9, 0.6, 0.2),
      ids: ['a', 'b', 'c'],
      slices: new Map([['region', { names: ['EU', '(missing)'], codes: Int32Array.of(0, 1, 0) }]]),
      broken: { count: 0, findings: [] },
    })
  })

  test('come in any number of batches', () => {
    const gathering = gatherPredictions('new.csv', {
      task: 'binary',
      label: 'y',
      prediction: 'p',
      slices: [],
    })
    gathering.add(batchOf({ y: ['1', '0'], p: ['1', '0'] }))
    gathering.add(batchOf({ y: ['1'], p: ['0'] }, 3))
    expect(gathering.done()).toMatchObject({
      rows: 3,
      labels: Float64Array.of(1, 0, 1),
      predictions: Float64Array.of(1, 0, 0),
    })
  })

  test('without rows are empty', () => {
    const read = predictionsOf({ id: [], y: [], p: [], s: [], region: [] }, roles)
    expect(read).toMatchObject({ rows: 0, classes: ['0', '1'] })
    expect(read.ids?.size).toBe(0)
  })

  test('are made of scores by a threshold, the threshold itself included', () => {
    const cut: Roles = { task: 'binary', label: 'y', score: 's', threshold: 0.6, slices: [] }
    const read = predictionsOf({ y: [1, 0, 1, 1], s: [0.9, 0.6, 0.2, null] }, cut)
    expect(read.predictions).toEqual(Float64Array.of(1, 1, 0, Number.NaN))
    expect(read.ids).toBeUndefined()
  })

  test('are absent without a column and without a threshold', () => {
    const read = predictionsOf(
      { y: [1, 0], s: [0.9, 0.1] },
      { task: 'binary', label: 'y', score: 's', slices: [] },
    )
    expect(read.predictions).toBeUndefined()
    expect(
      predictionsOf({ y: [1], p: [1] }, { task: 'binary', label: 'y', prediction: 'p', slices: [] }).scores,
    ).toBeUndefined()
  })
})

test('a regression keeps its numbers', () => {
  const read = predictionsOf(
    { y: [1.5, 2], p: [1, 2.25] },
    { task: 'regression', label: 'y', prediction: 'p', slices: [] },
  )
  expect(read).toMatchObject({
    labels: Float64Array.of(1.5, 2),
    predictions: Float64Array.of(1, 2.25),
    classes: [],
    positive: -1,
  })
})

describe('what the model did not say', () => {
  test('is counted and shown, and stays NaN', () => {
    const read = predictionsOf(
      { ...columns, p: [1, null, 'NaN'], s: [Number.NaN, Number.POSITIVE_INFINITY, null] },
      roles,
      'new.csv',
    )
    expect(read.predictions).toEqual(Float64Array.of(1, Number.NaN, Number.NaN))
    expect(read.scores).toEqual(Float64Array.of(Number.NaN, Number.NaN, Number.NaN))
    expect(read.broken).toEqual({
      count: 5,
      findings: [
        { is: '"p" of row 2 is missing, NaN or no number', place: { path: 'twin.csv', row: 2, field: 'p' } },
        { is: '"p" of row 3 is missing, NaN or no number', place: { path: 'twin.csv', row: 3, field: 'p' } },
        { is: '"s" of row 1 is missing, NaN or no number', place: { path: 'twin.csv', row: 1, field: 's' } },
        { is: '"s" of row 2 is infinite', place: { path: 'twin.csv', row: 2, field: 's' } },
        { is: '"s" of row 3 is missing, NaN or no number', place: { path: 'twin.csv', row: 3, field: 's' } },
      ],
    })
  })

  test('is NaN in a column of numbers too, where they name classes', () => {
    const some: Roles = { task: 'binary', label: 'y', prediction: 'p', slices: [] }
    const gathering = gatherPredictions('new.parquet', some)
    gathering.add(batchOf({ y: [1, 0, 1], p: [1, null, 0] }))
    const read = gathering.done()
    expect(read.predictions).toEqual(Float64Array.of(1, Number.NaN, 0))
    expect(read.broken.findings).toEqual([
      { is: '"p" of row 2 is missing, NaN or no number', place: { path: 'twin.csv', row: 2, field: 'p' } },
    ])
  })

  test('is shown ten times at most', () => {
    const none = Array(12).fill(null)
    const read = predictionsOf(
      { y: Array(12).fill(1), p: none },
      { task: 'binary', label: 'y', prediction: 'p', slices: [] },
    )
    expect([read.broken.count, read.broken.findings.length]).toEqual([12, 10])
  })
})

describe('scores of each class', () => {
  const many: Roles = {
    task: 'multiclass',
    label: 'y',
    scores: { b: 'p_b', a: 'p_a', c: 'p_c' },
    group: 'user',
    slices: [],
  }
  const cells = {
    y: ['a', 'c'],
    p_a: [0.2, 0.3],
    p_b: [0.5, 0.3],
    p_c: [0.3, 0.4],
    user: ['x', 'y'],
  }

  test('stand in the order of classes, and the highest is the prediction', () => {
    const read = predictionsOf(cells, many)
    expect(read).toMatchObject({ classes: ['a', 'b', 'c'], groups: Int32Array.of(0, 1) })
    expect(read.classScores).toEqual([
      Float64Array.of(0.2, 0.3),
      Float64Array.of(0.5, 0.3),
      Float64Array.of(0.3, 0.4),
    ])
    expect(read.predictions).toEqual(Float64Array.of(1, 2))
  })

  test('that are equal predict the first class, and one that is missing none', () => {
    const read = predictionsOf({ ...cells, p_a: [0.5, null] }, many)
    expect(read.predictions).toEqual(Float64Array.of(0, Number.NaN))
    expect(read.broken.count).toBe(1)
  })

  test('do not overrule a column of predictions', () => {
    const read = predictionsOf({ ...cells, said: ['c', 'a'] }, { ...many, prediction: 'said' })
    expect(read.predictions).toEqual(Float64Array.of(2, 0))
  })

  test('must be there for every class that occurs', () => {
    expect(() => predictionsOf({ ...cells, y: ['a', 'd'] }, many, 'new.csv')).toThrow(
      'new.csv has the class "d", of which no column has the scores; wanted: a score column for each class',
    )
  })

  test('are found by what their columns begin with', () => {
    const begin: Roles = { task: 'multiclass', label: 'y', begin: { scores: 'p_' }, slices: [] }
    expect(withColumnsByClass(begin, ['y', 'p_', 'p_a', 'p_b c', 'q_p_'], 'new.csv')).toEqual({
      task: 'multiclass',
      label: 'y',
      slices: [],
      scores: { a: 'p_a', 'b c': 'p_b c' },
    })
    expect(withColumnsByClass(many, ['y'], 'new.csv')).toBe(many)
    expect(() => withColumnsByClass(begin, ['y', 'p_'], 'new.csv')).toThrow(
      'no column of new.csv begins with "p_"; wanted: a column with the scores of each class',
    )
  })

  test('are found of true and of predicted labels, each by its own beginning', () => {
    const begin = { labels: 'y_', predicted: 'p_' }
    const many: Roles = { task: 'multilabel', begin, slices: [] }
    expect(withColumnsByClass(many, ['y_a', 'p_a', 'p_', 'y_b', 'p_b'], 'new.csv')).toEqual({
      task: 'multilabel',
      slices: [],
      labels: { a: 'y_a', b: 'y_b' },
      predicted: { a: 'p_a', b: 'p_b' },
    })
    expect(() => withColumnsByClass(many, ['y_a', 'q'], 'new.csv')).toThrow(
      'no column of new.csv begins with "p_"; wanted: a column of 0 and 1 for each label; mend "predicted" in the policy, or write it out: predicted: {label: column, …}',
    )
    expect(() => withColumnsByClass({ ...many, begin: { scores: 's' } }, ['s'], 'new.csv')).toThrow(
      'mend "scores" in the policy, or write it out: scores: {class: column, …}',
    )
  })

  test('are read as numbers', () => {
    expect([...columnsOf(many)]).toEqual([
      ['user', 'text'],
      ['p_b', 'number'],
      ['p_a', 'number'],
      ['p_c', 'number'],
      ['y', 'text'],
    ])
  })

  test('and a group in every row', () => {
    expect(() => predictionsOf({ ...cells, user: ['x', null] }, many)).toThrow(
      'row 2 has no group in column "user"; wanted: a group in every row',
    )
  })
})

test('rows keep their codes beyond what was set aside for them', () => {
  const rows = Array.from({ length: 300 }, (_, row) => row)
  const read = predictionsOf(
    { id: rows, y: rows.map((row) => row / 4), p: rows },
    { task: 'regression', id: 'id', label: 'y', prediction: 'p', slices: [] },
  )
  expect([...read.labels]).toEqual(rows.map((row) => row / 4))
  expect([...(read.predictions ?? [])]).toEqual(rows)
  expect(read.ids?.text(299)).toBe('299')
})

describe('what a predictions file must have', () => {
  test.each([
    [
      'a label',
      { ...columns, y: [1, null, 0] },
      'twin.csv, row 2, column "y": row 2 has no label in column "y"; wanted: a class in every row; fill it in or leave the row out of new.csv',
    ],
    [
      'an id',
      { ...columns, id: ['a', 'b', null] },
      'twin.csv, row 3, column "id": row 3 has no id in column "id"; wanted: an id in every row',
    ],
    [
      'each id once',
      { ...columns, id: ['a', 'b', 'a'] },
      'new.csv, row 3, column "id": rows 1 and 3 have the same id "a"; wanted: each id once; take the copies out',
    ],
  ])('%s', (_, given, message) => {
    expect(() => predictionsOf(given, roles, 'new.csv')).toThrow(message)
  })

  test('a finite label in a regression', () => {
    const wanted: Roles = { task: 'regression', label: 'y', prediction: 'p', slices: [] }
    expect(() => predictionsOf({ y: [Number.NaN], p: [1] }, wanted)).toThrow(
      'wanted: a finite number in every row',
    )
  })

  test('no fault of its form', () => {
    const place = { path: 'new.csv', line: 2 }
    const fault = { code: 'extra-cell', is: 'row 1 has 3 cells', wanted: '2 cells', place, ends: false }
    const gathering = gatherPredictions('new.csv', roles)
    expect(() => gathering.add({ ...batchOf(columns), faults: [fault] })).toThrow(
      'new.csv:2: row 1 has 3 cells; wanted: 2 cells; write the predictions file again',
    )
  })

  test('the columns that were asked for, which is up to the reader', () => {
    expect(() => gatherPredictions('new.csv', roles).add(batchOf({ id: ['a'] }))).toThrow(TypeError)
  })
})

describe('the columns to read', () => {
  test('are texts in a classification, but for the score', () => {
    expect([...columnsOf(roles)]).toEqual([
      ['id', 'text'],
      ['region', 'text'],
      ['s', 'number'],
      ['p', 'text'],
      ['y', 'text'],
    ])
  })

  test('are numbers in a regression, but for ids and slices', () => {
    expect([...columnsOf({ task: 'regression', label: 'y', prediction: 'p', slices: ['region'] })]).toEqual([
      ['region', 'text'],
      ['p', 'number'],
      ['y', 'number'],
    ])
  })

  test('are read once where one column has two roles', () => {
    expect([...columnsOf({ task: 'binary', label: 'y', slices: ['y'] })]).toEqual([['y', 'text']])
  })
})
