import type { Plan } from '@ml-actions/rollout/plan'
import { gatewayApi } from './gateway-api.ts'
import { service } from './service.ts'
import type { Traffic } from './traffic.ts'

/** Every traffic provider, by name. */
export const traffics = [gatewayApi, service] as const satisfies readonly Traffic[]

/** Gives the provider of a plan. */
export function trafficOf(plan: Pick<Plan, 'route'>): Traffic {
  return plan.route.provider === 'gateway-api' ? gatewayApi : service
}
