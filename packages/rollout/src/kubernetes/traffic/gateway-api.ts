import type { Route, Weight } from '@ml-actions/rollout/plan'
import type { FieldChange } from '@ml-actions/rollout/state'
import type { Manifest } from '../cluster.ts'
import { acceptance, ruleIn, ruleInWords, sharesOf } from '../http-route.ts'
import { foreign, weightAmong } from '../split.ts'
import type { Slots, Traffic } from './traffic.ts'

/**
 * Splits traffic by the weights of one rule of an HTTPRoute, gateway.networking.k8s.io/v1. The list of backends is
 * written whole and tested whole, so that filters, ports and the user's own fields stay, and weights always sum to 100.
 */
export const gatewayApi: Traffic = {
  name: 'gateway-api',
  provider: 'gateway-api',
  kind: 'HTTPRoute',
  offers: ['canary', 'blue-green'],
  attaches: true,
  weightIn: (manifest, route, arms) => {
    const rule = ruleIn(manifest, route)
    const where = ruleInWords(manifest, route)
    return rule === undefined ? foreign(`there is no ${where}`) : weightAmong(sharesOf(rule), arms, where)
  },
  change,
  settled: acceptance,
  fields: (manifest, route) => {
    const rule = ruleIn(manifest, route)
    return rule === undefined ? [] : [`${rule.path}/backendRefs`]
  },
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
  const listed = rule.backends.some((backend) => backend['name'] === candidate.service)
    ? rule.backends
    : [...rule.backends, { ...own, name: candidate.service }]
  const post = listed.map((backend) => ({
    ...backend,
    weight: backend['name'] === candidate.service ? weight : 100 - weight,
  }))
  return [...rule.tested, { path: `${rule.path}/backendRefs`, pre: rule.backends, post }]
}
