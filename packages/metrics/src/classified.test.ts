import { describe, expect, test } from '@jest/globals'
import { classIn, lacksAverage } from './classified.ts'
import { estimateOne } from './estimate-one.ts'
import { f1 } from './metrics/f1.ts'
import { precision } from './metrics/precision.ts'
import { recall } from './metrics/recall.ts'
import type { Settings } from './metrics/settings.ts'
import type { Examples } from './predictions.ts'

/** Rows of several classes, by the codes that are true and predicted. */
function rowsOf(
  labels: readonly number[],
  predictions: readonly number[],
  classes = ['a', 'b', 'c'],
): Examples {
  const [truth, said] = [Float64Array.from(labels), Float64Array.from(predictions)]
  return { task: 'multiclass', rows: truth.length, classes, positive: -1, labels: truth, predictions: said }
}

describe('the class that a check is about', () => {
  const many = rowsOf([0], [0])
  test.each<[string, Settings, Examples, number | undefined]>([
    ['is the one it names', { class: 'c' }, many, 2],
    ['is found by a number’s text', { class: 7 }, { ...many, classes: ['3', '7'] }, 1],
    ['is the positive one where it names none', {}, { ...many, positive: 1 }, 1],
    ['is none where there is no positive one', {}, many, undefined],
    ['is none where an average is asked for', { average: 'macro' }, { ...many, positive: 1 }, undefined],
  ])('%s', (_, settings, examples, code) => {
    expect(classIn(settings, examples)).toBe(code)
  })

  test.each([
    [['a', 'b'], 'no row has the class "z"; there are "a", "b"'],
    [[...'abcdefgh'], 'no row has the class "z"; there are "a", "b", "c", "d", "e", "f", "g", "h"'],
    [[...'abcdefghi'], 'no row has the class "z"; there are "a", "b", "c", "d", "e", "f", "g", "h", …'],
  ])('must be one of %j', (classes, because) => {
    const seen = classIn({ class: 'z' }, { ...many, classes })
    expect(seen).toEqual({ is: 'undefined', reason: 'nothing-evaluated', because })
    expect(estimateOne(precision, { ...many, classes }, { class: 'z' })).toEqual(seen)
    expect(estimateOne(f1, { ...many, classes }, { class: 'z' })).toEqual(seen)
  })
})

describe('what a check must say of classes', () => {
  const any = '"average: macro", "average: weighted", "average: micro"'
  const samples =
    '"average: macro", "average: weighted" or "average: micro"; "samples" is of rows with many labels'
  const zero = '"average: macro" or "average: weighted" with "zero-division"'
  test.each<['binary' | 'multiclass' | 'multilabel', Settings, string | undefined]>([
    ['binary', {}, undefined],
    ['multiclass', {}, '"average: macro", "average: weighted", "average: micro", or "class: …"'],
    ['multiclass', { class: 'a' }, undefined],
    ['multiclass', { average: 'micro' }, undefined],
    ['multiclass', { class: 'a', average: 'macro' }, 'either "class" or "average", not both'],
    ['multiclass', { average: 'micro', 'zero-division': 0 }, zero],
    ['binary', { 'zero-division': 0 }, zero],
    ['multiclass', { average: 'macro', 'zero-division': 0 }, undefined],
    ['multiclass', { average: 'weighted', 'zero-division': 'skip' }, undefined],
    ['multilabel', {}, `${any}, "average: samples", or "class: …"`],
    ['multilabel', { average: 'samples' }, undefined],
    ['multilabel', { average: 'samples', 'zero-division': 1 }, undefined],
    ['multilabel', { class: 'a' }, undefined],
    [
      'multilabel',
      { average: 'micro', 'zero-division': 0 },
      '"average: macro", "average: weighted" or "average: samples" with "zero-division"',
    ],
    ['multiclass', { average: 'samples' }, samples],
    ['binary', { average: 'samples' }, samples],
  ])('%s %j: %s', (task, settings, lack) => {
    expect(lacksAverage(task, settings)).toBe(lack)
  })
})

