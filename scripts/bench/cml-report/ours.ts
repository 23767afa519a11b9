import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/workspace.ts'
import type { Bench, Contender } from './contender.ts'

/** The bundle, as a step of a pull request runs it. */
export function ours({ home, directory, base, head }: Bench): Contender {
  const event = join(home, 'event.json')
  const side = (sha: string) => ({ sha, repo: { full_name: 'acme/churn' } })
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: side(head), base: side(base) } }))
  const variables = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: directory,
    GITHUB_REPOSITORY: 'acme/churn',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_OUTPUT: '',
    'INPUT_GITHUB-TOKEN': 'a-token',
    INPUT_METRICS: 'metrics.json',
    'INPUT_FAIL-ON': 'never',
  }
  return {
    name: 'cml-report',
    command: (forge) => ({
      words: [process.execPath, join(root, 'actions', 'cml-report', 'dist', 'index.js')],
      cwd: directory,
      variables: { ...variables, GITHUB_API_URL: forge },
    }),
  }
}
