import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Json } from './json.ts'
import { digestIn, type Release, recordOf, releaseIn, runningDigest } from './record.ts'

const digest = `sha256:${'0'.repeat(64)}`
const release: Release = {
  release: 15,
  version: '2',
  image: `fraud@${digest}`,
  digest,
  replicas: 3,
  slot: 'b',
  deployment: 'fraud-b',
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
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' } } as const
  expect(runningDigest(pod, 'api')).toBeNull()
})
