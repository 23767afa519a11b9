import { describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { violations } from './invariants.ts'
import { at } from './json.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import type { Twin } from './kubernetes/twin/twin.ts'
import { type Rollback, rollback } from './rollback.ts'
import { drive, planBy, planFor, process, twinWithModel } from './rollout.twin.ts'

const stateRef = { kind: 'ConfigMap', name: 'mlrollout-fraud' } as const
const deployOf = (id: string, plan = planFor('canary')) =>
  ({ plan, id, onBusy: 'fail', command: 'go-on' }) as const

const damages: readonly (readonly [string, (twin: Twin) => void])[] = [
  ['lost', (twin) => void twin.api.store.drop(stateRef)],
  [
    'corrupt',
    (twin) => {
      const there = twin.api.store.get(stateRef)
      if (there !== undefined) twin.api.store.put({ ...there, data: { 'state.json': '{"half":' } })
    },
  ],
]

function press(twin: Twin, change: Partial<Rollback> = {}) {
  const asked = {
    name: 'fraud',
    to: { is: 'previous-good' },
    id: 'back',
    fromRecord: planFor('canary'),
  } as const
  return rollback(process(twin, 'rollback'), { ...asked, ...change }, drive())
}

const speaking = (twin: Twin) => violations(twin.transcript, (ref) => twin.peek(ref.kind, ref.name))

const weights = (twin: Twin) => at(twin.peek('HTTPRoute', 'fraud'), '/spec/rules/0/backendRefs')

describe.each(damages)('a state that is %s', (kind, damage) => {
  test('while a canary has traffic: the release on record gets all of it', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), deployOf('first'), { ...drive(), budgetSeconds: 60 })
    expect(weights(twin)).toMatchObject([{ weight: 90 }, { weight: 10 }])
    damage(twin)
    const ended = await press(twin)
    expect(ended).toMatchObject({ is: 'over', to: 1, state: { phase: { is: 'RolledBack' } } })
    expect(weights(twin)).toMatchObject([{ weight: 100 }, { weight: 0 }])
    expect(at(twin.peek('Deployment', 'fraud-b'), '/spec/replicas')).toBe(0)
    // The deploy had fence 1: the state that was made again is above it, and so is its taking over.
    expect(twin.peek('HTTPRoute', 'fraud')?.metadata.annotations).toMatchObject({
      'ml-actions.dev/fence': '3',
    })
    expect(speaking(twin)).toEqual([])
  })

  test('after a promotion, both kept: the older one gets the traffic', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), deployOf('first'), drive())
    damage(twin)
    expect(await press(twin)).toMatchObject({ is: 'over', to: 1, state: { phase: { is: 'RolledBack' } } })
    expect(weights(twin)).toMatchObject([{ weight: 100 }, { weight: 0 }])
    expect(speaking(twin)).toEqual([])
  })

  test('after its end: the older release is made again', async () => {
    const twin = twinWithModel()
    const plan = planFor('canary', { keepPreviousForSeconds: 0 })
    await deploy(process(twin, 'run-1'), deployOf('first', plan), drive())
    damage(twin)
    expect(await press(twin)).toMatchObject({
      is: 'over',
      from: 2,
      to: 1,
      state: { phase: { is: 'RolledBack' } },
    })
    expect(weights(twin)).toMatchObject([{ weight: 100 }, { weight: 0 }])
    expect(speaking(twin)).toEqual([])
  })

  test('is left alone where nobody asks for it', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), deployOf('first'), { ...drive(), budgetSeconds: 60 })
    damage(twin)
    const asked = { name: 'fraud', to: { is: 'previous-good' }, id: 'back' } as const
    const before = twin.peek('ConfigMap', 'mlrollout-fraud')
    expect(await rollback(process(twin, 'rollback'), asked, drive())).toMatchObject({ is: 'blocked' })
    expect(twin.peek('ConfigMap', 'mlrollout-fraud')).toEqual(before)
  })

  test('is kept where it was there', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), deployOf('first'), { ...drive(), budgetSeconds: 60 })
    damage(twin)
    await press(twin)
    const kept = twin.api.store.list('ConfigMap').filter(({ metadata }) => metadata.name.includes('-kept-'))
    expect(kept.map(({ data }) => data)).toEqual(
      kind === 'corrupt' ? [{ 'kept-state.json': '{"half":' }] : [],
    )
  })
})

