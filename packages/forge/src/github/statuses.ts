import { textAt, textOrNone } from '../answers.ts'
import type { Status, Statuses } from '../statuses.ts'
import type { GithubClient } from './client.ts'
import { pagesOf, repositoryOf } from './repository.ts'

/**
 * Commit statuses of one repository. Needs `statuses: write`. https://docs.github.com/rest/commits/statuses
 * @param repository  `owner/name`
 * @throws {Misuse} when the repository is not of that form
 */
export function githubStatuses(client: GithubClient, repository: string): Statuses {
  const here = repositoryOf(repository)
  return {
    list: async (sha) => {
      const route = 'GET /repos/{owner}/{repo}/commits/{ref}/status'
      const statuses: Status[] = []
      for await (const data of pagesOf(client, route, { ...here, ref: sha }, ['statuses'])) {
        statuses.push(statusOf(data))
      }
      return statuses
    },
    set: async (sha, { context, state, description, url }) => {
      const target = url === '' ? {} : { target_url: url }
      const asked = { ...here, sha, context, state, description, ...target }
      await client.write('POST /repos/{owner}/{repo}/statuses/{sha}', asked)
    },
  }
}

function statusOf(data: unknown): Status {
  return {
    context: textAt(data, 'context'),
    state: stateOf(textAt(data, 'state')),
    description: textOrNone(data, 'description'),
    url: textOrNone(data, 'target_url'),
  }
}

/** GitHub also has `error`, which others may have set: no success either. */
function stateOf(text: string): Status['state'] {
  return text === 'pending' || text === 'success' ? text : 'failure'
}
