import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Delivery, openDelivery } from '../../world/delivery.ts'
import type { Model } from '../../world/pods.ts'

/** Several namespaces that one kubeconfig leads to, each a small world of its own. */
export interface Clusters {
  readonly kubeconfig: string
  readonly worlds: ReadonlyMap<string, Delivery>
  close(): Promise<void>
}

/** Opens a world for each namespace, and a door before them that sends each request to the one it names. */
export async function openClusters(
  namespaces: readonly [string, ...string[]],
  stable: string,
  models: ReadonlyMap<string, Model>,
): Promise<Clusters> {
  const opened = await Promise.all(
    namespaces.map(async (name) => [name, await openDelivery(stable, models, {}, name)] as const),
  )
  const worlds = new Map(opened)
  const doors = opened.map(([name, { kubeconfig }]) => [name, serverIn(kubeconfig)] as const)
  const first = doors[0]?.[1] ?? ''
  const server = createServer((incoming, outgoing) => {
    const named = /\/namespaces\/([^/?]+)/.exec(incoming.url ?? '')?.[1]
    const door = doors.find(([name]) => name === named)?.[1] ?? first
    const { method, headers, url = '/' } = incoming
    const onward = request(new URL(url, door), { method: method ?? 'GET', headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const kubeconfig = opened[0]?.[1].kubeconfig ?? ''
  return {
    kubeconfig: kubeconfig.replace(first, `http://127.0.0.1:${port}`),
    worlds,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((closed) => server.close(() => closed()))
      await Promise.all([...worlds.values()].map((world) => world.close()))
    },
  }
}

function serverIn(kubeconfig: string): string {
  return JSON.parse(kubeconfig).clusters[0].cluster.server
}
