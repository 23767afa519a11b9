import type { Route } from '@ml-actions/rollout/plan'
import type { Manifest } from '../cluster.ts'
import { acceptance, ruleIn, ruleInWords, sharesOf } from '../http-route.ts'
import { foreign, type WeightedList, weightAmong, weighted } from '../split.ts'
import type { Traffic } from './traffic.ts'

/** Splits traffic by the weights of one rule of an HTTPRoute, gateway.networking.k8s.io/v1. */
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
  change: (manifest, route, arms, weight) =>
    weighted(listIn(manifest, route), arms, weight, ruleInWords(manifest, route)),
  settled: acceptance,
  fields: (manifest, route) => {
    const rule = ruleIn(manifest, route)
    return rule === undefined ? [] : [`${rule.path}/backendRefs`]
  },
}

function listIn(manifest: Manifest, route: Route): WeightedList | undefined {
  const rule = ruleIn(manifest, route)
  if (rule === undefined) return undefined
  return {
    path: `${rule.path}/backendRefs`,
    backends: rule.backends,
    tested: rule.tested,
    serviceOf: (backend) => backend['name'],
    leadingTo: (backend, name) => ({ ...backend, name }),
  }
}
