import { at, listAt, numberAt, textAt, textOrNone } from '../answers.ts'
import { unlessGone } from '../refused.ts'
import type { Runs, WorkflowRun } from '../runs.ts'
import type { GithubClient } from './client.ts'
import { repositoryOf } from './repository.ts'

/**
 * Workflow runs of one repository. Needs `actions: read`. https://docs.github.com/rest/actions/workflow-runs
 * @param repository  `owner/name`
 * @throws {Misuse} when the repository is not of that form
 */
export function githubRuns(client: GithubClient, repository: string): Runs {
  const here = repositoryOf(repository)
  return {
    run: (id) =>
      unlessGone(async () => {
        const asked = { ...here, run_id: id, exclude_pull_requests: true }
        return runOf((await client.read('GET /repos/{owner}/{repo}/actions/runs/{run_id}', asked)).data)
      }),
    ofBranch: async (workflow, branch, most) => {
      const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'
      const which = { branch, event: 'push', status: 'completed', exclude_pull_requests: true }
      const asked = { ...here, ...which, workflow_id: workflow, per_page: Math.min(most, 100) }
      const answer = await unlessGone(() => client.read(route, asked))
      return answer === undefined ? [] : listAt(answer.data, 'workflow_runs').map(runOf).slice(0, most)
    },
  }
}

function runOf(data: unknown): WorkflowRun {
  const repository = textOrNone(data, 'head_repository', 'full_name')
  return {
    id: numberAt(data, 'id'),
    number: numberAt(data, 'run_number'),
    attempt: at(data, 'run_attempt') === undefined ? 1 : numberAt(data, 'run_attempt'),
    // Of a workflow that another one calls, GitHub adds `@` and the branch.
    path: textAt(data, 'path').replace(/@.*$/, ''),
    event: textAt(data, 'event'),
    conclusion: textOrNone(data, 'conclusion'),
    head: {
      sha: textAt(data, 'head_sha'),
      branch: textOrNone(data, 'head_branch'),
      repository: repository === '' ? undefined : repository,
    },
    url: textAt(data, 'html_url'),
  }
}
