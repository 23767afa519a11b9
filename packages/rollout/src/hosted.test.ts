import { describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import type { Twin } from './kubernetes/twin/twin.ts'
import { rollback } from './rollback.ts'
import { drive, planBy, process, twinFor } from './rollout.twin.ts'

const plan = planBy('canary', 'kserve-standard')
const asked = { plan, id: 'first', onBusy: 'fail', command: 'go-on' } as const
const back = { name: 'fraud', to: { is: 'previous-good' }, id: 'back' } as const
const brief = { ...drive(), budgetSeconds: 60 }

describe('the pods that KServe makes', () => {
  test('are never started again by a rollout, whoever takes it over', async () => {
    const twin = twinFor(plan)
    const served = podsOf(twin, 'fraud-predictor')
    await deploy(process(twin, 'run-1'), asked, brief)
    const judged = podsOf(twin, 'fraud-b-predictor')
    await deploy(process(twin, 'run-2'), asked, drive())
    expect(podsOf(twin, 'fraud-predictor')).toEqual(served)
    twin.clock.pass(plan.keepPreviousForSeconds)
    const ended = await deploy(process(twin, 'run-3'), asked, drive())
    expect(ended).toMatchObject({ state: { phase: { is: 'Succeeded' } } })
    expect(podsOf(twin, 'fraud-predictor')).toEqual([])
    expect(podsOf(twin, 'fraud-b-predictor')).toEqual(judged)
    expect(judged).toHaveLength(3)
  })

  test('are never started again by a rollback', async () => {
    const twin = twinFor(plan)
    const served = podsOf(twin, 'fraud-predictor')
    await deploy(process(twin, 'run-1'), asked, brief)
    await rollback(process(twin, 'run-2'), back, drive())
    expect(podsOf(twin, 'fraud-predictor')).toEqual(served)
    expect(podsOf(twin, 'fraud-b-predictor')).toEqual([])
  })
})

function podsOf(twin: Twin, deployment: string): readonly string[] {
  return twin.api.store
    .list('Pod')
    .filter(({ metadata }) => metadata.name.startsWith(`${deployment}-`))
    .map(({ metadata }) => metadata.uid ?? '')
}
