import type { Fault, Verb } from '../twin.ts'
import type { Memory } from './memory.ts'

/** A reply before it is sent. */
export interface Reply {
  readonly status: number
  readonly data?: unknown
  /** Sent as they are, instead of data. */
  readonly bytes?: Uint8Array
  readonly headers?: Readonly<Record<string, string>>
  /** How long it takes. */
  readonly milliseconds?: number
}

/** A request, taken apart. */
export interface Request {
  readonly method: string
  readonly path: string
  readonly search: URLSearchParams
  readonly body: unknown
  /** The address of the server itself. */
  readonly origin: string
}

/** A request for one route. */
export interface Asked extends Request {
  /** The parts of the path that a route names in braces. */
  readonly named: Readonly<Record<string, string>>
}

/** One of a forge’s routes as its twin answers it. */
export interface Route {
  /** In the words of the forge’s description: `GET /repos/{owner}/{repo}/pulls`. */
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

/** What a forge says where it does not answer. */
export interface Refusals {
  readonly notFound: Reply
  readonly forbidden: Reply
  readonly badGateway: Reply
  limited(waitSeconds: number): Reply
}

/**
 * Answers a request by the first route that fits, with the fault that it meets.
 * @param isHere  whether the names in the path are those of the repository that there is
 */
export async function routed(
  routes: readonly Route[],
  request: Request,
  memory: Memory,
  refusals: Refusals & { isHere(named: Asked['named']): boolean },
): Promise<Reply> {
  for (const route of routes) {
    const named = namesIn(route.on, request.method, request.path)
    if (named === undefined) continue
    const asked = { ...request, named }
    const act = () => (refusals.isHere(named) ? route.answer(asked, memory) : refusals.notFound)
    const verb = typeof route.verb === 'function' ? route.verb(asked) : route.verb
    const fault = verb === undefined ? undefined : await memory.comments.enter(verb)
    return met(fault, act, refusals)
  }
  return refusals.notFound
}

function met(fault: Fault | undefined, act: () => Reply, refusals: Refusals): Reply {
  switch (fault?.is) {
    case 'forbidden':
      return refusals.forbidden
    case 'limited':
      return refusals.limited(fault.waitSeconds)
    case 'down':
      return refusals.badGateway
    case 'lost':
      act()
      return refusals.badGateway
    case 'slow':
      return { ...act(), milliseconds: fault.milliseconds }
    default:
      return act()
  }
}
