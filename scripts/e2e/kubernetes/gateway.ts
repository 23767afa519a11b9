import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Api } from './api.ts'
import { type Component, start } from './component.ts'

/** Where users of all routes send requests to, in the namespace. */
export const gatewayAddress = { host: '127.0.0.1', port: 8080 } as const

/** Starts Contour, which turns routes into the proxy's settings. */
export async function startController(
  home: string,
  { contour }: { readonly contour: string },
  { kubeconfig }: { readonly kubeconfig: string },
): Promise<Component> {
  const settings = join(home, 'contour.json')
  writeFileSync(settings, JSON.stringify({ gateway: { gatewayRef: { namespace: 'ml', name: 'public' } } }))
  const access = [`--kubeconfig=${kubeconfig}`, '--no-incluster', '--insecure', '--disable-leader-election']
  const controller = start(home, 'contour', [
    contour,
    'serve',
    ...access,
    ...ports,
    `--config-path=${settings}`,
  ])
  await controller.until(async () => (await fetch('http://127.0.0.1:18003/healthz')).ok)
  return controller
}

/** Starts Contour, and Envoy, which splits the traffic. */
export async function startGateway(
  home: string,
  { contour, envoy }: { readonly contour: string; readonly envoy: string },
  { api, kubeconfig }: { readonly api: Api; readonly kubeconfig: string },
): Promise<readonly Component[]> {
  const group = '/apis/gateway.networking.k8s.io/v1'
  await api.apply(`${group}/gatewayclasses/contour`, gatewayClass)
  await api.apply(`${group}/namespaces/ml/gateways/public`, gateway)
  const controller = await startController(home, { contour }, { kubeconfig })
  const bootstrap = join(home, 'envoy.json')
  const admin = join(home, 'envoy.sock')
  const xds = ['--xds-address=127.0.0.1', '--xds-port=18001', `--admin-address=${admin}`]
  execFileSync(contour, ['bootstrap', bootstrap, ...xds], { stdio: 'pipe' })
  const who = ['--service-cluster', 'contour', '--service-node', 'envoy']
  const words = [envoy, '-c', bootstrap, ...who, '--concurrency', '1', '--log-level', 'warning']
  const proxy = start(home, 'envoy', words)
  await proxy.until(() => isLive(admin))
  return [controller, proxy]
}

// In a network of their own none is taken.
const ports = [
  ...['--xds-address=127.0.0.1', '--xds-port=18001', '--http-address=127.0.0.1', '--http-port=18002'],
  ...['--health-address=127.0.0.1', '--health-port=18003', '--debug-http-port=18004'],
  ...['--stats-address=127.0.0.1', '--stats-port=18005'],
]

const head = { apiVersion: 'gateway.networking.k8s.io/v1' }

const gatewayClass = {
  ...head,
  kind: 'GatewayClass',
  metadata: { name: 'contour' },
  spec: { controllerName: 'projectcontour.io/gateway-controller' },
}

/**
 * What makes a shadow possible: Contour copies requests, and does not say so. It knows no percent and copies all of them, so that a
 * test asks for no less.
 */
export const mirrors = {
  path: '/apis/gateway.networking.k8s.io/v1/gatewayclasses/contour/status',
  manifest: {
    ...head,
    kind: 'GatewayClass',
    metadata: { name: 'contour' },
    status: { supportedFeatures: [{ name: 'HTTPRouteRequestPercentageMirror' }] },
  },
} as const

/** Contour has Envoy listen on 8080 for a Gateway's port 80. */
const gateway = {
  ...head,
  kind: 'Gateway',
  metadata: { name: 'public', namespace: 'ml' },
  spec: { gatewayClassName: 'contour', listeners: [{ name: 'http', protocol: 'HTTP', port: 80 }] },
}

function isLive(socketPath: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    request({ socketPath, path: '/ready' }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
      .on('error', reject)
      .end()
  })
}
