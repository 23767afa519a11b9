import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { at, type Json } from '../../json.ts'
import { percent, type Route } from '../../plan.ts'
import { model, routes } from '../../rollout.twin.ts'
import type { Manifest } from '../cluster.ts'
import { trafficOf, traffics } from './catalogue.ts'
import { gatewayApi } from './gateway-api.ts'
import { gatewayApiMirror } from './gateway-api-mirror.ts'
import { istio } from './istio.ts'
import { istioMirror } from './istio-mirror.ts'
import { service } from './service.ts'
import { moved, slots, trafficSuite } from './traffic.suite.ts'

const found = (kind: Manifest['kind']) => model().find((manifest) => manifest.kind === kind)
const [serviceManifest, routeManifest, virtualManifest] = [
  found('Service'),
  found('HTTPRoute'),
  found('VirtualService'),
]
const byName: Route = { provider: 'gateway-api', name: 'fraud', rule: 'predict' }
const bySelector: Route = { provider: 'service', name: 'fraud' }

function routeWith(backendRefs: readonly Json[], rule: Record<string, Json> = { name: 'predict' }): Manifest {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'fraud', generation: 3 },
    spec: {
      parentRefs: [{ name: 'public' }],
      rules: [
        { name: 'other', backendRefs: [] },
        { ...rule, backendRefs },
      ],
    },
  }
}

function told(parents: readonly Json[], parentRefs: readonly Json[] = [{ name: 'public' }]): Manifest {
  return { ...routeWith([]), spec: { parentRefs, rules: [] }, status: { parents } }
}

const said = (change: Record<string, Json> = {}, type = 'Accepted'): Json => ({
  type,
  status: 'True',
  observedGeneration: 3,
  ...change,
})

const weights = [0, 1, 10, 50, 99, 100]
if (routeManifest !== undefined)
  for (const traffic of [gatewayApi, gatewayApiMirror])
    trafficSuite({ traffic, route: byName, manifest: routeManifest, weights })
if (virtualManifest !== undefined)
  for (const traffic of [istio, istioMirror])
    trafficSuite({ traffic, route: routes.istio, manifest: virtualManifest, weights })
if (serviceManifest !== undefined)
  trafficSuite({ traffic: service, route: bySelector, manifest: serviceManifest, weights: [0, 100] })

test('every provider in the folder is in the catalogue, and found by its name', () => {
  const special = ['catalogue', 'traffic']
  const files = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !/\.(test|suite)\.ts$/.test(name))
    .map((name) => name.replace('.ts', ''))
    .filter((name) => !special.includes(name))
  expect(traffics.map(({ name }) => name)).toEqual(expect.arrayContaining(files))
  expect(trafficOf({ route: byName, strategy: 'canary' })).toBe(gatewayApi)
  expect(trafficOf({ route: byName, strategy: 'shadow' })).toBe(gatewayApiMirror)
  expect(trafficOf({ route: bySelector, strategy: 'blue-green' })).toBe(service)
  expect(() => trafficOf({ route: bySelector, strategy: 'shadow' })).toThrow('service does not offer shadow')
})

describe('a Service', () => {
  test('has no weight between nothing and all', () => {
    if (serviceManifest === undefined) return
    expect(() => service.change(serviceManifest, bySelector, slots, percent(50))).toThrow(RangeError)
  })

  test.each([{ app: 'fraud' }, { 'ml-actions.dev/slot': 'c' }])('that selects %j is foreign', (selector) => {
    const manifest: Manifest = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'fraud' },
      spec: { selector },
    }
    expect(service.weightIn(manifest, bySelector, slots)).toMatchObject({ is: 'foreign' })
  })

  test('without a slot is given one', () => {
    const manifest: Manifest = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'fraud' } }
    expect(service.change(manifest, bySelector, slots, percent(0))).toEqual([
      { path: '/spec/selector/ml-actions.dev~1slot', post: 'a' },
    ])
  })
})

