import { describe, expect, test } from '@jest/globals'
import { at, type Json, type JsonObject } from '../../json.ts'
import { percent, type Weight } from '../../plan.ts'
import { revised, routes } from '../../rollout.twin.ts'
import type { Manifest } from '../cluster.ts'
import { templateOf } from '../inference-service.ts'
import { kserveKnative } from './kserve-knative.ts'
import { moved, slots, trafficSuite } from './traffic.suite.ts'
import type { Slots } from './traffic.ts'

const route = routes['kserve-knative']
const { host } = kserveKnative
const revisions = host?.revisions
if (host === undefined || revisions === undefined) throw new TypeError('Knative makes the pods')
const place = (revision: string) => ({ deployment: `${revision}-deployment`, service: `${revision}-private` })
const arms: Slots = {
  stable: { ...slots.stable, ...place('fraud-predictor-00001'), image: 's3://models/fraud/1' },
  candidate: { ...slots.candidate, ...place('fraud-predictor-00002'), image: 's3://models/fraud/2' },
}
const at0 = (weight: Weight | null): Slots => ({ ...arms, weight })

/** What KServe says of its revisions: the newest, the newest ready one, the last that had everything, and the one before. */
function told(
  [created, ready, rolledOut, previous]: readonly [string, string, string, string?],
  traffic: readonly (readonly [revision: string, share: number, isLatest?: boolean])[] = [],
): JsonObject {
  const named = (revision: string) => (revision === '' ? '' : `fraud-predictor-0000${revision}`)
  return {
    conditions: [
      { type: 'PredictorRouteReady', status: 'True' },
      { type: 'IngressReady', status: 'True' },
    ],
    components: {
      predictor: {
        latestCreatedRevision: named(created),
        latestReadyRevision: named(ready),
        latestRolledoutRevision: named(rolledOut),
        ...(previous === undefined ? {} : { previousRolledoutRevision: named(previous) }),
        traffic: traffic.map(([revision, share, latestRevision = false]) => ({
          revisionName: named(revision),
          percent: share,
          latestRevision,
        })),
      },
    },
  }
}

const [user] = revised
const alone = told(['1', '1', '1'], [['1', 100, true]])
const service: Manifest = { ...user, status: alone }

trafficSuite({ traffic: kserveKnative, route, manifest: service, weights: [0, 1, 10, 50, 99, 100], arms })

const model = (release: string): JsonObject => ({ model: { storageUri: `s3://models/fraud/${release}` } })
const b: JsonObject = { ...model('2'), labels: { 'ml-actions.dev/slot': 'b' } }
const a: JsonObject = model('1')

function serving(predictor: Json, share?: Json, status: Json = alone): Manifest {
  const whole =
    share === undefined ? predictor : { ...(predictor as JsonObject), canaryTrafficPercent: share }
  return { ...service, spec: { predictor: whole }, status }
}

describe('an InferenceService', () => {
  test.each<readonly [string, Manifest, Slots, object]>([
    ['of the stable release gives the candidate no place', service, arms, { weight: null }],
    ['of the candidate gives it what it says', serving(b, 7), arms, { weight: 7 }],
    ['of the candidate that says nothing gives it all', serving(b), arms, { weight: 100 }],
    [
      'of the stable release anew gives the rest to whom it was given',
      serving(a, 0),
      at0(percent(100)),
      { weight: 100 },
    ],
    [
      'of the stable release anew gives the rest to the one before',
      serving(a, 0),
      at0(percent(0)),
      { weight: 0 },
    ],
    ['of the stable release anew with all', serving(a, 100), at0(percent(100)), { weight: 0 }],
    ['of a model by somebody else', serving({ ...b, ...model('9') }, 7), arms, { is: 'foreign' }],
    [
      'of a slot that is none',
      serving({ ...b, labels: { 'ml-actions.dev/slot': 'c' } }),
      arms,
      { is: 'foreign' },
    ],
    ['with a share that is none', serving(b, '7'), arms, { is: 'foreign' }],
    ['with a share above all', serving(b, 101), arms, { is: 'foreign' }],
  ])('%s', (_, manifest, given, wanted) => {
    expect(kserveKnative.weightIn(manifest, route, given)).toMatchObject(wanted)
  })

  test.each<readonly [string, Manifest | undefined, string, string]>([
    ['that is not there', undefined, 'next', 'next'],
    ['that nobody has looked at', serving(a, undefined, {}), 'next', 'next'],
    ['of the user', service, '00001', 'next'],
    ['whose candidate is not made yet', serving(b, 0), 'next', '00001'],
    ['on trial', serving(b, 10, told(['2', '2', '1'])), '00001', '00002'],
    ['that is promoted', serving(b, 100, told(['2', '2', '2', '1'])), '00001', '00002'],
    ['that was promoted', serving(b, undefined, told(['2', '2', '2', '1'])), 'next', '00002'],
    ['whose stable release is made anew', serving(a, 0, told(['3', '3', '1'])), '00003', '00001'],
    ['whose stable release is made anew late', serving(a, 0, told(['3', '2', '2', '1'])), '00003', '00002'],
  ])('%s has a revision for each slot', (_, manifest, slotA, slotB) => {
    const names = (['a', 'b'] as const).map((slot) => host.place(route, manifest, slot).deployment)
    expect(names).toEqual([slotA, slotB].map((one) => `fraud-predictor-${one}-deployment`))
  })

  test('knows by their labels of which slot the things of a revision are, and sends none to one that is not ready', () => {
    const made = (labels?: Readonly<Record<string, string>>): Manifest => ({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'x', ...(labels === undefined ? {} : { labels }) },
    })
    const slotB = made({ 'ml-actions.dev/slot': 'b' })
    expect([revisions.isOf(made(), 'a'), revisions.isOf(slotB, 'a'), revisions.isOf(slotB, 'b')]).toEqual([
      true,
      false,
      true,
    ])
    const starting = serving(b, 0, told(['2', '1', '1']))
    expect(revisions.isServed(starting, place('fraud-predictor-00002'))).toBe(false)
    expect(revisions.isServed(starting, place('fraud-predictor-00001'))).toBe(true)
  })

  test('has the pods that its autoscaler leaves, one where nothing is said', () => {
    expect([revisions.pods(service), revisions.pods(serving(a))]).toEqual([3, 1])
  })
})

