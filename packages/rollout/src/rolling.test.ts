import { describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { foresee } from './foresee.ts'
import { stateIn } from './history.ts'
import { violations } from './invariants.ts'
import { at } from './json.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import { stateName } from './kubernetes/names.ts'
import type { Twin } from './kubernetes/twin/twin.ts'
import type { Plan } from './plan.ts'
import { rollback } from './rollback.ts'
import { broken, drive, model, planFor, process, sound, twinWithModel } from './rollout.twin.ts'
import type { Traffic } from './telemetry/twin.ts'

const whole = planFor('rolling', { steps: [] })
const stepped = planFor('rolling')

/** The model as a user has it who never heard of slots, with a strategy of their own. */
function plain(): readonly Manifest[] {
  const [deployment] = model()
  if (deployment === undefined) throw new TypeError('the model has no Deployment')
  const spec = {
    replicas: 3,
    progressDeadlineSeconds: 300,
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '34%', maxUnavailable: 1 } },
    selector: { matchLabels: { app: 'fraud' } },
    template: {
      metadata: { labels: { app: 'fraud' } },
      spec: { containers: [{ name: 'api', image: 'registry.example/fraud:1' }] },
    },
  }
  return [{ ...deployment, spec }]
}

async function rolled(plan: Plan, traffic: Traffic = sound, twin: Twin = twinWithModel(plain())) {
  const before = twin.peek('Deployment', 'fraud')
  const asked = { plan, id: 'deploy', onBusy: 'fail', command: 'go-on' } as const
  const ended = await deploy(process(twin, '1', { traffic }), asked, drive())
  const state = stateIn(twin.peek('ConfigMap', stateName('fraud')))
  const after = twin.peek('Deployment', 'fraud')
  const broken = violations(twin.transcript, (ref) => twin.peek(ref.kind, ref.name))
  return { twin, ended, state, before, after, broken }
}

const imageOf = (manifest: Manifest | undefined) => at(manifest, '/spec/template/spec/containers/0/image')

