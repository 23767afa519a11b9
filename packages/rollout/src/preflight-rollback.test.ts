import { describe, expect, test } from '@jest/globals'
import type { ConfigStamp } from './config.ts'
import { deploy } from './deploy.ts'
import type { JsonObject } from './json.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import { isWrite } from './kubernetes/request.ts'
import { blockers } from './preflight.ts'
import { preflightOfRelease } from './preflight-rollback.ts'
import type { Release } from './record.ts'
import { rollback } from './rollback.ts'
import { drive, model, planFor, process, twinWithModel } from './rollout.twin.ts'
import { survey } from './survey.ts'

const digest = `sha256:${'a'.repeat(64)}`
const keys: ConfigStamp = { kind: 'Secret', name: 'keys', optional: false, stamp: 'one 1' }
const marked = (marks: JsonObject) => ({ metadata: { annotations: marks }, spec: { containers: [] } })

function release(change: Partial<Release> = {}): Release {
  return {
    release: 14,
    version: 'v14',
    image: 'fraud:14',
    digest,
    pinned: `fraud@${digest}`,
    replicas: 3,
    slot: 'a',
    deployment: 'fraud',
    template: marked({}),
    outcome: 'good',
    config: [keys],
    sha: '',
    ...change,
  }
}

/** A cluster whose serving pods carry these annotations. */
async function around(marks: JsonObject = {}) {
  const objects = model().map((one): Manifest => {
    if (one.kind !== 'Deployment') return one
    const spec = Object(one['spec'])
    const metadata = { ...spec.template.metadata, annotations: marks }
    return { ...one, spec: { ...spec, template: { ...spec.template, metadata } } }
  })
  return survey(process(twinWithModel(objects), 'run-1').cluster, planFor('canary'))
}

const schema = (value: string) => ({ 'ml-actions.dev/schema': value })
const features = (value: string) => ({ 'ml-actions.dev/features': value })

describe('a release on record', () => {
  test.each<
    readonly [string, string, Partial<Release>, JsonObject, ConfigStamp, 'fine' | 'warns' | 'blocks']
  >([
    ['image', 'by the digest that ran', {}, {}, keys, 'fine'],
    ['image', 'by a digest from the start', { pinned: null, image: `fraud@${digest}` }, {}, keys, 'fine'],
    ['image', 'by a tag that may have moved', { pinned: null }, {}, keys, 'warns'],
    ['image', 'as latest', { pinned: null, image: 'fraud:latest' }, {}, keys, 'blocks'],
    [
      'image',
      'without a tag, on a port',
      { pinned: null, image: 'r.example:5000/fraud' },
      {},
      keys,
      'blocks',
    ],
    ['image', 'by the address of a model', { pinned: null, image: 's3://models/fraud/1' }, {}, keys, 'warns'],
    ['config', 'unchanged', {}, {}, keys, 'fine'],
    ['config', 'changed since', {}, {}, { ...keys, stamp: 'one 2' }, 'warns'],
    ['config', 'that may not be looked at', {}, {}, { ...keys, stamp: null }, 'warns'],
    ['config', 'that is gone', {}, {}, { ...keys, stamp: 'absent' }, 'blocks'],
    ['config', 'that is gone and may be', {}, {}, { ...keys, optional: true, stamp: 'absent' }, 'warns'],
    ['markers', 'of the same schema', { template: marked(schema('3')) }, schema('3'), keys, 'fine'],
    ['markers', 'of no schema', {}, {}, keys, 'fine'],
    ['markers', 'of another schema', { template: marked(schema('3')) }, schema('4'), keys, 'blocks'],
    ['markers', 'of other features', { template: marked(features('v1')) }, features('v2'), keys, 'blocks'],
    ['markers', 'that says nothing', {}, schema('4'), keys, 'warns'],
  ])('%s: %s', async (name, _, change, serving, stamp, wanted) => {
    const place = await around(serving)
    const wish = { release: release(change), force: false }
    const found = preflightOfRelease(place, [stamp], wish).find((one) => one.name === name)
    const came = found?.blocked !== null ? 'blocks' : found.warns !== undefined ? 'warns' : 'fine'
    expect(came).toBe(wanted)
    if (wanted !== 'blocks') return
    const all = preflightOfRelease(place, [stamp], { ...wish, force: true })
    expect(blockers(all)).toEqual([])
    expect(all.find((one) => one.name === name)).toMatchObject({
      warns: { wanted: 'to be sure of it' },
      is: expect.stringContaining('by force'),
    })
  })
})

