import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/workspace.ts'
import type { Checked } from '../checked.ts'
import { type Ended, type Pipeline, runPipeline } from '../gitlab/run-pipeline.ts'
import { commitAll } from '../run-act.ts'
import { change, layMemory, remembered, variablesOf } from './project.ts'
import { held, remembers, second, sound } from './story.ts'
import type { Run, Training } from './world.ts'

/** A pipeline, as the checks of this loop read a run. */
type Told = Pipeline & Run

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
async function pipeline(training: Training, words: readonly string[]): Promise<Told> {
  const { project, release, mlflow, kubeconfig } = training
  const home = join(project.home, 'gitlab')
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  project.run('git', 'clone', '--quiet', project.directory, home)
  cpSync(join(root, 'workflows-examples', 'gitlab', 'continuous-training.yaml'), join(home, '.gitlab-ci.yml'))
  const cluster = join(project.home, 'kubeconfig')
  writeFileSync(cluster, kubeconfig)
  commitAll(home, 'the pipeline')
  const variables = {
    ...variablesOf(project, 'gitlab'),
    CI_PIPELINE_SOURCE: 'schedule',
    ML: release,
    DRIFT_REMOTE: project.origin,
    MLFLOW_TRACKING_URI: mlflow,
    KUBECONFIG: cluster,
  }
  const run = await runPipeline({ project: home, variables, words, programs: project.programs })
  return { ...run, steps: [] }
}

function ended({ jobs }: Pipeline, job: string, how: Ended): boolean {
  return jobs.get(job) === how
}
