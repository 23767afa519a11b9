import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a story's server of a model is asked. */
interface Asked {
  /** Which of the two servers is asked: `<model>`, or the host next to it. */
  readonly at: 'model' | 'elsewhere'
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What it answers; an object is written as JSON. */
interface Answered {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** What a story's `server.mjs` exports. */
interface ServerModule {
  answer(asked: Asked): Answered
}

/** Headers that carry credentials: a transcript says that they came, and not what they hold. */
const secret = ['authorization', 'x-api-key']

/** Serves the model that a story's `server.mjs` describes, on two hosts; undefined without one. */
export async function openModel(folder: string) {
  const file = join(folder, 'server.mjs')
  if (!existsSync(file)) return undefined
  const { answer }: ServerModule = await import(pathToFileURL(file).href)
  const lines: string[] = []
  const [model, elsewhere] = await Promise.all(
    (['model', 'elsewhere'] as const).map(async (at) => {
      const server = createServer((request, response) => void serve(at, request, response))
      return { at, server, url: await listening(server) }
    }),
  )
  if (model === undefined || elsewhere === undefined) throw new TypeError('two servers were asked for')
  const addresses = [model, elsewhere].map(({ at, url }) => [`<${at}>`, url] as const)
  const fill = (text: string) => addresses.reduce((filled, [name, url]) => filled.replaceAll(name, url), text)

  async function serve(at: Asked['at'], request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const part of request.setEncoding('utf8')) body += part
    const { url = '', method, headers } = request
    const answered = answer({ at, path: url, headers, body })
    const { status = 200 } = answered
    const told = secret.filter((name) => headers[name] !== undefined).map((name) => `, with ${name}`)
    lines.push(`${method} ${url} at <${at}>${told.join('')}: ${status}`)
    const own = Object.entries(answered.headers ?? {}).map(([name, value]) => [name, fill(value)] as const)
    response.writeHead(status, { 'content-type': 'application/json', ...Object.fromEntries(own) })
    response.end(typeof answered.body === 'string' ? answered.body : JSON.stringify(answered.body ?? {}))
  }

  return {
    fill,
    hide: (text: string) =>
      addresses.reduce(
        (hidden, [name, url]) => hidden.replaceAll(url, name).replaceAll(inMarkdown(url), name),
        text,
      ),
    transcript: () => counted(lines).join('\n'),
    close: async () => {
      for (const { server } of [model, elsewhere]) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
}

/** An address as reports write it, so that nobody's renderer makes a link of it. */
function inMarkdown(url: string): string {
  return url.replace(/[:/.]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

/** Tells equal requests once, with how often they came. */
function counted(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} (${count} times)`))
}
