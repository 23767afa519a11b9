import { describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { stateIn } from './history.ts'
import { violations } from './invariants.ts'
import { at, type Json } from './json.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import { stateName } from './kubernetes/names.ts'
import type { Twin } from './kubernetes/twin/twin.ts'
import { type Plan, percent } from './plan.ts'
import { blockers, preflight } from './preflight.ts'
import { rollback } from './rollback.ts'
import {
  broken,
  drive,
  model,
  planBy,
  planFor,
  process,
  routes,
  sound,
  traffic,
  twinWithModel,
} from './rollout.twin.ts'
import { survey } from './survey.ts'

const asked = (plan: Plan, id = 'first') => ({ plan, id, onBusy: 'fail', command: 'go-on' }) as const
const truths = (twin: Twin) => violations(twin.transcript, (ref) => twin.peek(ref.kind, ref.name))
const nothingLeft = (twin: Twin) => {
  expect(twin.peek('Deployment', 'fraud-b')).toBeUndefined()
  expect(twin.peek('Service', 'fraud-b')).toBeUndefined()
  expect(truths(twin)).toEqual([])
}

describe.each(['gateway-api', 'istio'] as const)('a shadow by %s', (provider) => {
  const plan = planBy('shadow', provider)
  const kind = provider === 'istio' ? 'VirtualService' : 'HTTPRoute'

  test.each([
    ['that is as good', sound, 'pass'],
    ['that fails requests', broken, 'fail'],
    ['of which too little is seen', traffic({ stable: 0.02, candidate: 0.02 }), 'inconclusive'],
  ] as const)('%s comes to what was judged, and leaves nothing', async (_, shares, verdict) => {
    const twin = twinWithModel()
    const before = twin.peek(kind, 'fraud')?.['spec']
    const given = { ...plan, steps: plan.steps.map((step) => ({ ...step, maxBakeSeconds: 90 })) }
    const ended = await deploy(process(twin, 'run-1', { traffic: shares }), asked(given), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Succeeded', verdict }, weight: null } })
    expect(twin.peek(kind, 'fraud')?.['spec']).toEqual(before)
    nothingLeft(twin)
  })

  test('gets the copies that its step says, and no request of its own', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), asked(plan), { ...drive(), budgetSeconds: 60 })
    expect(stateIn(twin.peek('ConfigMap', stateName('fraud')))).toMatchObject({ weight: 10 })
    const route = twin.peek(kind, 'fraud')
    const [mirror, weights] =
      provider === 'istio'
        ? [at(route, '/spec/http/0/mirrors/0'), at(route, '/spec/http/0/route')]
        : [at(route, '/spec/rules/0/filters/0/requestMirror'), at(route, '/spec/rules/0/backendRefs')]
    expect(JSON.stringify(mirror)).toMatch(/fraud-b.*10/)
    expect(weights).toHaveLength(1)
  })

  test('that cannot start has failed', async () => {
    const twin = twinWithModel()
    twin.api.habits.behaviour = (image) => (image.endsWith(':2') ? 'CrashLoopBackOff' : 'runs')
    const ended = await deploy(process(twin, 'run-1'), asked(plan), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Succeeded', verdict: 'fail' } } })
    nothingLeft(twin)
  })

  test('that a rollback ends is rolled back, and what served still serves', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), asked(plan), { ...drive(), budgetSeconds: 60 })
    const back = { name: 'fraud', to: { is: 'previous-good' }, id: 'back' } as const
    const ended = await rollback(process(twin, 'run-2'), back, drive())
    expect(ended).toMatchObject({ is: 'over', to: 1, state: { phase: { is: 'RolledBack' } } })
    nothingLeft(twin)
  })

  test('is followed by the next rollout, whose stable release is the one that served all along', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), asked(plan), drive())
    const next = planFor('canary', { route: routes[provider], planHash: 'sha256:next' })
    const ended = await deploy(process(twin, 'run-2'), asked(next, 'second'), drive())
    expect(ended).toMatchObject({
      is: 'over',
      state: { phase: { is: 'Keeping' }, stable: { version: '1', release: 1 } },
    })
    expect(truths(twin)).toEqual([])
  })
})

