import { describe, expect, test } from '@jest/globals'
import { batchOf, type Cell } from '@ml-actions/metrics/twin'
import { bothTasks, TaskGuess } from './task-of.ts'

function guessed(y: readonly Cell[], p: readonly Cell[], positive = '') {
  const guess = new TaskGuess('new.csv', ['y', 'p'])
  guess.add(batchOf({ y, p, other: y.map(() => 0.5) }))
  return guess.task(positive)
}

describe('the task', () => {
  test.each<[string, readonly Cell[], readonly Cell[], string?]>([
    ['binary', ['0', '1'], ['1', '1']],
    ['binary', ['1', '1'], ['1', '1']],
    ['binary', [true, false], [true, true]],
    ['binary', ['True', 'False'], ['False', 'False']],
    ['binary', ['-1', '1'], ['1', '1']],
    ['binary', ['leave', 'stay'], ['stay', 'stay'], 'leave'],
    ['binary', ['stay', 'stay'], ['stay', 'stay'], 'leave'],
    ['multiclass', ['leave', 'stay'], ['stay', 'stay']],
    ['multiclass', ['leave', 'stay'], ['stay', 'go'], 'leave'],
    ['multiclass', ['0', '1', '2'], ['1', '1', '1']],
    ['multiclass', ['1.0', '2.0'], ['1.0', '3.0']],
    ['multiclass', ['a', 'b'], ['1.5', 'a']],
    ['regression', ['1', '2'], ['1.5', '2']],
    ['regression', ['1e-3', '2'], ['.5', '2']],
    ['regression', [0.25, 2], [1, 2]],
    ['multiclass', [], []],
    ['binary', ['0', null], ['1', 'NaN']],
  ])('%s is what %j and %j show', (task, y, p, positive = '') => {
    expect(guessed(y, p, positive)).toBe(task)
  })

  test('is a regression of many whole numbers, and refused of many texts', () => {
    const many = Array.from({ length: 201 }, (_, at) => at)
    expect(guessed(many, many)).toBe('regression')
    expect(guessed(many.slice(1), many.slice(1))).toBe('multiclass')
    const texts = many.map((each) => `id${each}`)
    expect(() => guessed(texts, texts)).toThrow('columns "y" and "p" hold over 200 different values')
  })

  test('is refused of one class that is written in two ways', () => {
    expect(() => guessed(['0', '1'], ['0.0', '1.0'])).toThrow(
      'new.csv: one class is written in two ways, "0" and "0.0"; wanted: the same class in the same way in labels and predictions; write both as whole numbers, in pandas by astype(int)',
    )
    expect(guessed(['0', '1.5'], ['0.0', '1.0'])).toBe('regression')
  })

  test('needs no more rows once it is clear', () => {
    const guess = new TaskGuess('new.csv', ['y'])
    expect(guess.add(batchOf({ y: ['1', '2'] }))).toBe(true)
    expect(guess.add(batchOf({ y: ['1.5'] }))).toBe(false)
  })
})

test.each([
  ['binary', 'binary', 'binary'],
  ['binary', 'multiclass', 'multiclass'],
  ['multiclass', 'regression', 'regression'],
  ['regression', 'binary', 'regression'],
] as const)('%s and %s are both read as %s', (one, other, both) => {
  expect(bothTasks(one, other)).toBe(both)
})
