import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** A server of https that hands everything on to one of http. */
export interface SecureFront {
  /** `https://127.0.0.1:PORT`. */
  readonly url: string
  /** Path of the certificate that a client must be told of. */
  readonly certificate: string
  close(): Promise<void>
}

/**
 * Puts https before a server on loopback, for clients that speak nothing else.
 * @param folder  gets the key and the certificate
 */
export async function secureFront(behind: string, folder: string): Promise<SecureFront> {
  const key = join(folder, 'key.pem')
  const certificate = join(folder, 'certificate.pem')
  const named = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2']
  const words = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    ...named,
    '-keyout',
    key,
    '-out',
    certificate,
  ]
  execFileSync('openssl', words, { stdio: 'ignore' })
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (asked, reply) => {
    const { method, headers, url } = asked
    const handed = request(
      `${behind}${url}`,
      { ...(method === undefined ? {} : { method }), headers },
      (answer) => {
        reply.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(reply)
      },
    )
    handed.on('error', () => reply.destroy())
    asked.pipe(handed)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `https://127.0.0.1:${port}`,
    certificate,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
