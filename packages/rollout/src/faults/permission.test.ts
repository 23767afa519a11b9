import { describe, expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { deploy } from '../deploy.ts'
import { foresee } from '../foresee.ts'
import type { Manifest } from '../kubernetes/cluster.ts'
import { lackOfKind } from '../kubernetes/installed.ts'
import { stateName } from '../kubernetes/names.ts'
import { isWrite } from '../kubernetes/request.ts'
import type { Faults } from '../kubernetes/twin/twin.ts'
import { drive, model, planFor, process, twinWithModel } from '../rollout.twin.ts'
import { asked, goOn, route, seenAs, stateOf, truths } from './staged.twin.ts'

const promoted = { is: 'over', state: { phase: { is: 'Keeping' } } }

describe('the server refuses, and what was done stays as it was foretold:', () => {
  test('F12: a person’s edit of the state’s labels costs one more write, and nothing else', async () => {
    const twin = twinWithModel()
    let edits = 0
    const faults: Faults = (_, request) => {
      const found = twin.api.store.get({ kind: 'ConfigMap', name: stateName('fraud') })
      if (request.method !== 'PUT' || request.kind !== 'ConfigMap' || found === undefined) return undefined
      edits += 1
      const labels = { ...found.metadata.labels, seen: String(edits) }
      if (edits % 3 === 0) twin.api.store.put({ ...found, metadata: { ...found.metadata, labels } })
      return undefined
    }
    expect(await goOn(twin, { faults })).toMatchObject(promoted)
    expect(edits).toBeGreaterThan(9)
    expect(truths(twin)).toEqual([])
  })

  test('F12, F47: a process that wakes up with a state in its hand does not write it over the next owner’s', async () => {
    const twin = twinWithModel()
    let next: unknown
    const faults: Faults = async (_, request) => {
      const isState = request.method === 'PUT' && request.kind === 'ConfigMap'
      if (!isState || next !== undefined || stateOf(twin)?.phase.is !== 'Baking') return undefined
      next = await goOn(twin)
      return undefined
    }
    const ended = await deploy(process(twin, 'run-1', { faults }), asked(), drive())
    expect(next).toMatchObject(promoted)
    expect(ended).toMatchObject({ is: 'preempted' })
    expect(stateOf(twin)).toMatchObject({ owner: { run: 'run-2' }, phase: { is: 'Keeping' } })
    expect(truths(twin)).toEqual([])
  })

  test('F19: a state that a lagging replica shows is not written over', async () => {
    const twin = twinWithModel()
    const world = process(twin, 'run-1')
    const shown: Manifest[] = []
    const cluster = seenAs(world.cluster, { kind: 'ConfigMap', name: stateName('fraud') }, (found) => {
      shown.push(found)
      return shown.length === 8 ? (shown[5] ?? found) : found
    })
    const ended = await deploy({ ...world, cluster }, asked(), drive())
    expect(['over', 'preempted']).toContain(ended.is)
    expect(await goOn(twin)).toMatchObject(promoted)
    expect(truths(twin)).toEqual([])
  })

  test('F20: a token that expires is an outage, and the next run goes on', async () => {
    const twin = twinWithModel()
    const faults: Faults = (index) =>
      index > 60 ? { is: 'answer', code: 401, applied: false, message: 'Unauthorized' } : undefined
    await expect(goOn(twin, { faults })).rejects.toThrow(Outage)
    expect(await goOn(twin)).toMatchObject(promoted)
    expect(truths(twin)).toEqual([])
  })

  test('F22: a right that is taken away in a raise is asked for once, and named', async () => {
    const twin = twinWithModel()
    const faults: Faults = () => {
      if (stateOf(twin)?.phase.is === 'Shifting') twin.api.denied.add('patch httproutes')
      return undefined
    }
    await expect(goOn(twin, { faults })).rejects.toThrow(/10 % in HTTPRoute fraud: 403: .* cannot patch/)
    const refused = twin.transcript.filter(({ code, request }) => code === 403 && isWrite(request))
    expect(refused).toHaveLength(1)
    twin.api.denied.clear()
    expect(await goOn(twin)).toMatchObject(promoted)
    expect(truths(twin)).toEqual([])
  })

  test('F59: a plan in a namespace that is being deleted is blocked', async () => {
    const twin = twinWithModel()
    twin.api.terminating = true
    const plan = await foresee(twin.cluster('reviewer'), planFor('canary'), undefined)
    expect(plan).toMatchObject({ blockers: [{ is: expect.stringContaining('being terminated') }] })
  })

  test('F59: nothing is begun in a namespace that is being deleted', async () => {
    const twin = twinWithModel()
    twin.api.terminating = true
    await expect(goOn(twin)).rejects.toThrow('being terminated')
    expect(stateOf(twin)).toBeUndefined()
    expect(route(twin)).toMatchObject([{ name: 'fraud', weight: 1 }])
  })

  test('F59: one that is deleted under way halts the rollout, since no run can mend it, and traffic stays', async () => {
    const twin = twinWithModel()
    const faults: Faults = () => {
      if (stateOf(twin)?.phase.is === 'Preparing') twin.api.terminating = true
      return undefined
    }
    expect(await goOn(twin, { faults })).toMatchObject({
      is: 'over',
      state: { phase: { is: 'Halted', because: 'terminating' }, intent: null },
    })
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain('create Service fraud-b')
    expect(route(twin)).toMatchObject([{ name: 'fraud', weight: 1 }])
    expect(truths(twin)).toEqual([])
  })

  test.each([
    ['is not installed', undefined, 'nothing of gateway.networking.k8s.io'],
    ['is served in another version', ['v1beta1'], 'it serves gateway.networking.k8s.io/v1beta1'],
  ] as const)('F60: where the API of the route %s, nothing is begun', async (_, versions, said) => {
    const twin = twinWithModel()
    for (const kind of ['HTTPRoute', 'Gateway', 'GatewayClass'] as const) twin.api.missing.add(kind)
    twin.api.olderVersions.set('gateway.networking.k8s.io', versions ?? [])
    const before = twin.transcript.length
    const plan = await foresee(twin.cluster('reviewer'), planFor('canary'), undefined)
    const ended = await goOn(twin)
    const todo = expect.stringContaining('the CRDs of the Gateway API')
    for (const blocked of [plan, ended])
      expect(blocked).toMatchObject({ blockers: [{ is: expect.stringContaining(said), todo }] })
    const written = twin.transcript
      .slice(before)
      .filter(({ owner, request }) => owner === 'run-2' && isWrite(request))
    expect(written).toEqual([])
  })

  test('F60: a group without the one kind is named too, and one that is there is not', async () => {
    const twin = twinWithModel()
    const cluster = twin.cluster('reviewer')
    expect(await lackOfKind(cluster, 'HTTPRoute')).toBeUndefined()
    twin.api.missing.add('HTTPRoute')
    expect((await lackOfKind(cluster, 'HTTPRoute'))?.is).toContain(
      'gateway.networking.k8s.io/v1 without httproutes',
    )
    twin.api.denied.add('get apis')
    expect(await lackOfKind(cluster, 'HTTPRoute')).toBeUndefined()
  })

  test('F60: a 404 that is no API server’s is not taken for an object that is not there', async () => {
    const twin = twinWithModel()
    const proxy: Faults = (_, { kind }) =>
      kind === 'ConfigMap' ? { is: 'answer', code: 404, applied: false, message: 'no such page' } : undefined
    await expect(goOn(twin, { faults: proxy })).rejects.toThrow('answered 404: no such page')
  })

  test('F61: a Deployment in the slot that cannot select the candidate’s pods blocks before anything is written', async () => {
    const labels = { app: 'other' }
    const spec = {
      replicas: 0,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name: 'api', image: 'x' }] } },
    }
    const slot: Manifest = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'fraud-b' }, spec }
    const twin = twinWithModel([...model(), slot])
    const plan = await foresee(twin.cluster('reviewer'), planFor('canary'), undefined)
    const ended = await goOn(twin)
    for (const blocked of [plan, ended])
      expect(blocked).toMatchObject({ blockers: [{ is: expect.stringContaining('selects app: other') }] })
    expect(twin.transcript.filter(({ owner, request }) => owner === 'run-2' && isWrite(request))).toEqual([])
  })
})
