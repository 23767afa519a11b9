import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'

/** The GitLab that the projects lie on, which nothing answers for but git. */
const server = 'https://gitlab.example'

/** A project there: its path. */
const path = 'acme/flights'

/** Says where a project lies. */
export function layOrigin(project: string): void {
  const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: project })
  git('remote', 'set-url', 'origin', `${server}/${path}.git`)
  // gitlab-ci-local reads the host of this one if it is there: git says of the other where it leads to on this machine.
  git('remote', 'add', 'gcl-origin', `${server}/${path}`)
}

/**
 * Addresses that git is to find on this machine: the release as a project there and as it is published, and the project itself.
 * @param origin  the bare repository of the project, where pushes go
 */
export function repositories(release: string, origin: string): Readonly<Record<string, string>> {
  const project = [server, `${server}:443`, 'https://remember:a-token@gitlab.example']
  return {
    // gitlab-ci-local writes the port when it lists tags.
    [`${server}/org/ml-actions.git`]: release,
    [`${server}:443/org/ml-actions.git`]: release,
    'https://github.com/org/ml-actions': release,
    ...Object.fromEntries(project.map((host) => [`${host}/${path}.git`, origin])),
  }
}

/** Sets KUBECONFIG, a variable of type file, for each environment alone: as a project's settings do, and in no commit. */
export function layClusters(project: string, kubeconfigs: Readonly<Record<string, string>>): void {
  const text = stringify({ KUBECONFIG: { type: 'file', values: kubeconfigs } })
  writeFileSync(join(project, '.gitlab-ci-local-variables.yml'), text)
}

/** What GitLab says of merge request 7. */
export function mergeRequest(head: string, base: string, apiUrl: string): Readonly<Record<string, string>> {
  return {
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1217',
    CI_MERGE_REQUEST_PROJECT_ID: '1217',
    CI_API_V4_URL: apiUrl,
    REPORT_TOKEN: 'a-token-of-the-twin',
  }
}
