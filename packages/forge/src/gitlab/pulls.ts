import { at, listAt, numberAt, textAt, textOrNone } from '../answers.ts'
import type { Pull, Pulls } from '../pulls.ts'
import { unlessGone } from '../refused.ts'
import type { GitlabClient } from './client.ts'
import { projectPath } from './project.ts'

/**
 * Merge requests of one project. https://docs.gitlab.com/api/merge_requests
 * @param project  `group/name`
 * @throws {Misuse} when the project is not of that form
 */
export function gitlabPulls(client: GitlabClient, project: string): Pulls {
  const path = projectPath(project)
  /** A merge request names the projects of its ends by number. A fork that is gone, or that the token cannot see, has no name. */
  const nameOf = async (data: unknown): Promise<string | undefined> => {
    const source = at(data, 'source_project_id')
    if (source === at(data, 'target_project_id')) return project
    if (typeof source !== 'number') return undefined
    return unlessGone(async () =>
      textAt((await client.read(`projects/${source}`)).data, 'path_with_namespace'),
    )
  }
  const pull = (number: number) =>
    unlessGone(async () => {
      const { data } = await client.read(`${path}/merge_requests/${number}`)
      return pullOf(data, project, await nameOf(data))
    })
  return {
    pull,
    from: async (repository, branch) => {
      const order = { order_by: 'created_at', sort: 'desc', per_page: 100 }
      const asked = { source_branch: branch, state: 'all', scope: 'all', ...order }
      const { data } = await client.read(`${path}/merge_requests`, asked)
      // The list lacks what a branch stands on; there is seldom more than one.
      const pulls = await Promise.all(listAt(data).map((one) => pull(numberAt(one, 'iid'))))
      return pulls.filter((one) => one !== undefined).filter(({ head }) => isFrom(head, repository, branch))
    },
  }
}

function isFrom(head: Pull['head'], repository: string, branch: string): boolean {
  return head.branch === branch && head.repository?.toLowerCase() === repository.toLowerCase()
}

function pullOf(data: unknown, project: string, source: string | undefined): Pull {
  const state = textAt(data, 'state')
  return {
    number: numberAt(data, 'iid'),
    // `locked` is a merge request while it is being merged.
    state: state === 'opened' ? 'open' : state === 'merged' || state === 'locked' ? 'merged' : 'closed',
    draft: at(data, 'draft') === true,
    locked: at(data, 'discussion_locked') === true,
    head: { sha: textAt(data, 'sha'), branch: textAt(data, 'source_branch'), repository: source },
    base: {
      sha: textOrNone(data, 'diff_refs', 'start_sha'),
      branch: textAt(data, 'target_branch'),
      repository: project,
    },
    url: textAt(data, 'web_url'),
  }
}
