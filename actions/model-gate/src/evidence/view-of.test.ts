import { expect, test } from '@jest/globals'
import { checks, gathered, models } from '../twin.ts'
import { type Subject, subjectOf } from './subject.ts'
import { viewOf } from './view-of.ts'

test('what several checks ask of all rows is resampled once, and what is another number apart', async () => {
  const body =
    '  few: {metric: f1, min: 0.5}\n  more: {metric: f1, min: 0.6}\n  mean: {metric: f1, average: macro, min: 0.5}\n'
  const evidence = await gathered({ 'gate.yml': checks(body), ...models(80, 6, 4, 10) })
  const view = viewOf(evidence)
  const [few, more, mean] = evidence.policy.checks.map(subjectOf) as [Subject, Subject, Subject]
  expect(view.candidate(more)).toBe(view.candidate(few))
  expect(view.baseline(more)).toBe(view.baseline(few))
  expect(view.change(more, 0.9)).toBe(view.change(few, 0.9))
  const apart = [
    view.candidate(few),
    view.baseline(few),
    view.change(few, 1),
    view.change(few, 0.9),
    view.candidate(mean),
  ]
  expect(new Set(apart.map((reading) => ('value' in reading ? reading.value : reading))).size).toBe(5)
})
