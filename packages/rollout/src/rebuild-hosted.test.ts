import { describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { at } from './json.ts'
import type { Twin } from './kubernetes/twin/twin.ts'
import { rollback } from './rollback.ts'
import { drive, planBy, process, twinFor } from './rollout.twin.ts'

const providers = ['kserve-standard', 'kserve-knative'] as const

describe.each(providers)('a lost state of a rollout by %s', (provider) => {
  const plan = planBy('canary', provider)
  const asked = { plan, id: 'first', onBusy: 'fail', command: 'go-on' } as const
  const press = (twin: Twin) => {
    twin.api.store.drop({ kind: 'ConfigMap', name: 'mlrollout-fraud' })
    const to = { is: 'previous-good' } as const
    return rollback(process(twin, 'back'), { name: 'fraud', to, id: 'back', fromRecord: plan }, drive())
  }
  const addressIn = (twin: Twin) =>
    at(twin.peek('InferenceService', 'fraud'), '/spec/predictor/model/storageUri')

  test('whose release serves alone is made again, and the one before from its record', async () => {
    const twin = twinFor(plan)
    await deploy(process(twin, 'run-1'), { ...asked, plan: { ...plan, keepPreviousForSeconds: 0 } }, drive())
    const ended = await press(twin)
    expect(ended).toMatchObject({ is: 'over', from: 2, to: 1, state: { phase: { is: 'RolledBack' } } })
    expect(addressIn(twin)).toBe('s3://models/fraud/1')
  })

  test('of what no rollout ever recorded is not made up', async () => {
    const twin = twinFor(plan)
    await deploy(process(twin, 'run-1'), { ...asked, plan: { ...plan, keepPreviousForSeconds: 0 } }, drive())
    for (const { metadata } of twin.api.store.list('ControllerRevision'))
      if (metadata.name.endsWith('-2'))
        twin.api.store.drop({ kind: 'ControllerRevision', name: metadata.name })
    expect(await press(twin)).toMatchObject({
      is: 'blocked',
      blockers: [{ is: expect.stringContaining('which is on no record') }],
    })
  })
})

test('by kserve-knative, while a canary has traffic: what served is put back from its record, as it was', async () => {
  const plan = planBy('canary', 'kserve-knative')
  const twin = twinFor(plan)
  const before = at(twin.peek('InferenceService', 'fraud'), '/spec')
  const asked = { plan, id: 'first', onBusy: 'fail', command: 'go-on' } as const
  await deploy(process(twin, 'run-1'), asked, { ...drive(), budgetSeconds: 60 })
  expect(at(twin.peek('InferenceService', 'fraud'), '/spec/predictor/canaryTrafficPercent')).toBe(10)
  twin.api.store.drop({ kind: 'ConfigMap', name: 'mlrollout-fraud' })
  const to = { is: 'previous-good' } as const
  const back = { name: 'fraud', to, id: 'back', fromRecord: plan }
  const ended = await rollback(process(twin, 'back'), back, drive())
  expect(ended).toMatchObject({ is: 'over', to: 1, state: { phase: { is: 'RolledBack' } } })
  expect(at(twin.peek('InferenceService', 'fraud'), '/spec')).toEqual(before)
})

test('by kserve-standard, while a canary has traffic: what served is on the object no more', async () => {
  const plan = planBy('canary', 'kserve-standard')
  const twin = twinFor(plan)
  const asked = { plan, id: 'first', onBusy: 'fail', command: 'go-on' } as const
  await deploy(process(twin, 'run-1'), asked, { ...drive(), budgetSeconds: 60 })
  twin.api.store.drop({ kind: 'ConfigMap', name: 'mlrollout-fraud' })
  const back = { name: 'fraud', to: { is: 'previous-good' }, id: 'back', fromRecord: plan } as const
  expect(await rollback(process(twin, 'back'), back, drive())).toMatchObject({ is: 'blocked' })
})
