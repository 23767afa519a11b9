import { readFileSync } from 'node:fs'
import { Agent, get, request } from 'node:https'
import { at, isList, type Json } from '@ml-actions/rollout/json'

/** What a server answered: the code, and the body as JSON. */
interface Replied {
  readonly code: number
  readonly body: Json
}

/** The API server as the harness itself speaks to it, with every right; the product has an adapter of its own. */
export interface Api {
  readonly server: string
  call(method: string, path: string, body?: object, type?: string): Promise<Replied>
  /** Server-side apply: what is there afterwards is what was asked for. @throws for any other answer than yes */
  apply(path: string, body: object): Promise<void>
  /** Reads objects of a path as they are, then each change of one, until the server ends it. */
  watch(path: string, heard: (type: string, object: Json) => void): Promise<void>
}

/** Opens the API with a token. */
export function apiOf(server: string, token: string, authority: string): Api {
  const ca = readFileSync(authority)
  const agent = new Agent({ keepAlive: true, ca })
  const authorization = `Bearer ${token}`
  const call: Api['call'] = (method, path, body, type = 'application/json') =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? '' : JSON.stringify(body)
      const headers = { authorization, 'content-type': type, 'content-length': Buffer.byteLength(text) }
      const outgoing = request(`${server}${path}`, { method, agent, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () =>
          resolve({ code: response.statusCode ?? 0, body: parsed(Buffer.concat(parts).toString()) }),
        )
      })
      outgoing.on('error', reject)
      outgoing.end(text)
    })
  return {
    server,
    call,
    async apply(path, body) {
      const query = 'fieldManager=e2e&force=true'
      const { code, body: said } = await call(
        'PATCH',
        `${path}?${query}`,
        body,
        'application/apply-patch+yaml',
      )
      if (code >= 300) throw new Error(`apply ${path}: ${code} ${String(at(said, '/message') ?? '')}`)
    },
    async watch(path, heard) {
      const mark = path.includes('?') ? '&' : '?'
      const { body: list } = await call('GET', path)
      const items = at(list, '/items')
      for (const item of isList(items) ? items : []) heard('ADDED', item)
      const version = String(at(list, '/metadata/resourceVersion'))
      const address = `${server}${path}${mark}watch=1&resourceVersion=${version}`
      await new Promise<void>((resolve, reject) => {
        const outgoing = get(address, { ca, headers: { authorization } }, (response) => {
          let rest = ''
          response.setEncoding('utf8')
          response.on('data', (part: string) => {
            const lines = `${rest}${part}`.split('\n')
            rest = lines.pop() ?? ''
            for (const line of lines) {
              const { type, object } = JSON.parse(line)
              // A kind that was taught a moment ago may not be there yet: then the answer is no event at all.
              if (type === 'ERROR' || object === undefined) response.destroy()
              else heard(type, object)
            }
          })
          response.on('close', resolve)
        })
        outgoing.on('error', reject)
      })
    },
  }
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    return { message: text }
  }
}
