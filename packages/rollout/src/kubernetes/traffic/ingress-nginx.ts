import { at, type JsonObject } from '@ml-actions/rollout/json'
import { percent, type Route, type Weight } from '@ml-actions/rollout/plan'
import type { FieldChange } from '@ml-actions/rollout/state'
import type { Manifest, Ref } from '../cluster.ts'
import { fenceOn } from '../fence.ts'
import { annotationAt, annotationOf, pathsTo, retired, rulesTo, servicesOf } from '../ingress.ts'
import { foreign } from '../split.ts'
import type { SeenWeight, Slots, Traffic, Turn } from './traffic.ts'

/** Annotations that ingress-nginx reads of a canary's own Ingress; all others it takes from the main one. */
const own = /^nginx\.ingress\.kubernetes\.io\/(load-balance|upstream-hash-by.*|affinity.*|session-cookie-.*)$/
const weightAt = annotationAt('canary-weight')

/**
 * Splits traffic by a second Ingress, `<name>-canary`, which the rollout makes at weight 0 and removes. It has the
 * main one's paths to the stable release, since the controller allows one canary for each. When the old release has
 * been kept long enough, the main Ingress itself names the new one: no request is without a backend in between.
 */
export const ingressNginx: Traffic = {
  name: 'ingress-nginx',
  provider: 'ingress-nginx',
  kind: 'Ingress',
  offers: ['canary'],
  attaches: true,
  warning: retired,
  beside: { isMade: true, ref: (route) => canaryRef(route), turn, finish },
  weightIn,
  change,
  settled: () => ({ is: 'accepted' }),
  fields: (manifest, _route, { stable, candidate }) =>
    pathsTo(manifest, [stable.service, candidate.service]).map(({ pointer }) => pointer),
}

function weightIn(manifest: Manifest, _route: Route, arms: Slots): SeenWeight {
  const { stable, candidate, beside } = arms
  const where = `Ingress ${manifest.metadata.name}`
  const paths = pathsTo(manifest, [stable.service, candidate.service])
  if (paths.length === 0) return foreign(`${where} has no path to the Service ${stable.service}`)
  const names = new Set(paths.map(({ service }) => service))
  if (names.size > 1) return foreign(`${where} has paths to both ${stable.service} and ${candidate.service}`)
  if (names.has(candidate.service)) return { is: 'weight', weight: percent(100) }
  if (beside === undefined) return { is: 'weight', weight: null }
  const canary = `Ingress ${beside.metadata.name}`
  const isOurs = fenceOn(beside) !== undefined && at(beside, annotationAt('canary')) === 'true'
  const others = servicesOf(beside).filter((name) => name !== candidate.service)
  if (!isOurs || others.length > 0) return foreign(`${canary} is not the rollout's`)
  const said = String(at(beside, weightAt))
  return /^(100|[1-9]?[0-9])$/.test(said)
    ? { is: 'weight', weight: percent(Number(said)) }
    : foreign(`${canary} has the weight ${JSON.stringify(said)}`)
}

function turn(manifest: Manifest, route: Route, arms: Slots, weight: Weight): Turn | undefined {
  const { stable, candidate, beside } = arms
  const isFinished = pathsTo(manifest, [candidate.service]).length > 0
  if (isFinished && weight < 100)
    return toService(manifest, arms, { service: stable.service, weight: beside === undefined ? null : 100 })
  if (isFinished) return undefined
  const ref = canaryRef(route)
  if (beside === undefined)
    return { is: 'create', ref, manifest: canaryOf(manifest, ref, arms), weight: percent(0) }
  const pre = at(beside, weightAt)
  const fields: readonly FieldChange[] = [
    { path: weightAt, ...(pre === undefined ? {} : { pre }), post: String(weight) },
  ]
  return { is: 'change', ref, uid: beside.metadata.uid ?? '', fields, weight }
}

function finish(manifest: Manifest, route: Route, arms: Slots): Turn | undefined {
  const { stable, candidate, beside } = arms
  if (pathsTo(manifest, [stable.service]).length > 0)
    return toService(manifest, arms, { service: candidate.service, weight: 100 })
  if (beside === undefined) return undefined
  return { is: 'remove', ref: canaryRef(route), uid: beside.metadata.uid ?? '', weight: percent(100) }
}

/** Called where no canary is to be changed any more: the paths are led to the release that has everything. */
function change(
  manifest: Manifest,
  _route: Route,
  { stable, candidate }: Slots,
  weight: Weight,
): readonly FieldChange[] {
  const service = weight === 100 ? candidate.service : stable.service
  return pathsTo(manifest, [stable.service, candidate.service]).map((path) => ({
    path: path.pointer,
    pre: path.service,
    post: service,
  }))
}

function toService(
  manifest: Manifest,
  { stable, candidate }: Slots,
  { service, weight }: { readonly service: string; readonly weight: number | null },
): Turn {
  const fields = pathsTo(manifest, [stable.service, candidate.service]).map(
    (path): FieldChange => ({ path: path.pointer, pre: path.service, post: service }),
  )
  const ref: Ref = { kind: 'Ingress', name: manifest.metadata.name }
  const uid = manifest.metadata.uid ?? ''
  return { is: 'change', ref, uid, fields, weight: weight === null ? null : percent(weight) }
}

function canaryOf(manifest: Manifest, ref: Ref, { stable, candidate }: Slots): Manifest {
  const kept = Object.entries(manifest.metadata.annotations ?? {}).filter(
    ([name]) => own.test(name) || name === 'kubernetes.io/ingress.class',
  )
  const className = at(manifest, '/spec/ingressClassName')
  const spec: JsonObject = {
    ...(className === undefined ? {} : { ingressClassName: className }),
    rules: rulesTo(manifest, stable.service, candidate.service),
  }
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: {
      name: ref.name,
      annotations: {
        ...Object.fromEntries(kept),
        [annotationOf('canary')]: 'true',
        [annotationOf('canary-weight')]: '0',
      },
    },
    spec,
  }
}

function canaryRef(route: Route): Ref {
  return { kind: 'Ingress', name: `${route.name}-canary` }
}
