import { at, type Json } from '@ml-actions/rollout/json'
import { listAt } from '../list-at.ts'
import type { Split, Way } from './way.ts'

const kind = 'virtualservices'
const group = '/apis/networking.istio.io/v1'
const port = 8081

/** A VirtualService, read by the test's own proxy. */
export const istio: Way = {
  provider: 'istio',
  by: 'the test’s own proxy',
  path: `${group}/namespaces/ml/${kind}`,
  hasRules: true,
  manifest: (name) => ({
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: { name, namespace: 'ml' },
    spec: {
      hosts: [`${name}.example`],
      gateways: ['public'],
      http: [{ name: 'predict', route: [{ destination: { host: name, port: { number: 80 } } }] }],
    },
  }),
  addressOf: () => ({ host: '127.0.0.1', port }),
  read: { path: `${group}/${kind}`, port, splitFor },
}

/** The first entry of the host's VirtualService; https://istio.io/latest/docs/reference/config/networking/virtual-service/. */
function splitFor(objects: readonly Json[], host: string): Split | undefined {
  const [entry] = objects
    .filter((one) => listAt(one, '/spec/hosts').includes(host))
    .flatMap((one) => listAt(one, '/spec/http'))
  if (entry === undefined) return undefined
  const routes = listAt(entry, '/route')
  const alone = routes.length === 1 ? 100 : 0
  return {
    services: routes.map((one) => ({ name: serviceIn(one), weight: Number(at(one, '/weight') ?? alone) })),
    mirrors: listAt(entry, '/mirrors').map((one) => ({
      name: serviceIn(one),
      percent: Number(at(one, '/percentage/value') ?? 100),
    })),
  }
}

function serviceIn(one: Json): string {
  return String(at(one, '/destination/host')).replace(/\..*$/, '')
}
