import { describe, expect, test } from '@jest/globals'
import { deploy } from '../deploy.ts'
import { at } from '../json.ts'
import type { Twin } from '../kubernetes/twin/twin.ts'
import { drive, process, twinWithModel } from '../rollout.twin.ts'
import { asked, baking, goOn, route, seenAs, stateOf, truths } from './staged.twin.ts'

const rolledBack = { is: 'over', state: { phase: { is: 'RolledBack' } } }
const promoted = { is: 'over', state: { phase: { is: 'Keeping' } } }

/** Changes the size of a Deployment, as an autoscaler does. */
async function scale(twin: Twin, name: string, replicas: number): Promise<void> {
  await twin.cluster('kubectl').patchTest({ kind: 'Deployment', name }, [
    { op: 'test', path: '/kind', value: 'Deployment' },
    { op: 'replace', path: '/spec/replicas', value: replicas },
  ])
}

describe('a candidate gets no more than its pods can carry:', () => {
  test('F28: one that an autoscaler shrinks is not promoted, and nobody resizes it', async () => {
    const twin = twinWithModel()
    await baking(twin)
    await scale(twin, 'fraud-b', 2)
    expect(await goOn(twin)).toMatchObject(rolledBack)
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain('100 % of traffic needs 3')
    expect(truths(twin)).toEqual([])
  })

  test('F28: one that an autoscaler grows is promoted at its size', async () => {
    const twin = twinWithModel()
    await baking(twin)
    await scale(twin, 'fraud-b', 5)
    expect(await goOn(twin)).toMatchObject(promoted)
    expect(at(twin.peek('Deployment', 'fraud-b'), '/spec/replicas')).toBe(5)
  })

  test('F31: a node that is drained takes a pod, which comes back, and the rollout goes on', async () => {
    const twin = twinWithModel()
    await baking(twin)
    const pod = twin.api.store.list('Pod').find(({ metadata }) => metadata.name.startsWith('fraud-b-'))
    twin.api.store.drop({ kind: 'Pod', name: pod?.metadata.name ?? '' })
    expect(await goOn(twin)).toMatchObject(promoted)
    expect(truths(twin)).toEqual([])
  })

  test.each([
    ['F32: pods that wait for a node come in time', 100, promoted],
    ['F32: pods that wait for a node come too late', 500, rolledBack],
  ])('%s', async (_, seconds, end) => {
    const twin = twinWithModel()
    twin.api.habits.startSeconds = seconds
    twin.clock.pass(seconds)
    const ended = await deploy(process(twin, 'run-1'), asked(), drive())
    expect(ended).toMatchObject(end)
    expect(truths(twin)).toEqual([])
  })

  test('F27: pods that are ready in turns lose the traffic that they got', async () => {
    const twin = twinWithModel()
    await baking(twin)
    twin.api.habits.behaviour = (image) =>
      image.endsWith(':2') && /:[0-2]\d\.\d+Z$/.test(twin.clock.now()) ? 'never-ready' : 'runs'
    expect(await goOn(twin)).toMatchObject(rolledBack)
    expect(route(twin)).toMatchObject([{ name: 'fraud', weight: 1 }])
    expect(truths(twin)).toEqual([])
  })

  test('F30: pods that a quota refuses end the trial at once, in the server’s words', async () => {
    const twin = twinWithModel()
    twin.api.habits.behaviour = (image) => (image.endsWith(':2') ? 'never-ready' : 'runs')
    const message = 'pods "fraud-b-0" is forbidden: exceeded quota: gpu'
    const world = process(twin, 'run-1')
    const cluster = seenAs(world.cluster, { kind: 'Deployment', name: 'fraud-b' }, (found) => ({
      ...found,
      status: {
        ...Object(found['status']),
        conditions: [{ type: 'ReplicaFailure', status: 'True', message }],
      },
    }))
    const before = twin.clock.monotonic()
    expect(await deploy({ ...world, cluster }, asked(), drive())).toMatchObject(rolledBack)
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain('exceeded quota: gpu')
    expect(twin.clock.monotonic() - before).toBeLessThan(120)
    expect(truths(twin)).toEqual([])
  })
})

test('F51: one gateway of two that refuses the route is a route that is not accepted', async () => {
  const twin = twinWithModel()
  const world = process(twin, 'run-1')
  const cluster = seenAs(world.cluster, { kind: 'HTTPRoute', name: 'fraud' }, (found) => {
    const accepted = at(found, '/status/parents/0') ?? {}
    const no = { type: 'Accepted', status: 'False', reason: 'NotAllowedByListeners', message: 'no listener' }
    const refusing = { ...Object(accepted), parentRef: { name: 'inner' }, conditions: [no] }
    return {
      ...found,
      spec: { ...Object(found['spec']), parentRefs: [{ name: 'public' }, { name: 'inner' }] },
      status: { ...Object(found['status']), parents: [accepted, refusing] },
    }
  })
  expect(await deploy({ ...world, cluster }, asked(), drive())).toMatchObject(rolledBack)
  expect(truths(twin)).toEqual([])
})

test('F29: a controller that puts its own weight back wins: the rollout halts, and does not fight', async () => {
  const twin = twinWithModel()
  await baking(twin)
  const git = twin.peek('HTTPRoute', 'fraud')
  const world = process(twin, 'run-2')
  let isFirst = true
  const sleep = async (seconds: number, signal: AbortSignal) => {
    await twin.clock.sleep(seconds, signal)
    const now = twin.peek('HTTPRoute', 'fraud')
    if (!isFirst || git === undefined || now === undefined || stateOf(twin)?.weight !== 50) return
    isFirst = false
    twin.api.store.put({ ...now, spec: git['spec'] ?? {} })
  }
  const ended = await deploy({ ...world, clock: { ...twin.clock, sleep } }, asked(), drive())
  expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Halted', because: 'drift' } } })
  expect(route(twin)).toMatchObject([{ weight: 90 }, { weight: 10 }])
})
