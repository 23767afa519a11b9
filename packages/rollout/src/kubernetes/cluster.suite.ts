import { describe, expect, test } from '@jest/globals'
import { at } from '../json.ts'
import type { Cluster, Manifest, Written } from './cluster.ts'

/** A cluster that a suite may fill, and how to look at it after time has passed. */
export interface Ground {
  readonly cluster: Cluster
  /** Lets controllers do their work. */
  settle(): Promise<void>
}

/** Makes the suite's own objects, each under a name that begins with its prefix. */
const things = {
  configMap: (name: string, text = 'one'): Manifest => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, labels: { suite: name } },
    data: { text },
  }),
  revision: (name: string): Manifest => ({
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: { name },
    revision: 1,
    data: { kept: true },
  }),
  lease: (name: string, renewTime: string): Manifest => ({
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name },
    spec: { holderIdentity: 'one', leaseDurationSeconds: 60, renewTime },
  }),
  deployment: (name: string, app = name): Manifest => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: {
      replicas: 0,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app } },
        spec: { containers: [{ name: 'api', image: 'registry.example/model:1' }] },
      },
    },
  }),
  route: (name: string, weight?: number): Manifest => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name },
    spec: {
      parentRefs: [{ name: 'public' }],
      rules: [{ backendRefs: [{ name, port: 80, ...(weight === undefined ? {} : { weight }) }] }],
    },
  }),
}

function made(written: Written): Manifest {
  if (written.is !== 'done') throw new TypeError(JSON.stringify(written))
  return written.manifest
}

