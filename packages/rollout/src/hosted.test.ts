import { describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { stateIn } from './history.ts'
import { at } from './json.ts'
import { stateName } from './kubernetes/names.ts'
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

describe('a rollback of what KServe serves, when the old release is gone', () => {
  const addressIn = (twin: Twin) =>
    at(twin.peek('InferenceService', 'fraud'), '/spec/predictor/model/storageUri')

  const canaryIn = (twin: Twin) => at(twin.peek('InferenceService', 'fraud'), '/spec/canary')

  test('makes it again from its record', async () => {
    const twin = twinFor(plan)
    await deploy(process(twin, 'run-1'), { ...asked, plan: { ...plan, keepPreviousForSeconds: 0 } }, drive())
    expect(addressIn(twin)).toBe('s3://models/fraud/2')
    const ended = await rollback(process(twin, 'run-2'), back, drive())
    expect(ended).toMatchObject({ is: 'over', from: 2, to: 1, state: { phase: { is: 'RolledBack' } } })
    expect(addressIn(twin)).toBe('s3://models/fraud/1')
    expect(canaryIn(twin)).toBeUndefined()
    expect(podsOf(twin, 'fraud-b-predictor')).toEqual([])
  })

  test('does so when it is pressed after the last write of the deploy and before its end', async () => {
    const twin = twinFor(plan)
    await deploy(process(twin, 'run-1'), asked, drive())
    twin.clock.pass(plan.keepPreviousForSeconds)
    // Out of time after each thing that it does.
    const cut = { ...drive(), budgetSeconds: -1 }
    for (let run = 0; run < 4 && canaryIn(twin) !== undefined; run += 1)
      await deploy(process(twin, `cut-${run}`), asked, cut)
    expect(stateIn(twin.peek('ConfigMap', stateName('fraud')))?.phase.is).toBe('Keeping')
    expect(addressIn(twin)).toBe('s3://models/fraud/2')
    const ended = await rollback(process(twin, 'run-3'), back, drive())
    expect(ended).toMatchObject({ is: 'over', from: 2, to: 1, state: { phase: { is: 'RolledBack' } } })
    expect(addressIn(twin)).toBe('s3://models/fraud/1')
  })
})

function podsOf(twin: Twin, deployment: string): readonly string[] {
  return twin.api.store
    .list('Pod')
    .filter(({ metadata }) => metadata.name.startsWith(`${deployment}-`))
    .map(({ metadata }) => metadata.uid ?? '')
}
