import { describe, expect, test } from '@jest/globals'
import { at, type Json, type JsonObject } from '../../json.ts'
import { percent } from '../../plan.ts'
import { hosted, routes } from '../../rollout.twin.ts'
import type { Manifest } from '../cluster.ts'
import { templateOf } from '../inference-service.ts'
import { kserveStandard } from './kserve-standard.ts'
import { moved, slots, trafficSuite } from './traffic.suite.ts'
import type { Slots } from './traffic.ts'

const route = routes['kserve-standard']
const [service] = hosted
const { host } = kserveStandard
if (host === undefined) throw new TypeError('KServe makes the pods')
const placed = (slot: 'a' | 'b', image: string) => ({
  ...slots[slot === 'a' ? 'stable' : 'candidate'],
  ...host.place(route, service, slot),
  image,
})
const arms: Slots = {
  stable: placed('a', 's3://models/fraud/1'),
  candidate: placed('b', 's3://models/fraud/2'),
}

trafficSuite({
  traffic: kserveStandard,
  route,
  manifest: service,
  weights: [0, 1, 10, 50, 99, 100],
  arms,
})

function serving(predictor: JsonObject, canary?: readonly Json[], status?: Json): Manifest {
  return {
    ...service,
    spec: { predictor, ...(canary === undefined ? {} : { canary }) },
    ...(status === undefined ? {} : { status }),
  }
}

const model = (address: string): JsonObject => ({ model: { storageUri: address } })
const entry = (name: string, trafficPercent: Json): Json => ({
  predictor: { name, ...model('s3://models/fraud/2') },
  trafficPercent,
})

describe('an InferenceService', () => {
  test.each<readonly [string, Manifest, object]>([
    ['without a canary gives it no place', service, { weight: null }],
    ['gives its canary what it says', serving(model('1'), [entry('b', 7)]), { weight: 7 }],
    ['that serves the candidate gives it all', serving({ name: 'b', ...model('2') }), { weight: 100 }],
    ['with the stable release as the canary', serving({ name: 'b' }, [entry('', 7)]), { weight: 93 }],
    ['with a canary of somebody else', serving(model('1'), [entry('x', 7)]), { is: 'foreign' }],
    ['with two canaries', serving(model('1'), [entry('b', 7), entry('x', 7)]), { is: 'foreign' }],
    ['that serves somebody else', serving({ name: 'x' }), { is: 'foreign' }],
    ['with a share that is none', serving(model('1'), [entry('b', '7')]), { is: 'foreign' }],
  ])('%s', (_, manifest, wanted) => {
    expect(kserveStandard.weightIn(manifest, route, arms)).toMatchObject(wanted)
  })

  test('names slot a as its user did, until slot b serves', () => {
    const names = (manifest: Manifest | undefined) =>
      (['a', 'b'] as const).map((slot) => host.place(route, manifest, slot).deployment)
    expect(names(service)).toEqual(['fraud-predictor', 'fraud-b-predictor'])
    expect(names(undefined)).toEqual(['fraud-predictor', 'fraud-b-predictor'])
    expect(names(serving({ name: 'main' }))).toEqual(['fraud-main-predictor', 'fraud-b-predictor'])
    expect(names(serving({ name: 'b' }))).toEqual(['fraud-a-predictor', 'fraud-b-predictor'])
  })
})

