import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Json } from '../json.ts'
import type { Answer } from './answer.ts'
import { type Kind, kinds, type Labels, type Manifest } from './cluster.ts'
import { groupPath } from './path.ts'
import { textIn } from './pod-log.ts'
import type { Request } from './request.ts'

/** A cluster twin that listens on loopback. */
export interface ServedCluster {
  readonly url: string
  /** A kubeconfig that leads to it. */
  readonly kubeconfig: string
  close(): Promise<void>
}

/** Serves an API server in memory over HTTP, so that built bundles can speak to it. */
export async function serveCluster(
  answerTo: (request: Request) => Answer,
  namespace: string,
): Promise<ServedCluster> {
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = []
    incoming.on('data', (part: Buffer) => parts.push(part))
    incoming.on('end', () => {
      const request = requestOf(incoming.method ?? '', incoming.url ?? '', Buffer.concat(parts).toString())
      const answer =
        request === undefined ? { code: 404, body: { message: 'no such page' } } : answerTo(request)
      const log = request?.kind === 'PodLog' ? textIn(answer.body) : undefined
      outgoing.writeHead(answer.code, {
        'content-type': log === undefined ? 'application/json' : 'text/plain',
      })
      outgoing.end(log ?? JSON.stringify(answer.body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    kubeconfig: kubeconfigOf(url, namespace),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Reads a request as the adapter sends it; undefined for any other. */
function requestOf(method: string, url: string, body: string): Request | undefined {
  const address = new URL(url, 'http://twin.invalid')
  const kind = kindOf(address.pathname)
  if (kind === undefined) return undefined
  if (kind === 'PodLog') return logRequest(address)
  const name = decodeURIComponent(address.pathname.split(`/${kinds[kind].plural}`)[1] ?? '').replace(
    /^\//,
    '',
  )
  const json: Json = body === '' ? null : JSON.parse(body)
  switch (method) {
    case 'GET':
      return name === ''
        ? { method: 'LIST', kind, labels: labelsOf(address.searchParams.get('labelSelector') ?? '') }
        : { method, kind, name }
    case 'POST':
      return { method, kind, body: json as Manifest, dryRun: address.searchParams.get('dryRun') === 'All' }
    case 'PUT':
      return { method, kind, name, body: json as Manifest }
    case 'PATCH':
      return {
        method,
        kind,
        name,
        body: json as unknown as Extract<Request, { method: 'PATCH' }>['body'],
        ...(address.searchParams.get('dryRun') === 'All' ? { dryRun: true } : {}),
      }
    case 'DELETE':
      return { method, kind, name, uid: uidIn(json) }
    default:
      return undefined
  }
}

function logRequest({ pathname, searchParams }: URL): Request {
  const container = searchParams.get('container') ?? ''
  const log = { container, previous: searchParams.get('previous') === 'true' }
  return { method: 'GET', kind: 'PodLog', name: decodeURIComponent(pathname.split('/').at(-2) ?? ''), log }
}

function kindOf(path: string): Kind | undefined {
  if (/\/pods\/[^/]+\/log$/.test(path)) return 'PodLog'
  if (/^\/apis\/[^/]+(\/[^/]+)?$/.test(path)) return 'APIGroup'
  const names = Object.keys(kinds) as readonly Kind[]
  return names.find(
    (kind) => path.startsWith(`${groupPath(kind)}/`) && path.split('/').includes(kinds[kind].plural),
  )
}

function labelsOf(selector: string): Labels {
  return Object.fromEntries(
    selector
      .split(',')
      .filter((part) => part !== '')
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  )
}

function uidIn(body: Json): string | undefined {
  const uid = (body as { preconditions?: { uid?: unknown } } | null)?.preconditions?.uid
  return typeof uid === 'string' ? uid : undefined
}

function kubeconfigOf(url: string, namespace: string): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'twin', cluster: { server: url } }],
    users: [{ name: 'twin', user: { token: 'a-token-of-the-twin' } }],
    contexts: [{ name: 'twin', context: { cluster: 'twin', user: 'twin', namespace } }],
    'current-context': 'twin',
  })
}
