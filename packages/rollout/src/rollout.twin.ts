import { analysesOf } from './analyses/catalogue.ts'
import { at, isList } from './json.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import { fenceAnnotation, slotLabel } from './kubernetes/names.ts'
import { trafficOf, waysOf } from './kubernetes/traffic/catalogue.ts'
import { type Faults, makeTwin, type Twin } from './kubernetes/twin/twin.ts'
import { type Plan, percent, type Route, type Strategy } from './plan.ts'
import { type Traffic, twinTelemetry } from './telemetry/twin.ts'
import type { Drive, World } from './world.ts'

/** Manifests of a model that serves on three pods, as a user has them before the first rollout. */
export function model(image = 'registry.example/fraud:1'): readonly Manifest[] {
  const labels = { app: 'fraud', [slotLabel]: 'a' }
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'fraud', labels: { app: 'fraud' } },
      spec: {
        replicas: 3,
        selector: { matchLabels: { app: 'fraud' } },
        template: {
          metadata: { labels },
          spec: { containers: [{ name: 'api', image, ports: [{ containerPort: 8080 }] }] },
        },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'fraud' },
      spec: { selector: labels, ports: [{ port: 80, targetPort: 8080 }] },
    },
    ...routing,
  ]
}

/** Every object that can hold that model's traffic, as a user has it. */
const routing: readonly Manifest[] = [
  {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'fraud' },
    spec: {
      parentRefs: [{ name: 'public' }],
      rules: [{ name: 'predict', backendRefs: [{ name: 'fraud', port: 80 }] }],
    },
  },
  {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'public' },
    spec: { gatewayClassName: 'twin' },
  },
  {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'GatewayClass',
    metadata: { name: 'twin' },
    spec: { controllerName: 'example.com/gateway-controller' },
    status: { supportedFeatures: [{ name: 'HTTPRouteRequestPercentageMirror' }] },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: {
      name: 'fraud',
      namespace: 'ml',
      annotations: {
        'nginx.ingress.kubernetes.io/load-balance': 'ewma',
        'nginx.ingress.kubernetes.io/proxy-read-timeout': '9',
      },
    },
    spec: {
      ingressClassName: 'nginx',
      rules: [
        {
          host: 'fraud.example',
          http: {
            paths: [
              {
                path: '/predict',
                pathType: 'Prefix',
                backend: { service: { name: 'fraud', port: { number: 80 } } },
              },
              {
                path: '/docs',
                pathType: 'Prefix',
                backend: { service: { name: 'docs', port: { number: 80 } } },
              },
            ],
          },
        },
      ],
    },
  },
  {
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: { name: 'fraud' },
    spec: {
      hosts: ['fraud.example'],
      gateways: ['public'],
      http: [
        {
          name: 'predict',
          timeout: '2s',
          route: [{ destination: { host: 'fraud.ml.svc.cluster.local', port: { number: 80 } } }],
        },
      ],
    },
  },
]

/** The same model as KServe serves it, on three pods. */
export const hosted: readonly [Manifest] = [
  {
    apiVersion: 'serving.kserve.io/v1beta1',
    kind: 'InferenceService',
    metadata: { name: 'fraud', annotations: { 'serving.kserve.io/deploymentMode': 'Standard' } },
    spec: {
      predictor: {
        annotations: { [fenceAnnotation]: '0' },
        minReplicas: 3,
        maxReplicas: 4,
        model: { modelFormat: { name: 'sklearn' }, storageUri: 's3://models/fraud/1' },
      },
    },
  },
]

/** The same model in revisions of Knative. */
export const revised: readonly [Manifest] = [
  {
    ...hosted[0],
    metadata: { name: 'fraud', annotations: { 'serving.kserve.io/deploymentMode': 'Knative' } },
  },
]

/** Where that model's traffic can be moved, by provider. */
export const routes = {
  'gateway-api': { provider: 'gateway-api', name: 'fraud', rule: 'predict' },
  istio: { provider: 'istio', name: 'fraud', rule: 'predict' },
  'ingress-nginx': { provider: 'ingress-nginx', name: 'fraud' },
  service: { provider: 'service', name: 'fraud' },
  deployment: { provider: 'deployment', name: 'fraud', container: 'api' },
  'kserve-standard': { provider: 'kserve-standard', name: 'fraud' },
  'kserve-knative': { provider: 'kserve-knative', name: 'fraud' },
} as const satisfies { readonly [provider in Route['provider']]: Route }

