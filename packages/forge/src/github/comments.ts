import { numberAt, textAt, textOrNone, unreadable } from '../answers.ts'
import type { Comment, Forge } from '../forge.ts'
import { unlessGone } from '../refused.ts'
import type { GithubClient } from './client.ts'
import { pagesOf, repositoryOf } from './repository.ts'

/**
 * Comments on the pull requests of one repository. Needs `pull-requests: write` to write, `pull-requests: read`
 * to look. https://docs.github.com/rest/issues/comments
 * @param repository  `owner/name`
 * @throws {Misuse} when the repository is not of that form
 */
export function githubForge(client: GithubClient, repository: string): Forge {
  const here = repositoryOf(repository)
  return commentsAt(client, {
    list: 'repos/{owner}/{repo}/issues/{issue_number}/comments',
    one: 'repos/{owner}/{repo}/issues/comments/{comment_id}',
    on: (change) => ({ ...here, issue_number: change }),
    here,
  })
}

/**
 * Comments on the commits of one repository; on the commit as a whole, not on a line of it. Needs
 * `contents: write` to write, `contents: read` to look. https://docs.github.com/rest/commits/comments
 * @param repository  `owner/name`
 * @throws {Misuse} when the repository is not of that form
 */
export function githubCommitComments(client: GithubClient, repository: string): Forge<string> {
  const here = repositoryOf(repository)
  return commentsAt(client, {
    list: 'repos/{owner}/{repo}/commits/{commit_sha}/comments',
    one: 'repos/{owner}/{repo}/comments/{comment_id}',
    on: (sha) => ({ ...here, commit_sha: sha }),
    here,
  })
}

type Parameters = Readonly<Record<string, unknown>>

/** Where one kind of comments is asked for. */
interface Place<On> {
  readonly list: string
  readonly one: string
  readonly here: Parameters
  on(on: On): Parameters
}

function commentsAt<On extends number | string>(client: GithubClient, place: Place<On>): Forge<On> {
  const one = (id: number) => ({ ...place.here, comment_id: id })
  return {
    viewer: async () => {
      const login = textOrNone(await client.query('query { viewer { login } }'), 'viewer', 'login')
      if (login === '') throw unreadable('the login of the token’s owner')
      return login
    },
    comments: async function* (on) {
      for await (const data of pagesOf(client, `GET /${place.list}`, place.on(on))) yield commentOf(data)
    },
    create: async (on, body) =>
      commentOf((await client.write(`POST /${place.list}`, { ...place.on(on), body })).data),
    update: (_, id, body) =>
      unlessGone(async () =>
        commentOf((await client.write(`PATCH /${place.one}`, { ...one(id), body })).data),
      ),
    remove: async (_, id) => {
      await unlessGone(() => client.write(`DELETE /${place.one}`, one(id)))
    },
  }
}

/** Reads a comment, https://docs.github.com/rest/issues/comments#get-an-issue-comment; the author may be null. */
function commentOf(data: unknown): Comment {
  return {
    id: numberAt(data, 'id'),
    author: textOrNone(data, 'user', 'login'),
    body: textOrNone(data, 'body'),
    url: textAt(data, 'html_url'),
  }
}
