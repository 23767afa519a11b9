import { gatewayAddress } from '../gateway.ts'
import type { Way } from './way.ts'

/** An HTTPRoute, which Contour turns into settings of Envoy. */
export const gatewayApi: Way = {
  provider: 'gateway-api',
  by: 'Contour and Envoy',
  path: '/apis/gateway.networking.k8s.io/v1/namespaces/ml/httproutes',
  hasRules: true,
  manifest: (name) => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name, namespace: 'ml' },
    spec: {
      parentRefs: [{ name: 'public' }],
      hostnames: [`${name}.example`],
      rules: [{ name: 'predict', backendRefs: [{ name, port: 80 }] }],
    },
  }),
  addressOf: () => gatewayAddress,
}
