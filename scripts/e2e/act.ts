import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveTwin } from '@ml-actions/forge/github/serve-twin'
import { composeRelease } from '../release/compose.ts'
import type { Checked } from './checked.ts'
import { layFlights } from './flights.ts'
import { forkPair } from './fork-pair.ts'
import { commitAll, ended, repository, runAct } from './run-act.ts'

const pull = 7

/**
 * Runs whole workflows of `workflows-examples` as a runner does, on the example project: `uses: org/ml-actions/…@v1`
 * resolves to this commit's release, the forge is the twin on loopback.
 *
 * act enforces no permissions, no concurrency and no protection of environments, and it starts no run after another one:
 * nothing is claimed of those.
 */
export async function act(): Promise<readonly Checked[]> {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-act-'))
  try {
    const release = join(home, 'release')
    await composeRelease(release)
    commitAll(release, 'release')
    const room = (name: string) => {
      mkdirSync(join(home, name))
      return join(home, name)
    }
    return [
      ...(await pullRequest(room('pull-request'), release)),
      ...(await forkPair(room('fork-better'), release, 'better')),
      ...(await forkPair(room('fork-worse'), release, 'worse')),
    ]
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** `pull-request.yml`, on a pull request of the repository itself. */
async function pullRequest(home: string, release: string): Promise<readonly Checked[]> {
  const forge = await serveTwin({ repository, pulls: [pull] })
  try {
    const project = join(home, 'project')
    const commits = layFlights(project, { workflows: ['pull-request.yml'] })
    const event = join(home, 'event.json')
    writeFileSync(event, JSON.stringify(eventOf(commits)))
    const { log, code } = await runAct({
      project,
      workflow: join('.github', 'workflows', 'pull-request.yml'),
      name: 'pull_request',
      event,
      actions: { 'org/ml-actions@v1': release },
      variables: { GITHUB_API_URL: forge.url },
    })
    const comments = forge.comments(pull)
    const body = comments[0]?.body ?? ''
    return [
      { title: 'the workflow ends green', holds: code === 0, because: log },
      {
        title: 'data-validate, model-gate and cml-report each ran as org/ml-actions/…@v1',
        holds: ['data-validate', 'model-gate', 'cml-report'].every((name) => ended(log, name, '✅')),
        because: log,
      },
      {
        title: 'exactly one comment stands on the pull request',
        holds: comments.length === 1,
        because: `${comments.length} comments\n${log}`,
      },
      {
        title: 'the comment carries the verdicts of the steps before it',
        holds: /^### ✅/m.test(body) && /accuracy/.test(body),
        because: body,
      },
    ]
  } finally {
    await forge.close()
  }
}

function eventOf({ head, base }: { readonly head: string; readonly base: string }): object {
  const repo = { full_name: repository }
  return {
    action: 'synchronize',
    number: pull,
    pull_request: {
      number: pull,
      head: { sha: head, ref: 'better', repo },
      base: { sha: base, ref: 'main', repo },
    },
    repository: repo,
  }
}
