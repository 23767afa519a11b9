import type { Comment } from '../forge.ts'
import type { Memory } from '../twin/memory.ts'
import { type Asked, pageOf, type Reply, type Route } from '../twin/route.ts'
import type { Threads } from '../twin/threads.ts'
import { mostCharacters } from '../twin.ts'
import { described } from './described.ts'
import { forbidden, notFound, said } from './refusals.ts'

const issues = '/repos/{owner}/{repo}/issues'
const repository = '/repos/{owner}/{repo}'

/** Comments on pull requests and on commits, as GitHub answers for them. */
export const commentRoutes: readonly Route[] = [
  ...routesOf<number>({
    list: `${issues}/{issue_number}/comments`,
    one: `${issues}/comments/{comment_id}`,
    noun: '',
    threads: (memory) => memory.comments,
    on: ({ named }) => Number(named['issue_number']),
    locked: ({ pulls }, number) => pulls.some((pull) => pull.number === number && pull.locked),
  }),
  ...routesOf<string>({
    list: `${repository}/commits/{commit_sha}/comments`,
    one: `${repository}/comments/{comment_id}`,
    noun: 'commit-',
    threads: (memory) => memory.commitComments,
    on: ({ named }) => named['commit_sha'] ?? '',
    locked: () => false,
  }),
]

interface Kind<On> {
  readonly list: string
  readonly one: string
  readonly noun: '' | 'commit-'
  threads(memory: Memory): Threads<On>
  on(asked: Asked): On
  locked(memory: Memory, on: On): boolean
}

function routesOf<On>(kind: Kind<On>): readonly Route[] {
  const { list, one, noun, threads } = kind
  const reading = `GET ${list}`
  const posting = `POST ${list}`
  const patching = `PATCH ${one}`
  return [
    {
      on: reading,
      verb: `${noun}page`,
      answer: (asked, memory) => {
        const all = threads(memory).of(kind.on(asked))
        if (all === undefined) return notFound
        const { items, headers } = pageOf(asked, all, memory.comments.perPage)
        return { status: 200, data: described(reading, 200, items.map(factsOf)), headers }
      },
    },
    {
      on: posting,
      verb: `${noun}create`,
      answer: (asked, memory) => {
        const text = textOf(asked.body)
        const on = kind.on(asked)
        if (threads(memory).of(on) === undefined) return notFound
        if (typeof text !== 'string') return text
        if (kind.locked(memory, on)) return lockedConversation
        const comment = threads(memory).add(on, memory.comments.viewer, text)
        return { status: 201, data: described(posting, 201, factsOf(comment)) }
      },
    },
    {
      on: patching,
      verb: `${noun}update`,
      answer: (asked, memory) => {
        const text = textOf(asked.body)
        const refused = refusalTo(asked, memory, threads(memory))
        if (refused !== undefined) return refused
        if (typeof text !== 'string') return text
        const comment = threads(memory).replace(idOf(asked), text)
        return { status: 200, data: described(patching, 200, comment && factsOf(comment)) }
      },
    },
    {
      on: `DELETE ${one}`,
      verb: `${noun}remove`,
      answer: (asked, memory) => {
        const refused = refusalTo(asked, memory, threads(memory))
        if (refused !== undefined) return refused
        threads(memory).drop(idOf(asked))
        return { status: 204 }
      },
    },
  ]
}

const lockedConversation = said(403, 'Unable to create comment because issue is locked.')

const idOf = ({ named }: Asked) => Number(named['comment_id'])

/** Why a comment may not be changed: it is not there, or somebody else’s. */
function refusalTo<On>(asked: Asked, memory: Memory, threads: Threads<On>): Reply | undefined {
  const old = threads.find(idOf(asked))
  if (old === undefined) return notFound
  return old.author === memory.comments.viewer ? undefined : forbidden
}

/** The text of a comment, or the 422 that GitHub gives for none, an empty one and one that is too long. */
function textOf(given: unknown): string | Reply {
  const text = typeof given === 'object' && given !== null && 'body' in given ? given.body : undefined
  if (typeof text !== 'string') return said(422, 'Invalid request.\n\n"body" wasn’t supplied.')
  const wrong =
    text.trim() === ''
      ? "Body can't be blank"
      : [...text].length > mostCharacters
        ? `Body is too long (maximum is ${mostCharacters} characters)`
        : undefined
  if (wrong === undefined) return text
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: wrong }]
  return said(422, 'Validation Failed', { errors })
}

function factsOf({ id, author, body, url }: Comment): object {
  const type = author.endsWith('[bot]') ? 'Bot' : 'User'
  return { id, body, html_url: url, user: author === '' ? null : { login: author, type } }
}
