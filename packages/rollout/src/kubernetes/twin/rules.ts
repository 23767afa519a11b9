import { at, isList, isObject, type Json, type JsonObject, same } from '@ml-actions/rollout/json'
import type { Manifest } from '../cluster.ts'
import { canariesOf, modeAt, nameOf, predictorOf } from '../inference-service.ts'

/** One reason why the server refuses an object, as in a `Status`' causes. */
export interface Cause {
  readonly field: string
  readonly message: string
}

/** Fills in what the API server fills in, as far as rollouts can notice it. */
export function defaulted(manifest: Manifest): Manifest {
  if (manifest.kind === 'HTTPRoute') return withSpec(manifest, routeSpec)
  if (manifest.kind === 'Deployment') {
    return withSpec(manifest, (spec) => ({ ...spec, replicas: spec['replicas'] ?? 1 }))
  }
  return manifest
}

/** Checks an object as the server does, against the one it replaces; no causes when it is accepted. */
export function causesAgainst(manifest: Manifest, old: Manifest | undefined): readonly Cause[] {
  switch (manifest.kind) {
    case 'HTTPRoute':
      return routeCauses(manifest)
    case 'VirtualService':
      return virtualServiceCauses(manifest)
    case 'InferenceService':
      return inferenceServiceCauses(manifest)
    case 'ControllerRevision':
      return old === undefined || same(old['data'], manifest['data'])
        ? []
        : [{ field: 'data', message: 'field is immutable' }]
    case 'Deployment':
      return deploymentCauses(manifest, old)
    case 'ConfigMap':
      return configMapCauses(manifest, old)
    case 'Lease':
      return old !== undefined && manifest.metadata.resourceVersion === undefined
        ? [{ field: 'metadata.resourceVersion', message: 'must be specified for an update' }]
        : []
    default:
      return []
  }
}

/** Tells what cannot even be decoded: a Lease's times need exactly six decimals. */
export function undecodable(manifest: Manifest): string | undefined {
  if (manifest.kind !== 'Lease') return undefined
  for (const name of ['acquireTime', 'renewTime']) {
    const time = at(manifest['spec'], `/${name}`)
    if (typeof time === 'string' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(time))
      return `parsing time ${JSON.stringify(time)} as "2006-01-02T15:04:05.000000Z07:00": cannot parse`
  }
  return undefined
}

function withSpec(manifest: Manifest, change: (spec: JsonObject) => JsonObject): Manifest {
  const spec = manifest['spec']
  return isObject(spec) ? { ...manifest, spec: change(spec) } : manifest
}

function routeSpec(spec: JsonObject): JsonObject {
  const rules = spec['rules']
  return isList(rules) ? { ...spec, rules: rules.map(ruleOf) } : spec
}

function ruleOf(rule: Json): Json {
  if (!isObject(rule)) return rule
  const backends = rule['backendRefs']
  return {
    matches: [{ path: { type: 'PathPrefix', value: '/' } }],
    ...rule,
    ...(isList(backends)
      ? {
          backendRefs: backends.map((backend) =>
            isObject(backend) ? { group: '', kind: 'Service', weight: 1, ...backend } : backend,
          ),
        }
      : {}),
  }
}

function routeCauses(manifest: Manifest): readonly Cause[] {
  const rules = at(manifest, '/spec/rules')
  return (isList(rules) ? rules : []).flatMap((rule, index) => {
    const backends = at(rule, '/backendRefs')
    return (isList(backends) ? backends : []).flatMap((backend, position) => {
      const weight = at(backend, '/weight')
      const field = `spec.rules[${index}].backendRefs[${position}].weight`
      if (typeof weight !== 'number' || !Number.isInteger(weight))
        return [{ field, message: 'must be of type integer' }]
      if (weight < 0) return [{ field, message: 'should be greater than or equal to 0' }]
      if (weight > 1_000_000) return [{ field, message: 'should be less than or equal to 1000000' }]
      return []
    })
  })
}