describe('a rollback that makes a release again', () => {
  const withKeys = () =>
    model().map((one): Manifest => {
      if (one.kind !== 'Deployment') return one
      const spec = Object(one['spec'])
      const [api] = spec.template.spec.containers
      const containers = [
        { ...api, envFrom: [{ secretRef: { name: 'keys' } }, { configMapRef: { name: 'limits' } }] },
      ]
      return { ...one, spec: { ...spec, template: { ...spec.template, spec: { containers } } } }
    })

  async function deployedTwice() {
    const twin = twinWithModel(withKeys())
    twin.given({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'keys' }, data: { a: 'bWFya2Vy' } })
    twin.given({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'limits' }, data: { a: '1' } })
    for (const version of [2, 3]) {
      const image = `registry.example/fraud:${version}`
      const plan = planFor('canary', { image, version: String(version), keepPreviousForSeconds: 0 })
      await deploy(
        process(twin, `run-${version}`),
        { plan, id: `d${version}`, onBusy: 'fail', command: 'go-on' },
        drive(),
      )
    }
    return twin
  }
  const asked = { name: 'fraud', to: { is: 'release', release: 1 }, id: 'back' } as const

  test('runs the bytes that ran, named by their digest, with what is there now', async () => {
    const twin = await deployedTwice()
    expect(JSON.stringify(twin.api.store.list('ControllerRevision'))).not.toContain('bWFya2Vy')
    const ended = await rollback(process(twin, 'run-4'), asked, drive())
    expect(ended).toMatchObject({ is: 'over', to: 1, state: { phase: { is: 'RolledBack' } } })
    expect(JSON.stringify(twin.peek('Deployment', 'fraud-b'))).toMatch(
      /registry\.example\/fraud@sha256:[0-9a-f]{64}/,
    )
    expect('conditions' in ended ? ended.conditions?.filter(({ warns }) => warns) : 'none').toEqual([])
  })

  test('is blocked before anything is written when a Secret is gone, and goes on by force', async () => {
    const twin = await deployedTwice()
    twin.api.store.drop({ kind: 'Secret', name: 'keys' })
    const calls = twin.transcript.length
    const blocked = await rollback(process(twin, 'run-4'), asked, drive())
    expect(blocked).toMatchObject({
      is: 'blocked',
      blockers: [{ is: 'Secret keys is not there, and release 1 does not start without' }],
    })
    expect(twin.transcript.slice(calls).filter(({ request }) => isWrite(request))).toEqual([])
    const forced = await rollback(
      process(twin, 'run-5'),
      { ...asked, force: true, reason: 'we know' },
      drive(),
    )
    expect(forced).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect('state' in forced ? JSON.stringify(forced.state.log) : '').toContain(
      'go back to release 1 (1): we know',
    )
  })

  test('says what changed since, and does it', async () => {
    const twin = await deployedTwice()
    const limits = twin.peek('ConfigMap', 'limits')
    if (limits !== undefined) twin.api.store.put({ ...limits, data: { a: '2' } })
    const ended = await rollback(process(twin, 'run-4'), asked, drive())
    const config = 'conditions' in ended ? ended.conditions?.find(({ name }) => name === 'config') : undefined
    expect(config).toMatchObject({ is: 'ConfigMap limits changed since release 1 was recorded' })
  })

  test('is blocked by what the server would refuse, in the server’s words', async () => {
    const twin = await deployedTwice()
    twin.api.refuses = (request) =>
      request.method === 'POST' && request.kind === 'Deployment' ? 'exceeded quota: gpus' : undefined
    const ended = await rollback(process(twin, 'run-4'), asked, drive())
    expect(ended).toMatchObject({
      is: 'blocked',
      blockers: [{ is: expect.stringContaining('exceeded quota: gpus') }],
    })
  })

  test('does without the trial where this account may not make Deployments', async () => {
    const twin = await deployedTwice()
    twin.api.denied.add('create deployments')
    const ended = await rollback(process(twin, 'run-4'), asked, drive())
    const tried =
      'conditions' in ended ? ended.conditions?.find(({ name }) => name === 'admission') : undefined
    expect(tried).toMatchObject({
      warns: { is: expect.stringContaining('could not be tried') },
      blocked: null,
    })
  })
})
