import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { pair } from './pair.ts'
import type { Roles } from './predictions.ts'
import { type Cell, predictionsOf } from './twin.ts'

const roles: Roles = { task: 'binary', id: 'id', label: 'y', prediction: 'p', score: 's', slices: ['g'] }
const read = (columns: Readonly<Record<string, readonly Cell[]>>, path: string, some: Roles = roles) =>
  predictionsOf(columns, some, path)
const old = { id: ['a', 'b', 'c'], y: [1, 0, 1], p: [1, 0, 0], s: [0.7, 0.2, 0.4], g: ['x', 'y', 'x'] }
const fresh = { id: ['c', 'a', 'b'], y: [1, 1, 0], p: [1, 1, 1], s: [0.8, 0.9, 0.6], g: ['x', 'x', 'y'] }

describe('two models’ rows are paired by id:', () => {
  test('the baseline comes in the candidate’s order', () => {
    const both = pair(read(fresh, 'new.csv'), read(old, 'old.csv'))
    expect([...(both.candidate.ids ?? [])]).toEqual(['c', 'a', 'b'])
    expect(both.baseline.ids).toBe(both.candidate.ids)
    expect(both.baseline).toMatchObject({
      labels: Float64Array.of(1, 1, 0),
      predictions: Float64Array.of(0, 1, 0),
      scores: Float64Array.of(0.4, 0.7, 0.2),
    })
    expect(both.baseline.slices.get('g')).toEqual({ names: ['x', 'y'], codes: Int32Array.of(0, 0, 1) })
  })

  test('in whatever order they come, each id keeps what was said of it', () => {
    const ids = Array.from({ length: 8 }, (_, at) => `id ${at}`)
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 8 }), (order) => {
        const of = (some: readonly string[]) => ({
          id: some,
          y: some.map((id) => Number(id.slice(3)) / 2),
          p: some.map((id) => Number(id.slice(3))),
        })
        const numbers: Roles = { task: 'regression', id: 'id', label: 'y', prediction: 'p', slices: [] }
        const both = pair(read(of(ids), 'new.csv', numbers), read(of(order), 'old.csv', numbers))
        expect([...(both.baseline.ids ?? [])]).toEqual(ids)
        expect(both.baseline.predictions).toEqual(both.candidate.predictions)
      }),
    )
  })

  test('classes that only one of them has get one code in both', () => {
    const many: Roles = { task: 'multiclass', id: 'id', label: 'y', prediction: 'p', slices: [] }
    const one = read({ id: ['a', 'b'], y: ['m', 'z'], p: ['m', 'b'] }, 'new.csv', many)
    const other = read({ id: ['a', 'b'], y: ['m', 'z'], p: ['m', 'm'] }, 'old.csv', many)
    const both = pair(one, other)
    expect([both.candidate.classes, both.baseline.classes]).toEqual([
      ['b', 'm', 'z'],
      ['b', 'm', 'z'],
    ])
    expect([both.candidate.labels, both.baseline.labels]).toEqual([
      Float64Array.of(1, 2),
      Float64Array.of(1, 2),
    ])
    expect([both.candidate.predictions, both.baseline.predictions]).toEqual([
      Float64Array.of(1, 0),
      Float64Array.of(1, 1),
    ])
  })

  test('a class that only one of them scores has no scores in the other', () => {
    const many: Roles = { task: 'multiclass', id: 'id', label: 'y', group: 'user', slices: [] }
    const cells = { y: ['m', 'z'], m: [0.7, 0.4], z: [0.2, 0.6], user: ['u', 'v'] }
    const three = { ...many, scores: { b: 'b', m: 'm', z: 'z' } }
    const one = read({ ...cells, id: ['a', 'b'], b: [0.1, 0.3] }, 'new.csv', three)
    const back = { id: ['b', 'a'], y: ['z', 'm'], m: [0.3, 0.8], z: [0.7, 0.2], user: ['w', 'w'] }
    const other = read(back, 'old.csv', { ...many, scores: { m: 'm', z: 'z' } })
    const both = pair(one, other)
    expect(both.candidate.classScores).toEqual(one.classScores)
    expect(both.baseline.classScores).toEqual([
      Float64Array.of(Number.NaN, Number.NaN),
      Float64Array.of(0.8, 0.3),
      Float64Array.of(0.2, 0.7),
    ])
    // Groups are the candidate's.
    expect(both.baseline.groups).toEqual(Int32Array.of(0, 1))
  })

  test('sets of labels are one where their labels are, whatever else either model says', () => {
    const many = (order: readonly string[]): Roles => ({
      task: 'multilabel',
      id: 'id',
      labels: Object.fromEntries(order.map((label) => [label, `y_${label}`])),
      predicted: Object.fromEntries(order.map((label) => [label, `p_${label}`])),
      scores: Object.fromEntries(order.map((label) => [label, `s_${label}`])),
      slices: [],
    })
    const shared = { s_m: [0.1, 0.2], s_z: [0.3, 0.4] }
    const one = { id: ['a', 'b'], y_m: [1, 0], y_z: [1, 0], p_m: [1, 1], p_z: [0, 0], ...shared }
    const other = { id: ['b', 'a'], y_m: [0, 1], y_z: [0, 1], p_m: [0, 0], p_z: [1, 0], ...shared }
    const both = pair(read(one, 'new.csv', many(['m', 'z'])), read(other, 'old.csv', many(['z', 'm'])))
    const said = ({ predictions, labelSets }: (typeof both)['candidate']) =>
      Array.from(predictions ?? [], (code) => Array.from(labelSets?.members[code] ?? []))
    expect(both.candidate.classes).toEqual(['{m, z}', '{m}', '{z}', '{}'])
    expect(both.baseline.classes).toEqual(both.candidate.classes)
    expect(both.candidate.labelSets).toEqual(both.baseline.labelSets)
    expect([said(both.candidate), said(both.baseline)]).toEqual([
      [[0], [0]],
      [[], [1]],
    ])
    expect(both.candidate.labels).toEqual(both.baseline.labels)
    expect(both.baseline.classScores).toEqual([Float64Array.of(0.2, 0.1), Float64Array.of(0.4, 0.3)])
  })

  test('a prediction that is missing stays missing', () => {
    const both = pair(read({ ...fresh, p: [null, 1, 1] }, 'new.csv'), read(old, 'old.csv'))
    expect(both.candidate.predictions).toEqual(Float64Array.of(Number.NaN, 1, 1))
    expect([both.candidate.positive, both.baseline.positive]).toEqual([1, 1])
  })

  test('a model without predictions or scores stays without', () => {
    const bare: Roles = { task: 'binary', id: 'id', label: 'y', slices: [] }
    const both = pair(read(fresh, 'new.csv', bare), read(old, 'old.csv', bare))
    expect([both.candidate.predictions, both.baseline.predictions, both.baseline.scores]).toEqual(
      Array(3).fill(undefined),
    )
  })
})

