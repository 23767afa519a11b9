import { at, listAt, numberAt, textAt, textOrNone } from '../answers.ts'
import type { Pull, PullEnd, Pulls } from '../pulls.ts'
import { unlessGone } from '../refused.ts'
import type { GithubClient } from './client.ts'
import { repositoryOf } from './repository.ts'

/**
 * Pull requests of one repository. Needs `pull-requests: read`. https://docs.github.com/rest/pulls/pulls
 * @param repository  `owner/name`
 * @throws {Misuse} when the repository is not of that form
 */
export function githubPulls(client: GithubClient, repository: string): Pulls {
  const here = repositoryOf(repository)
  return {
    pull: (number) =>
      unlessGone(async () => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
        return pullOf((await client.read(route, { ...here, pull_number: number })).data)
      }),
    from: async (source, branch) => {
      const { owner } = repositoryOf(source)
      const head = `${owner}:${branch}`
      const asked = { ...here, head, state: 'all', sort: 'created', direction: 'desc', per_page: 100 }
      const { data } = await client.read('GET /repos/{owner}/{repo}/pulls', asked)
      // GitHub drops a `head` that it cannot read and then lists every pull request: so it is checked here.
      return listAt(data)
        .map(pullOf)
        .filter((pull) => pull.head.branch === branch && sameRepository(pull.head.repository, source))
    },
  }
}

/** GitHub keeps the case of names and does not tell names apart by it. */
function sameRepository(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase()
}

/** Reads a pull request, whole or in a list; a list has no `merged`, but when it was. */
function pullOf(data: unknown): Pull {
  const merged = textOrNone(data, 'merged_at') !== ''
  const open = textAt(data, 'state') === 'open'
  return {
    number: numberAt(data, 'number'),
    state: merged ? 'merged' : open ? 'open' : 'closed',
    draft: at(data, 'draft') === true,
    locked: at(data, 'locked') === true,
    head: endOf(at(data, 'head')),
    base: endOf(at(data, 'base')),
    url: textAt(data, 'html_url'),
  }
}

/** The repository is null when a fork was deleted. */
function endOf(data: unknown): PullEnd {
  const repository = textOrNone(data, 'repo', 'full_name')
  return {
    sha: textAt(data, 'sha'),
    branch: textAt(data, 'ref'),
    repository: repository === '' ? undefined : repository,
  }
}