describe('an HTTPRoute', () => {
  test.each<readonly [string, readonly Json[], object]>([
    ['names the stable release alone, without a weight', [{ name: 'fraud' }], { is: 'weight', weight: null }],
    [
      'names the candidate at 0',
      [
        { name: 'fraud', weight: 1 },
        { name: 'fraud-b', weight: 0 },
      ],
      { is: 'weight', weight: 0 },
    ],
    ['gives both the weight 1', [{ name: 'fraud' }, { name: 'fraud-b' }], { is: 'foreign' }],
    [
      'gives nobody anything',
      [
        { name: 'fraud', weight: 0 },
        { name: 'fraud-b', weight: 0 },
      ],
      { is: 'foreign' },
    ],
    ['names somebody else', [{ name: 'fraud' }, { name: 'other' }], { is: 'foreign' }],
    ['names the stable release twice', [{ name: 'fraud' }, { name: 'fraud' }], { is: 'foreign' }],
    ['names the candidate alone', [{ name: 'fraud-b' }], { is: 'foreign' }],
    ['names something that is no Service', [{ name: 'fraud', kind: 'Bucket' }], { is: 'foreign' }],
    ['names a Service of another group', [{ name: 'fraud', group: 'net.gke.io' }], { is: 'foreign' }],
    [
      'has a weight that is no number',
      [{ name: 'fraud', weight: '9' }, { name: 'fraud-b' }],
      { is: 'foreign' },
    ],
  ])('that %s', (_, backends, wanted) => {
    expect(gatewayApi.weightIn(routeWith(backends), byName, slots)).toMatchObject(wanted)
  })

  test('keeps the other rules, and the filters and ports of its backends', () => {
    const filters = [{ type: 'RequestHeaderModifier' }]
    const before = routeWith([{ name: 'fraud', port: 8080, filters }])
    const after = moved(gatewayApi, { object: before, route: byName, weight: percent(10) })
    expect(at(after, '/spec/rules/0')).toEqual({ name: 'other', backendRefs: [] })
    expect(at(after, '/spec/rules/1/backendRefs')).toEqual([
      { name: 'fraud', port: 8080, filters, weight: 90 },
      { name: 'fraud-b', port: 8080, filters, weight: 10 },
    ])
  })

  test('whose rule has no name is found by index, and none is tested for', () => {
    const byIndex: Route = { provider: 'gateway-api', name: 'fraud', rule: '1' }
    const manifest = routeWith([{ name: 'fraud' }], {})
    expect(gatewayApi.change(manifest, byIndex, slots, percent(0))).toHaveLength(1)
    expect(gatewayApi.fields(manifest, { ...byIndex, rule: '9' }, slots)).toEqual([])
  })

  test('cannot be changed where it does not name the stable release', () => {
    expect(() => gatewayApi.change(routeWith([]), byName, slots, percent(0))).toThrow(RangeError)
    expect(() => gatewayApi.change(routeWith([]), bySelector, slots, percent(0))).toThrow(RangeError)
  })

  const entry = (...conditions: readonly Json[]): Json => ({ parentRef: { name: 'public' }, conditions })
  const resolved = said({}, 'ResolvedRefs')
  test.each<readonly [string, Manifest, string]>([
    ['accepted by its only parent', told([entry(said(), resolved)]), 'accepted'],
    [
      'accepted, by a parent of its own and refused by a foreign one',
      told([
        entry(said(), resolved),
        { parentRef: { name: 'foreign' }, conditions: [said({ status: 'False' })] },
      ]),
      'accepted',
    ],
    ['told nothing', told([]), 'has not said anything'],
    ['without a parent', told([entry(said(), resolved)], []), 'names no parent'],
    [
      'accepted in an older form',
      told([entry(said({ observedGeneration: 2 }), resolved)]),
      'another generation',
    ],
    ['refused', told([entry(said({ status: 'False', message: 'no listener' }), resolved)]), 'no listener'],
    ['refused without a word', told([entry(said({ status: 'False' }), resolved)]), 'Accepted is False'],
    [
      'whose backends are not found',
      told([entry(said(), said({ status: 'False' }, 'ResolvedRefs'))]),
      'ResolvedRefs is False',
    ],
    ['whose backends nobody looked for', told([entry(said())]), 'ResolvedRefs is not said'],
    ['accepted in part', told([entry(said(), resolved, said({}, 'PartiallyInvalid'))]), 'PartiallyInvalid'],
    [
      'accepted by one of two parents',
      told([entry(said(), resolved)], [{ name: 'public' }, { name: 'inner' }]),
      'inner has not said',
    ],
  ])('%s', (_, manifest, wanted) => {
    const found = gatewayApi.settled(manifest)
    expect(found.is === 'accepted' ? 'accepted' : found.message).toContain(wanted)
  })
})
