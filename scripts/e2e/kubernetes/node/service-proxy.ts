import { connect, createServer, type Socket } from 'node:net'
import { at, type Json } from '@ml-actions/rollout/json'
import type { Api } from '../api.ts'
import { listAt } from '../list-at.ts'
import { watched } from '../watched.ts'

/** A port of a Service that has an address. */
interface Front {
  readonly address: string
  readonly port: number
  readonly name: string
}

/** Ready endpoints of a Service. */
interface Slice {
  readonly service: string
  readonly hosts: readonly string[]
  /** By the name of the Service's port. */
  readonly ports: ReadonlyMap<string, number>
}

/**
 * Gives the Services of a cluster their addresses, as kube-proxy does: each connection goes to one of the ready
 * endpoints by chance. A Service that selects other pods from now on keeps the connections that it has.
 * @param ports  the ports of Services that are listened on
 */
export function serveServices(api: Api, ports: readonly number[]): void {
  const services = watched(api, '/api/v1/services', frontsOf)
  const slices = watched(api, '/apis/discovery.k8s.io/v1/endpointslices', sliceOf)
  const endpointFor = (address: string, port: number) => {
    for (const [key, fronts] of services) {
      const front = fronts.find((one) => one.address === address && one.port === port)
      if (front === undefined) continue
      const ready = [...slices.values()]
        .filter(({ service }) => service === key)
        .flatMap(({ hosts, ports }) => hosts.map((host) => ({ host, port: ports.get(front.name) ?? 0 })))
      return ready[Math.floor(Math.random() * ready.length)]
    }
    return undefined
  }
  for (const port of ports) {
    const server = createServer((socket) => {
      const endpoint = endpointFor(socket.localAddress ?? '', port)
      if (endpoint === undefined) socket.destroy()
      else join(socket, connect(endpoint))
    })
    server.listen(port, '0.0.0.0')
  }
}

function join(one: Socket, other: Socket): void {
  one.on('error', () => other.destroy())
  other.on('error', () => one.destroy())
  one.pipe(other).pipe(one)
}

function frontsOf(service: Json): readonly Front[] {
  const address = String(at(service, '/spec/clusterIP') ?? '')
  return listAt(service, '/spec/ports').map((port) => ({
    address,
    port: Number(at(port, '/port')),
    name: String(at(port, '/name') ?? ''),
  }))
}

function sliceOf(slice: Json): Slice {
  const namespace = String(at(slice, '/metadata/namespace'))
  const name = String(at(slice, '/metadata/labels/kubernetes.io~1service-name') ?? '')
  const hosts = listAt(slice, '/endpoints')
    .filter((endpoint) => at(endpoint, '/conditions/ready') !== false)
    .flatMap((endpoint) => listAt(endpoint, '/addresses').map(String))
  const ports = listAt(slice, '/ports').map(
    (port) => [String(at(port, '/name') ?? ''), Number(at(port, '/port'))] as const,
  )
  return { service: `${namespace}/${name}`, hosts, ports: new Map(ports) }
}