describe('a canary', () => {
  const whole: JsonObject = {
    minReplicas: 3,
    maxReplicas: 4,
    scaleMetric: 'cpu',
    serviceAccountName: 'reader',
    model: { modelFormat: { name: 'sklearn' }, storageUri: 's3://models/fraud/1', env: [{ name: 'A' }] },
  }

  test('is the stable predictor with another model, on pods of its own, without what scales them', () => {
    const after = moved(kserveStandard, { object: serving(whole), route, weight: percent(0), arms })
    expect(at(after, '/spec/canary')).toEqual([
      {
        trafficPercent: 0,
        predictor: {
          name: 'b',
          minReplicas: 3,
          serviceAccountName: 'reader',
          model: {
            modelFormat: { name: 'sklearn' },
            storageUri: 's3://models/fraud/2',
            env: [{ name: 'A' }],
          },
        },
      },
    ])
  })

  test.each<readonly [string, JsonObject, number, JsonObject]>([
    ['the pods that KServe takes are added before', { minReplicas: 3 }, 3, { minReplicas: 6 }],
    ['to the most as well', { minReplicas: 2, maxReplicas: 4 }, 3, { minReplicas: 5, maxReplicas: 5 }],
    [
      'but not where the most is enough',
      { minReplicas: 1, maxReplicas: 9 },
      2,
      { minReplicas: 3, maxReplicas: 9 },
    ],
    ['nor where none is the most', { minReplicas: 1, maxReplicas: 0 }, 2, { minReplicas: 3, maxReplicas: 0 }],
    ['of a predictor without a number it takes none', {}, 1, {}],
    ['whose pods are more than one all the same', {}, 2, { minReplicas: 3 }],
  ])('%s', (_, scaling, replicas, wanted) => {
    const manifest = serving({ ...model('s3://models/fraud/1'), ...scaling })
    const sized = { ...arms, candidate: { ...arms.candidate, replicas } }
    const after = moved(kserveStandard, { object: manifest, route, weight: percent(0), arms: sized })
    const { model: _model, ...rest } = at(after, '/spec/predictor') as JsonObject
    expect(rest).toEqual(wanted)
  })

  test('is made again as it is on record', () => {
    const annotations = { 'ml-actions.dev/schema': '3' }
    const record = templateOf({ ...whole, name: 'b', serviceAccountName: 'old', annotations })
    const [, canary] = host.begin(serving(whole), arms, record)
    expect(canary?.post).toMatchObject([
      {
        predictor: {
          name: 'b',
          serviceAccountName: 'old',
          annotations,
          model: { storageUri: 's3://models/fraud/2' },
        },
      },
    ])
  })

  test('of an image changes the image of the model', () => {
    const images = { ...arms, candidate: { ...arms.candidate, image: 'server:2' } }
    const [, canary] = host.begin(serving(whole), images, undefined)
    expect(at(canary?.post, '/0/predictor/model')).toMatchObject({
      image: 'server:2',
      storageUri: 's3://models/fraud/1',
    })
  })

  test('that is promoted leaves the predictor as KServe had made its pods, and its scaling as it was', () => {
    const extra = { ...whole, volumes: [{ name: 'cache' }] }
    const under = moved(kserveStandard, { object: serving(extra), route, weight: percent(0), arms })
    const [predictor, canary] = host.finish(under, arms, extra)
    expect(predictor?.post).toEqual({
      ...extra,
      name: 'b',
      model: { modelFormat: { name: 'sklearn' }, storageUri: 's3://models/fraud/2', env: [{ name: 'A' }] },
    })
    expect(canary).toEqual({ path: '/spec/canary', pre: at(under, '/spec/canary') })
    expect(host.finish(serving(whole), arms, whole)).toEqual([])
  })
})

const said = (type: string, status = 'True'): Json => ({ type, status })
const ready = [said('PredictorReady'), said('IngressReady')]
const told = (share: number, isReady: boolean): Json => ({
  conditions: ready,
  canaryStatuses: [{ name: 'b', ready: isReady, trafficPercent: share }],
})

test.each<readonly [string, Manifest, string]>([
  ['that nobody has looked at', serving(model('1')), 'PredictorReady'],
  [
    'without a route',
    serving(model('1'), undefined, { conditions: [said('PredictorReady'), said('IngressReady', 'False')] }),
    'IngressReady',
  ],
  ['that serves', serving(model('1'), undefined, { conditions: ready }), 'accepted'],
  ['whose canary is new', serving(model('1'), [entry('b', 0)], { conditions: ready }), 'has not seen'],
  ['whose canary is gone', serving(model('1'), undefined, told(0, true)), 'has not seen'],
  ['whose canary had another share', serving(model('1'), [entry('b', 9)], told(5, true)), 'its 9 % yet'],
  ['whose canary is left out', serving(model('1'), [entry('b', 9)], told(9, false)), 'not ready'],
  ['whose canary gets nothing', serving(model('1'), [entry('b', 0)], told(0, false)), 'accepted'],
  ['whose canary gets its share', serving(model('1'), [entry('b', 9)], told(9, true)), 'accepted'],
])('an InferenceService %s', (_, manifest, wanted) => {
  const found = kserveStandard.settled(manifest)
  expect(found.is === 'accepted' ? 'accepted' : found.message).toContain(wanted)
})

test.each<readonly [string, Manifest, string]>([
  ['of a mode that takes no canary', { ...service, metadata: { name: 'fraud' } }, 'no deployment mode'],
  [
    'of the other mode',
    {
      ...service,
      metadata: { name: 'fraud', annotations: { 'serving.kserve.io/deploymentMode': 'Knative' } },
    },
    'mode Knative',
  ],
  ['without a model', serving({ containers: [] }), 'no spec.predictor.model'],
  ['on several nodes', serving({ ...model('1'), workerSpec: {} }), 'a workerSpec'],
  ['that would start its pods again', serving(model('1')), 'gives each of its annotations to its pods'],
  [
    'with a canary of somebody else',
    serving({ ...model('1'), annotations: { 'ml-actions.dev/fence': '' } }, [entry('x', 7)]),
    'has the canary x',
  ],
])('an InferenceService %s cannot be rolled out', (_, manifest, wanted) => {
  expect(host.lack(manifest)?.is).toContain(wanted)
  expect(host.lack(service)).toBeUndefined()
})
