import { deployment } from '../ways/deployment.ts'
import { gatewayApi } from '../ways/gateway-api.ts'
import { ingressNginx } from '../ways/ingress-nginx.ts'
import { istio } from '../ways/istio.ts'
import { kserve, kserveKnative } from '../ways/kserve.ts'
import { service } from '../ways/service.ts'
import type { Pair } from './pair.ts'

const half = ['50%:4s..15m']
const all = ['100%:4s..15m']
const safe = { 'shadow-safe': true }
const throttled = { 'allow-throttle': true }

/** Every pair that is offered. Beside two pods, 34 % is one pod more. */
export const pairs: readonly Pair[] = [
  { strategy: 'canary', way: gatewayApi, steps: half },
  { strategy: 'blue-green', way: gatewayApi, steps: all },
  // Contour copies every request, whatever the percent.
  { strategy: 'shadow', way: gatewayApi, steps: all, file: safe },
  { strategy: 'canary', way: istio, steps: half },
  { strategy: 'blue-green', way: istio, steps: all },
  { strategy: 'shadow', way: istio, steps: half, file: safe },
  { strategy: 'canary', way: ingressNginx, steps: half },
  { strategy: 'shadow', way: ingressNginx, steps: all, file: safe, route: throttled },
  { strategy: 'canary', way: kserve, steps: half },
  { strategy: 'canary', way: kserveKnative, steps: half },
  { strategy: 'canary', way: service, steps: ['34%:4s..15m', '50%:4s..15m'] },
  { strategy: 'blue-green', way: service, steps: all },
  { strategy: 'rolling', way: deployment, steps: ['34%:4s..15m'] },
]
