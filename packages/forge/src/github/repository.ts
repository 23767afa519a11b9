import { Misuse } from '@ml-actions/verdict/faults'
import { listAt, unreadable } from '../answers.ts'
import type { GithubClient } from './client.ts'

/** A repository in the words of GitHub's paths. */
export type Repository = { readonly owner: string; readonly repo: string }

/** Reads `owner/name`. @throws {Misuse} when the text is not of that form */
export function repositoryOf(text: string): Repository {
  const [owner, repo, ...rest] = text.split('/')
  if (!owner || !repo || rest.length > 0) {
    const is = `the repository is ${JSON.stringify(text.slice(0, 200))}`
    throw new Misuse({ is, wanted: 'owner/name', todo: 'run it on GitHub, or set GITHUB_REPOSITORY' })
  }
  return { owner, repo }
}

const mostPages = 1_000

/**
 * All items of a list, page by page, a hundred each.
 * @param keys  where an answer has its list; nowhere when it is the list
 * @throws {Outage} when the pages do not end
 */
export async function* pagesOf(
  client: Pick<GithubClient, 'read'>,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  keys: readonly string[] = [],
): AsyncGenerator<unknown> {
  for (let page = 1; page <= mostPages; page++) {
    const { data, more } = await client.read(route, { ...parameters, per_page: 100, page })
    yield* listAt(data, ...keys)
    if (!more) return
  }
  throw unreadable(`an end of the list within ${mostPages} pages`)
}
