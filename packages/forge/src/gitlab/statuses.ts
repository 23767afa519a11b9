import { textAt, textOrNone } from '../answers.ts'
import { Refused } from '../refused.ts'
import type { Status, Statuses } from '../statuses.ts'
import type { GitlabClient } from './client.ts'
import { pagesOf, projectPath } from './project.ts'

/**
 * Commit statuses of one project. Needs an access token with the scope `api`.
 * https://docs.gitlab.com/api/commits/#commit-status
 *
 * A status is a job of the commit’s pipeline there. One that waits cannot be told to wait again (400, "Cannot
 * transition status"): that it is said already is no fault.
 * @param project  `group/name`
 * @throws {Misuse} when the project is not of that form
 */
export function gitlabStatuses(client: GitlabClient, project: string): Statuses {
  const path = projectPath(project)
  return {
    list: async (sha) => {
      const statuses: Status[] = []
      const route = `${path}/repository/commits/${encodeURIComponent(sha)}/statuses`
      for await (const data of pagesOf(client, route, {})) statuses.push(statusOf(data))
      return statuses
    },
    set: async (sha, { context, state, description, url }) => {
      const target = url === '' ? {} : { target_url: url }
      const body = { state: words[state], name: context, description, ...target }
      const writing = client.write('POST', `${path}/statuses/${encodeURIComponent(sha)}`, body)
      await writing.catch((error: unknown) => {
        const isSaid = error instanceof Refused && error.message.includes('Cannot transition status')
        if (!isSaid) throw error
      })
    },
  }
}

const words = { pending: 'pending', success: 'success', failure: 'failed' } as const

function statusOf(data: unknown): Status {
  return {
    context: textAt(data, 'name'),
    state: stateOf(textAt(data, 'status')),
    description: textOrNone(data, 'description'),
    url: textOrNone(data, 'target_url'),
  }
}

const waiting = ['created', 'pending', 'running', 'preparing', 'scheduled', 'manual', 'waiting_for_resource']

/** What neither succeeded nor waits (failed, cancelled, skipped) is no success. */
function stateOf(text: string): Status['state'] {
  if (text === 'success') return 'success'
  return waiting.includes(text) ? 'pending' : 'failure'
}