describe('files that do not belong together are refused:', () => {
  test.each([
    ['new.csv', ['a', 'b'], ['a'], 'new.csv has the label "b", and old.csv does not'],
    ['old.csv', ['a'], ['a', 'c'], 'old.csv has the label "c", and new.csv does not'],
  ])('a label that only %s has', (path, labels, others, message) => {
    const file = (some: readonly string[], name: string) =>
      predictionsOf(
        { id: ['1'], ...Object.fromEntries(some.flatMap((label) => [[`y${label}`, [1]]])) },
        {
          task: 'multilabel',
          id: 'id',
          labels: Object.fromEntries(some.map((label) => [label, `y${label}`])),
          slices: [],
        },
        name,
      )
    expect(() => pair(file(labels, 'new.csv'), file(others, 'old.csv'))).toThrow(
      `${path}: ${message}; wanted: the same labels in both files`,
    )
  })

  test.each([
    [
      'an id that only the candidate has',
      { ...fresh, id: ['c', 'a', 'q'] },
      old,
      'new.csv: 1 id of new.csv (3 rows) cannot be found in old.csv (3 rows): "q"; wanted: the same ids in both files',
    ],
    [
      'ids that only the baseline has',
      { id: ['a'], y: [1], p: [1], s: [1], g: ['x'] },
      old,
      'old.csv: 2 ids of old.csv (3 rows) cannot be found in new.csv (1 rows): "b", "c"; wanted',
    ],
    [
      'one other label',
      { ...fresh, y: [1, 1, 1] },
      old,
      'new.csv, row 3: 1 row has different labels in new.csv and in old.csv: "b" is "1" and "0"; wanted: the same label',
    ],
  ])('%s', (_, candidate, baseline, message) => {
    expect(() => pair(read(candidate, 'new.csv'), read(baseline, 'old.csv'))).toThrow(message)
  })

  test('many other labels are counted and three of them shown', () => {
    const rows = ['a', 'b', 'c', 'd']
    const numbers: Roles = { task: 'regression', id: 'id', label: 'y', prediction: 'p', slices: [] }
    const one = read({ id: rows, y: [1, 2, 3, 4], p: [1, 1, 1, 1] }, 'new.csv', numbers)
    const other = read({ id: rows, y: [0, 0.5, 0, 0], p: [1, 1, 1, 1] }, 'old.csv', numbers)
    expect(() => pair(one, other)).toThrow(
      'new.csv, row 1: 4 rows have different labels in new.csv and in old.csv: "a" is 1 and 0; "b" is 2 and 0.5; "c" is 3 and 0; wanted',
    )
  })

  test('other labels of rows that were counted together are as many rows, and name none', () => {
    const bare: Roles = { task: 'binary', id: 'id', label: 'y', prediction: 'p', slices: [] }
    const counted = (y: readonly number[], path: string) => ({
      ...read({ id: ['0', '1', '2'], y, p: [1, 1, 1] }, path, bare),
      times: Float64Array.of(7, 5, 2),
      isCounted: true as const,
    })
    expect(() => pair(counted([1, 1, 0], 'new'), counted([0, 0, 0], 'old'))).toThrow(
      'new: 12 rows have different labels in new and in old: "1" and "0"; wanted: the same label',
    )
  })

  test('many unmatched ids are counted and three of them shown', () => {
    const rows = Array.from({ length: 5 }, (_, at) => `id ${at}`)
    const bare: Roles = { task: 'binary', id: 'id', label: 'y', slices: [] }
    const of = (id: readonly string[]) => ({ id, y: id.map(() => 1) })
    expect(() =>
      pair(read(of(rows), 'new.csv', bare), read(of(rows.map((id) => `x${id}`)), 'old.csv', bare)),
    ).toThrow(
      '5 ids of new.csv (5 rows) cannot be found in old.csv (5 rows): "id 0", "id 1", "id 2", …; wanted',
    )
  })

  test('a file without ids', () => {
    const bare: Roles = { task: 'binary', label: 'y', slices: [] }
    expect(() => pair(read({ y: [1] }, 'new.csv', bare), read(old, 'old.csv'))).toThrow(
      'the rows of new.csv have no ids; wanted: an id column, by which rows are paired; name it in the policy: "id: row_id"',
    )
    expect(() => pair(read(old, 'new.csv'), read({ y: [1] }, 'old.csv', bare))).toThrow(
      'the rows of old.csv have no ids',
    )
  })
})
