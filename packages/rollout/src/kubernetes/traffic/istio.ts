import { at, type Json } from '@ml-actions/rollout/json'
import type { Route } from '@ml-actions/rollout/plan'
import type { Manifest } from '../cluster.ts'
import { foreign, type WeightedList, weightAmong, weighted } from '../split.ts'
import { analysed, entryIn, entryInWords, hostFor, serviceIn, sharesIn } from '../virtual-service.ts'
import type { Traffic } from './traffic.ts'

/**
 * Splits traffic by the weights of one HTTP entry of a VirtualService, networking.istio.io/v1. The slots are hosts
 * of their own and not subsets: nothing of the user's DestinationRules is touched, and no subset can be missing.
 * A DestinationRule of the stable host does not hold for the candidate's; it needs one of its own.
 */
export const istio: Traffic = {
  name: 'istio',
  provider: 'istio',
  kind: 'VirtualService',
  offers: ['canary', 'blue-green'],
  attaches: true,
  weightIn: (manifest, route, arms) => {
    const entry = entryIn(manifest, route)
    const where = entryInWords(manifest, route)
    if (entry === undefined) return foreign(`there is no ${where}`)
    return weightAmong(sharesIn(manifest, entry), arms, where)
  },
  change: (manifest, route, arms, weight) =>
    weighted(listIn(manifest, route), arms, weight, entryInWords(manifest, route)),
  settled: analysed,
  fields: (manifest, route) => {
    const entry = entryIn(manifest, route)
    return entry === undefined ? [] : [`${entry.path}/route`]
  },
}

function listIn(manifest: Manifest, route: Route): WeightedList | undefined {
  const entry = entryIn(manifest, route)
  if (entry === undefined) return undefined
  const hostOf = (one: Json) => String(at(one, '/destination/host'))
  return {
    path: `${entry.path}/route`,
    backends: entry.routes,
    tested: entry.tested,
    serviceOf: (one) => serviceIn(manifest, hostOf(one)),
    leadingTo: (one, service) => ({
      ...one,
      destination: { ...Object(one['destination']), host: hostFor(hostOf(one), service) },
    }),
  }
}
