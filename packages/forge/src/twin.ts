import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { type Comment, type Forge, Limited } from './forge.ts'
import type { Pull } from './pulls.ts'
import type { Holdings } from './twin/holdings.ts'
import { type Threads, threadsOf } from './twin/threads.ts'

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

/** What a twin is asked to do; a word with a noun before it is about something else than a comment on a change. */
export type Verb =
  | 'viewer'
  | 'page'
  | 'create'
  | 'update'
  | 'remove'
  | `commit-${'page' | 'create' | 'update' | 'remove'}`
  | `check-${'list' | 'create' | 'append'}`
  | `status-${'list' | 'set'}`
  | `deployment-${'list' | 'create' | 'state' | 'mark'}`
  | `pull-${'read' | 'list'}`
  | `run-${'read' | 'list'}`
  | `artifact-${'list' | 'download'}`
  | `assets-${'tip' | 'store' | 'replace'}`
  | 'repository'
  | 'compare'
  | 'contents'

/** One request to the twin: its verb, and how many requests there were with it, this one included. */
export interface Call {
  readonly verb: Verb
  readonly count: number
}

/** A change that there is: its number, or what else is known of it. */
export type Change = number | (Pick<Pull, 'number'> & Partial<Pull>)

/** The world that a twin begins with. */
export interface TwinOptions extends Holdings {
  /** The login of the token's owner; `github-actions[bot]` by default. */
  readonly viewer?: string
  /** `owner/name`; `org/repo` by default. */
  readonly repository?: string
  /** The changes that there are; 1 by default. */
  readonly changes?: readonly Change[]
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
export interface CommentStore extends Threads<number> {
  readonly viewer: string
  readonly perPage: number
  /** Counts the call, waits for its turn, and gives the fault that it meets. */
  enter(verb: Verb): Promise<Fault | undefined>
}

/** Makes the memory of a twin. */
export function commentStore(options: TwinOptions): CommentStore {
  const { viewer = 'github-actions[bot]', changes = [1], perPage = 100, repository = 'org/repo' } = options
  const numbers = changes.map((change) => (typeof change === 'number' ? change : change.number))
  const url = (change: number, id: number) =>
    `https://forge.invalid/${repository}/pull/${change}#issuecomment-${id}`
  let nextId = 1001
  let count = 0
  const threads = threadsOf(
    (change: number) => numbers.includes(change),
    url,
    () => nextId++,
  )
  for (const { author, body } of options.comments ?? []) threads.add(numbers[0] ?? 1, author, body)
  return {
    ...threads,
    viewer,
    perPage,
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
  return { store, ...commentsTwin(store, store, '') }
}

/** Comments in memory, on changes or, with `commit-` before each verb, on commits. */
export function commentsTwin<On extends number | string>(
  store: CommentStore,
  threads: Threads<On>,
  noun: '' | 'commit-',
): Forge<On> {
  return {
    viewer: () => carryOut(store, 'viewer', () => store.viewer),
    comments: async function* (on) {
      for (let from = 0; ; from += store.perPage) {
        const list = await carryOut(store, `${noun}page`, () => commentsOn(threads, on))
        yield* list.slice(from, from + store.perPage)
        if (list.length <= from + store.perPage) return
      }
    },
    create: (on, body) =>
      carryOut(store, `${noun}create`, () => {
        commentsOn(threads, on)
        return threads.add(on, store.viewer, checked(body))
      }),
    update: (_, id, body) => carryOut(store, `${noun}update`, () => threads.replace(id, checked(body))),
    remove: (_, id) => carryOut(store, `${noun}remove`, () => threads.drop(id)),
  }
}

function commentsOn<On extends number | string>(threads: Threads<On>, on: On): readonly Comment[] {
  const list = threads.of(on)
  if (list === undefined) throw refusal(`there is nothing to comment on: ${on}`)
  return list
}

function checked(body: string): string {
  if ([...body].length > mostCharacters) throw refusal(`the text has over ${mostCharacters} characters`)
  return body
}

/** Carries out one call to a twin, with the fault that it meets. */
export async function carryOut<Value>(
  store: Pick<CommentStore, 'enter'>,
  verb: Verb,
  act: () => Value,
): Promise<Value> {
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

/** The twin's no. */
export function refusal(is: string): Misuse {
  return new Misuse({ is, wanted: 'what the forge allows', todo: 'ask for something else' })
}

function noAnswer(): Outage {
  return new Outage({ is: 'no answer', wanted: 'an answer', todo: 'run the job again' })
}
