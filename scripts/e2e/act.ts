import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveTwin } from '@ml-actions/forge/github/serve-twin'
import { root } from '../build/workspace.ts'
import { composeRelease } from '../release/compose.ts'
import type { Checked } from './checked.ts'
import { goTool } from './tools.ts'

const repository = 'acme/flights'
const pull = 7

/**
 * Runs `workflows-examples/pull-request.yml` as a runner does (act, host mode), on a pull request of the example
 * project: `uses: org/ml-actions/…@v1` resolves to this commit's release, the forge is the twin on loopback.
 */
export async function act(): Promise<readonly Checked[]> {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-act-'))
  const forge = await serveTwin({ repository, pulls: [pull] })
  try {
    const release = join(home, 'release')
    await composeRelease(release)
    commitAll(release, 'release')
    const project = join(home, 'project')
    const { head, base } = layProject(project)
    const event = join(home, 'event.json')
    writeFileSync(event, JSON.stringify(pullRequest(head, base)))
    const { log, code } = await runAct({ project, event, release, apiUrl: forge.url })
    const comments = forge.comments(pull)
    const body = comments[0]?.body ?? ''
    const ended = (action: string, word: string) =>
      new RegExp(`${word}[^\\n]*Main[^\\n]*org/ml-actions/${action}@v1`).test(log)
    return [
      { title: 'the workflow ends green', holds: code === 0, because: log },
      {
        title: 'data-validate, model-gate and cml-report each ran as org/ml-actions/…@v1',
        holds: ['data-validate', 'model-gate', 'cml-report'].every((name) => ended(name, '✅')),
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
    rmSync(home, { recursive: true, force: true })
  }
}

/** The example project as a repository: the old metrics on main, the change on its own branch. */
function layProject(project: string): { head: string; base: string } {
  cpSync(join(root, 'examples', 'flights'), project, { recursive: true })
  mkdirSync(join(project, '.github', 'workflows'), { recursive: true })
  cpSync(
    join(root, 'workflows-examples', 'pull-request.yml'),
    join(project, '.github', 'workflows', 'model.yml'),
  )
  cpSync(join(project, 'metrics', 'old.json'), join(project, 'metrics', 'model.json'))
  const base = commitAll(project, 'the model in production')
  execFileSync('git', ['remote', 'add', 'origin', `https://github.com/${repository}`], { cwd: project })
  execFileSync('git', ['switch', '--quiet', '--create', 'better'], { cwd: project })
  cpSync(join(project, 'metrics', 'new.json'), join(project, 'metrics', 'model.json'))
  return { base, head: commitAll(project, 'a better model') }
}

function commitAll(folder: string, message: string): string {
  const who = [
    '-c',
    'user.name=maria',
    '-c',
    'user.email=maria@example.invalid',
    '-c',
    'init.defaultBranch=main',
  ]
  const git = (...words: readonly string[]) =>
    execFileSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' }).trim()
  git('init', '--quiet')
  git('add', '--all', '--force')
  git('commit', '--quiet', '--message', message)
  return git('rev-parse', 'HEAD')
}

function pullRequest(head: string, base: string): object {
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

interface Asked {
  readonly project: string
  readonly event: string
  readonly release: string
  readonly apiUrl: string
}

function runAct({ project, event, release, apiUrl }: Asked): Promise<{ log: string; code: number }> {
  const binary = goTool('act', 'github.com/nektos/act', 'v0.2.89')
  const words = [
    ...['pull_request', '--workflows', join('.github', 'workflows', 'model.yml'), '--eventpath', event],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--local-repository', `org/ml-actions@v1=${release}`],
    ...[
      '--no-cache-server',
      '--env',
      `GITHUB_API_URL=${apiUrl}`,
      '--secret',
      'GITHUB_TOKEN=a-token-of-the-twin',
    ],
  ]
  return new Promise((resolve, reject) => {
    const child = spawn(binary, words, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'], timeout: 300_000 })
    let log = ''
    const take = (part: Buffer) => {
      log += part.toString()
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', reject)
    child.on('close', (code) => resolve({ log, code: code ?? -1 }))
  })
}
