import { describe, expect, test } from '@jest/globals'
import { rendered, seenIn } from '@ml-actions/verdict/escape/markup.suite'
import type { MetricChange } from '@ml-actions/verdict/verdict'
import { verdictOf } from '@ml-actions/verdict/verdict.suite'
import { readFrom, reportOf } from '../evidence.suite.ts'
import type { Evidence } from '../evidence.ts'
import { metrics } from './metrics.ts'
import type { Report } from './section.ts'

const judged = (...changes: readonly MetricChange[]) => ({
  verdicts: readFrom(
    verdictOf({
      action: 'model-gate',
      outcome: changes.some(({ outcome }) => outcome === 'fail') ? 'fail' : 'pass',
      metrics: changes,
    }),
  ),
})
const file = (now: Record<string, number>, old?: Record<string, number>) => ({
  numbers: [
    {
      path: 'metrics.json',
      now: new Map(Object.entries(now)),
      ...(old === undefined ? {} : { old: new Map(Object.entries(old)) }),
    },
  ],
})

/** The rows of the first block, as a reader sees them. */
function rows(change: Partial<Evidence>, where: Report['where'] = 'comment'): readonly string[] {
  const [first] = metrics.blocks(reportOf(change, where))
  return (first?.text ?? '')
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .filter((line) => /^\| [^|]/.test(line))
    .slice(1)
    .map((line) => seenIn(rendered(line)).trim())
}

const accuracy = { name: 'accuracy', better: 'higher', old: { value: 0.91 }, new: { value: 0.86 } } as const

test('without metrics there is nothing', () => {
  expect(metrics.blocks(reportOf())).toEqual([])
})

describe('a row', () => {
  test.each<[MetricChange, string]>([
    [
      {
        ...accuracy,
        change: { value: -0.05, low: -0.068, high: -0.033 },
        outcome: 'fail',
        limit: 'allowed −0.010',
      },
      '| accuracy ↑ | 0.910 | 0.860 | ❌ −0.050 [−0.068, −0.033], allowed −0.010 |',
    ],
    [
      { name: 'log loss', slice: 'region=EU', better: 'lower', new: { value: 0.3 } },
      '| log loss, region=EU ↓ |  | 0.300 |  |',
    ],
    [
      { name: 'recall', better: 'higher', new: { value: null }, outcome: 'inconclusive' },
      '| recall ↑ |  | not defined | ⚪ |',
    ],
  ])('of a verdict tells what the rule used', (change, row) => {
    expect(rows(judged(change))).toEqual([row])
  })

  test('of an absolute rule tells the interval of the value', () => {
    const value = { value: 0.751, low: 0.742, high: 0.759, level: 0.9, method: 'Wilson' }
    const floor = { ...accuracy, new: value, outcome: 'pass', limit: 'at least 0.7' } as const
    const { old: _, ...alone } = floor
    expect(rows(judged(alone))).toEqual(['| accuracy ↑ |  | 0.751 | ✅ [0.742, 0.759], at least 0.7 |'])
  })

  test('of a file says better or worse, and that there is no interval', () => {
    const now = { accuracy: 0.91, loss: 0.4, size: 2, fresh: 1 }
    const old = { accuracy: 0.89, loss: 0.3, size: 1, gone: 5 }
    expect(rows(file(now, old))).toEqual([
      '| gone | 5 |  | ⚠️ vanished |',
      '| loss ↓ | 0.300 | 0.400 | +0.100, worse, no interval |',
      '| size | 1 | 2 | +1, no interval |',
      '| accuracy ↑ | 0.890 | 0.910 | +0.0200, better, no interval |',
      '| fresh |  | 1 | new |',
    ])
  })

  test('of a file without old numbers is a name and a number, and the reason stands below', () => {
    const evidence = {
      ...file({ accuracy: 0.91 }),
      baseline: { is: 'none', because: 'this is a push' } as const,
    }
    expect(rows(evidence)).toEqual(['| accuracy ↑ | 0.910 |'])
    expect(metrics.blocks(reportOf(evidence))[0]?.text).toContain('No old numbers: this is a push')
    expect(metrics.blocks(reportOf(file({ accuracy: 0.91 })))[0]?.text).toContain(
      'the file is not in the merge base',
    )
  })

  test('names its file where there are several', () => {
    const two = [...file({ a: 1 }).numbers, { path: 'other.json', now: new Map([['a', 2]]) }]
    expect(rows({ numbers: two })).toEqual(['| a (metrics.json) | 1 |', '| a (other.json) | 2 |'])
  })
})

describe('the rows', () => {
  test('come worst first, a failed rule before any number of a file', () => {
    const evidence = {
      ...judged(
        { name: 'a', better: 'higher', outcome: 'pass' },
        { name: 'b', better: 'higher', outcome: 'inconclusive' },
        { name: 'c', better: 'higher', outcome: 'fail' },
      ),
      ...file({ loss: 2 }, { loss: 1 }),
    }
    expect(rows(evidence).map((row) => row.slice(2, 3))).toEqual(['c', 'b', 'a', 'l'])
  })

  test('tell once what a verdict and a file both say', () => {
    const evidence = {
      ...judged(accuracy),
      ...file({ accuracy: 0.86, f1: 0.8 }, { accuracy: 0.91, f1: 0.8 }),
    }
    expect(rows(evidence)).toHaveLength(1)
    const other = { ...judged(accuracy), ...file({ accuracy: 0.85 }, { accuracy: 0.91 }) }
    expect(rows(other)).toHaveLength(2)
  })

  test('that did not change are folded, and all of them in a comment where none changed', () => {
    const [open, folded] = metrics.blocks(reportOf(file({ a: 1, b: 2, c: 3 }, { a: 1, b: 1, c: 3 })))
    expect(open?.holds.count).toBe(1)
    expect(folded?.text).toContain('<details><summary>2 more unchanged metrics</summary>')
    const still = file({ a: 1 }, { a: 1 })
    expect(metrics.blocks(reportOf(still)).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^<details><summary>1 unchanged metric</),
    ])
    expect(rows(still, 'summary')).toEqual(['| a | 1 | 1 | 0, unchanged |'])
  })

  test('of slices within their limits are folded, undecided ones of a pass come after what was decided', () => {
    const slice = { name: 'recall', better: 'higher', slice: 'region=EU' } as const
    const change = judged(
      { ...slice, outcome: 'inconclusive' },
      { ...slice, outcome: 'pass' },
      { name: 'accuracy', better: 'higher', outcome: 'pass' },
    )
    expect(rows(change).map((row) => row.split(' ')[1])).toEqual(['accuracy', 'recall,'])
    const [, folded] = metrics.blocks(reportOf(change))
    expect(folded?.text).toContain('<summary>1 more metric within the limits</summary>')
    expect(rows(judged({ ...slice, outcome: 'pass' }))).toHaveLength(1)
  })

  test('beyond the first twenty are folded in parts that can be left out', () => {
    const many = Object.fromEntries(Array.from({ length: 121 }, (_, at) => [`m${at}`, at]))
    const blocks = metrics.blocks(reportOf(file(many)))
    expect(blocks.map(({ holds }) => holds.count)).toEqual([20, 50, 50, 1])
    expect(blocks.at(-1)?.text).toContain('1 more metric<')
  })
})

test('the methods of the intervals stand below the table', () => {
  const change = { value: 0.02, low: 0, high: 0.04, level: 0.9, method: 'Tango score' }
  const [first] = metrics.blocks(reportOf(judged({ ...accuracy, change })))
  expect(first?.text).toContain('Intervals: 90% Tango score.')
})
