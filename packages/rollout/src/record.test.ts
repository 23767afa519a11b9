import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Json } from './json.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import { digestIn, pinnedImage, type Release, recordOf, releaseIn, runningDigest } from './record.ts'

const digest = `sha256:${'0'.repeat(64)}`
const release: Release = {
  release: 15,
  version: '2',
  image: `fraud@${digest}`,
  digest,
  replicas: 3,
  slot: 'b',
  deployment: 'fraud-b',
  pinned: `fraud@${digest}`,
  config: [{ kind: 'Secret', name: 'keys', optional: false, stamp: 'uid 7' }],
  template: { spec: {} },
  outcome: 'good',
  sha: 'c0ffee',
}
const marks = { name: 'fraud', id: 'first' }

test('a record reads as it was written', () => {
  expect(releaseIn(recordOf(release, marks))).toEqual(release)
  expect(releaseIn(recordOf({ ...release, digest: null }, marks))).toEqual({ ...release, digest: null })
  expect(recordOf(release, marks).metadata.name).toBe('mlrelease-fraud-15')
})

test.each<readonly [string, Json]>([
  ['schema', 'other/v1'],
  ['release', '15'],
  ['replicas', null],
  ['version', 2],
  ['image', null],
  ['template', 'x'],
  ['slot', 'c'],
  ['outcome', 'bad'],
])('a record whose %s is %j is none', (field, value) => {
  const manifest = recordOf(release, marks)
  expect(releaseIn({ ...manifest, data: { ...Object(manifest['data']), [field]: value } })).toBeUndefined()
})

test('a record that was edited is none, nor one whose seal was', () => {
  const manifest = recordOf(release, marks)
  const data = Object(manifest['data'])
  expect(releaseIn({ ...manifest, data: { ...data, image: 'fraud:evil' } })).toBeUndefined()
  expect(releaseIn({ ...manifest, data: { ...data, seal: 'sha256:other' } })).toBeUndefined()
})

test('a record of an older version, without seal, digest name and config, is read', () => {
  const manifest = recordOf(release, marks)
  const { seal: _, pinned: __, config: ___, ...data } = Object(manifest['data'])
  expect(releaseIn({ ...manifest, data })).toEqual({ ...release, pinned: null, config: [] })
})

const pod = (imageID: string): Manifest => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p' },
  status: { containerStatuses: [{ name: 'api', imageID }] },
})

test.each([
  ['fraud:2', [`docker.io/library/fraud@${digest}`], `fraud@${digest}`],
  ['acme/fraud:2', [`docker-pullable://index.docker.io/acme/fraud@${digest}`], `acme/fraud@${digest}`],
  ['r.example:5000/fraud:2', [`r.example:5000/fraud@${digest}`], `r.example:5000/fraud@${digest}`],
  ['r.example:5000/fraud', [`r.example:5000/fraud@${digest}`], `r.example:5000/fraud@${digest}`],
  ['localhost/fraud:2', [`localhost/fraud@${digest}`], `localhost/fraud@${digest}`],
  // Loaded onto the node by hand: nobody can pull it by that name.
  ['fraud:2', [`docker.io/library/import-2026-01-01@${digest}`], null],
  ['fraud:2', [digest], null],
  [
    'fraud:2',
    [`docker.io/library/fraud@${digest}`, `docker.io/library/fraud@sha256:${'1'.repeat(64)}`],
    null,
  ],
  ['fraud:2', [], null],
  [`fraud@${digest}`, [], `fraud@${digest}`],
])('%s that runs as %j is pinned as %s', (image, ids, wanted) => {
  expect(pinnedImage(image, ids.map(pod), 'api')).toBe(wanted)
})

test('anything else is no record, and never an error', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const manifest = recordOf(release, marks)
      expect(releaseIn({ ...manifest, data: data as Json })).toBeUndefined()
    }),
  )
})

test.each([
  [`fraud@${digest}`, digest],
  [`docker-pullable://registry.example:5000/fraud@${digest}`, digest],
  ['fraud:2', null],
  [`fraud@${digest}0`, null],
  ['', null],
])('%j holds the digest %j', (image, wanted) => {
  expect(digestIn(image)).toBe(wanted)
})

test('a pod without the container runs nothing that is known', () => {
  const bare = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' } } as const
  expect(runningDigest(bare, 'api')).toBeNull()
})
