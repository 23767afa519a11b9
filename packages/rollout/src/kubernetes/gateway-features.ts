import { at, isList, type Json } from '../json.ts'
import type { Cluster, Manifest } from './cluster.ts'

/**
 * Tells which gateway of a route does not say that it has a feature, and why that is thought; undefined when all have
 * it. A gateway that ignores a field that it does not know does something else than it was asked.
 */
export async function lackOf(
  cluster: Cluster,
  route: Manifest,
  feature: string,
): Promise<string | undefined> {
  for (const parent of listAt(route, '/spec/parentRefs')) {
    const name = String(at(parent, '/name'))
    const kind = String(at(parent, '/kind') ?? 'Gateway')
    if (kind !== 'Gateway')
      return `the route's parent ${kind} ${name} is no Gateway that could tell of ${feature}`
    const namespace = at(parent, '/namespace')
    const where = typeof namespace === 'string' ? { namespace } : {}
    const gateway = await cluster.get({ kind: 'Gateway', name, ...where })
    if (gateway === undefined) return `there is no Gateway ${name} that could tell of ${feature}`
    const className = String(at(gateway, '/spec/gatewayClassName'))
    const known = featuresOf(await cluster.get({ kind: 'GatewayClass', name: className }))
    if (!known.includes(feature))
      return `GatewayClass ${className} of Gateway ${name} does not say that it supports ${feature}`
  }
  return undefined
}

/** Reads the features of a class: objects with a name, or names alone, as the first versions had it. */
function featuresOf(gatewayClass: Manifest | undefined): readonly string[] {
  if (gatewayClass === undefined) return []
  return listAt(gatewayClass, '/status/supportedFeatures').map((one) =>
    String(typeof one === 'string' ? one : at(one, '/name')),
  )
}

function listAt(value: Json, pointer: string): readonly Json[] {
  const found = at(value, pointer)
  return isList(found) ? found : []
}
