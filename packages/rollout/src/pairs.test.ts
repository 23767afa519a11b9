import { describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { foresee } from './foresee.ts'
import { stateIn } from './history.ts'
import { violations } from './invariants.ts'
import { pairs } from './kill-matrix.twin.ts'
import { stateName } from './kubernetes/names.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import type { Twin } from './kubernetes/twin/twin.ts'
import { objectsIn } from './objects.twin.ts'
import type { Plan } from './plan.ts'
import { rollback } from './rollback.ts'
import { broken, drive, planBy, process, twinFor } from './rollout.twin.ts'

const asked = (plan: Plan, id = 'first') => ({ plan, id, onBusy: 'fail', command: 'go-on' }) as const
const truths = (twin: Twin) => violations(twin.transcript, (ref) => twin.peek(ref.kind, ref.name))
const kinds = ['Deployment', 'Service', 'HTTPRoute', 'VirtualService', 'Ingress', 'InferenceService'] as const
const objects = (twin: Twin) => [...objectsIn(twin, kinds)]
const stateOf = (twin: Twin) => stateIn(twin.peek('ConfigMap', stateName('fraud')))

// A rolling update changes the target's Deployment itself: it has stories of its own.
const moving = pairs.filter(([strategy]) => strategy !== 'rolling')

describe.each(moving)('%s by %s', (strategy, provider) => {
  const plan = planBy(strategy, provider)
  const isShadow = strategy === 'shadow'

  test('is promoted when it is good, and the next release takes its place; a shadow is compared', async () => {
    const twin = twinFor(plan)
    const ended = await deploy(process(twin, 'run-1'), asked(plan), drive())
    expect(ended).toMatchObject({ state: { phase: { is: isShadow ? 'Succeeded' : 'Keeping' } } })
    const image = plan.image.replace(/2$/, '3')
    const change = { image, version: '3', planHash: 'sha256:next' }
    const next: Plan = { ...plan, ...change, keepPreviousForSeconds: 0 }
    const foreseen = await foresee(process(twin, 'plan').cluster, next, stateOf(twin))
    expect(foreseen.blockers).toEqual([])
    // A plan that imagines that its candidate fails is no plan.
    if (!isShadow) expect(foreseen.steps.map(({ weight }) => weight)).toContain(100)
    const before = twin.transcript.length
    const second = await deploy(process(twin, 'run-2'), asked(next, 'second'), drive())
    expect(second).toMatchObject({ state: { phase: { is: 'Succeeded' }, candidate: { version: '3' } } })
    const writes = twin.transcript
      .slice(before)
      .filter(({ request, before: one, after }) => one !== after && request.kind !== 'ConfigMap')
      .filter(({ request }) => request.kind !== 'Lease' && request.method !== 'GET')
      .filter(({ before: one, after }) => JSON.stringify(one?.['spec']) !== JSON.stringify(after?.['spec']))
    expect(writes.length).toBeGreaterThan(0)
    expect(foreseen.steps.length).toBeGreaterThanOrEqual(writes.length)
    expect(truths(twin)).toEqual([])
  })

  test('leaves everything as it was when it is bad', async () => {
    const twin = twinFor(plan)
    const before = objects(twin)
    const ended = await deploy(process(twin, 'run-1', { traffic: broken }), asked(plan), drive())
    expect(ended).toMatchObject({ state: { phase: { is: isShadow ? 'Succeeded' : 'RolledBack' } } })
    expect(objects(twin)).toEqual(before)
    expect(truths(twin)).toEqual([])
  })

  test('is taken back while it is on trial, and while the old release is kept', async () => {
    const back = { name: 'fraud', to: { is: 'previous-good' }, id: 'back' } as const
    for (const budgetSeconds of [60, 86_400]) {
      const twin = twinFor(plan)
      const before = objects(twin)
      await deploy(process(twin, 'run-1'), asked(plan), { ...drive(), budgetSeconds })
      await rollback(process(twin, 'run-2'), back, drive())
      expect(objects(twin)).toEqual(before)
      expect(truths(twin)).toEqual([])
    }
  })

  test('halts when somebody else writes the fields that hold its weight, and says who', async () => {
    const twin = twinFor(plan)
    await deploy(process(twin, 'run-1'), asked(plan), { ...drive(), budgetSeconds: 60 })
    const state = stateOf(twin)
    const traffic = trafficOf(plan)
    const found = twin.peek(traffic.kind, 'fraud')
    if (state === undefined || found === undefined) throw new TypeError('nothing is under way')
    const [path] = traffic.fields(found, plan.route, state)
    const value = traffic.kind === 'Ingress' || traffic.kind === 'Service' ? 'other' : []
    await twin.cluster('kubectl').patchTest({ kind: traffic.kind, name: 'fraud' }, [
      { op: 'test', path: '/kind', value: traffic.kind },
      { op: 'add', path: path ?? '', value },
    ])
    const ended = await deploy(process(twin, 'run-2'), asked(plan), drive())
    expect(ended).toMatchObject({ state: { phase: { is: 'Halted', because: 'drift' } } })
  })
})