describe('a shadow is not begun', () => {
  const blockedBy = async (objects: readonly Manifest[], provider: 'gateway-api' | 'istio') => {
    const plan = planFor('shadow', { route: routes[provider], steps: [] })
    const around = await survey(process(twinWithModel(objects), 'run-1').cluster, plan)
    return blockers(preflight(plan, around)).map(({ is }) => is)
  }
  const without = (kind: Manifest['kind'], instead: readonly Manifest[] = []) => [
    ...model().filter((one) => one.kind !== kind),
    ...instead,
  ]
  const edited = (kind: Manifest['kind'], spec: Json): readonly Manifest[] =>
    model().map((one) => (one.kind === kind ? { ...one, spec } : one))
  const gatewayClass = (status: Json): Manifest => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'GatewayClass',
    metadata: { name: 'twin' },
    status,
  })

  test.each<readonly [string, readonly Manifest[], string]>([
    ['whose gateway is not there', without('Gateway'), 'there is no Gateway public'],
    ['whose class is not there', without('GatewayClass'), 'GatewayClass twin of Gateway public does not say'],
    [
      'whose class has other features',
      without('GatewayClass', [gatewayClass({ supportedFeatures: [{ name: 'HTTPRouteRequestMirror' }] })]),
      'does not say that it supports HTTPRouteRequestPercentageMirror',
    ],
    [
      'whose parent is a Service',
      edited('HTTPRoute', {
        parentRefs: [{ kind: 'Service', name: 'fraud' }],
        rules: [{ name: 'predict', backendRefs: [{ name: 'fraud', port: 80 }] }],
      }),
      "the route's parent Service fraud is no Gateway",
    ],
    [
      'whose rule mirrors requests to somebody else',
      edited('HTTPRoute', {
        parentRefs: [{ name: 'public' }],
        rules: [
          {
            name: 'predict',
            backendRefs: [{ name: 'fraud', port: 80 }],
            filters: [{ type: 'RequestMirror', requestMirror: { backendRef: { name: 'audit' } } }],
          },
        ],
      }),
      'mirrors requests to "audit"',
    ],
  ])('by a gateway %s', async (_, objects, said) => {
    expect((await blockedBy(objects, 'gateway-api')).join()).toContain(said)
  })

  test('by a class that lists its features as the first versions did: it is', async () => {
    const named = gatewayClass({ supportedFeatures: ['HTTPRouteRequestPercentageMirror'] })
    expect(await blockedBy(without('GatewayClass', [named]), 'gateway-api')).toEqual([])
  })

  test('by a VirtualService with a mirror of the older form', async () => {
    const objects = edited('VirtualService', {
      http: [{ name: 'predict', route: [{ destination: { host: 'fraud' } }], mirror: { host: 'audit' } }],
    })
    expect((await blockedBy(objects, 'istio')).join()).toContain('cannot stand beside "mirrors"')
  })
})

test('a mirror to another host of a VirtualService stays as it is', async () => {
  const audit = { destination: { host: 'audit' }, percentage: { value: 5 } }
  const spec = { http: [{ name: 'predict', route: [{ destination: { host: 'fraud' } }], mirrors: [audit] }] }
  const twin = twinWithModel(model().map((one) => (one.kind === 'VirtualService' ? { ...one, spec } : one)))
  const plan = planFor('shadow', { route: routes.istio })
  const oneStep = { ...plan, steps: [{ weight: percent(100), minBakeSeconds: 60, maxBakeSeconds: 600 }] }
  await deploy(process(twin, 'run-1'), asked(oneStep), { ...drive(), budgetSeconds: 60 })
  expect(at(twin.peek('VirtualService', 'fraud'), '/spec/http/0/mirrors')).toEqual([
    audit,
    { destination: { host: 'fraud-b' }, percentage: { value: 100 } },
  ])
  await deploy(process(twin, 'run-2'), asked(oneStep), drive())
  expect(twin.peek('VirtualService', 'fraud')?.['spec']).toEqual(spec)
  expect(truths(twin)).toEqual([])
})
