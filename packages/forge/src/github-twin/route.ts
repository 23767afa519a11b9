import type { Memory } from '../twin/memory.ts'
import type { Verb } from '../twin.ts'

/** A reply before it is sent. */
export interface Reply {
  readonly status: number
  readonly data?: unknown
  /** Sent as they are, instead of data. */
  readonly bytes?: Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

/** A request, taken apart. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly search: URLSearchParams
  readonly body: unknown
  /** The parts of the path that a route names in braces. */
  readonly named: Readonly<Record<string, string>>
  /** The address of the server itself. */
  readonly origin: string
}

/** One of GitHub’s routes as the twin answers it. */
export interface Route {
  /** In the words of GitHub’s description: `GET /repos/{owner}/{repo}/pulls`. */
  readonly on: string
  /** What it counts as; a fault that waits for this verb strikes here. */
  readonly verb?: Verb | ((asked: Pick<Asked, 'body'>) => Verb)
  answer(asked: Asked, memory: Memory): Reply
}

/** Finds a route’s names in a path; the last name may hold slashes, as a file’s path does. */
export function namesIn(
  on: string,
  method: string,
  path: string,
): Readonly<Record<string, string>> | undefined {
  const [wanted, template = ''] = on.split(' ')
  const parts = template.split('/')
  const given = path.split('/')
  const last = parts.at(-1) ?? ''
  if (wanted !== method || given.length < parts.length) return undefined
  if (given.length > parts.length && !/^\{(path|ref)\}$/.test(last)) return undefined
  const names: Record<string, string> = {}
  for (const [at, part] of parts.entries()) {
    const rest = at === parts.length - 1 ? given.slice(at).join('/') : (given[at] ?? '')
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    if (name === undefined && rest !== part) return undefined
    if (name !== undefined) names[name] = decodeURIComponent(rest)
  }
  return names
}

/** A reply that is a sentence of GitHub’s. */
export function said(status: number, message: string, more: object = {}): Reply {
  const documentation = 'https://docs.github.com/rest'
  return { status, data: { message, ...more, documentation_url: documentation, status: String(status) } }
}

/** GitHub’s 404; it does not say what is not there. */
export const notFound = said(404, 'Not Found')

/** GitHub’s 403 to `github.token`. */
export const forbidden = said(403, 'Resource not accessible by integration')

/** One page of a list with its `Link` header; 30 items where no number is said, and at most 100. */
export function pageOf<Item>(
  asked: Asked,
  all: readonly Item[],
  most = 100,
): { readonly items: readonly Item[]; readonly headers: Readonly<Record<string, string>> } {
  const perPage = Math.min(Number(asked.search.get('per_page') ?? 30), 100, most)
  const number = Number(asked.search.get('page') ?? 1)
  const pages = Math.ceil(all.length / perPage)
  const link = (to: number, rel: string) => {
    const search = new URLSearchParams(asked.search)
    search.set('per_page', String(perPage))
    search.delete('page')
    search.set('page', String(to))
    return `<${asked.origin}${asked.path}?${search}>; rel="${rel}"`
  }
  const after = number < pages ? [link(number + 1, 'next'), link(pages, 'last')] : []
  const before = number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []
  const header = [...before, ...after].join(', ')
  return {
    items: all.slice((number - 1) * perPage, number * perPage),
    headers: header === '' ? {} : { link: header },
  }
}