describe('a precision of several classes, of which one is never predicted,', () => {
  // Of a 1 / 1, of b 1 / 3, of c 0 / 0.
  const rows = rowsOf([0, 0, 1, 2], [0, 1, 1, 1])
  test.each<[Settings, number, number]>([
    [{ class: 'b' }, 1 / 3, 3],
    [{ average: 'micro' }, 1 / 2, 4],
    [{ average: 'macro', 'zero-division': 0 }, 4 / 9, 4],
    [{ average: 'macro', 'zero-division': 1 }, 7 / 9, 4],
    [{ average: 'macro', 'zero-division': 'skip' }, 2 / 3, 4],
    [{ average: 'weighted', 'zero-division': 0 }, 7 / 12, 4],
    [{ average: 'weighted', 'zero-division': 'skip' }, 7 / 9, 4],
  ])('by %j is %d', (settings, value, n) => {
    expect(estimateOne(precision, rows, settings)).toMatchObject({ value: expect.closeTo(value, 12), n })
  })

  test('has no average where nothing is said of that', () => {
    expect(estimateOne(precision, rows, { average: 'macro' })).toMatchObject({
      because:
        'the precision of the class "c" is 0 / 0: it is never predicted; "zero-division: 0" would count it as 0',
    })
  })

  test('has none either where every class that is true is left out', () => {
    const none = rowsOf([0, 0], [1, 1])
    expect(estimateOne(precision, none, { average: 'weighted', 'zero-division': 'skip' })).toMatchObject({
      because: 'no row bears on it',
    })
  })
})

test('F1 of a class that is neither true nor predicted is 0 / 0, and of all decisions together the share right', () => {
  const rows = rowsOf([0, 0, 1, 0], [0, 1, 1, 1])
  expect(estimateOne(f1, rows, { class: 'c' })).toMatchObject({ reason: 'nothing-evaluated' })
  expect(estimateOne(f1, rows, { average: 'micro' })).toMatchObject({ value: 0.5, n: 4 })
})

describe('a class of rows with many labels', () => {
  const many: Examples = {
    ...rowsOf([0, 1, 1, 2], [0, 0, 1, 0], ['{a}', '{a, b}', '{}']),
    task: 'multilabel',
    labelSets: { names: ['a', 'b'], members: [Int32Array.of(0), Int32Array.of(0, 1), Int32Array.of()] },
  }

  test('is a label', () => {
    expect(classIn({ class: 'b' }, many)).toBe(1)
    expect(classIn({ class: '{a, b}' }, many)).toMatchObject({
      because: 'no row has the class "{a, b}"; there are "a", "b"',
    })
  })

  test.each<[typeof precision | typeof recall | typeof f1, Settings, number, number, string]>([
    [precision, { class: 'a' }, 3 / 4, 4, 'Wilson'],
    [recall, { class: 'b' }, 1 / 2, 2, 'Wilson'],
    [precision, { average: 'micro' }, 4 / 5, 4, 'BCa bootstrap'],
    [f1, { class: 'b' }, 2 / 3, 2, 'BCa bootstrap'],
    [precision, { average: 'samples' }, (1 + 1 + 1 + 0) / 4, 4, 'bootstrap-t'],
    [recall, { average: 'samples', 'zero-division': 0 }, (1 + 1 / 2 + 1 + 0) / 4, 4, 'bootstrap-t'],
    [recall, { average: 'samples', 'zero-division': 1 }, (1 + 1 / 2 + 1 + 1) / 4, 4, 'bootstrap-t'],
    [recall, { average: 'samples', 'zero-division': 'skip' }, (1 + 1 / 2 + 1) / 3, 4, 'BCa bootstrap'],
  ])('%# has its value, its rows and its interval', (metric, settings, value, n, method) => {
    const seen = estimateOne(metric, many, settings)
    expect(seen).toMatchObject({ n, method })
    expect(seen.is === 'estimate' ? seen.value : seen).toBeCloseTo(value, 14)
  })

  test.each<[readonly number[], Settings, string]>([
    [
      [0, 2],
      { average: 'samples' },
      'the recall of 1 row is 0 / 0; "zero-division: 0" would count each as 0',
    ],
    [
      [2, 2],
      { average: 'samples' },
      'the recall of 2 rows is 0 / 0; "zero-division: 0" would count each as 0',
    ],
    [[2, 2], { average: 'samples', 'zero-division': 'skip' }, 'the recall of every row is 0 / 0'],
    [
      [0, 0],
      { average: 'macro' },
      'the recall of the class "b" is 0 / 0: no row is of it; "zero-division: 0" would count it as 0',
    ],
    [[0, 0], { class: 'b' }, 'no row bears on it'],
  ])('has none where rows %j do not bear on it', (labels, settings, because) => {
    const some = { ...many, rows: 2, labels: Float64Array.from(labels), predictions: Float64Array.of(0, 0) }
    expect(estimateOne(recall, some, settings)).toMatchObject({ is: 'undefined', because })
  })
})
