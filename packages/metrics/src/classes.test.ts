import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { classesOf, inOrder } from './classes.ts'
import type { Roles } from './predictions.ts'

const binary: Roles = { task: 'binary', label: 'y', slices: [] }

describe('the classes of a binary task', () => {
  test.each([
    [['1', '0'], undefined, ['0', '1'], 1],
    [['0'], undefined, ['0', '1'], 1],
    [['1'], undefined, ['0', '1'], 1],
    [[], undefined, ['0', '1'], 1],
    [['-1', '1'], undefined, ['-1', '1'], 1],
    [['-1'], undefined, ['-1', '1'], 1],
    [['true', 'false'], undefined, ['false', 'true'], 1],
    [['True'], undefined, ['False', 'True'], 1],
    [['stay', 'leave'], 'leave', ['leave', 'stay'], 0],
    [['stay'], 'leave', ['leave', 'stay'], 0],
    [['leave'], 'leave', ['leave', 'other than leave'], 0],
    [['1', '0'], '0', ['0', '1'], 0],
  ])('%j with the positive %j are %j', (found, positive, names, code) => {
    const classes = classesOf(found, { ...binary, ...(positive === undefined ? {} : { positive }) }, 'p.csv')
    expect(classes.names).toEqual(names)
    expect([classes.positive, classes.negative]).toEqual([code, 1 - code])
    expect(classes.recode).toEqual(found.map((name) => names.indexOf(name)))
  })

  test('more than two are refused, with the words that are there', () => {
    expect(() => classesOf(['0', '1', '1.0'], binary, 'p.csv')).toThrow(
      'p.csv: labels and predictions of p.csv hold 3 classes with the positive one: "0", "1", "1.0"; wanted: the two classes',
    )
    expect(() => classesOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'], binary, 'p.csv')).toThrow(
      '"a", "b", "c", "d", "e" and 2 more; wanted: the two classes of a binary task; write "task: multiclass", name the right column',
    )
    expect(() => classesOf(['0', '1'], { ...binary, positive: '2' }, 'p.csv')).toThrow('hold 3 classes')
  })

  test('are told in 40 characters each, five at most', () => {
    const names = ['a', 'b', 'c', 'd', 'e'.repeat(50)]
    expect(() => classesOf(names, binary, 'p.csv')).toThrow(
      `"a", "b", "c", "d", "${'e'.repeat(40)}"; wanted: the two classes`,
    )
  })

  test('two of which one alone is customary are refused', () => {
    expect(() => classesOf(['1', 'leave'], binary, 'p.csv')).toThrow('does not say which one is positive')
  })

  test('two of which none is customarily positive are refused', () => {
    expect(() => classesOf(['stay', 'leave'], binary, 'p.csv')).toThrow(
      'the classes of p.csv are "leave", "stay", and the policy does not say which one is positive; wanted: the class to look for; write for instance "positive: leave"',
    )
    expect(() => classesOf(['stay'], binary, 'p.csv')).toThrow(Misuse)
  })
})

test('several classes keep all that was found, in order, and none is positive', () => {
  const classes = classesOf(['b', 'a', 'c'], { ...binary, task: 'multiclass' }, 'p.csv')
  expect(classes).toEqual({ names: ['a', 'b', 'c'], recode: [1, 0, 2], positive: -1, negative: -1 })
})

test('a regression has no classes', () => {
  const none = { names: [], recode: [], positive: -1, negative: -1 }
  expect(classesOf(['a'], { ...binary, task: 'regression' }, 'p.csv')).toEqual(none)
})

test.each([
  [
    ['10', '9', '-1', '2.5'],
    ['-1', '2.5', '9', '10'],
  ],
  [
    ['10', '9', 'x'],
    ['10', '9', 'x'],
  ],
  [
    ['b', 'B', 'a'],
    ['B', 'a', 'b'],
  ],
  [
    ['1.0', '1'],
    ['1', '1.0'],
  ],
  [
    ['9', '1x'],
    ['1x', '9'],
  ],
  [
    ['9', 'x10'],
    ['9', 'x10'],
  ],
  [
    ['10.25', '9.125', '-0.5'],
    ['-0.5', '9.125', '10.25'],
  ],
  [
    ['10', 'x1'],
    ['10', 'x1'],
  ],
  [
    ['9', '10x', '1.5.2'],
    ['1.5.2', '10x', '9'],
  ],
  [
    ['9', 'x9', '10'],
    ['10', '9', 'x9'],
  ],
])('%j in order are %j', (names, ordered) => {
  expect(inOrder(names)).toEqual(ordered)
})
