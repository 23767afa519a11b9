import { deployment } from './deployment.ts'
import { gatewayApi } from './gateway-api.ts'
import { ingressNginx } from './ingress-nginx.ts'
import { istio } from './istio.ts'
import { kserve, kserveKnative } from './kserve.ts'
import { service } from './service.ts'
import type { Way } from './way.ts'

/** Every way that requests come to releases here. */
export const ways: readonly Way[] = [
  deployment,
  gatewayApi,
  ingressNginx,
  istio,
  kserve,
  kserveKnative,
  service,
]
