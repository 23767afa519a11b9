import { describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { deploy } from './deploy.ts'
import { stateIn } from './history.ts'
import { violations } from './invariants.ts'
import { at } from './json.ts'
import { fenceAnnotation, stateName } from './kubernetes/names.ts'
import { isWrite } from './kubernetes/request.ts'
import type { Faults, Twin } from './kubernetes/twin/twin.ts'
import { type Plan, percent } from './plan.ts'
import { rollback } from './rollback.ts'
import { broken, drive, planFor, process, sound, traffic, twinWithModel } from './rollout.twin.ts'
import type { Traffic } from './telemetry/twin.ts'

const asked = (plan: Plan = planFor('canary'), id = 'first') =>
  ({ plan, id, onBusy: 'fail', command: 'go-on' }) as const
const back = { name: 'fraud', to: { is: 'previous-good' }, id: 'back' } as const
const route = (twin: Twin) => at(twin.peek('HTTPRoute', 'fraud'), '/spec/rules/0/backendRefs')
const stateOf = (twin: Twin) => stateIn(twin.peek('ConfigMap', stateName('fraud')))
const truths = (twin: Twin) => {
  // What a person does by hand is bound to nothing.
  const ours = twin.transcript.filter(({ owner }) => owner !== 'kubectl')
  return violations(ours, (ref) => twin.peek(ref.kind, ref.name))
}

/** Runs a deploy until its candidate bakes at a weight. */
async function baking(twin: Twin, plan = planFor('canary')): Promise<void> {
  await deploy(process(twin, 'run-1'), asked(plan), { ...drive(), budgetSeconds: 60 })
  expect(stateOf(twin)?.phase.is).toBe('Baking')
}

/** Changes the object that holds the traffic as a person would. */
async function edit(twin: Twin, path: string, value: number | string): Promise<void> {
  const patch = [
    { op: 'test', path: '/kind', value: 'HTTPRoute' },
    { op: 'replace', path, value },
  ] as const
  await twin.cluster('kubectl').patchTest({ kind: 'HTTPRoute', name: 'fraud' }, patch)
}

describe('a server that fails now and then changes nothing about how a rollout ends:', () => {
  const everyThird = (
    fault: Exclude<Awaited<ReturnType<Faults>>, undefined>,
    isOfPatches: boolean,
  ): Faults => {
    let writes = 0
    return (_, request) => {
      if (!isWrite(request) || (isOfPatches && request.method !== 'PATCH')) return undefined
      writes += 1
      return writes % 3 === 0 ? fault : undefined
    }
  }
  test.each([
    ['an error after the change was made', 500, true],
    ['an error before it was made', 503, false],
    ['no answer, and it was made', 0, true],
    ['a conflict that is none', 409, false],
    ['a refusal that looks like a failed test', 422, false],
    ['an object that seems to be gone', 404, false],
  ] as const)('%s', async (_, code, applied) => {
    const twin = twinWithModel()
    const faults = everyThird({ is: 'answer', code, applied, message: 'as the test says' }, code === 422)
    const ended = await deploy(process(twin, 'run-1', { faults }), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    expect(truths(twin)).toEqual([])
  })

  test('a server that never does it is an outage, and the next run goes on', async () => {
    const twin = twinWithModel()
    const faults: Faults = (_, request) =>
      request.method === 'PATCH' && request.kind === 'HTTPRoute' && request.body.length > 3
        ? { is: 'answer', code: 500, applied: false, message: 'broken' }
        : undefined
    await expect(deploy(process(twin, 'run-1', { faults }), asked(), drive())).rejects.toThrow(Outage)
    const ended = await deploy(process(twin, 'run-1'), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    expect(truths(twin)).toEqual([])
  })

  test('a right taken away is an outage that names what was refused, and the next run goes on', async () => {
    const twin = twinWithModel()
    twin.api.denied.add('create services')
    await expect(deploy(process(twin, 'run-1'), asked(), drive())).rejects.toThrow('create Service fraud-b')
    twin.api.denied.clear()
    expect(await deploy(process(twin, 'run-1'), asked(), drive())).toMatchObject({ is: 'over' })
  })

  test.each(['configmaps', 'leases'])(
    'no right to write %s is an outage before anything is changed',
    async (what) => {
      const twin = twinWithModel()
      twin.api.denied.add(`create ${what}`)
      await expect(deploy(process(twin, 'run-1'), asked(), drive())).rejects.toThrow(Outage)
      expect(twin.peek('Deployment', 'fraud-b')).toBeUndefined()
    },
  )
})

describe('a candidate that cannot serve is taken away before it gets a request:', () => {
  test.each([
    ['ErrImagePull', 'failed to pull registry.example/fraud:2'],
    ['CrashLoopBackOff', 'OOMKilled, exit code 137'],
    ['never-ready', 'not ready in 120 s'],
  ] as const)('%s', async (behaviour, said) => {
    const twin = twinWithModel()
    twin.api.habits.behaviour = (image) => (image.endsWith(':2') ? behaviour : 'runs')
    const ended = await deploy(process(twin, 'run-1'), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain(said)
    expect(route(twin)).toMatchObject([{ name: 'fraud', weight: 1 }])
    expect(truths(twin)).toEqual([])
  })

  test.each(['refuses', 'silent'] as const)('a gateway that %s', async (gateway) => {
    const twin = twinWithModel()
    twin.api.habits.gateway = gateway
    const ended = await deploy(process(twin, 'run-1'), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect(truths(twin)).toEqual([])
  })

  test('a candidate that breaks while it has traffic gives it back', async () => {
    const twin = twinWithModel()
    await baking(twin)
    twin.api.habits.behaviour = (image) => (image.endsWith(':2') ? 'CrashLoopBackOff' : 'runs')
    const ended = await deploy(process(twin, 'run-2'), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect(truths(twin)).toEqual([])
  })

  test('when neither release is ready, traffic stays and a person decides', async () => {
    const twin = twinWithModel()
    await baking(twin)
    twin.api.habits.behaviour = () => 'CrashLoopBackOff'
    const ended = await deploy(process(twin, 'run-2'), asked(), drive())
    expect(ended).toMatchObject({
      is: 'over',
      state: { phase: { is: 'Halted', because: 'no-capacity' }, weight: 10 },
    })
    expect(truths(twin)).toEqual([])
  })

  test('a stable release that lost its pods gets them back before it gets the traffic', async () => {
    const twin = twinWithModel()
    await baking(twin)
    await twin.cluster('kubectl').patchTest({ kind: 'Deployment', name: 'fraud' }, [
      { op: 'test', path: '/kind', value: 'Deployment' },
      { op: 'replace', path: '/spec/replicas', value: 1 },
    ])
    const ended = await deploy(process(twin, 'run-2', { traffic: broken }), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect(at(twin.peek('Deployment', 'fraud'), '/spec/replicas')).toBe(3)
  })
})

describe('what somebody else changed is not overwritten:', () => {
  test.each([
    ['/spec/rules/0/backendRefs/0/weight', 70, 'do not sum to 100'],
    ['/spec/rules/0/backendRefs/1/name', 'other', 'names the backends fraud, other'],
    ['/spec/rules/0/name', 'renamed', 'rule "predict"'],
  ] as const)('%s', async (path, value, said) => {
    const twin = twinWithModel()
    await baking(twin)
    await edit(twin, path, value)
    const ended = await deploy(process(twin, 'run-2'), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Halted', because: 'drift' } } })
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain(said.replaceAll('"', '\\"'))
    expect(at(twin.peek('HTTPRoute', 'fraud'), path)).toBe(value)
    expect(truths(twin)).toEqual([])
  })

  test('a rollback restores what a halted rollout left, since a person asks for it', async () => {
    const twin = twinWithModel()
    await baking(twin)
    await edit(twin, '/spec/rules/0/backendRefs/0/weight', 70)
    await edit(twin, '/spec/rules/0/backendRefs/1/weight', 30)
    await deploy(process(twin, 'run-2'), asked(), drive())
    expect(stateOf(twin)?.phase.is).toBe('Halted')
    const ended = await rollback(process(twin, 'run-3'), back, drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect(route(twin)).toMatchObject([{ name: 'fraud', weight: 1 }])
  })

  test.each(['HTTPRoute', 'Deployment'] as const)('a %s that is gone, or was made anew', async (kind) => {
    const twin = twinWithModel()
    await baking(twin)
    const old = twin.peek(kind, 'fraud')
    await twin.cluster('kubectl').remove({ kind, name: 'fraud' }, old?.metadata.uid ?? '')
    const gone = await deploy(process(twin, 'run-2'), asked(), drive())
    expect(gone).toMatchObject({ is: 'over', state: { phase: { is: 'Halted', because: 'drift' } } })
    const anew = twinWithModel()
    await baking(anew)
    const there = anew.peek(kind, 'fraud')
    await anew.cluster('kubectl').remove({ kind, name: 'fraud' }, there?.metadata.uid ?? '')
    if (there !== undefined) anew.given(there)
    anew.clock.pass(60)
    const ended = await deploy(process(anew, 'run-2'), asked(), drive())
    expect(ended).toMatchObject({
      is: 'over',
      state: { phase: { message: expect.stringContaining('anew') } },
    })
  })

  test('a fence that was wiped off is put back, and the rollout goes on', async () => {
    const twin = twinWithModel()
    await baking(twin)
    const faults: Faults = (index) => {
      const found = twin.api.store.get({ kind: 'HTTPRoute', name: 'fraud' })
      if (index === 40 && found !== undefined)
        twin.api.store.put({ ...found, metadata: { ...found.metadata, annotations: {} } })
      return undefined
    }
    const ended = await deploy(process(twin, 'run-2', { faults }), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    expect(twin.peek('HTTPRoute', 'fraud')?.metadata.annotations?.[fenceAnnotation]).toBe('2')
  })

  test('an object that cannot be removed holds the rollout until it goes, its traffic safe', async () => {
    const twin = twinWithModel()
    await baking(twin)
    const service = twin.api.store.get({ kind: 'Service', name: 'fraud-b' })
    if (service !== undefined)
      twin.api.store.put({ ...service, metadata: { ...service.metadata, finalizers: ['cloud/balancer'] } })
    const held = await deploy(process(twin, 'run-2', { traffic: broken }), asked(), {
      ...drive(),
      budgetSeconds: 600,
    })
    expect(held).toMatchObject({ state: { phase: { is: 'Held', because: 'cleanup' }, weight: null } })
    const stuck = twin.api.store.get({ kind: 'Service', name: 'fraud-b' })
    await twin.cluster('cloud').patchTest({ kind: 'Service', name: 'fraud-b' }, [
      { op: 'test', path: '/metadata/uid', value: stuck?.metadata.uid ?? '' },
      { op: 'remove', path: '/metadata/finalizers' },
    ])
    const ended = await deploy(process(twin, 'run-2', { traffic: broken }), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
  })
})

describe('evidence that is missing never raises a weight:', () => {
  const none: Traffic = () => ({ because: 'no-series' })
  const idle: Traffic = ({ seconds }) => ({
    stable: { requests: Math.round(seconds * 50), bad: 0 },
    candidate: { requests: 0, bad: 0 },
  })
  test.each([
    ['no-telemetry', none],
    ['no-traffic', idle],
  ] as const)('%s holds the rollout, and it goes on when it is back', async (because, missing) => {
    const twin = twinWithModel()
    const plan = planFor('canary', { onDeadline: 'hold', deadlineSeconds: 86_400 })
    const held = await deploy(process(twin, 'run-1', { traffic: missing }), asked(plan), {
      ...drive(),
      budgetSeconds: 600,
    })
    expect(held).toMatchObject({ is: 'on-its-way', state: { phase: { is: 'Held', because }, weight: 10 } })
    const ended = await deploy(process(twin, 'run-2'), asked(plan), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    expect(truths(twin)).toEqual([])
  })

  test('a server that does not answer at all holds it too', async () => {
    const twin = twinWithModel()
    const world = process(twin, 'run-1')
    const telemetry = { ...world.telemetry, now: async () => undefined }
    const held = await deploy({ ...world, telemetry }, asked(), { ...drive(), budgetSeconds: 600 })
    expect(held).toMatchObject({ state: { phase: { is: 'Held', because: 'no-telemetry' }, weight: 10 } })
  })

  test('a server that falls silent in a step voids looks, and its first look back counts from the last one', async () => {
    const twin = twinWithModel()
    const world = process(twin, 'run-1')
    let asks = 0
    const now = async () => {
      asks += 1
      return asks === 5 || asks === 6 ? undefined : twin.clock.now()
    }
    const ended = await deploy({ ...world, telemetry: { ...world.telemetry, now } }, asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    expect(truths(twin)).toEqual([])
  })

  test.each([
    ['hold', 'held', { is: 'Held', because: 'inconclusive' }],
    ['rollback', 'over', { is: 'RolledBack' }],
  ] as const)('too little of it for a whole step: %s', async (onInconclusive, is, phase) => {
    const twin = twinWithModel()
    const little: Traffic = () => ({ stable: { requests: 5, bad: 0 }, candidate: { requests: 1, bad: 0 } })
    const plan = planFor('canary', { onInconclusive })
    const ended = await deploy(process(twin, 'run-1', { traffic: little }), asked(plan), drive())
    expect(ended).toMatchObject({ is, state: { phase } })
    if (is !== 'held') return
    const told = { ...asked(plan), command: 'resume' } as const
    expect(await deploy(process(twin, 'run-2'), told, drive())).toMatchObject({
      is: 'over',
      state: { phase: { is: 'Keeping' } },
    })
    expect(truths(twin)).toEqual([])
  })

  test('both releases above the ceiling is an incident: nobody is blamed', async () => {
    const twin = twinWithModel()
    const both = traffic({ stable: 0.2, candidate: 0.2 })
    const held = await deploy(process(twin, 'run-1', { traffic: both }), asked(), {
      ...drive(),
      budgetSeconds: 600,
    })
    expect(held).toMatchObject({ state: { phase: { is: 'Held', because: 'incident' }, weight: 10 } })
  })

  test.each([
    ['rollback', 'over', { is: 'RolledBack' }],
    ['hold', 'held', { is: 'Held', because: 'deadline' }],
  ] as const)('out of time: %s', async (onDeadline, is, phase) => {
    const twin = twinWithModel()
    const plan = planFor('canary', {
      onDeadline,
      deadlineSeconds: 120,
      steps: [{ weight: percent(10), minBakeSeconds: 900, maxBakeSeconds: 900 }],
    })
    expect(await deploy(process(twin, 'run-1'), asked(plan), drive())).toMatchObject({ is, state: { phase } })
    expect(truths(twin)).toEqual([])
  })
})

describe('one owner at a time:', () => {
  test('the holder of a lease that is alive keeps it', async () => {
    const twin = twinWithModel()
    await baking(twin)
    const plan = planFor('canary')
    let inner: Awaited<ReturnType<typeof deploy>> | undefined
    const world = process(twin, 'run-1')
    const sleep = async (seconds: number, signal: AbortSignal) => {
      await twin.clock.sleep(seconds, signal)
      if (inner !== undefined) return
      // The second run looks twice; between its looks the first one renews.
      inner = { is: 'unchanged', image: '' }
      const other = process(twin, 'run-2')
      const renewing = {
        ...twin.clock,
        sleep: async (wait: number) => {
          twin.clock.pass(wait)
          const lease = twin.api.store.get({ kind: 'Lease', name: stateName('fraud') })
          const spec = { ...Object(lease?.['spec']), renewTime: `${wait}`.padStart(20, '0') }
          if (lease !== undefined) twin.api.store.put({ ...lease, spec })
        },
      }
      inner = await deploy({ ...other, clock: renewing }, asked(plan), drive())
    }
    await deploy({ ...world, clock: { ...twin.clock, sleep } }, asked(plan), {
      ...drive(),
      budgetSeconds: 60,
    })
    expect(inner).toMatchObject({ is: 'busy', owner: { run: 'run-1' } })
  })

  test('a second deploy of something else fails, waits or supersedes, as it was told', async () => {
    const other = planFor('canary', { image: 'registry.example/fraud:3', version: '3' })
    const twin = twinWithModel()
    await baking(twin)
    expect(await deploy(process(twin, 'run-2'), asked(other, 'second'), drive())).toMatchObject({
      is: 'busy',
      owner: { run: 'run-1' },
    })
    const waits = { ...asked(other, 'second'), onBusy: 'wait' } as const
    const signal = AbortSignal.abort()
    expect(await deploy(process(twin, 'run-2'), waits, { ...drive(), signal })).toMatchObject({ is: 'busy' })
    const supersedes = { ...asked(other, 'second'), onBusy: 'supersede' } as const
    const ended = await deploy(process(twin, 'run-2'), supersedes, drive())
    expect(ended).toMatchObject({
      is: 'over',
      state: { id: 'second', phase: { is: 'Keeping' }, candidate: { version: '3' } },
    })
    expect(truths(twin)).toEqual([])
  })

  test('a deploy that waits begins when the other has ended', async () => {
    const other = planFor('canary', { image: 'registry.example/fraud:3', version: '3' })
    const twin = twinWithModel()
    await baking(twin)
    const world = process(twin, 'run-2')
    let isFirst = true
    const sleep = async (seconds: number, signal: AbortSignal) => {
      await twin.clock.sleep(seconds, signal)
      if (!isFirst) return
      isFirst = false
      await deploy(process(twin, 'run-1', { traffic: broken }), asked(), drive())
    }
    const waits = { ...asked(other, 'second'), onBusy: 'wait' } as const
    const ended = await deploy({ ...world, clock: { ...twin.clock, sleep } }, waits, drive())
    expect(ended).toMatchObject({ is: 'over', state: { id: 'second', phase: { is: 'Keeping' } } })
  })

  test('a policy that changed while a rollout is under way is misuse', async () => {
    const twin = twinWithModel()
    await baking(twin)
    const changed = planFor('canary', { policyHash: 'sha256:other' })
    await expect(deploy(process(twin, 'run-2'), asked(changed), drive())).rejects.toThrow(Misuse)
  })

  test('two rollbacks to the same release are one, and one to another is refused', async () => {
    const twin = twinWithModel()
    await baking(twin)
    await rollback(process(twin, 'run-2'), back, { ...drive(), budgetSeconds: 0 })
    expect(stateOf(twin)?.preempt).toMatchObject({ to: 1, by: { run: 'run-2' } })
    const other = { ...back, to: { is: 'release', release: 1 } } as const
    expect(await rollback(process(twin, 'run-3'), other, drive())).toMatchObject({
      is: 'over',
      to: 1,
      state: { phase: { is: 'RolledBack' } },
    })
  })
})

describe('ends stay ends:', () => {
  test('the same deploy again says what it said, and writes nothing', async () => {
    const twin = twinWithModel()
    const world = process(twin, 'run-1', { traffic: broken })
    const first = await deploy(world, asked(), drive())
    const calls = twin.transcript.length
    expect(await deploy(world, asked(), drive())).toEqual(first)
    expect(twin.transcript.slice(calls).filter(({ request }) => isWrite(request))).toEqual([])
  })

  test('what was rolled back may be tried again, under another id', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1', { traffic: broken }), asked(), drive())
    const ended = await deploy(process(twin, 'run-2'), asked(planFor('canary'), 'second'), drive())
    expect(ended).toMatchObject({
      is: 'over',
      state: { phase: { is: 'Keeping' }, candidate: { release: 3 } },
    })
    expect(truths(twin)).toEqual([])
  })

  test('the image that serves already is no rollout', async () => {
    const twin = twinWithModel()
    const plan = planFor('canary', { image: 'registry.example/fraud:1' })
    expect(await deploy(process(twin, 'run-1'), asked(plan), drive())).toEqual({
      is: 'unchanged',
      image: plan.image,
    })
  })

  test('a third deploy uses the first slot again', async () => {
    const twin = twinWithModel()
    for (const version of ['2', '3', '4']) {
      const plan = planFor('canary', { image: `registry.example/fraud:${version}`, version })
      const ended = await deploy(process(twin, `run-${version}`), asked(plan, version), drive())
      expect(ended).toMatchObject({
        is: 'over',
        state: { phase: { is: 'Keeping' }, candidate: { release: Number(version) } },
      })
    }
    expect(stateOf(twin)?.candidate.slot).toBe('b')
    expect(truths(twin)).toEqual([])
  })

  test('a candidate in a slot that was used before leaves it as it was', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), asked(), drive())
    const plan = planFor('canary', { image: 'registry.example/fraud:3', version: '3' })
    await deploy(process(twin, 'run-2', { traffic: broken }), asked(plan, 'second'), drive())
    expect(stateOf(twin)?.phase.is).toBe('RolledBack')
    expect(at(twin.peek('Deployment', 'fraud'), '/spec/template/spec/containers/0/image')).toBe(
      'registry.example/fraud:1',
    )
    expect(at(twin.peek('Deployment', 'fraud'), '/spec/minReadySeconds')).toBeUndefined()
    expect(truths(twin)).toEqual([])
  })

  test('a tick goes as far as it can without waiting, and the next goes on', async () => {
    const twin = twinWithModel()
    let phases = ''
    for (let tick = 0; tick < 60; tick += 1) {
      const ended = await deploy(process(twin, `tick-${tick}`), asked(), drive('tick'))
      phases = `${phases} ${ended.is}`
      if (ended.is === 'over') break
      twin.clock.pass(60)
    }
    expect(phases).toMatch(/^( on-its-way){5,} over$/)
    expect(truths(twin)).toEqual([])
  })

  test('an interrupted run leaves the lease, and traffic where it is', async () => {
    const twin = twinWithModel()
    const stop = new AbortController()
    const world = process(twin, 'run-1')
    const tell = ({ phase }: { phase: string }) => (phase === 'Baking' ? stop.abort() : undefined)
    const ended = await deploy({ ...world, tell }, asked(), { ...drive(), signal: stop.signal })
    expect(ended).toMatchObject({ is: 'on-its-way', because: 'interrupted', state: { weight: 10 } })
    expect(at(twin.peek('Lease', stateName('fraud')), '/spec/holderIdentity')).toBe('')
  })
})

describe('a state that cannot be trusted stops everything:', () => {
  const damage = (twin: Twin, text: string) => {
    const found = twin.api.store.get({ kind: 'ConfigMap', name: stateName('fraud') })
    if (found !== undefined) twin.api.store.put({ ...found, data: { 'state.json': text } })
  }
  test.each(['not JSON', '{}', '[]', '{"schema":"ml-actions.dev/rollout-state/v1"}'])('%s', async (text) => {
    const twin = twinWithModel()
    await baking(twin)
    damage(twin, text)
    const calls = twin.transcript.length
    expect(await deploy(process(twin, 'run-2'), asked(), drive())).toMatchObject({ is: 'blocked' })
    expect(await rollback(process(twin, 'run-2'), back, drive())).toMatchObject({ is: 'blocked' })
    expect(twin.transcript.slice(calls).filter(({ request }) => isWrite(request))).toEqual([])
  })

  test('one of a newer version is misuse', async () => {
    const twin = twinWithModel()
    await baking(twin)
    damage(twin, '{"schema":"ml-actions.dev/rollout-state/v2"}')
    await expect(deploy(process(twin, 'run-2'), asked(), drive())).rejects.toThrow('use the version')
  })

  test('one that is gone while its marks are there is never a fresh start', async () => {
    const twin = twinWithModel()
    await baking(twin)
    twin.api.store.drop({ kind: 'ConfigMap', name: stateName('fraud') })
    const ended = await deploy(process(twin, 'run-2'), asked(), drive())
    expect(ended).toMatchObject({ is: 'blocked' })
    expect(JSON.stringify(ended)).toContain('whose state is gone')
  })

  test('one that is too large is refused before it is written', async () => {
    const twin = twinWithModel()
    const plan = planFor('canary', { version: 'x'.repeat(300_000) })
    await expect(deploy(process(twin, 'run-1'), asked(plan), drive())).rejects.toThrow('at most 262144 bytes')
  })
})

test('a sound deploy and its rollback are the same whatever the traffic said', async () => {
  const twin = twinWithModel()
  await deploy(process(twin, 'run-1', { traffic: sound }), asked(), drive())
  const once = await rollback(process(twin, 'run-2'), back, drive())
  expect(once).toMatchObject({ is: 'over', from: 2, to: 1 })
  const twice = await rollback(process(twin, 'run-3'), { ...back, id: 'again' }, drive())
  expect(twice).toMatchObject({ is: 'unchanged', release: 1 })
  expect(truths(twin)).toEqual([])
})

describe('between a look and the write that follows it,', () => {
  test('a weight that a person changed is kept, and the rollout halts', async () => {
    const twin = twinWithModel()
    let isFirst = true
    const faults: Faults = async (_, request) => {
      const isRaise =
        request.method === 'PATCH' &&
        request.kind === 'HTTPRoute' &&
        request.body.some(({ op }) => op === 'replace')
      if (!isRaise || !isFirst || stateOf(twin)?.phase.is !== 'Shifting') return undefined
      isFirst = false
      await edit(twin, '/spec/rules/0/backendRefs/0/weight', 70)
      return undefined
    }
    const ended = await deploy(process(twin, 'run-1', { faults }), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Halted', because: 'drift' } } })
    expect(route(twin)).toMatchObject([{ weight: 70 }, { weight: 0 }])
  })

  test('a rollback that begins and ends leaves a suspended deploy with room, and without pods', async () => {
    const twin = twinWithModel()
    let isFirst = true
    const faults: Faults = async (_, request) => {
      if (request.method !== 'POST' || request.kind !== 'Deployment' || !isFirst) return undefined
      isFirst = false
      expect(await rollback(process(twin, 'run-2'), back, drive())).toMatchObject({ is: 'over' })
      return undefined
    }
    const ended = await deploy(process(twin, 'run-1', { faults }), asked(), drive())
    expect(ended).toMatchObject({ is: 'preempted' })
    expect(at(twin.peek('Deployment', 'fraud-b'), '/spec/replicas')).toBe(0)
    expect(truths(twin)).toEqual([])
    const again = await deploy(process(twin, 'run-3'), asked(planFor('canary'), 'second'), drive())
    expect(again).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
  })
})
