import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from './json.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import type { SlotSeen } from './observation.ts'
import { percent } from './plan.ts'
import { lossOf, podsFor, problemOf, readinessOf } from './readiness.ts'

const digest = `sha256:${'a'.repeat(64)}`
const asked = `fraud@${digest}`

function seen(status: JsonObject, change: Partial<SlotSeen> = {}): SlotSeen {
  const deployment: Manifest = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'fraud', generation: 2 },
    spec: { replicas: 2 },
    status: { observedGeneration: 2, updatedReplicas: 2, availableReplicas: 2, ...status },
  }
  return { deployment, service: undefined, pods: [pod(asked)], endpoints: 2, ...change }
}

function pod(imageID: string, rest: JsonObject = {}): Manifest {
  const containerStatuses = [{ name: 'api', imageID, state: { running: {} }, ...rest }]
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, status: { containerStatuses } }
}

const waiting = (reason: string, rest: JsonObject = {}) =>
  pod('', { state: { waiting: { reason } }, image: asked, ...rest })

const unplaced = (message: string): Manifest => ({
  ...pod(''),
  status: { conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }] },
})

const ended = (terminated: JsonObject) => ({ lastState: { terminated } })

describe('a release that cannot run says why:', () => {
  test.each<readonly [string, SlotSeen, string]>([
    ['F24', seen({}, { pods: [waiting('ErrImagePull')] }), `pod p: ErrImagePull: ${asked}`],
    ['F24', seen({}, { pods: [waiting('InvalidImageName')] }), 'InvalidImageName'],
    ['F24', seen({}, { pods: [waiting('ErrImageNeverPull')] }), 'ErrImageNeverPull'],
    [
      'F25',
      seen({}, { pods: [waiting('CrashLoopBackOff', ended({ reason: 'OOMKilled', exitCode: 137 }))] }),
      `pod p: CrashLoopBackOff: ${asked}; it ended with OOMKilled, exit code 137`,
    ],
    [
      'F25',
      seen(
        {},
        {
          pods: [
            waiting(
              'CrashLoopBackOff',
              ended({ reason: 'Error', exitCode: 1, message: 'a\n\nb\nc\nd\ne\nf\n' }),
            ),
          ],
        },
      ),
      'exit code 1: b / c / d / e / f',
    ],
    ['F26', seen({ availableReplicas: 0 }), '0 of 2 pods are available'],
    [
      'F27',
      seen(
        { availableReplicas: 1 },
        { pods: [pod(asked, { restartCount: 3, ...ended({ reason: 'Error', exitCode: 1 }) })] },
      ),
      '1 of 2 pods are available; pod p was restarted 3 times; it ended with Error, exit code 1',
    ],
    [
      'F30',
      seen({ conditions: [{ type: 'ReplicaFailure', status: 'True', message: 'exceeded quota: gpu' }] }),
      'no pods can be made: exceeded quota: gpu',
    ],
    [
      'F32',
      seen({ availableReplicas: 0 }, { pods: [unplaced('0/3 nodes are available: insufficient memory')] }),
      '0 of 2 pods are available; pod p has no node: 0/3 nodes are available: insufficient memory',
    ],
  ])('%s, %#', (_, slot, wanted) => {
    const found = readinessOf(slot, 'api', asked)
    const message = found.is === 'ready' ? 'ready' : found.message
    expect(message).toContain(wanted)
    expect(message.length).toBeLessThan(1500)
  })

  test('what may come yet is waited for, what cannot is not', () => {
    expect(
      readinessOf(seen({ availableReplicas: 0 }, { pods: [unplaced('no room')] }), 'api', asked).is,
    ).toBe('waiting')
    expect(readinessOf(seen({}, { pods: [waiting('CreateContainerError')] }), 'api', asked).is).toBe('failed')
  })
})

test('F62: pods of a tag that was moved while they began are no release', () => {
  const pods = ['a', 'b'].map((digit) => pod(`fraud@sha256:${digit.repeat(64)}`))
  const found = readinessOf(seen({}, { pods }), 'api', 'registry.example/fraud:2')
  expect(found).toMatchObject({ is: 'waiting', message: expect.stringContaining('its tag was moved') })
  const same = seen({}, { pods: pods.slice(0, 1) })
  expect(readinessOf(same, 'api', 'registry.example/fraud:2')).toMatchObject({ is: 'ready' })
})

describe('a slot', () => {
  test.each<readonly [string, SlotSeen, string]>([
    ['all of whose pods serve', seen({}), 'ready'],
    ['without a Service is counted by its pods', seen({}, { endpoints: null }), 'ready'],
    ['that is not there', seen({}, { deployment: undefined }), 'is not there'],
    ['whose change was not seen', seen({ observedGeneration: 1 }), 'has not seen the change'],
    ['with pods of an older form', seen({ updatedReplicas: 1 }), 'of 2 pods are available'],
    ['with pods that are not available', seen({ availableReplicas: 1 }), '1 of 2 pods are available'],
    ['with fewer endpoints', seen({}, { endpoints: 1 }), '1 of 2 endpoints'],
    [
      'that runs something else',
      seen({}, { pods: [pod(`fraud@sha256:${'b'.repeat(64)}`)] }),
      'a pod runs sha256:b',
    ],
    ['that runs nobody knows what', seen({}, { pods: [pod('')] }), 'an unknown image'],
    [
      'whose image cannot be pulled',
      seen({}, { pods: [waiting('ImagePullBackOff')] }),
      `ImagePullBackOff: ${asked}`,
    ],
    [
      'that ran out of memory',
      seen(
        {},
        {
          pods: [
            waiting('CrashLoopBackOff', {
              lastState: { terminated: { reason: 'OOMKilled', exitCode: 137 } },
            }),
          ],
        },
      ),
      'OOMKilled, exit code 137',
    ],
    [
      'that may make no pods',
      seen({ conditions: [{ type: 'ReplicaFailure', status: 'True', message: 'exceeded quota' }] }),
      'exceeded quota',
    ],
    [
      'whose pods only start',
      seen({ availableReplicas: 0 }, { pods: [waiting('ContainerCreating')] }),
      '0 of 2 pods',
    ],
  ])('%s', (_, slot, wanted) => {
    const found = readinessOf(slot, 'api', asked)
    expect(found.is === 'ready' ? 'ready' : found.message).toContain(wanted)
  })

  test('of an image without a digest may run any', () => {
    expect(readinessOf(seen({}, { pods: [pod('')] }), 'api', 'fraud:2')).toEqual({ is: 'ready', capacity: 2 })
  })

  test('without conditions or statuses has no problem', () => {
    expect(
      problemOf({ deployment: undefined, service: undefined, pods: [], endpoints: null }),
    ).toBeUndefined()
  })
})

test.each([
  [0, 3, 0],
  [1, 3, 1],
  [50, 3, 2],
  [100, 3, 3],
])('%s %% of traffic that needs %s pods needs %s', (weight, replicas, pods) => {
  expect(podsFor(percent(weight), replicas)).toBe(pods)
})

test.each([
  [100, 2, undefined],
  [100, 1, undefined],
  [100, 0, '0 pods are ready, and 100 % of traffic needs 1'],
  [10, 1, undefined],
] as const)('at %s %% with %s ready endpoints of 2 pods: %s', (weight, endpoints, wanted) => {
  expect(lossOf(seen({}, { endpoints }), percent(weight), 2)).toBe(wanted)
})