describe('a candidate', () => {
  const whole: JsonObject = {
    minReplicas: 3,
    scaleMetric: 'rps',
    labels: { team: 'risk' },
    annotations: { 'ml-actions.dev/fence': '7' },
    model: { modelFormat: { name: 'sklearn' }, storageUri: 's3://models/fraud/1' },
  }

  test('takes the place of the predictor, with nothing of the traffic, its slot on it, and scaled as it was', () => {
    const after = moved(kserveKnative, { object: serving(whole), route, weight: percent(0), arms })
    expect(at(after, '/spec/predictor')).toEqual({
      ...whole,
      labels: { team: 'risk', 'ml-actions.dev/slot': 'b' },
      model: { modelFormat: { name: 'sklearn' }, storageUri: 's3://models/fraud/2' },
      canaryTrafficPercent: 0,
    })
  })

  test('is made again as it is on record, behind the shield that is there', () => {
    const old = {
      ...whole,
      serviceAccountName: 'old',
      annotations: { 'ml-actions.dev/schema': '3' },
      minReplicas: 9,
    }
    const [predictor] = host.begin(serving(whole), arms, templateOf(old))
    expect(predictor?.post).toMatchObject({
      serviceAccountName: 'old',
      minReplicas: 3,
      annotations: { 'ml-actions.dev/schema': '3', 'ml-actions.dev/fence': '7' },
      canaryTrafficPercent: 0,
    })
  })

  test('that is promoted leaves the predictor without a percentage', () => {
    const [left] = host.finish(serving(b, 100), arms, undefined)
    expect(left?.post).toEqual(b)
    expect(host.finish(serving(b), arms, undefined)).toEqual([])
    expect(host.finish(serving(a, 0), arms, undefined)).toEqual([])
  })
})

describe('the way back', () => {
  const back = (manifest: Manifest) => revisions.back(manifest, arms, a)

  test.each<readonly [string, Manifest, object]>([
    [
      'puts what served back with nothing of the traffic',
      serving(b, 0, told(['2', '2', '1'])),
      { is: 'make' },
    ],
    ['does so when the candidate was never ready', serving(b, 0, told(['2', '1', '1'])), { is: 'make' }],
    [
      'does so when the candidate has everything',
      serving(b, 100, told(['2', '2', '2', '1'])),
      { is: 'make' },
    ],
    ['waits until KServe knows who has everything', serving(b, 100, told(['2', '2', '1'])), { is: 'wait' }],
    ['waits until there is a candidate', serving(b, 0, told(['1', '1', '1'])), { is: 'wait' }],
    ['ends with it as it was', serving(a, 0, told(['3', '3', '1'])), { is: 'end' }],
  ])('%s', (_, manifest, wanted) => {
    expect(back(manifest)).toMatchObject(wanted)
  })

  test('never takes the percentage away in the write that puts what served back', () => {
    const step = back(serving(b, 10, told(['2', '2', '1'])))
    expect(step).toMatchObject({
      fields: [{ path: '/spec/predictor', post: { ...a, canaryTrafficPercent: 0 } }],
    })
  })
})

