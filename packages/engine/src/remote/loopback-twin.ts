import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What happens to a request instead of an answer. */
export type Fault =
  | { readonly is: 'status'; readonly status: number; readonly retryAfter?: string; readonly said?: string }
  | { readonly is: 'lost' }
  | { readonly is: 'silent' }
  | { readonly is: 'redirect'; readonly to: string }

/** A server on loopback. */
export interface Loopback {
  readonly url: string
  close(): Promise<void>
}

/** Listens on a free port, and hands over each request when all of its body is there. */
export async function onLoopback(
  answer: (request: IncomingMessage, response: ServerResponse, body: Buffer) => void,
): Promise<Loopback> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    answer(request, response, Buffer.concat(chunks))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** Lets a fault happen. */
export function fail(response: ServerResponse, fault: Fault): void {
  switch (fault.is) {
    case 'silent':
      return
    case 'lost':
      return void response.destroy()
    case 'redirect':
      return void response.writeHead(307, { location: fault.to }).end()
    case 'status':
      if (fault.retryAfter !== undefined) response.setHeader('retry-after', fault.retryAfter)
      return void response.writeHead(fault.status).end(fault.said)
  }
}
