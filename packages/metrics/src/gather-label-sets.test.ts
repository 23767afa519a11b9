import { describe, expect, test } from '@jest/globals'
import { gatherPredictions } from './gather-predictions.ts'
import type { Predictions, Roles } from './predictions.ts'
import { batchOf, predictionsOf } from './twin.ts'

const labels = { cat: 'y_cat', 'big dog': 'y_dog', '10': 'y_10' }
const predicted = { cat: 'p_cat', 'big dog': 'p_dog', '10': 'p_10' }
const scores = { '10': 's_10', 'big dog': 's_dog', cat: 's_cat' }
const truth = { y_cat: [1, 0, 1], y_dog: [0, 0, 1], y_10: [1, 0, 0] }
const said = { p_cat: [1, 1, 1], p_dog: [0, 0, 1], p_10: [0, 0, 0] }
const roles: Roles = { task: 'multilabel', labels, predicted, slices: [] }

/** The labels of each row by their names. */
function named({ labelSets }: Predictions, codes: Float64Array | undefined): readonly (readonly string[])[] {
  return Array.from(codes ?? [], (code) =>
    Array.from(labelSets?.members[code] ?? [], (label) => labelSets?.names[label] ?? ''),
  )
}

describe('rows of many labels', () => {
  test('are sets of labels, which have names and codes as classes have', () => {
    const read = predictionsOf({ ...truth, ...said }, roles, 'new.csv')
    expect(read).toMatchObject({
      rows: 3,
      positive: -1,
      classes: ['{10, cat}', '{big dog, cat}', '{cat}', '{}'],
      labels: Float64Array.of(0, 3, 1),
      predictions: Float64Array.of(2, 2, 1),
      labelSets: {
        names: ['10', 'big dog', 'cat'],
        members: [Int32Array.of(0, 2), Int32Array.of(1, 2), Int32Array.of(2), Int32Array.of()],
      },
      broken: { count: 0 },
    })
    expect(read.scores).toBeUndefined()
    expect(read.classScores).toBeUndefined()
  })

  test.each([
    ['digits of text', ['0', '1']],
    ['numbers with a point', ['0.0', '1.0']],
    ['what JSON writes', ['false', 'true']],
    ['what pandas writes', ['False', 'True']],
    ['numbers', [0, 1]],
    ['booleans', [false, true]],
  ] as const)('may be written as %s', (_, [no, yes]) => {
    const roles: Roles = {
      task: 'multilabel',
      labels: { a: 'a', b: 'b' },
      predicted: { a: 'c', b: 'd' },
      slices: [],
    }
    const gathering = gatherPredictions('new.csv', roles)
    gathering.add(batchOf({ a: [no, yes], b: [yes, yes], c: [yes, no], d: [no, no] }))
    const read = gathering.done()
    expect(named(read, read.labels)).toEqual([['b'], ['a', 'b']])
    expect(named(read, read.predictions)).toEqual([['a'], []])
  })

  test.each([['2'], [''], ['10'], ['x'], ['yes'], [null]])('are not told by %j', (cell) => {
    const roles: Roles = { task: 'multilabel', labels: { a: 'y' }, predicted: { a: 'p' }, slices: [] }
    const wrong = predictionsOf({ y: ['1', '0'], p: ['1', cell] }, roles)
    expect(wrong.predictions).toEqual(Float64Array.of(0, Number.NaN))
    expect(wrong.broken).toMatchObject({
      count: 1,
      findings: [{ is: '"p" of row 2 is neither 0 nor 1', place: { row: 2, field: 'p' } }],
    })
    expect(() => predictionsOf({ y: ['1', cell], p: ['1', '0'] }, roles)).toThrow(
      'row 2 has no 0 or 1 in column "y"; wanted: 0 or 1 (or false or true) of each label in every row',
    )
  })

  test('come in any number of batches', () => {
    const gathering = gatherPredictions('new.csv', { ...roles, labels: { a: 'y' }, predicted: { a: 'p' } })
    gathering.add(batchOf({ y: ['1', '0'], p: ['1', '1'] }))
    gathering.add(batchOf({ y: ['0'], p: ['0'] }, 3))
    const read = gathering.done()
    expect(named(read, read.labels)).toEqual([['a'], [], []])
    expect(named(read, read.predictions)).toEqual([['a'], ['a'], []])
  })

  test('are predicted by a threshold, the threshold itself included, where only scores are there', () => {
    const cut: Roles = { task: 'multilabel', labels, scores, threshold: 0.5, slices: [] }
    const given = { s_cat: [0.9, 0.5, 0.1], s_dog: [0.2, 0.49, null], s_10: [0.5, 0, 0.7] }
    const read = predictionsOf({ ...truth, ...given }, cut)
    expect(named(read, read.predictions)).toEqual([['10', 'cat'], ['cat'], []])
    expect(read.predictions?.[2]).toBe(Number.NaN)
    expect(read.classScores).toEqual([
      Float64Array.from(given.s_10),
      Float64Array.of(0.2, 0.49, Number.NaN),
      Float64Array.from(given.s_cat),
    ])
    expect(read.broken.count).toBe(1)
  })

  test('keep what is predicted where scores are there too, and have none where neither says', () => {
    const given = { s_cat: [0, 0, 0], s_dog: [0, 0, 0], s_10: [0, 0, 0] }
    const both = predictionsOf({ ...truth, ...said, ...given }, { ...roles, scores, threshold: 0.5 })
    expect(named(both, both.predictions)).toEqual([['cat'], ['cat'], ['big dog', 'cat']])
    const neither = predictionsOf({ ...truth, ...given }, { task: 'multilabel', labels, scores, slices: [] })
    expect(neither.predictions).toBeUndefined()
    const alone = predictionsOf(truth, { task: 'multilabel', labels, threshold: 0.5, slices: [] })
    expect(alone.predictions).toBeUndefined()
  })

  test.each([
    [{ predicted: { cat: 'p_cat' } }, '"labels" has a column of the label "10", and "predicted" has none'],
    [
      { scores: { ...scores, cow: 's_cow' } },
      '"scores" has a column of the label "cow", and "labels" has none',
    ],
  ])('whose columns are not of the same labels are refused: %j', (other, message) => {
    expect(() => gatherPredictions('new.csv', { ...roles, ...other })).toThrow(
      `new.csv: ${message}; wanted: a column for each label in each of them; mend the two in the policy; where one prefix begins another, write the columns out: {label: column, …}`,
    )
  })

  test('need each of their columns', () => {
    const gathering = gatherPredictions('new.csv', roles)
    expect(() => gathering.add(batchOf({ ...truth, p_cat: [1], p_dog: [1] }))).toThrow(
      'the batch has no column of the label "10"',
    )
  })
})
