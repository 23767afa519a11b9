import { at, isObject, type JsonObject } from '@ml-actions/rollout/json'
import type { Route, Weight } from '@ml-actions/rollout/plan'
import type { FieldChange } from '@ml-actions/rollout/state'
import type { Manifest } from '../cluster.ts'
import { foreign, weightAmong } from '../split.ts'
import { analysed, entryIn, entryInWords, hostFor, serviceIn, sharesIn } from '../virtual-service.ts'
import type { Slots, Traffic } from './traffic.ts'

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
  change,
  settled: analysed,
  fields: (manifest, route) => {
    const entry = entryIn(manifest, route)
    return entry === undefined ? [] : [`${entry.path}/route`]
  },
}

function change(
  manifest: Manifest,
  route: Route,
  { stable, candidate }: Slots,
  weight: Weight,
): readonly FieldChange[] {
  const entry = entryIn(manifest, route)
  const serviceOf = (one: JsonObject) => serviceIn(manifest, String(at(one, '/destination/host')))
  const own = entry?.routes.find((one) => serviceOf(one) === stable.service)
  if (entry === undefined || own === undefined)
    throw new RangeError(`${entryInWords(manifest, route)}: nothing to change`)
  const destination = isObject(own['destination']) ? own['destination'] : {}
  const host = hostFor(String(destination['host']), candidate.service)
  const listed = entry.routes.some((one) => serviceOf(one) === candidate.service)
    ? entry.routes
    : [...entry.routes, { ...own, destination: { ...destination, host } }]
  const post = listed.map((one) => ({
    ...one,
    weight: serviceOf(one) === candidate.service ? weight : 100 - weight,
  }))
  return [...entry.tested, { path: `${entry.path}/route`, pre: entry.routes, post }]
}
