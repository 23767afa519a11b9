import { textOrNone } from '../answers.ts'
import type { Comment } from '../forge.ts'
import type { Memory } from '../twin/memory.ts'
import { type Asked, pageOf, type Reply, type Route } from '../twin/route.ts'
import { forbidden, notFound, said } from './refusals.ts'

const list = '/projects/{id}/merge_requests/{iid}/notes'
const one = `${list}/{note_id}`

/** The longest text of a note, in characters. */
export const mostNoteCharacters = 1_000_000

/** Notes on merge requests, as GitLab answers for them: newest first unless it is told otherwise. */
export const noteRoutes: readonly Route[] = [
  {
    on: 'GET /user',
    verb: 'viewer',
    answer: (_, { comments }) => ({ status: 200, data: userOf(comments.viewer) }),
  },
  {
    on: `GET ${list}`,
    verb: 'page',
    answer: (asked, memory) => {
      const all = memory.comments.of(iidOf(asked))
      if (all === undefined) return notFound
      const sorted = asked.search.get('sort') === 'asc' ? all : all.toReversed()
      const { items, headers } = pageOf(asked, sorted, memory.comments.perPage)
      return { status: 200, data: items.map((comment) => noteOf(comment, asked)), headers }
    },
  },
  {
    on: `POST ${list}`,
    verb: 'create',
    answer: (asked, memory) => {
      const change = iidOf(asked)
      if (memory.comments.of(change) === undefined) return notFound
      if (memory.pulls.some(({ number, locked }) => number === change && locked)) return forbidden
      const wrong = wrongText(asked)
      if (wrong !== undefined) return wrong
      const comment = memory.comments.add(change, memory.comments.viewer, textOrNone(asked.body, 'body'))
      return { status: 201, data: noteOf(comment, asked) }
    },
  },
  {
    on: `PUT ${one}`,
    verb: 'update',
    answer: (asked, memory) => {
      const wrong = refusalTo(asked, memory) ?? wrongText(asked)
      if (wrong !== undefined) return wrong
      const comment = memory.comments.replace(idOf(asked), textOrNone(asked.body, 'body'))
      return comment === undefined ? notFound : { status: 200, data: noteOf(comment, asked) }
    },
  },
  {
    on: `DELETE ${one}`,
    verb: 'remove',
    answer: (asked, memory) => {
      const wrong = refusalTo(asked, memory)
      if (wrong !== undefined) return wrong
      memory.comments.drop(idOf(asked))
      return { status: 204 }
    },
  },
]

const iidOf = ({ named }: Asked) => Number(named['iid'])
const idOf = ({ named }: Asked) => Number(named['note_id'])

function refusalTo(asked: Asked, { comments }: Memory): Reply | undefined {
  const old = comments.of(iidOf(asked))?.find(({ id }) => id === idOf(asked))
  if (old === undefined) return notFound
  return old.author === comments.viewer ? undefined : forbidden
}

function wrongText({ body }: Asked): Reply | undefined {
  const text = textOrNone(body, 'body')
  if (text.trim() === '') return said(400, { note: ["can't be blank"] })
  if ([...text].length <= mostNoteCharacters) return undefined
  return said(400, { note: [`is too long (maximum is ${mostNoteCharacters} characters)`] })
}

function noteOf({ id, author, body }: Comment, asked: Asked): object {
  const time = '2026-01-01T00:00:00.000Z'
  return {
    id,
    type: null,
    body,
    attachment: null,
    author: userOf(author),
    created_at: time,
    updated_at: time,
    system: false,
    noteable_id: 1,
    noteable_iid: iidOf(asked),
    noteable_type: 'MergeRequest',
    resolvable: false,
    confidential: false,
    internal: false,
  }
}

function userOf(username: string): object {
  const page = `https://forge.invalid/${encodeURIComponent(username)}`
  return { id: 7, name: username, username, state: 'active', avatar_url: `${page}.png`, web_url: page }
}
