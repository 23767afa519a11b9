import { at, isObject, type Json, type JsonObject } from '@ml-actions/rollout/json'
import { isWeight, type Route, type Weight } from '@ml-actions/rollout/plan'
import type { FieldChange } from '@ml-actions/rollout/state'
import type { Manifest } from '../cluster.ts'
import { acceptance, type Rule, ruleIn, ruleInWords } from '../http-route.ts'
import { foreign } from '../split.ts'
import { gatewayApi } from './gateway-api.ts'
import type { SeenWeight, Slots, Traffic } from './traffic.ts'

/**
 * Sends the candidate copies of requests, whose answers nobody sees: a RequestMirror filter of one rule of an
 * HTTPRoute. Which part of the requests is an extended feature, so that the gateway's class must say that it has it:
 * one that does not know `percent` would copy all of them.
 */
export const gatewayApiMirror: Traffic = {
  name: 'gateway-api-mirror',
  provider: 'gateway-api',
  kind: 'HTTPRoute',
  offers: ['shadow'],
  attaches: true,
  feature: 'HTTPRouteRequestPercentageMirror',
  weightIn,
  change,
  settled: acceptance,
  fields: (manifest, route) => {
    const rule = ruleIn(manifest, route)
    return rule === undefined ? [] : [`${rule.path}/filters`]
  },
}

function weightIn(manifest: Manifest, route: Route, arms: Slots): SeenWeight {
  const served = gatewayApi.weightIn(manifest, route, arms)
  const rule = ruleIn(manifest, route)
  if (served.is === 'foreign' || rule === undefined) return served
  const where = ruleInWords(manifest, route)
  if ((served.weight ?? 0) > 0) return foreign(`${where}, gives ${arms.candidate.service} ${served.weight} %`)
  const [mirror, ...more] = mirrorsOf(rule)
  if (mirror === undefined) return { is: 'weight', weight: null }
  const to = at(mirror, '/requestMirror/backendRef/name')
  if (to !== arms.candidate.service || more.length > 0)
    return foreign(`${where}, mirrors requests to ${JSON.stringify(to ?? null)}`)
  const said = at(mirror, '/requestMirror/percent')
  return isWeight(said)
    ? { is: 'weight', weight: said }
    : foreign(`${where}, mirrors requests without a whole percent`)
}

function change(
  manifest: Manifest,
  route: Route,
  { stable, candidate }: Slots,
  weight: Weight,
): readonly FieldChange[] {
  const rule = ruleIn(manifest, route)
  const own = rule?.backends.find((backend) => backend['name'] === stable.service)
  if (rule === undefined || own === undefined)
    throw new RangeError(`${ruleInWords(manifest, route)}: nothing to change`)
  const { weight: _, filters: __, ...rest } = own
  // What the server would fill in is written, so that what is read back is what was written.
  const backendRef: JsonObject = { group: '', kind: 'Service', ...rest, name: candidate.service }
  const mirror: Json = { type: 'RequestMirror', requestMirror: { backendRef, percent: weight } }
  const post = [...(rule.filters ?? []).filter((filter) => !isMirror(filter)), mirror]
  const pre = rule.filters === undefined ? {} : { pre: rule.filters }
  return [...rule.tested, { path: `${rule.path}/filters`, ...pre, post }]
}

function mirrorsOf({ filters }: Rule): readonly JsonObject[] {
  return (filters ?? []).filter(isObject).filter(isMirror)
}

function isMirror(filter: Json): boolean {
  return at(filter, '/type') === 'RequestMirror'
}
