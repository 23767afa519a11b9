import { expect, test } from '@jest/globals'
import { askable } from './askable.ts'
import { blockers } from './preflight.ts'
import { planFor, twinWithModel } from './rollout.twin.ts'
import { survey } from './survey.ts'
import { noTelemetry } from './telemetry/none.ts'
import type { Probed } from './telemetry/telemetry.ts'

async function told(probed: (pods: readonly string[]) => Probed) {
  const plan = planFor('canary')
  const around = await survey(twinWithModel().cluster('run-1'), plan)
  return askable({ ...noTelemetry, probe: async (_, pods) => probed(pods) }, plan, around)
}

test('a question that is counted for every pod is ready', async () => {
  const [one, ...others] = await told((pods) => ({ is: 'counted', pods }))
  expect(one).toEqual({
    name: 'telemetry-errors',
    is: 'errors is counted for all of the pods that serve',
    blocked: null,
  })
  expect(others).toEqual([])
})

test.each<[string, (pods: readonly string[]) => Probed, RegExp]>([
  [
    'pods that are not scraped',
    (pods) => ({ is: 'counted', pods: pods.slice(1) }),
    /1 of 3 pods are not counted/,
  ],
  ['a silent server', () => ({ is: 'no-answer', message: 'no answer' }), /errors: no answer/],
  [
    'a counter that nobody counted yet',
    () => ({ is: 'no-series', message: 'no series yet' }),
    /no series yet/,
  ],
])('%s: a warning, and nothing blocks', async (_, probed, is) => {
  const conditions = await told(probed)
  expect(blockers(conditions)).toEqual([])
  expect(conditions[0]?.warns?.is).toMatch(is)
})

test.each<[string, Probed, RegExp]>([
  [
    'a label that knows other pods',
    { is: 'other-pods', message: 'x has no label "pod"; its labels are code, instance' },
    /judge: errors finds none of the pods that serve: x has no label "pod"; its labels are code, instance; wanted: series of fraud/,
  ],
  [
    'a boundary that is none',
    { is: 'no-boundary', message: 'x has no boundary 0.3; its boundaries are 0.1, 0.5' },
    /judge: errors: x has no boundary 0\.3; its boundaries are 0\.1, 0\.5; wanted: an slo that is one of its boundaries/,
  ],
])('%s: asked wrongly', async (_, probed, message) => {
  await expect(told(() => probed)).rejects.toThrow(message)
})
