import { readFileSync } from 'node:fs'
import { Agent, get, request } from 'node:https'
import { at, type Json } from '@ml-actions/rollout/json'
import { listAt } from './list-at.ts'

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
  /**
   * Reads objects of a path as they are, then each change of one, until the server ends it.
   * @param listed  hears first which objects there are: of those that went away while nobody watched nothing else tells
   */
  watch(
    path: string,
    heard: (type: string, object: Json) => void,
    listed?: (objects: readonly Json[]) => void,
  ): Promise<void>
}

/** A connection that the server is about to end, as it does after a minute and a half, is not used again. */
const idleMilliseconds = 30_000

/** Opens the API with a token. */
export function apiOf(server: string, token: string, authority: string): Api {
  const ca = readFileSync(authority)
  const agent = new Agent({ keepAlive: true, timeout: idleMilliseconds, ca })
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
    async watch(path, heard, listed) {
      const mark = path.includes('?') ? '&' : '?'
      const { code, body: list } = await call('GET', path)
      // A kind that was taught a moment ago may not be there yet, and a server that has just begun may not know who asks.
      if (code !== 200) throw new Error(`list ${path}: ${code} ${String(at(list, '/message') ?? '')}`)
      const items = listAt(list, '/items')
      listed?.(items)
      for (const item of items) heard('ADDED', item)
      const version = String(at(list, '/metadata/resourceVersion'))
      const address = `${server}${path}${mark}watch=1&resourceVersion=${version}`
      await new Promise<void>((resolve, reject) => {
        const outgoing = get(address, { ca, headers: { authorization } }, (response) => {
          if (response.statusCode !== 200)
            response.destroy(new Error(`watch ${path}: ${response.statusCode}`))
          let rest = ''
          response.setEncoding('utf8')
          response.on('data', (part: string) => {
            const lines = `${rest}${part}`.split('\n')
            rest = lines.pop() ?? ''
            for (const line of lines) {
              const { type, object } = JSON.parse(line)
              // What is older than the server remembers is listed anew.
              if (type === 'ERROR') response.destroy()
              else heard(type, object)
            }
          })
          response.on('error', reject).on('close', resolve)
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
