import { at } from '@ml-actions/rollout/json'
import { percent, type Route } from '@ml-actions/rollout/plan'
import type { FieldChange } from '@ml-actions/rollout/state'
import type { Manifest } from '../cluster.ts'
import { annotationAt, pathsTo, retired } from '../ingress.ts'
import { foreign } from '../split.ts'
import { ingressNginx } from './ingress-nginx.ts'
import type { SeenWeight, Slots, Traffic } from './traffic.ts'

const targetAt = annotationAt('mirror-target')
const bodyAt = annotationAt('mirror-request-body')

/**
 * Sends the candidate a copy of every request, by two annotations of the Ingress: there is no part of them, and a
 * request waits for its copy, so that a slow candidate makes the stable release slow.
 */
export const ingressNginxMirror: Traffic = {
  name: 'ingress-nginx-mirror',
  provider: 'ingress-nginx',
  kind: 'Ingress',
  offers: ['shadow'],
  attaches: false,
  warning: retired,
  weights: () => [100],
  weightIn,
  change,
  settled: () => ({ is: 'accepted' }),
  fields: () => [targetAt, bodyAt],
}

function weightIn(manifest: Manifest, route: Route, arms: Slots): SeenWeight {
  const served = ingressNginx.weightIn(manifest, route, { ...arms, beside: undefined })
  if (served.is === 'foreign') return served
  const where = `Ingress ${manifest.metadata.name}`
  if (served.weight !== null) return foreign(`${where} has a path to the Service ${arms.candidate.service}`)
  const target = targetOf(manifest, arms)
  if (target === undefined)
    return foreign(`${where} does not name the port of ${arms.stable.service} by its number`)
  const said = at(manifest, targetAt)
  if (said === undefined) return { is: 'weight', weight: null }
  return said === target
    ? { is: 'weight', weight: percent(100) }
    : foreign(`${where} mirrors requests to ${JSON.stringify(said)}`)
}

function change(manifest: Manifest, _route: Route, arms: Slots, weight: number): readonly FieldChange[] {
  const field = (path: string, post: string | undefined): FieldChange => {
    const pre = at(manifest, path)
    return {
      path,
      ...(pre === undefined ? {} : { pre }),
      ...(post === undefined || weight === 0 ? {} : { post }),
    }
  }
  if (weight !== 0 && weight !== 100)
    throw new RangeError(`ingress-nginx mirrors all or nothing, not ${weight} %`)
  return [field(targetAt, targetOf(manifest, arms)), field(bodyAt, 'on')]
}

/** The controller runs in another namespace, so that the Service's whole name is needed. */
function targetOf(manifest: Manifest, { stable, candidate }: Slots): string | undefined {
  const [path] = pathsTo(manifest, [stable.service])
  const namespace = manifest.metadata.namespace ?? 'default'
  return typeof path?.port === 'number'
    ? `http://${candidate.service}.${namespace}.svc.cluster.local:${path.port}$request_uri`
    : undefined
}