/** A plan for that model, with short waits; parts of it may be others. */
export function planFor(strategy: Strategy, change: Partial<Plan> = {}): Plan {
  const step = { minBakeSeconds: 60, maxBakeSeconds: 600 }
  const blueGreen = strategy === 'blue-green'
  return {
    name: 'fraud',
    namespace: 'ml',
    strategy,
    target: { deployment: 'fraud', container: 'api', service: 'fraud' },
    route: routes[strategy === 'rolling' ? 'deployment' : blueGreen ? 'service' : 'gateway-api'],
    image: 'registry.example/fraud:2',
    version: '2',
    steps: (blueGreen ? [100] : strategy === 'rolling' ? [25, 50] : [10, 50]).map((weight) => ({
      ...step,
      weight: percent(weight),
    })),
    judge: {
      criteria: [
        {
          is: 'share',
          question: {
            is: 'counters',
            name: 'errors',
            total: 'http_requests_total',
            bad: 'http_errors_total',
          },
          ceiling: 0.05,
          passBelow: 0.01,
        },
      ],
      margin: 1.5,
      minRequests: 300,
      alphaFail: 0.01,
      alphaPass: 0.05,
      dispersion: 1,
      telemetryLagSeconds: 0,
      lookSeconds: 30,
    },
    waits: { settleSeconds: 10, acceptSeconds: 60, readySeconds: 120, drainSeconds: 30, pollSeconds: 5 },
    deadlineSeconds: 7200,
    onDeadline: 'rollback',
    onInconclusive: 'hold',
    keepPreviousForSeconds: 3600,
    planHash: `sha256:${strategy}-${change.image ?? 'registry.example/fraud:2'}`,
    policyHash: 'sha256:policy',
    ...change,
  }
}

/** A plan by a provider, with steps that it can give beside three pods. */
export function planBy(strategy: Strategy, provider: Route['provider']): Plan {
  const plan = planFor(strategy, { route: routes[provider], ...releasedBy(provider) })
  const able = trafficOf(plan).weights?.(3)
  const steps = plan.steps.filter(({ weight }) => able?.includes(weight) !== false)
  const missing = (able ?? []).slice(0, plan.steps.length - steps.length)
  const step = { minBakeSeconds: 60, maxBakeSeconds: 600 }
  return { ...plan, steps: [...missing.map((weight) => ({ ...step, weight: percent(weight) })), ...steps] }
}

/** What is released where KServe serves: the address of a model. */
function releasedBy(provider: Route['provider']): Partial<Plan> {
  if (!isHosted(provider)) return {}
  const target = { deployment: 'fraud-predictor', container: 'kserve-container', service: 'fraud-predictor' }
  return { image: 's3://models/fraud/2', target }
}

function isHosted(provider: Route['provider']): boolean {
  return waysOf(provider).some(({ host }) => host !== undefined)
}

/** A cluster with the model as a plan's provider serves it. */
export function twinFor({ route }: Pick<Plan, 'route'>): Twin {
  if (route.provider === 'kserve-knative') return twinWithModel(revised)
  return twinWithModel(isHosted(route.provider) ? hosted : model())
}

/** Requests of a window at 100 a second, split by the route, with these shares bad. */
export function traffic(shares: { readonly stable: number; readonly candidate: number }): Traffic {
  return ({ seconds, share }) => {
    const candidate = Math.round(seconds * 100 * share)
    const stable = Math.round(seconds * 100) - candidate
    return {
      stable: { requests: stable, bad: Math.round(stable * shares.stable) },
      candidate: { requests: candidate, bad: Math.round(candidate * shares.candidate) },
    }
  }
}

/** Requests of which none is bad. */
export const sound = traffic({ stable: 0, candidate: 0 })

/** Requests that the candidate fails one in five times, the stable release never. */
export const broken = traffic({ stable: 0, candidate: 0.2 })

/** A cluster with the model on it. */
export function twinWithModel(objects: readonly Manifest[] = model()): Twin {
  const twin = makeTwin()
  for (const manifest of objects) twin.given(manifest)
  twin.clock.pass(60)
  return twin
}

/** The candidate's share of the requests, as the model's route says: that of the smaller weight, a half where nothing is split. */
export function shareOf(twin: Twin): number {
  const model = twin.peek('InferenceService', 'fraud')
  const canary =
    at(model, '/spec/canary/0/trafficPercent') ?? at(model, '/spec/predictor/canaryTrafficPercent')
  if (typeof canary === 'number' && canary > 0 && canary < 100) return canary / 100
  const named = [
    at(twin.peek('HTTPRoute', 'fraud'), '/spec/rules/0/backendRefs'),
    at(twin.peek('VirtualService', 'fraud'), '/spec/http/0/route'),
  ].find((list) => isList(list) && list.length === 2)
  const weights = (isList(named) ? named : []).map((one) => Number(at(one, '/weight') ?? 1))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const least = Math.min(...weights)
  return weights.length > 0 && least > 0 ? least / all : 0.5
}

/** One process that speaks to a twin. */
export function process(twin: Twin, run: string, how: { traffic?: Traffic; faults?: Faults } = {}): World {
  return {
    cluster: twin.cluster(run, how.faults),
    telemetry: twinTelemetry(twin.clock, how.traffic ?? sound, () => shareOf(twin)),
    clock: twin.clock,
    analyses: analysesOf,
    owner: { run, actor: 'ada', sha: 'c0ffee', url: `https://ci.example/${run}` },
    tell: () => {},
  }
}

/** A drive with plenty of time. */
export function drive(mode: Drive['mode'] = 'run'): Drive {
  return { mode, budgetSeconds: 86_400, signal: new AbortController().signal }
}
