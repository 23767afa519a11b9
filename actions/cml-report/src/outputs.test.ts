import { expect, test } from '@jest/globals'
import { verdictOf } from '@ml-actions/verdict/verdict.suite'
import { outputsOf } from './outputs.ts'

test('metrics are old, new and change, null where there is none', () => {
  const { metrics = '' } = outputsOf(
    verdictOf({
      metrics: [
        {
          name: 'accuracy',
          better: 'higher',
          old: { value: 0.5 },
          new: { value: 0.75 },
          change: { value: 0.25000000000000006, low: 0.1, high: 0.4 },
        },
        { name: 'recall', slice: 'region=EU', better: 'higher', new: { value: null } },
      ],
    }),
  )
  expect(JSON.parse(metrics)).toEqual([
    { name: 'accuracy', old: 0.5, new: 0.75, change: 0.25, better: 'higher' },
    { name: 'recall', slice: 'region=EU', old: null, new: null, change: null, better: 'higher' },
  ])
})

test('at most 500 metrics are handed on, on one line', () => {
  const many = Array.from({ length: 501 }, (_, at) => ({ name: `a\n${at}`, better: 'lower' as const }))
  const { metrics = '' } = outputsOf(verdictOf({ metrics: many }))
  expect(JSON.parse(metrics)).toHaveLength(500)
  expect(metrics).not.toContain('\n')
})
