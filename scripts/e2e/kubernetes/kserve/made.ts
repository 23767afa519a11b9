import { at, isObject, type Json } from '@ml-actions/rollout/json'
import { listAt } from '../list-at.ts'
import { unhurried } from '../workload.ts'

/** A predictor of an InferenceService, and what KServe makes for it. */
export interface Made {
  /** The name of its Deployment and its Service. */
  readonly name: string
  readonly pods: number
  readonly deployment: object
  readonly service: object
}

/** Names what KServe makes for a predictor; where its own name is empty, that of the InferenceService is left. */
export function madeName(service: Json, predictor: Json | undefined): string {
  const own = at(predictor, '/name')
  return [at(service, '/metadata/name'), own, 'predictor'].filter((part) => Boolean(part)).join('-')
}

/** The pods that a canary asks for (canaryReplicaCount). */
export function podsOf(service: Json, canary: Json): number {
  const own = at(canary, '/predictor/minReplicas')
  const stable = Number(at(service, '/spec/predictor/minReplicas') ?? 1)
  return Number(own ?? Math.ceil((stable * Number(at(canary, '/trafficPercent'))) / 100))
}

/** The pods of the stable predictor: less those of canaries that are ready (adjustStableMinReplicasForCanaries). */
export function stablePods(service: Json, ready: ReadonlySet<string>): number {
  const least = at(service, '/spec/predictor/minReplicas')
  if (typeof least !== 'number') return 1
  const taken = listAt(service, '/spec/canary')
    .filter((canary) => ready.has(String(at(canary, '/predictor/name'))))
    .reduce<number>((sum, canary) => sum + podsOf(service, canary), 0)
  return taken > 0 ? Math.max(1, least - taken) : least
}

/** Lays a canary over the stable predictor (buildCanaryPredictor: mergo with override, objects key by key and lists whole). */
export function laidOver(under: Json | undefined, over: Json): Json {
  if (!isObject(under) || !isObject(over)) return over
  const above = Object.entries(over).map(
    ([key, value]) => [key, laidOver(under[key], value ?? null)] as const,
  )
  return { ...under, ...Object.fromEntries(above) }
}

/** Makes the Deployment and the Service of a predictor (createRawDefaultDeployment). */
export function made(service: Json, predictor: Json, pods: number): Made {
  const name = madeName(service, predictor)
  const app = `isvc.${name}`
  const of = String(at(service, '/metadata/name'))
  const labels = { app, component: 'predictor', 'serving.kserve.io/inferenceservice': of }
  const owner = {
    apiVersion: 'serving.kserve.io/v1beta1',
    kind: 'InferenceService',
    name: of,
    uid: String(at(service, '/metadata/uid')),
    controller: true,
  }
  const annotations = annotationsOf(service, predictor)
  const metadata = { name, namespace: 'ml', labels, annotations, ownerReferences: [owner] }
  const { modelFormat: _, storageUri: _uri, ...container } = Object(at(predictor, '/model'))
  return {
    name,
    pods,
    deployment: {
      ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata },
      spec: {
        replicas: pods,
        selector: { matchLabels: { app } },
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } },
        template: {
          metadata: { labels, annotations },
          spec: {
            ...unhurried,
            containers: [{ name: 'kserve-container', ...container }],
          },
        },
      },
    },
    service: {
      ...{ apiVersion: 'v1', kind: 'Service', metadata },
      spec: { selector: { app }, ports: [{ name: 'http', port: 80, targetPort: 8500 }] },
    },
  }
}

/** Those of the InferenceService, and over them those of the predictor (buildObjectMeta): both come to the pods. */
function annotationsOf(service: Json, predictor: Json): Readonly<Record<string, string>> {
  const own = Object(at(service, '/metadata/annotations'))
  return { ...own, ...Object(at(predictor, '/annotations')) }
}

/** Splits the requests (createRawPredictorHTTPRoute, applyCanaryWeights): a canary that is not ready is left out. */
export function routeOf(service: Json, ready: ReadonlySet<string>): object {
  const name = String(at(service, '/metadata/name'))
  const served = listAt(service, '/spec/canary').filter((one) =>
    ready.has(String(at(one, '/predictor/name'))),
  )
  const given = served.reduce<number>((sum, one) => sum + Number(at(one, '/trafficPercent')), 0)
  const backends = [
    { name: madeName(service, at(service, '/spec/predictor')), weight: 100 - given },
    ...served.map((one) => ({
      name: madeName(service, at(one, '/predictor')),
      weight: Number(at(one, '/trafficPercent')),
    })),
  ]
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: `${name}-predictor`, namespace: 'ml' },
    spec: {
      parentRefs: [{ name: 'public' }],
      hostnames: [`${name}.example`],
      rules: [{ backendRefs: backends.map((one) => ({ ...one, port: 80 })) }],
    },
  }
}
