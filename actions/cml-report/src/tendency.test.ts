import { expect, test } from '@jest/globals'
import { evidenceOf } from './evidence.suite.ts'
import type { Evidence } from './evidence.ts'
import type { Measured, Measurement } from './predictions/measured.ts'
import { tendencyInWords, tendencyOf } from './tendency.ts'

function metric(name: string, by: number, proven?: 'better' | 'worse'): Measurement {
  const share = (value: number) => ({ value, unit: 'share' })
  return {
    name,
    better: 'higher',
    old: share(0.8),
    new: share(0.8 + by),
    change: { ...share(by), low: by - 0.01, high: by + 0.01 },
    ...(proven === undefined ? {} : { proven }),
  }
}

function measured(metrics: readonly Measurement[], change: Partial<Measured> = {}): Partial<Evidence> {
  return {
    measured: {
      path: 'new.csv',
      baseline: 'old.csv',
      task: 'binary',
      rows: 1000,
      paired: true,
      metrics,
      slices: [],
      small: [],
      ...change,
    },
  }
}

function file(now: Record<string, number>, old?: Record<string, number>): Partial<Evidence> {
  const side = (numbers: Record<string, number>) => new Map(Object.entries(numbers))
  return {
    numbers: [{ path: 'm.json', now: side(now), ...(old === undefined ? {} : { old: side(old) }) }],
  }
}

const region = { slice: 'region=EU', rows: 60 }

test.each<[string, Partial<Evidence>, string]>([
  [
    'one proven better',
    measured([metric('accuracy', 0.05, 'better'), metric('f1', 0.01)]),
    'better, judged by no rule: accuracy +5.0 points (80% → 85.0%), nothing proven worse',
  ],
  [
    'two proven worse',
    measured([metric('accuracy', -0.05, 'worse'), metric('f1', -0.05, 'worse')]),
    'worse, judged by no rule: accuracy −5.0 points (80% → 75%) and 1 more, nothing proven better',
  ],
  [
    'better in all, worse in a slice',
    measured([metric('accuracy', 0.05, 'better')], {
      slices: [{ ...metric('accuracy', -0.1, 'worse'), ...region }],
    }),
    'mixed, judged by no rule: accuracy in region=EU −10.0 points (80% → 70%) is worse, accuracy +5.0 points (80% → 85.0%) is better',
  ],
  [
    'nothing proven',
    measured([metric('accuracy', 0.05), metric('f1', -0.2)]),
    'unknown: none of 2 changes is beyond chance on 1,000 rows',
  ],
  [
    'rows that are not paired',
    measured([metric('accuracy', 0.05), metric('f1', 0), metric('recall', -0.1)], { paired: false }),
    'changed, judged by no rule: of 3 numbers 1 better, 1 worse; without intervals, so nothing is proven',
  ],
  [
    'numbers of files',
    file({ accuracy: 0.9, loss: 0.3, size: 4, n: 1 }, { accuracy: 0.8, loss: 0.2, size: 3, gone: 1 }),
    'changed, judged by no rule: of 5 numbers 1 better, 1 worse, 1 changed, 1 new, 1 vanished; without intervals, so nothing is proven',
  ],
  [
    'the same numbers',
    file({ a: 1, b: 2 }, { a: 1, b: 2 }),
    'unchanged: 2 numbers as they were at the merge base',
  ],
  ['the same number', file({ a: 1 }, { a: 1 }), 'unchanged: 1 number as it was at the merge base'],
  ['numbers alone', file({ a: 1 }), 'unknown: 1 number and nothing to compare with'],
])('%s: %s', (_, change, sentence) => {
  const tendency = tendencyOf(evidenceOf(change))
  expect(tendency === undefined ? '' : tendencyInWords(tendency)).toBe(sentence)
})

test('without numbers there is no tendency', () => {
  expect(tendencyOf(evidenceOf())).toBeUndefined()
})