test('where no rollout ever was, nothing is made up', async () => {
  const twin = twinWithModel()
  expect(await press(twin)).toMatchObject({
    is: 'blocked',
    blockers: [{ is: expect.stringContaining('nothing in the cluster carries the marks of a rollout') }],
  })
})

describe.each(damages)('a state that is %s', (_, damage) => {
  test.each([
    ['half way, at a step', 60],
    ['rolled to its end', 86_400],
  ])('of a rolling update, %s: the release before runs again', async (_, budgetSeconds) => {
    const twin = twinWithModel()
    const plan = planFor('rolling')
    await deploy(process(twin, 'run-1'), deployOf('first', plan), { ...drive(), budgetSeconds })
    damage(twin)
    const ended = await press(twin, { fromRecord: plan })
    expect(ended).toMatchObject({ is: 'over', from: 2, to: 1, state: { phase: { is: 'RolledBack' } } })
    const deployment = twin.peek('Deployment', 'fraud')
    const image = String(at(deployment, '/spec/template/spec/containers/0/image'))
    expect(twin.api.store.tagged(image) ?? image).toBe('registry.example/fraud:1')
    expect(at(deployment, '/spec/paused')).toBeUndefined()
    expect(at(deployment, '/status/availableReplicas')).toBe(3)
    expect(speaking(twin)).toEqual([])
  })

  test('of a rolling update half way whose only release is not on record is left alone', async () => {
    const twin = twinWithModel()
    const plan = planFor('rolling')
    await deploy(process(twin, 'run-1'), deployOf('first', plan), { ...drive(), budgetSeconds: 60 })
    twin.api.store.drop({ kind: 'ControllerRevision', name: 'mlrelease-fraud-1' })
    damage(twin)
    const ended = await press(twin, { fromRecord: plan })
    expect(ended).toMatchObject({
      is: 'blocked',
      blockers: [{ is: expect.stringContaining('no other release than its own is on record') }],
    })
  })

  test.each(['gateway-api', 'istio', 'ingress-nginx'] as const)(
    'of a shadow by %s: no copy is sent any more, and what answers stays',
    async (provider) => {
      const twin = twinWithModel()
      const plan = planBy('shadow', provider)
      const kind = trafficOf(plan).kind
      const route = twin.peek(kind, 'fraud')
      await deploy(process(twin, 'run-1'), deployOf('first', plan), { ...drive(), budgetSeconds: 60 })
      damage(twin)
      const ended = await press(twin, { fromRecord: plan })
      expect(ended).toMatchObject({ is: 'over', to: 1, state: { phase: { is: 'RolledBack' } } })
      expect(at(twin.peek(kind, 'fraud'), '/spec')).toEqual(at(route, '/spec'))
      expect(JSON.stringify(twin.peek(kind, 'fraud'))).not.toContain('fraud-b')
      expect(at(twin.peek('Deployment', 'fraud-b'), '/spec/replicas')).toBe(0)
      expect(speaking(twin)).toEqual([])
    },
  )

  test('does not forget what was rolled back from', async () => {
    const twin = twinWithModel()
    const end = (version: number) => {
      const image = { image: `registry.example/fraud:${version}`, version: String(version) }
      return deploy(
        process(twin, `run-${version}`),
        deployOf(`deploy-${version}`, planFor('canary', { ...image, keepPreviousForSeconds: 0 })),
        drive(),
      )
    }
    await end(2)
    await rollback(process(twin, 'back'), { name: 'fraud', to: { is: 'previous-good' }, id: 'one' }, drive())
    damage(twin)
    // What serves was restored: pressed again it stays, and the next deploy finds a state again.
    expect(await press(twin, { id: 'two' })).toMatchObject({ is: 'unchanged', release: 1, isRebuilt: true })
    await end(3)
    damage(twin)
    // Release 2 is newer, on record as good, and was left.
    expect(await press(twin, { id: 'three' })).toMatchObject({ is: 'over', from: 3, to: 1 })
  })
})
