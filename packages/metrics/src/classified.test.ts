import { describe, expect, test } from '@jest/globals'
import { classIn, lacksAverage } from './classified.ts'
import { estimateOne } from './estimate-one.ts'
import { f1 } from './metrics/f1.ts'
import { precision } from './metrics/precision.ts'
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
  const zero = '"average: macro" or "average: weighted" with "zero-division"'
  test.each<['binary' | 'multiclass', Settings, string | undefined]>([
    ['binary', {}, undefined],
    ['multiclass', {}, '"average: macro", "average: weighted", "average: micro", or "class: …"'],
    ['multiclass', { class: 'a' }, undefined],
    ['multiclass', { average: 'micro' }, undefined],
    ['multiclass', { class: 'a', average: 'macro' }, 'either "class" or "average", not both'],
    ['multiclass', { average: 'micro', 'zero-division': 0 }, zero],
    ['binary', { 'zero-division': 0 }, zero],
    ['multiclass', { average: 'macro', 'zero-division': 0 }, undefined],
    ['multiclass', { average: 'weighted', 'zero-division': 'skip' }, undefined],
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
