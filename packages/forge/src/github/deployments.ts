import { at, listAt, numberAt, textAt, textOrNone } from '../answers.ts'
import type { Deployment, DeploymentState, Deployments } from '../deployments.ts'
import type { GithubClient } from './client.ts'
import { repositoryOf } from './repository.ts'

const all = '/repos/{owner}/{repo}/deployments'
const statuses = `${all}/{deployment_id}/statuses`

/**
 * Deployments of one repository. Needs `deployments: write`. https://docs.github.com/rest/deployments
 * @param repository  `owner/name`
 * @throws {Misuse} when the repository is not of that form
 */
export function githubDeployments(client: GithubClient, repository: string): Deployments {
  const here = repositoryOf(repository)
  return {
    list: async (environment, most) => {
      const asked = { ...here, environment, per_page: Math.min(most, 100) }
      return listAt((await client.read(`GET ${all}`, asked)).data).map(deploymentOf)
    },
    create: async ({ environment, sha, description, key }) => {
      // What GitHub would do by itself (merge the base branch, wait for checks) is not ours to ask for.
      const plainly = { auto_merge: false, required_contexts: [] }
      const asked = { ...here, ...plainly, ref: sha, environment, description, payload: { key } }
      return deploymentOf((await client.write(`POST ${all}`, asked)).data)
    },
    state: async (id) => {
      const asked = { ...here, deployment_id: id, per_page: 1 }
      const [newest] = listAt((await client.read(`GET ${statuses}`, asked)).data)
      return newest === undefined ? '' : stateOf(textAt(newest, 'state'))
    },
    mark: async (id, state, url) => {
      const log = url === '' ? {} : { log_url: url }
      // The one before becomes inactive by our word alone, so that what is read is what was written.
      const asked = { ...here, deployment_id: id, state, auto_inactive: false, ...log }
      await client.write(`POST ${statuses}`, asked)
    },
  }
}

/** Reads a deployment; its payload may be anything that somebody else has put there. */
function deploymentOf(data: unknown): Deployment {
  const key = at(data, 'payload', 'key')
  return {
    id: numberAt(data, 'id'),
    environment: textAt(data, 'environment'),
    sha: textAt(data, 'sha'),
    description: textOrNone(data, 'description'),
    key: typeof key === 'string' ? key : '',
    createdAt: textAt(data, 'created_at'),
  }
}

/** GitHub knows more words: what waits is in progress, an error is a failure. */
function stateOf(text: string): DeploymentState {
  if (text === 'success' || text === 'inactive') return text
  return text === 'failure' || text === 'error' ? 'failure' : 'in_progress'
}
