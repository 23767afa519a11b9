import { at, isList, isObject, type Json, type JsonObject, pointerTo } from '../json.ts'
import type { Route } from '../plan.ts'
import type { FieldChange } from '../state.ts'
import type { Manifest } from './cluster.ts'
import type { Share } from './split.ts'
import type { Settled } from './traffic/traffic.ts'

/** One HTTP entry of a VirtualService, networking.istio.io/v1. */
export interface HttpEntry {
  /** RFC 6901 pointer to the entry. */
  readonly path: string
  readonly routes: readonly JsonObject[]
  readonly entry: Json
  /** A field that is only tested, so that a list that was sorted anew is not written into another entry. */
  readonly tested: readonly FieldChange[]
}

/** Finds the HTTP entry by its name, or by its index when it has none. */
export function entryIn(manifest: Manifest, route: Route): HttpEntry | undefined {
  const found = at(manifest, '/spec/http')
  const entries = isList(found) ? found : []
  const asked = entryName(route)
  const named = entries.findIndex((entry) => at(entry, '/name') === asked)
  const index = named >= 0 ? named : /^(0|[1-9][0-9]*)$/.test(asked) ? Number(asked) : -1
  const entry = entries[index]
  if (entry === undefined) return undefined
  const path = pointerTo('spec', 'http', index)
  const name = at(entry, '/name')
  const routes = at(entry, '/route')
  return {
    path,
    routes: (isList(routes) ? routes : []).filter(isObject),
    entry,
    tested: name === undefined ? [] : [{ path: `${path}/name`, pre: name, post: name }],
  }
}

/** Names an HTTP entry for people. */
export function entryInWords(manifest: Manifest, route: Route): string {
  return `VirtualService ${manifest.metadata.name}, http entry "${entryName(route)}"`
}

/**
 * Reads the destinations of an entry. The only one of an entry has all of the traffic; among several, one without
 * a weight has none. A subset is not the rollout's: its two slots are Services of their own.
 */
export function sharesIn(manifest: Manifest, { routes }: HttpEntry): readonly Share[] {
  return routes.map((one) => {
    const host = String(at(one, '/destination/host'))
    const subset = at(one, '/destination/subset')
    const weight = one['weight'] ?? (routes.length === 1 ? 1 : 0)
    return {
      service: subset === undefined ? serviceIn(manifest, host) : undefined,
      said: subset === undefined ? host : `${host} (subset ${JSON.stringify(subset)})`,
      weight: typeof weight === 'number' ? weight : Number.NaN,
    }
  })
}

/** Gives the Service that a host means: `fraud`, `fraud.ml`, `fraud.ml.svc` or the whole name, of the object's own namespace. */
export function serviceIn(manifest: Manifest, host: string): string | undefined {
  const [service, namespace, svc] = host.split('.')
  const own = manifest.metadata.namespace
  if (namespace !== undefined && own !== undefined && namespace !== own) return undefined
  return svc === undefined || svc === 'svc' ? service : undefined
}

/** Writes a host as another Service has it: the rest of the name stays. */
export function hostFor(host: string, service: string): string {
  return [service, ...host.split('.').slice(1)].join('.')
}

/**
 * Istio writes no status unless it is told to: then nothing is known of a route but what telemetry sees. Where it
 * does, an error of its analysis refuses the route.
 */
export function analysed(manifest: Manifest): Settled {
  const found = at(manifest, '/status/validationMessages')
  const error = (isList(found) ? found : []).find((one) => /^(error|3)$/i.test(String(at(one, '/level'))))
  if (error === undefined) return { is: 'accepted' }
  const code = String(at(error, '/type/code') ?? at(error, '/type/name') ?? '')
  return {
    is: 'pending',
    message: `Istio's analysis: ${code} ${String(at(error, '/documentationUrl') ?? '')}`,
  }
}

function entryName(route: Route): string {
  return 'rule' in route ? route.rule : ''
}
