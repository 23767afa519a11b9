import { at, isList, isObject, type Json } from '@ml-actions/rollout/json'
import { isWeight, type Route, type Weight } from '@ml-actions/rollout/plan'
import type { FieldChange } from '@ml-actions/rollout/state'
import type { Manifest } from '../cluster.ts'
import { foreign } from '../split.ts'
import { analysed, entryIn, entryInWords, type HttpEntry, hostFor, serviceIn } from '../virtual-service.ts'
import { istio } from './istio.ts'
import type { SeenWeight, Slots, Traffic } from './traffic.ts'

/**
 * Sends the candidate copies of requests, whose answers nobody sees: one of the `mirrors` of an HTTP entry of a
 * VirtualService. Mirrors to others stay; the older form, `mirror`, cannot stand beside it.
 */
export const istioMirror: Traffic = {
  name: 'istio-mirror',
  provider: 'istio',
  kind: 'VirtualService',
  offers: ['shadow'],
  attaches: true,
  weightIn,
  change,
  settled: analysed,
  fields: (manifest, route) => {
    const entry = entryIn(manifest, route)
    return entry === undefined ? [] : [`${entry.path}/mirrors`]
  },
}

function weightIn(manifest: Manifest, route: Route, arms: Slots): SeenWeight {
  const served = istio.weightIn(manifest, route, arms)
  const entry = entryIn(manifest, route)
  if (served.is === 'foreign' || entry === undefined) return served
  const where = entryInWords(manifest, route)
  if ((served.weight ?? 0) > 0) return foreign(`${where}, gives ${arms.candidate.service} ${served.weight} %`)
  if (at(entry.entry, '/mirror') !== undefined)
    return foreign(`${where}, has "mirror", which cannot stand beside "mirrors": write it as one of them`)
  const mirror = mirrorsOf(entry)?.find((one) => isTo(manifest, one, arms.candidate.service))
  if (mirror === undefined) return { is: 'weight', weight: null }
  const said = at(mirror, '/percentage/value')
  return isWeight(said)
    ? { is: 'weight', weight: said }
    : foreign(`${where}, mirrors requests without a whole percentage`)
}

function change(
  manifest: Manifest,
  route: Route,
  { stable, candidate }: Slots,
  weight: Weight,
): readonly FieldChange[] {
  const entry = entryIn(manifest, route)
  const own = entry?.routes.find((one) => isTo(manifest, one, stable.service))
  if (entry === undefined || own === undefined)
    throw new RangeError(`${entryInWords(manifest, route)}: nothing to change`)
  const destination = isObject(own['destination']) ? own['destination'] : {}
  const host = hostFor(String(destination['host']), candidate.service)
  const mirror: Json = { destination: { ...destination, host }, percentage: { value: weight } }
  const listed = mirrorsOf(entry)
  const others = (listed ?? []).filter((one) => !isTo(manifest, one, candidate.service))
  return [
    ...entry.tested,
    {
      path: `${entry.path}/mirrors`,
      ...(listed === undefined ? {} : { pre: listed }),
      post: [...others, mirror],
    },
  ]
}

function mirrorsOf({ entry }: HttpEntry): readonly Json[] | undefined {
  const found = at(entry, '/mirrors')
  return isList(found) ? found : undefined
}

function isTo(manifest: Manifest, one: Json, service: string): boolean {
  return serviceIn(manifest, String(at(one, '/destination/host'))) === service
}
