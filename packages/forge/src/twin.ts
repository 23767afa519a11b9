import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { type Comment, type Forge, Limited } from './forge.ts'

/** What a forge can do to a caller. */
export type Fault =
  | { readonly is: 'forbidden' }
  | { readonly is: 'limited'; readonly waitSeconds: number }
  /** Nothing was carried out, and no answer came. */
  | { readonly is: 'down' }
  /** It was carried out, and the answer was lost on the way. */
  | { readonly is: 'lost' }
  /** The answer takes this long; only a twin behind a socket is slow. */
  | { readonly is: 'slow'; readonly milliseconds: number }

/** One request to the twin: its verb, and how many requests there were with it, this one included. */
export interface Call {
  readonly verb: 'viewer' | 'page' | 'create' | 'update' | 'remove'
  readonly count: number
}

/** The world that a twin begins with. */
export interface TwinOptions {
  /** The login of the token's owner; `github-actions[bot]` by default. */
  readonly viewer?: string
  /** `owner/name`; `org/repo` by default. */
  readonly repository?: string
  /** The changes that there are; 1 by default. */
  readonly changes?: readonly number[]
  /** Comments that are there from the start, on the first change. */
  readonly comments?: readonly { readonly author: string; readonly body: string }[]
  /** The most comments a page has, whatever is asked for; 100 by default. */
  readonly perPage?: number
  /** Asked before every call. */
  readonly fault?: (call: Call) => Fault | undefined
  /** Awaited before every call: the place where other writers may get their turn. */
  readonly turn?: (call: Call) => Promise<void>
}

/** The longest text of a comment, in characters. */
export const mostCharacters = 65_536

/** The comments of a forge that only exists in memory. */
export interface CommentStore {
  readonly viewer: string
  readonly perPage: number
  /** All comments of a change, oldest first; undefined when there is no such change. */
  of(change: number): readonly Comment[] | undefined
  find(id: number): Comment | undefined
  add(change: number, author: string, body: string): Comment
  replace(id: number, body: string): Comment | undefined
  drop(id: number): void
  /** Counts the call, waits for its turn, and gives the fault that it meets. */
  enter(verb: Call['verb']): Promise<Fault | undefined>
}

/** Makes the memory of a twin. */
export function commentStore(options: TwinOptions): CommentStore {
  const { viewer = 'github-actions[bot]', changes = [1], perPage = 100, repository = 'org/repo' } = options
  const byChange = new Map<number, Comment[]>(changes.map((change) => [change, []]))
  const url = (change: number, id: number) =>
    `https://forge.invalid/${repository}/pull/${change}#issuecomment-${id}`
  let nextId = 1001
  let count = 0
  const add = (change: number, author: string, body: string) => {
    const comment = { id: nextId++, author, body, url: url(change, nextId - 1) }
    byChange.get(change)?.push(comment)
    return comment
  }
  const find = (id: number) => [...byChange.values()].flat().find((comment) => comment.id === id)
  const change = (id: number, by: (list: Comment[], at: number) => void) => {
    for (const list of byChange.values()) {
      const at = list.findIndex((comment) => comment.id === id)
      if (at >= 0) by(list, at)
    }
  }
  for (const { author, body } of options.comments ?? []) add(changes[0] ?? 1, author, body)
  return {
    viewer,
    perPage,
    of: (number) => byChange.get(number)?.slice(),
    find,
    add,
    replace: (id, body) => {
      change(id, (list, at) => list.splice(at, 1, ...list.slice(at, at + 1).map((old) => ({ ...old, body }))))
      return find(id)
    },
    drop: (id) => change(id, (list, at) => list.splice(at, 1)),
    enter: async (verb) => {
      const call = { verb, count: ++count }
      await options.turn?.(call)
      return options.fault?.(call)
    },
  }
}

/** A forge in memory: pages, faults, and the rules of the real one. */
export function forgeTwin(options: TwinOptions = {}): Forge & { readonly store: CommentStore } {
  const store = commentStore(options)
  return {
    store,
    viewer: () => call(store, 'viewer', () => store.viewer),
    comments: (change) => pages(store, change),
    create: (change, body) =>
      call(store, 'create', () => {
        commentsOf(store, change)
        return store.add(change, store.viewer, checked(body))
      }),
    update: (_, id, body) => call(store, 'update', () => store.replace(id, checked(body))),
    remove: (_, id) => call(store, 'remove', () => store.drop(id)),
  }
}

async function* pages(store: CommentStore, change: number): AsyncGenerator<Comment> {
  for (let from = 0; ; from += store.perPage) {
    const list = await call(store, 'page', () => commentsOf(store, change))
    yield* list.slice(from, from + store.perPage)
    if (list.length <= from + store.perPage) return
  }
}

async function call<Value>(store: CommentStore, verb: Call['verb'], act: () => Value): Promise<Value> {
  const fault = await store.enter(verb)
  switch (fault?.is) {
    case 'forbidden':
      throw refusal('the token may not do this')
    case 'limited':
      throw new Limited(fault.waitSeconds)
    case 'down':
      throw noAnswer()
    case 'lost':
      act()
      throw noAnswer()
    default:
      return act()
  }
}

function commentsOf(store: CommentStore, change: number): readonly Comment[] {
  const list = store.of(change)
  if (list === undefined) throw refusal(`there is no change ${change}`)
  return list
}

function checked(body: string): string {
  if ([...body].length > mostCharacters) throw refusal(`the text has over ${mostCharacters} characters`)
  return body
}

function refusal(is: string): Misuse {
  return new Misuse({ is, wanted: 'what the forge allows', todo: 'ask for something else' })
}

function noAnswer(): Outage {
  return new Outage({ is: 'no answer', wanted: 'an answer', todo: 'run the job again' })
}
