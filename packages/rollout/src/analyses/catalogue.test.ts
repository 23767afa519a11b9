import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { Criterion } from '../criterion.ts'
import { analysisSuite, errors, shift, usual } from './analysis.suite.ts'
import { analysesOf } from './catalogue.ts'

for (const criterion of [errors, shift]) analysisSuite(criterion)

test('every file that is an analysis is one that a criterion asks for', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) =>
    /^(?!analysis|catalogue).*(?<!\.test|\.suite)\.ts$/.test(name),
  )
  expect(files).toEqual([errors, shift].map((one) => `${one.is}.ts`))
})

const slow: Criterion = {
  is: 'share',
  question: { is: 'histogram', name: 'latency', histogram: 'seconds', slo: 0.3 },
  ceiling: null,
  passBelow: 0.1,
}

test.each([
  ['errors with a ceiling', [errors], false, 2],
  ['and slow requests without one', [errors, slow], false, 3],
  ['and the shift of classes', [errors, slow, shift], false, 4],
  ['the ceiling alone when nothing is compared', [errors, slow], true, 1],
  ['a pass limit alone, which never fails', [slow], true, 1],
] as const)('the false-alarm budget is split over %s: %#', (_, criteria, alone, rules) => {
  const made = analysesOf({ settings: { ...usual, criteria }, alone, dispersion: {} })
  expect(made.map(({ name }) => name)).toEqual(criteria.map(({ question }) => question.name))
  for (const analysis of made)
    expect(analysis.judge(analysis.start()).facts['bar-fail']).toBeCloseTo(Math.log(100 * rules), 12)
})

test('what was measured of a question’s bursts wins over what is assumed of all', () => {
  const [measured, assumed] = analysesOf({
    settings: { ...usual, criteria: [errors, slow], dispersion: 2 },
    alone: false,
    dispersion: { errors: 3.5 },
  }).map((analysis) => analysis.judge(analysis.start()).facts['dispersion'])
  expect([measured, assumed]).toEqual([3.5, 2])
})