/** What Istio's own webhook refuses: weights below 0, and several destinations with nothing for any of them. */
function virtualServiceCauses(manifest: Manifest): readonly Cause[] {
  const entries = at(manifest, '/spec/http')
  return (isList(entries) ? entries : []).flatMap((entry, index) => {
    const routes = at(entry, '/route')
    const weights = (isList(routes) ? routes : []).map((one) => Number(at(one, '/weight') ?? 0))
    const field = `spec.http[${index}].route`
    if (weights.some((weight) => weight < 0)) return [{ field, message: 'weight < 0' }]
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    return weights.length > 1 && total === 0 ? [{ field, message: 'total destination weight = 0' }] : []
  })
}

/** What KServe's own webhook refuses of a canary, as far as a rollout could ask for it (validateCanarySpecs, 0.20). */
function inferenceServiceCauses(manifest: Manifest): readonly Cause[] {
  const stable = predictorOf(manifest)
  const canaries = canariesOf(manifest)
  const names = canaries.map((one) => nameOf(at(one, '/predictor')))
  const least = Number(at(stable, '/minReplicas') ?? 1)
  const most = Number(at(stable, '/maxReplicas') ?? 0)
  const sum = canaries.reduce((total: number, one) => total + Number(at(one, '/trafficPercent')), 0)
  const refused: readonly (readonly [boolean, string])[] = [
    [most !== 0 && least > most, "'MinReplicas' cannot be greater than MaxReplicas"],
    [
      canaries.length > 0 && at(manifest, modeAt) !== 'Standard',
      'canary is only supported in Standard deployment mode',
    ],
    [
      canaries.length > 0 && at(stable, '/model') === undefined,
      'canary requires a stable predictor with a model',
    ],
    [names.includes(''), 'predictor.name is required'],
    [new Set(names).size < names.length, 'canary predictor.name is duplicated'],
    [names.includes(nameOf(stable)) && canaries.length > 0, 'conflicts with stable predictor name'],
    [sum > 100, `sum of canary trafficPercent values (${sum}) must be <= 100`],
    ...canaries.flatMap((one) => {
      const predictor = at(one, '/predictor')
      const fixed = ['maxReplicas', 'scaleTarget', 'scaleMetric', 'autoScaling', 'workerSpec']
      return [
        ...fixed.map((key) => [at(predictor, `/${key}`) !== undefined, `must not set ${key}`] as const),
        [
          Number(at(predictor, '/minReplicas') ?? 0) > least,
          'must not exceed stable predictor minReplicas',
        ] as const,
        [at(predictor, '/model') === undefined, 'exactly one implementation is required'] as const,
      ]
    }),
  ]
  return refused.flatMap(([is, message]) => (is ? [{ field: 'spec', message }] : []))
}

function deploymentCauses(manifest: Manifest, old: Manifest | undefined): readonly Cause[] {
  const selector = at(manifest, '/spec/selector/matchLabels')
  const labels = at(manifest, '/spec/template/metadata/labels')
  if (!isObject(selector) || Object.keys(selector).length === 0)
    return [{ field: 'spec.selector', message: 'Required value' }]
  if (old !== undefined && !same(at(old, '/spec/selector'), at(manifest, '/spec/selector')))
    return [{ field: 'spec.selector', message: 'field is immutable' }]
  const chosen = Object.entries(selector).every(([name, value]) =>
    same(at(labels, `/${escaped(name)}`), value),
  )
  return chosen
    ? []
    : [{ field: 'spec.template.metadata.labels', message: '`selector` does not match template `labels`' }]
}

function configMapCauses(manifest: Manifest, old: Manifest | undefined): readonly Cause[] {
  const data = manifest['data']
  const bytes = isObject(data)
    ? Object.entries(data).reduce((sum, [key, value]) => sum + key.length + String(value).length, 0)
    : 0
  if (bytes > 1_048_576) return [{ field: 'data', message: 'Too long: may not be more than 1048576 bytes' }]
  if (old?.['immutable'] === true && !same(old['data'], data))
    return [{ field: 'data', message: 'field is immutable when `immutable` is set' }]
  return []
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
