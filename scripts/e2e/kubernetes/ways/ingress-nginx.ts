import { at, type Json, pointerTo } from '@ml-actions/rollout/json'
import { listAt } from '../list-at.ts'
import type { Split, Way } from './way.ts'

const kind = 'ingresses'
const group = '/apis/networking.k8s.io/v1'
const port = 8082

/** An Ingress with the annotations of ingress-nginx, read by the test's own proxy. */
export const ingressNginx: Way = {
  provider: 'ingress-nginx',
  by: 'the test’s own proxy',
  path: `${group}/namespaces/ml/${kind}`,
  hasRules: false,
  manifest: (name) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: 'ml' },
    spec: {
      ingressClassName: 'nginx',
      rules: [{ host: `${name}.example`, http: { paths: [pathTo(name)] } }],
    },
  }),
  addressOf: () => ({ host: '127.0.0.1', port }),
  read: { path: `${group}/${kind}`, port, splitFor },
}

function pathTo(name: string): object {
  return { path: '/', pathType: 'Prefix', backend: { service: { name, port: { number: 80 } } } }
}

/** https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#canary and #mirror. */
function splitFor(objects: readonly Json[], host: string): Split | undefined {
  const own = objects.filter((one) => listAt(one, '/spec/rules').some((rule) => at(rule, '/host') === host))
  const main = own.find((one) => annotation(one, 'canary') !== 'true')
  if (main === undefined) return undefined
  const canary = own.find((one) => annotation(one, 'canary') === 'true')
  const weight = canary === undefined ? 0 : Number(annotation(canary, 'canary-weight') ?? 0)
  const total = canary === undefined ? 100 : Number(annotation(canary, 'canary-weight-total') ?? 100)
  const target = annotation(main, 'mirror-target')
  return {
    services: [
      { name: serviceIn(main), weight: total - weight },
      ...(canary === undefined ? [] : [{ name: serviceIn(canary), weight }]),
    ],
    mirrors: target === undefined ? [] : [{ name: hostOf(target), percent: 100 }],
  }
}

/** `http://name.namespace.svc…:80$request_uri`: a variable follows what would be a URL. */
function hostOf(target: string): string {
  return /^http:\/\/([a-z0-9-]+)\./.exec(target)?.[1] ?? ''
}

function serviceIn(ingress: Json): string {
  return String(at(ingress, '/spec/rules/0/http/paths/0/backend/service/name'))
}

function annotation(one: Json, name: string): string | undefined {
  const found = at(one, pointerTo('metadata', 'annotations', `nginx.ingress.kubernetes.io/${name}`))
  return typeof found === 'string' ? found : undefined
}
