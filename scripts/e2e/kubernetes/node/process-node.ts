import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type Api, apiOf } from '../api.ts'
import { type Images, pull } from './images.ts'
import { type Pod, pathOf } from './pod.ts'
import { now } from './run-container.ts'
import { type RunningPod, runPod } from './run-pod.ts'
import { serveServices } from './service-proxy.ts'

// A node of a cluster whose pods are processes of this machine: `node process-node.ts --server … --token …`.
// It does of the kubelet's work what a rollout can see: images, readiness, restarts, grace, logs.
const { values: asked } = parseArgs({
  options: {
    server: { type: 'string', default: '' },
    token: { type: 'string', default: '' },
    authority: { type: 'string', default: '' },
    certificate: { type: 'string', default: '' },
    key: { type: 'string', default: '' },
    images: { type: 'string', default: '' },
    'kubelet-port': { type: 'string', default: '10250' },
    'targets-port': { type: 'string', default: '10251' },
  },
})
const node = 'local'
const api = apiOf(asked.server, asked.token, asked.authority)
const pods = new Map<string, RunningPod>()
const since = now()
let addresses = 0

await register(api)
setInterval(() => register(api).catch(complain), 10_000)
serveLogs()
serveTargets()
serveServices(api, [80])
process.on('SIGTERM', () => process.exit(0))
console.log('ready')
for (;;) {
  await api.watch(`/api/v1/pods?fieldSelector=spec.nodeName%3D${node}`, heard, listed).catch(complain)
  await setTimeout(200)
}

/** Tells that the node is there and has room. */
async function register({ apply }: Api): Promise<void> {
  const path = `/api/v1/nodes/${node}`
  const head = { apiVersion: 'v1', kind: 'Node', metadata: { name: node } }
  const room = { cpu: '64', memory: '256Gi', pods: '250' }
  const ready = { type: 'Ready', status: 'True', reason: 'Processes', message: 'pods are processes' }
  await apply(path, head)
  await apply(`${path}/status`, {
    ...head,
    status: {
      capacity: room,
      allocatable: room,
      addresses: [{ type: 'InternalIP', address: '127.0.0.1' }],
      daemonEndpoints: { kubeletEndpoint: { Port: Number(asked['kubelet-port']) } },
      conditions: [{ ...ready, lastHeartbeatTime: now(), lastTransitionTime: since }],
    },
  })
  await apply(`/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/${node}`, {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name: node },
    spec: {
      holderIdentity: node,
      leaseDurationSeconds: 40,
      renewTime: new Date().toISOString().replace('Z', '000Z'),
    },
  })
}

function heard(type: string, object: unknown): void {
  const pod = object as Pod
  const { uid, deletionTimestamp } = pod.metadata
  const known = pods.get(uid)
  if (known !== undefined) known.pod = pod
  if (type === 'DELETED') {
    pods.delete(uid)
    void known?.stop()
  } else if (deletionTimestamp !== undefined) void remove(pod, known)
  else if (known === undefined) pods.set(uid, runPod(pod, { ip: nextAddress(), pull: pulled, report }))
}

/** Ends the pods that went away while nobody watched. */
function listed(objects: readonly unknown[]): void {
  const there = new Set(objects.map((object) => (object as Pod).metadata.uid))
  for (const [uid, known] of pods) {
    if (there.has(uid)) continue
    pods.delete(uid)
    void known.stop()
  }
}

async function remove(pod: Pod, known: RunningPod | undefined): Promise<void> {
  await known?.stop()
  pods.delete(pod.metadata.uid)
  const options = { gracePeriodSeconds: 0, preconditions: { uid: pod.metadata.uid } }
  await api.call('DELETE', pathOf(pod), options).catch(complain)
}

/** The map is read anew each time, so that a test may push an image while the cluster runs. */
function pulled(image: string) {
  const images: Images = JSON.parse(readFileSync(asked.images, 'utf8'))
  return pull(images, image)
}

/** Writes it until the server has it, or the pod is gone: nobody else would ever tell that a pod is ready. */
async function report(pod: Pod, status: object): Promise<void> {
  const write = () =>
    api.call('PATCH', `${pathOf(pod)}/status`, { status }, 'application/merge-patch+json').then(
      ({ code }) => code,
      (error) => String(error),
    )
  for (let said = await write(); said !== 200 && said !== 404; said = await write()) {
    complain(`the status of ${pod.metadata.name} was not taken: ${said}`)
    await setTimeout(200)
  }
}

function nextAddress(): string {
  addresses += 1
  return `10.244.${1 + (Math.floor(addresses / 250) % 250)}.${1 + (addresses % 250)}`
}

/** Answers `kubectl logs`. */
function serveLogs(): void {
  const pair = { cert: readFileSync(asked.certificate), key: readFileSync(asked.key) }
  const server = createSecureServer(pair, ({ url = '' }, response) => {
    const [, what, namespace, name, container = ''] = new URL(url, 'https://node.invalid').pathname.split('/')
    const found = [...pods.values()].find(
      ({ pod: { metadata } }) => metadata.namespace === namespace && metadata.name === name,
    )
    if (what !== 'containerLogs' || found === undefined) response.writeHead(404).end()
    else response.end(found.logOf(container))
  })
  server.listen(Number(asked['kubelet-port']), '127.0.0.1')
}

/** Tells Prometheus where the pods are (http_sd), since Debian builds it without its discovery of Kubernetes. */
function serveTargets(): void {
  const server = createServer((_, response) => {
    const targets = [...pods.values()].flatMap(({ pod: { metadata, spec }, ip }) =>
      spec.containers
        .flatMap(({ ports = [] }) => ports)
        .map(({ containerPort }) => ({
          targets: [`${ip}:${containerPort}`],
          labels: { pod: metadata.name, namespace: metadata.namespace, app: metadata.labels?.['app'] ?? '' },
        })),
    )
    response.setHeader('content-type', 'application/json').end(JSON.stringify(targets))
  })
  server.listen(Number(asked['targets-port']), '127.0.0.1')
}

function complain(error: unknown): void {
  console.error(String(error))
}
