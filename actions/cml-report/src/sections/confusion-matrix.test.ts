import { expect, test } from '@jest/globals'
import { rendered, seenIn } from '@ml-actions/verdict/escape/markup.suite'
import { reportOf } from '../evidence.suite.ts'
import type { Matrix } from '../evidence.ts'
import { confusionMatrix } from './confusion-matrix.ts'

const seen = (matrix: Matrix) =>
  confusionMatrix
    .blocks(reportOf({ matrix }))
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.startsWith('| '))
    .map((line) => seenIn(rendered(line)).trim())

const churn = {
  path: 'p.csv',
  now: {
    classes: ['stay', 'leave'],
    counts: [
      [1_702, 38],
      [152, 208],
    ],
  },
  old: {
    classes: ['leave', 'stay'],
    counts: [
      [208, 163],
      [47, 1_693],
    ],
  },
}

test('without predictions, or without classes, there is nothing', () => {
  expect(confusionMatrix.blocks(reportOf())).toEqual([])
  expect(seen({ path: 'p.csv', now: { classes: [], counts: [] } })).toEqual([])
})

test('each cell has a count, a shade by the share of its true class, and the change of the same classes', () => {
  expect(seen(churn)).toEqual([
    '| true \\ predicted | stay | leave |',
    '| stay | █ 1,702 (+9) | ░ 38 (−9) |',
    '| leave | ▒ 152 (−11) | ▓ 208 (=) |',
  ])
})

test('a cell without rows is a dot, and a class that the baseline did not know counts from nothing', () => {
  const now = {
    classes: ['a', 'b'],
    counts: [
      [4, 0],
      [0, 0],
    ],
  }
  expect(seen({ path: 'p', now, old: { classes: ['a'], counts: [[4]] } })).toEqual([
    '| true \\ predicted | a | b |',
    '| a | █ 4 (=) | · 0 (=) |',
    '| b | · 0 (=) | · 0 (=) |',
  ])
})

test('the summary says how many rows there are, and the legend what the brackets are', () => {
  const [block] = confusionMatrix.blocks(reportOf({ matrix: churn }))
  expect(block?.text).toContain('Confusion matrix, 2,100 rows')
  expect(block?.text).toContain('in brackets the change')
  const { old: _, ...alone } = churn
  expect(confusionMatrix.blocks(reportOf({ matrix: alone }))[0]?.text).not.toContain('brackets')
})

const many = (count: (label: number, predicted: number) => number) => {
  const classes = Array.from({ length: 9 }, (_, at) => `c${at}`)
  return {
    classes,
    counts: classes.map((_, label) => classes.map((__, predicted) => count(label, predicted))),
  }
}

test('more classes than a phone shows become their most frequent confusions', () => {
  const now = many((label, predicted) =>
    label === predicted ? 90 : label === 3 && predicted === 4 ? 30 : label === 5 && predicted === 1 ? 7 : 0,
  )
  expect(seen({ path: 'p', now, old: many(() => 10) })).toEqual([
    '| True | Predicted | Rows |',
    '| c3 | c4 | ▒ 30 (+20) |',
    '| c5 | c1 | ░ 7 (−3) |',
  ])
})

test('only fifteen confusions are shown, and none is said in words', () => {
  expect(seen({ path: 'p', now: many(() => 1) })).toHaveLength(16)
  const [block] = confusionMatrix.blocks(
    reportOf({ matrix: { path: 'p', now: many((a, b) => (a === b ? 1 : 0)) } }),
  )
  expect(block?.text).toContain('No row is predicted as another class.')
})