test.each<readonly [string, Manifest, string]>([
  ['that nobody has looked at', serving(a, undefined, {}), 'PredictorRouteReady'],
  ['that serves', service, 'accepted'],
  ['whose candidate is new', serving(b, 0), 'its 0 % yet'],
  [
    'whose candidate gets nothing',
    serving(
      b,
      0,
      told(
        ['2', '2', '1'],
        [
          ['2', 0, true],
          ['1', 100],
        ],
      ),
    ),
    'accepted',
  ],
  [
    'whose candidate gets nothing, and is not ready',
    serving(
      b,
      0,
      told(
        ['2', '1', '1'],
        [
          ['1', 0, true],
          ['1', 100],
        ],
      ),
    ),
    'accepted',
  ],
  [
    'whose candidate had another share',
    serving(
      b,
      50,
      told(
        ['2', '2', '1'],
        [
          ['2', 10, true],
          ['1', 90],
        ],
      ),
    ),
    'its 50 % yet',
  ],
  [
    'whose candidate is not ready',
    serving(
      b,
      10,
      told(
        ['2', '1', '1'],
        [
          ['1', 10, true],
          ['1', 90],
        ],
      ),
    ),
    'is not ready',
  ],
  [
    'that gives the rest to the candidate',
    serving(
      b,
      0,
      told(
        ['2', '2', '2', '1'],
        [
          ['2', 0, true],
          ['2', 100],
        ],
      ),
    ),
    'gives 100 % to revision fraud-predictor-00002',
  ],
  [
    'that gives the rest to an older one',
    serving(
      b,
      10,
      told(
        ['3', '3', '2'],
        [
          ['3', 10, true],
          ['2', 90],
        ],
      ),
    ),
    'gives 90 % to revision fraud-predictor-00002',
  ],
  [
    'whose candidate has everything',
    serving(b, 100, told(['2', '2', '2', '1'], [['2', 100, true]])),
    'accepted',
  ],
])('an InferenceService %s', (_, manifest, wanted) => {
  const found = kserveKnative.settled(manifest, arms)
  expect(found.is === 'accepted' ? 'accepted' : found.message).toContain(wanted)
})

test.each<readonly [string, Manifest, boolean]>([
  ['on trial', serving(b, 10, told(['2', '2', '1'])), false],
  ['promoted', serving(b, 100, told(['2', '2', '2', '1'])), false],
  ['put back', serving(a, 0, told(['3', '3', '2'])), false],
  ['that nobody has looked at', serving(b, 0, {}), false],
  ['whose memory is of the release before', serving(b, 0, told(['3', '1', '2'])), true],
])('an InferenceService %s is led astray or not', (_, manifest, wanted) => {
  expect(revisions.astray(manifest, arms) !== undefined).toBe(wanted)
})

const with_ = (predictor: JsonObject, status: Json = alone): Manifest => ({
  ...service,
  spec: { predictor: { ...(at(user, '/spec/predictor') as JsonObject), ...predictor } },
  status,
})
test.each<readonly [string, Manifest, string]>([
  ['of no mode', { ...service, metadata: { name: 'fraud' } }, 'no deployment mode'],
  ['of the other mode', { ...service, status: { ...alone, deploymentMode: 'Standard' } }, 'mode Standard'],
  ['that would make a revision of each fence', with_({ annotations: {} }), 'gives each of its annotations'],
  ['that may have no pods', with_({ minReplicas: 0 }), 'minReplicas: 0'],
  ['with a canary of somebody else', with_({ canaryTrafficPercent: 20 }), 'canaryTrafficPercent: 20'],
  ['whose canary was taken back to 0 %', with_({ canaryTrafficPercent: 0 }), 'canaryTrafficPercent: 0'],
  ['that serves by no revision', with_({}, {}), 'serves by revision none'],
  [
    'whose newest revision is not ready',
    with_({}, told(['2', '1', '1'])),
    'its newest one is fraud-predictor-00002',
  ],
  ['of a name that is too long', with_({}, longNamed()), 'so long'],
])('an InferenceService %s cannot be rolled out', (_, manifest, wanted) => {
  expect(host.lack(manifest)?.is).toContain(wanted)
})

test.each<readonly [string, Manifest]>([
  ['as its user has it', service],
  ['of a mode by its older name', { ...service, status: { ...alone, deploymentMode: 'Serverless' } }],
  ['whose canary was promoted by hand', with_({ canaryTrafficPercent: 100 })],
])('an InferenceService %s can be rolled out', (_, manifest) => {
  expect(host.lack(manifest)).toBeUndefined()
})

function longNamed(): JsonObject {
  const name = 'f'.repeat(60)
  return {
    components: {
      predictor: { latestCreatedRevision: name, latestReadyRevision: name, latestRolledoutRevision: name },
    },
  }
}