describe('a rolling update', () => {
  test.each([
    ['without steps', whole],
    ['with steps', stepped],
  ])('%s ends with every pod on the release, and everything else as it was', async (_, plan) => {
    const { state, before, after, broken, twin } = await rolled(plan)
    expect(state?.phase.is).toBe('Succeeded')
    expect(imageOf(after)).toBe('registry.example/fraud:2')
    for (const path of [
      '/spec/strategy',
      '/spec/minReadySeconds',
      '/spec/progressDeadlineSeconds',
      '/spec/paused',
    ])
      expect(at(after, path)).toEqual(at(before, path))
    expect(twin.api.store.list('Pod')).toHaveLength(3)
    expect(broken).toEqual([])
  })

  test('with steps bakes with some pods beside all of the old ones, paused', async () => {
    const { twin } = await rolled(stepped)
    const baking = twin.transcript.filter(
      ({ after, request, world }) =>
        world.length > 0 && request.kind === 'ConfigMap' && stateIn(after)?.phase.is === 'Baking',
    )
    const sizes = new Set(
      baking.map(({ world }) => {
        const pods = world.filter(({ kind }) => kind === 'Pod')
        const news = pods.filter((pod) => at(pod, '/spec/containers/0/image') === 'registry.example/fraud:2')
        const deployment = world.find(({ kind }) => kind === 'Deployment')
        return `${news.length} of ${pods.length}, paused ${String(at(deployment, '/spec/paused'))}`
      }),
    )
    expect([...sizes]).toEqual(['1 of 4, paused true', '3 of 6, paused true'])
  })

  test('that the judge fails puts the old template back, unpaused in the same write', async () => {
    const { state, before, after, broken: wrong, twin } = await rolled(stepped, broken)
    expect(state?.phase.is).toBe('RolledBack')
    expect(at(after, '/spec')).toEqual(at(before, '/spec'))
    expect(after?.metadata.annotations?.['ml-actions.dev/rolling']).toBeUndefined()
    const back = twin.transcript.find(
      ({ request, after: then }) =>
        request.method === 'PATCH' &&
        request.kind === 'Deployment' &&
        imageOf(then) === 'registry.example/fraud:1' &&
        at(then, '/spec/minReadySeconds') === 10,
    )
    expect(at(back?.before, '/spec/paused')).toBe(true)
    expect(at(back?.after, '/spec/paused')).toBeUndefined()
    expect(wrong).toEqual([])
  })

  test.each([
    ['ErrImagePull', 'the candidate cannot start: pod fraud-'],
    ['CrashLoopBackOff', 'OOMKilled'],
    ['never-ready', 'no progress in 120 s'],
  ] as const)('whose pods have %s is taken back, and says why', async (behaviour, why) => {
    const twin = twinWithModel(plain())
    twin.api.habits.behaviour = (image) => (image.endsWith(':2') ? behaviour : 'runs')
    const { state, after, broken } = await rolled(whole, sound, twin)
    expect(state?.phase).toMatchObject({ is: 'RolledBack' })
    expect(JSON.stringify(state?.phase)).toContain(why)
    expect(imageOf(after)).toBe('registry.example/fraud:1')
    expect(twin.api.store.list('Pod').map((pod) => at(pod, '/spec/containers/0/image'))).toEqual(
      Array(3).fill('registry.example/fraud:1'),
    )
    expect(broken).toEqual([])
  })

  test('whose step is not ready in time is taken back', async () => {
    const twin = twinWithModel(plain())
    twin.api.habits.behaviour = (image) => (image.endsWith(':2') ? 'never-ready' : 'runs')
    const { state } = await rolled(stepped, sound, twin)
    expect(JSON.stringify(state?.phase)).toContain(
      'the candidate was not ready in 120 s: 0 of 1 pods of the candidate are ready',
    )
  })

  test('that somebody unpauses halts, and is not taken further', async () => {
    const twin = twinWithModel(plain())
    const meddling: Traffic = (window) => {
      const deployment = twin.peek('Deployment', 'fraud')
      const spec = deployment?.['spec']
      if (deployment !== undefined && at(spec, '/paused') === true) {
        const { paused: _, ...rest } = spec as { readonly paused: boolean }
        twin.api.store.put({ ...deployment, spec: rest })
      }
      return sound(window)
    }
    const { state } = await rolled(stepped, meddling, twin)
    expect(state?.phase).toMatchObject({ is: 'Halted', because: 'drift' })
    expect(JSON.stringify(state?.phase)).toContain('is not paused any more')
  })

  test('that was promoted is rolled back from its record, and the one on trial from what was', async () => {
    const { twin } = await rolled(whole)
    const back = await rollback(
      process(twin, 'back'),
      { name: 'fraud', to: { is: 'previous-good' }, id: 'back' },
      drive(),
    )
    expect(back).toMatchObject({ is: 'over', to: 1, state: { phase: { is: 'RolledBack' } } })
    // By the digest that ran: a tag may mean something else by now.
    expect(imageOf(twin.peek('Deployment', 'fraud'))).toMatch(/^registry.example\/fraud@sha256:[0-9a-f]{64}$/)
    expect(violations(twin.transcript, (ref) => twin.peek(ref.kind, ref.name))).toEqual([])
  })

  test('is planned by what it would change', async () => {
    const { steps, blockers, seconds } = await foresee(
      twinWithModel(plain()).cluster('plan'),
      stepped,
      undefined,
    )
    expect(blockers).toEqual([])
    expect(steps.map(({ what }) => what)).toEqual([
      'create ControllerRevision mlrelease-fraud-1',
      'give the candidate 25 % in Deployment fraud',
      'give the candidate 25 % in Deployment fraud',
      'give the candidate 50 % in Deployment fraud',
      'give the candidate 50 % in Deployment fraud',
      'give the candidate 100 % in Deployment fraud',
      'create ControllerRevision mlrelease-fraud-2',
      'change Deployment fraud',
    ])
    expect(seconds).toBeGreaterThan(120)
  })

  test.each([
    [{ strategy: { type: 'Recreate' } }, stepped, 'has the strategy Recreate'],
    [{ paused: true }, whole, 'is paused'],
    [{ replicas: 2 }, stepped, '25 % is less than one pod beside the 2'],
  ])('of a Deployment with %j is blocked', async (change, plan, is) => {
    const [deployment] = plain()
    const objects =
      deployment === undefined
        ? []
        : [{ ...deployment, spec: { ...(deployment['spec'] as object), ...change } }]
    const { ended } = await rolled(plan, sound, twinWithModel(objects as readonly Manifest[]))
    expect(ended.is === 'blocked' ? ended.blockers.map((one) => one.is).join() : ended.is).toContain(is)
  })
})
