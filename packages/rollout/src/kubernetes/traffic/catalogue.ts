import type { Plan } from '@ml-actions/rollout/plan'
import { rollingUpdate } from '../rolling-update.ts'
import { gatewayApi } from './gateway-api.ts'
import { gatewayApiMirror } from './gateway-api-mirror.ts'
import { ingressNginx } from './ingress-nginx.ts'
import { ingressNginxMirror } from './ingress-nginx-mirror.ts'
import { istio } from './istio.ts'
import { istioMirror } from './istio-mirror.ts'
import { kserveKnative } from './kserve-knative.ts'
import { kserveStandard } from './kserve-standard.ts'
import { service } from './service.ts'
import { serviceReplicas } from './service-replicas.ts'
import type { Traffic } from './traffic.ts'

/** Every way to move traffic. */
export const traffics: readonly Traffic[] = [
  gatewayApi,
  gatewayApiMirror,
  ingressNginx,
  ingressNginxMirror,
  istio,
  istioMirror,
  kserveKnative,
  kserveStandard,
  service,
  serviceReplicas,
]

/** Gives the way of a plan, which was resolved from a file: others than these are refused there. */
export function trafficOf({ route, strategy }: Pick<Plan, 'route' | 'strategy'>): Traffic {
  // Not in the list: nobody names it as the provider of a route.
  if (strategy === 'rolling') return rollingUpdate
  const found = waysOf(route.provider).find(({ offers }) => offers.includes(strategy))
  if (found === undefined) throw new TypeError(`${route.provider} does not offer ${strategy}`)
  return found
}

/** Gives all ways of one provider. */
export function waysOf(provider: string): readonly Traffic[] {
  return traffics.filter((traffic) => traffic.provider === provider)
}
