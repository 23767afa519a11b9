import { spawn } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/workspace.ts'
import type { Checked } from '../checked.ts'
import { commitAll } from '../run-act.ts'
import { npmTool, rsyncFolder } from '../tools.ts'
import { change, layMemory, remembered, variablesOf } from './project.ts'
import { held, remembers, second, sound } from './story.ts'
import type { Run, Training } from './world.ts'

/** How a job of a pipeline ended. */
type Ended = 'PASS' | 'FAIL' | 'WARN'

/** What gitlab-ci-local printed, and how its jobs ended, by their names. */
interface Pipeline extends Run {
  readonly jobs: ReadonlyMap<string, Ended>
}

/** `gitlab/continuous-training.yaml`, by a schedule: a usual week, a worse model, a better one that a person deploys. */
export async function byGitlab(training: Training): Promise<readonly Checked[]> {
  training.project.lay('usual')
  const usual = await pipeline(training, [])
  const hold = remembers(training, usual, 'hold')
  training.project.lay('summer')
  change(training.project, { 'params.json': JSON.stringify({ columns: ['tailnum'], epochs: 10, rate: 0.3 }) })
  const worse = await pipeline(training, [])
  const stays = (await training.aliased('champion'))?.version === '1' && !(await training.has('2'))
  const retrain = remembers(training, worse, 'retrain')
  layMemory(training.project) // else it cools down
  change(training.project, { 'params.json': sound(9) })
  const pressed = await pipeline(training, ['--manual', 'deploy'])
  return [
    held('a usual week ends green', usual, usual.code === 0 && ended(usual, 'model', 'PASS')),
    hold,
    held('a worse model ends red, and registers nothing', worse, ended(worse, 'model', 'FAIL') && stays),
    retrain,
    held(
      'a better one is deployed once a person presses deploy, and it ends green',
      pressed,
      pressed.code === 0 && ended(pressed, 'deploy', 'PASS'),
    ),
    await second(training, pressed),
    held(
      'its reference is remembered by its number',
      pressed,
      remembered(training.project, 'versions/2/reference.json') !== undefined,
    ),
  ]
}

/** Runs the pipeline once in a fresh clone, as a runner does, each job in a folder of its own. */
async function pipeline(training: Training, words: readonly string[]): Promise<Pipeline> {
  const { project, release, mlflow, kubeconfig } = training
  const home = join(project.home, 'gitlab')
  rmSync(home, { recursive: true, force: true })
  project.run('git', 'clone', '--quiet', project.directory, home)
  cpSync(join(root, 'workflows-examples', 'gitlab', 'continuous-training.yaml'), join(home, '.gitlab-ci.yml'))
  const cluster = join(project.home, 'kubeconfig')
  writeFileSync(cluster, kubeconfig)
  commitAll(home, 'the pipeline')
  const variables = {
    ...variablesOf(project, 'gitlab'),
    // What GitLab and its settings say; gitlab-ci-local says of itself that it is none.
    GITLAB_CI: 'true',
    CI_PIPELINE_SOURCE: 'schedule',
    ML: release,
    DRIFT_REMOTE: project.origin,
    MLFLOW_TRACKING_URI: mlflow,
    KUBECONFIG: cluster,
  }
  const program = join(npmTool('gitlab-ci-local', '4.75.1'), 'dist', 'index.js')
  const isolated = ['--shell-isolation', '--no-artifacts-to-source', '--no-color', ...overridden]
  const asked = Object.entries(variables).flatMap(([key, value]) => ['--variable', `${key}=${value}`])
  const path = [...project.programs, rsyncFolder(), process.env['PATH']].join(':')
  const child = spawn(process.execPath, [program, ...isolated, ...asked, ...words], {
    cwd: home,
    env: { ...process.env, PATH: path, GCL_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 900_000,
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      log += part.toString()
    })
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve(status ?? -1))
  })
  const jobs = jobsIn(log)
  console.log([...jobs].map(([name, end]) => `  ${end} ${name}`).join('\n'))
  return { code, log, steps: [], jobs }
}

/** It warns of each variable of GitLab's own that is set from outside, unless it is told. */
const overridden = ['--ignore-predefined-vars', 'GITLAB_CI,CI_PIPELINE_SOURCE']

/** Reads the summary that gitlab-ci-local ends with, a line a job. */
function jobsIn(log: string): ReadonlyMap<string, Ended> {
  const lines = log.matchAll(/^ *(PASS|FAIL|WARN) +(\S+)/gm)
  return new Map(
    [...lines].map(([, word, name = '']) => [name, word === 'PASS' || word === 'WARN' ? word : 'FAIL']),
  )
}

function ended({ jobs }: Pipeline, job: string, how: Ended): boolean {
  return jobs.get(job) === how
}
