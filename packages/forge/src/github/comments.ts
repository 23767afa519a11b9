import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { Comment, Forge } from '../forge.ts'
import type { GithubClient } from './client.ts'
import { Refused } from './faults.ts'

/**
 * Comments on the pull requests of one repository. Needs `pull-requests: write` to write, `pull-requests: read`
 * to look. https://docs.github.com/rest/issues/comments
 * @param repository  `owner/name`
 * @throws {Misuse} when the repository is not of that form
 */
export function githubForge(client: GithubClient, repository: string): Forge {
  const [owner, repo, ...rest] = repository.split('/')
  if (!owner || !repo || rest.length > 0) {
    const is = `the repository is ${JSON.stringify(repository.slice(0, 200))}`
    throw new Misuse({ is, wanted: 'owner/name', todo: 'run it on GitHub, or set GITHUB_REPOSITORY' })
  }
  const here = { owner, repo }
  const one = 'repos/{owner}/{repo}/issues/comments/{comment_id}'
  return {
    viewer: async () => loginOf(await client.query('query { viewer { login } }')),
    comments: (change) => commentsOf(client, { ...here, issue_number: change }),
    create: async (change, body) => {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
      return commentOf((await client.write(route, { ...here, issue_number: change, body })).data)
    },
    update: (_, id, body) =>
      unlessGone(async () =>
        commentOf((await client.write(`PATCH /${one}`, { ...here, comment_id: id, body })).data),
      ),
    remove: async (_, id) => {
      await unlessGone(() => client.write(`DELETE /${one}`, { ...here, comment_id: id }))
    },
  }
}

const mostPages = 1_000

async function* commentsOf(
  client: GithubClient,
  where: Readonly<Record<string, unknown>>,
): AsyncGenerator<Comment> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
  for (let page = 1; page <= mostPages; page++) {
    const { data, more } = await client.read(route, { ...where, per_page: 100, page })
    if (!Array.isArray(data)) throw unreadable('a list of comments')
    yield* data.map(commentOf)
    if (!more) return
  }
  throw unreadable(`an end of the comments within ${mostPages} pages`)
}

/** Gives undefined where GitHub answers 404 or 410. */
async function unlessGone<Value>(write: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof Refused && (error.status === 404 || error.status === 410)) return undefined
    throw error
  }
}

/** Reads a comment, https://docs.github.com/rest/issues/comments#get-an-issue-comment; the author may be null. */
function commentOf(data: unknown): Comment {
  const id = member(data, 'id')
  const author = member(member(data, 'user'), 'login') ?? ''
  const body = member(data, 'body') ?? ''
  const url = member(data, 'html_url')
  if (
    typeof id !== 'number' ||
    typeof author !== 'string' ||
    typeof body !== 'string' ||
    typeof url !== 'string'
  ) {
    throw unreadable('a comment with id, user, body and html_url')
  }
  return { id, author, body, url }
}

function loginOf(data: unknown): string {
  const login = member(member(data, 'viewer'), 'login')
  if (typeof login !== 'string' || login === '') throw unreadable('the login of the token’s owner')
  return login
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}

function unreadable(wanted: string): Outage {
  const is = 'GitHub’s answer cannot be read'
  return new Outage({ is, wanted, todo: 'check GITHUB_API_URL; is there a proxy that answers for GitHub?' })
}
