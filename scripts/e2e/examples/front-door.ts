import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Delivery } from '../../world/delivery.ts'

/** One address for the service of a world, as an ingress gives it. */
export interface FrontDoor {
  readonly url: string
  close(): Promise<void>
}

/** Opens a door on loopback: each request goes where the world's route sends it. */
export async function openDoor(world: Delivery): Promise<FrontDoor> {
  const server = createServer(async (asked, answer) => {
    const url = world.door(asked.url ?? '/')
    const response = url === undefined ? undefined : await fetch(url).catch(() => undefined)
    answer.writeHead(response?.status ?? 503)
    answer.end((await response?.text()) ?? 'nothing serves')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}