/** The rules of the API server that rollouts rely on, as observed on kube-apiserver 1.35; twin and real one keep them. */
export function clusterSuite(name: string, open: () => Promise<Ground>): void {
  describe(`${name} keeps the rules of the API server:`, () => {
    test('an object that is not there is undefined', async () => {
      const { cluster } = await open()
      expect(await cluster.get({ kind: 'ConfigMap', name: 'suite-absent' })).toBeUndefined()
    })

    test('what is served of a group, and of one version of it, is told; of another group it is nothing', async () => {
      const { cluster } = await open()
      const read = (name: string) => cluster.get({ kind: 'APIGroup', name })
      expect(at(await read('apps'), '/versions')).toContainEqual(
        expect.objectContaining({ groupVersion: 'apps/v1' }),
      )
      expect(at(await read('apps/v1'), '/resources')).toContainEqual(
        expect.objectContaining({ name: 'deployments' }),
      )
      expect(await read('suite.example')).toBeUndefined()
    })

    test('a made object has a uid, a version and what was asked for', async () => {
      const { cluster } = await open()
      const manifest = made(await cluster.create(things.configMap('suite-made')))
      expect(manifest.metadata.uid).toMatch(/^[0-9a-f-]{36}$/)
      expect(manifest.metadata.resourceVersion).toMatch(/./)
      expect(await cluster.get({ kind: 'ConfigMap', name: 'suite-made' })).toMatchObject({
        data: { text: 'one' },
      })
    })

    test('a second POST of a name is a conflict that says it exists', async () => {
      const { cluster } = await open()
      await cluster.create(things.configMap('suite-twice'))
      expect(await cluster.create(things.configMap('suite-twice'))).toMatchObject({
        is: 'conflict',
        because: 'exists',
      })
    })

    test('a dry run keeps nothing', async () => {
      const { cluster } = await open()
      expect(await cluster.create(things.configMap('suite-dry'), { dryRun: true })).toMatchObject({
        is: 'done',
      })
      expect(await cluster.get({ kind: 'ConfigMap', name: 'suite-dry' })).toBeUndefined()
    })

    test('a dry run of a change changes nothing', async () => {
      const { cluster } = await open()
      await cluster.create(things.configMap('suite-dry-patch'))
      const ref = { kind: 'ConfigMap', name: 'suite-dry-patch' } as const
      const patch = [
        { op: 'test', path: '/metadata/name', value: 'suite-dry-patch' },
        { op: 'add', path: '/metadata/labels', value: { dry: 'run' } },
      ] as const
      expect(await cluster.patchTest(ref, patch, { dryRun: true })).toMatchObject({ is: 'done' })
      expect((await cluster.get(ref))?.metadata.labels?.['dry']).toBeUndefined()
    })

    test('a list has what carries all of the labels, and its items say what they are', async () => {
      const { cluster } = await open()
      await cluster.create(things.configMap('suite-listed'))
      const listed = await cluster.list('ConfigMap', { suite: 'suite-listed' })
      expect(listed).toMatchObject([{ kind: 'ConfigMap', metadata: { name: 'suite-listed' } }])
      expect(await cluster.list('ConfigMap', { suite: 'suite-listed', other: 'label' })).toEqual([])
    })

    test('a PUT with a stale version is a conflict, and one without any is never sent', async () => {
      const { cluster } = await open()
      const first = made(await cluster.create(things.configMap('suite-put')))
      made(await cluster.replace({ ...first, data: { text: 'two' } }))
      expect(await cluster.replace({ ...first, data: { text: 'three' } })).toMatchObject({
        is: 'conflict',
        because: 'version',
      })
      await expect(cluster.replace(things.configMap('suite-put'))).rejects.toThrow(TypeError)
    })

    test('a patch whose test does not hold changes nothing, and says that it was the test', async () => {
      const { cluster } = await open()
      await cluster.create(things.configMap('suite-patch'))
      const ref = { kind: 'ConfigMap', name: 'suite-patch' } as const
      const change = { op: 'replace', path: '/data/text', value: 'two' } as const
      for (const path of ['/data/text', '/data/absent']) {
        const test_ = { op: 'test', path, value: 'other' } as const
        expect(await cluster.patchTest(ref, [test_, change])).toMatchObject({
          is: 'invalid',
          because: 'test',
        })
      }
      expect(at(await cluster.get(ref), '/data/text')).toBe('one')
    })

    test('a patch whose test holds changes the field, and one that changes nothing keeps the version', async () => {
      const { cluster } = await open()
      await cluster.create(things.configMap('suite-same'))
      const ref = { kind: 'ConfigMap', name: 'suite-same' } as const
      const test_ = (value: string) => ({ op: 'test', path: '/data/text', value }) as const
      const two = { op: 'replace', path: '/data/text', value: 'two' } as const
      const first = made(await cluster.patchTest(ref, [test_('one'), two]))
      expect(at(first, '/data/text')).toBe('two')
      const second = made(await cluster.patchTest(ref, [test_('two'), two]))
      expect(second.metadata.resourceVersion).toBe(first.metadata.resourceVersion)
    })

    test('a patch of what is not there is absent, and one without a test is never sent', async () => {
      const { cluster } = await open()
      const ref = { kind: 'ConfigMap', name: 'suite-gone' } as const
      expect(await cluster.patchTest(ref, [{ op: 'test', path: '/data', value: {} }])).toMatchObject({
        is: 'absent',
      })
      await expect(cluster.patchTest(ref, [{ op: 'remove', path: '/data' }])).rejects.toThrow(TypeError)
    })

    test('a removal with another uid is a conflict; with its own, the object goes', async () => {
      const { cluster, settle } = await open()
      const { uid = '' } = made(await cluster.create(things.configMap('suite-removed'))).metadata
      const ref = { kind: 'ConfigMap', name: 'suite-removed' } as const
      const other = '00000000-0000-4000-8000-ffffffffffff'
      expect(await cluster.remove(ref, other)).toMatchObject({ is: 'conflict', because: 'version' })
      expect(await cluster.remove(ref, uid)).toMatchObject({ is: 'done' })
      await settle()
      expect(await cluster.get(ref)).toBeUndefined()
      expect(await cluster.remove(ref, uid)).toMatchObject({ is: 'absent' })
    })

    test('the data of a ControllerRevision cannot be changed', async () => {
      const { cluster } = await open()
      await cluster.create(things.revision('suite-revision'))
      const written = await cluster.patchTest({ kind: 'ControllerRevision', name: 'suite-revision' }, [
        { op: 'test', path: '/revision', value: 1 },
        { op: 'replace', path: '/data', value: { kept: false } },
      ])
      expect(written).toMatchObject({ is: 'invalid', because: 'validation' })
    })

    test('a Lease takes times with six decimals and no others', async () => {
      const { cluster } = await open()
      const right = things.lease('suite-lease', '2026-01-01T00:00:00.000000Z')
      expect(await cluster.create(right)).toMatchObject({ is: 'done' })
      const wrong = things.lease('suite-lease-wrong', '2026-01-01T00:00:00.000Z')
      expect(await cluster.create(wrong)).toMatchObject({ is: 'invalid', because: 'validation' })
    })

    test('the selector of a Deployment chooses its own pods and cannot be changed', async () => {
      const { cluster } = await open()
      expect(await cluster.create(things.deployment('suite-foreign', 'other'))).toMatchObject({
        is: 'invalid',
        because: 'validation',
      })
      await cluster.create(things.deployment('suite-deployment'))
      const written = await cluster.patchTest({ kind: 'Deployment', name: 'suite-deployment' }, [
        { op: 'test', path: '/spec/replicas', value: 0 },
        { op: 'replace', path: '/spec/selector/matchLabels', value: { app: 'other' } },
      ])
      expect(written).toMatchObject({ is: 'invalid', because: 'validation' })
    })

    test('a change of the spec is a new generation, a change of an annotation is not', async () => {
      const { cluster } = await open()
      const { metadata } = made(await cluster.create(things.route('suite-generation')))
      const ref = { kind: 'HTTPRoute', name: 'suite-generation' } as const
      const uid = { op: 'test', path: '/metadata/uid', value: metadata.uid ?? '' } as const
      const note = { op: 'add', path: '/metadata/annotations', value: { note: 'x' } } as const
      expect(made(await cluster.patchTest(ref, [uid, note])).metadata.generation).toBe(1)
      const weight = { op: 'replace', path: '/spec/rules/0/backendRefs/0/weight', value: 7 } as const
      expect(made(await cluster.patchTest(ref, [uid, weight])).metadata.generation).toBe(2)
    })

    test('a backend without a weight has the weight 1, and none has more than 1,000,000', async () => {
      const { cluster } = await open()
      const written = made(await cluster.create(things.route('suite-route')))
      expect(at(written, '/spec/rules/0/backendRefs/0/weight')).toBe(1)
      expect(await cluster.create(things.route('suite-route-most', 1_000_000))).toMatchObject({ is: 'done' })
      expect(await cluster.create(things.route('suite-route-over', 1_000_001))).toMatchObject({
        is: 'invalid',
        because: 'validation',
      })
    })

    test('of a Secret nothing but its metadata is read', async () => {
      const { cluster } = await open()
      const secret = {
        ...things.configMap('suite-secret'),
        kind: 'Secret',
        data: { key: 'bWFya2Vy' },
      } as const
      made(await cluster.create(secret))
      const seen = await cluster.get({ kind: 'Secret', name: 'suite-secret' })
      expect(seen?.metadata).toMatchObject({
        name: 'suite-secret',
        resourceVersion: expect.stringMatching(/./),
      })
      expect(JSON.stringify(seen)).not.toContain('bWFya2Vy')
    })

    test('a glance sees what is there and what is not', async () => {
      const { cluster } = await open()
      await cluster.create(things.configMap('suite-glance'))
      const seen = await cluster.glance({ kind: 'ConfigMap', name: 'suite-glance' })
      expect(seen).toMatchObject({ data: { text: 'one' } })
      expect(await cluster.glance({ kind: 'ConfigMap', name: 'suite-not-there' })).toBeUndefined()
    })

    test('an access review says what this account may do, and is not kept', async () => {
      const { cluster } = await open()
      const review: Manifest = {
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SelfSubjectAccessReview',
        metadata: { name: '' },
        spec: { resourceAttributes: { verb: 'get', resource: 'configmaps' } },
      }
      expect(at(made(await cluster.create(review)), '/status/allowed')).toBe(true)
    })
  })
}
