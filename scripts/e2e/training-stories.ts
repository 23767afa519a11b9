import type { Checked } from './checked.ts'
import { change, remembered } from './training-project.ts'
import type { Run, Training } from './training-run.ts'

/** One thing that may become of a week. */
interface Story {
  readonly name: string
  tell(training: Training): Promise<readonly Checked[]>
}

/** The endings, in an order in which each finds the registry as the one before left it: version 1 is the champion. */
export const stories: readonly Story[] = [
  { name: 'a usual week', tell: usual },
  { name: 'broken data', tell: broken },
  { name: 'MLflow is down', tell: registryDown },
  { name: 'drift and a worse model', tell: worse },
  { name: 'drift and a better model, by a run that dies and the next one', tell: better },
]

async function usual(training: Training): Promise<readonly Checked[]> {
  training.project.lay('usual')
  const run = await training.run()
  return [
    held('it ends green', run, run.code === 0),
    held('nothing is trained', run, !ran(run, 'train') && ran(run, 'drift-check')),
    ...(await untouched(training, run)),
    remembers(training, run, 'hold'),
  ]
}

async function broken(training: Training): Promise<readonly Checked[]> {
  training.project.lay('broken')
  const run = await training.run()
  return [
    held(
      'it ends red, at the step that says that a person is needed',
      run,
      failedAt(run, 'a person is needed'),
    ),
    held('the decision is fix-data', run, /fix-data/.test(run.log)),
    held('nothing is trained on it', run, !ran(run, 'train')),
    ...(await untouched(training, run)),
    remembers(training, run, 'fix-data'),
  ]
}

async function registryDown(training: Training): Promise<readonly Checked[]> {
  training.project.lay('summer')
  const run = await training.run({ mlflow: 'http://127.0.0.1:9' })
  return [
    held(
      'it ends red where the model in production is asked for',
      run,
      failedAt(run, 'which model is in production'),
    ),
    held(
      'nothing is trained, and nothing remembered',
      run,
      !ran(run, 'train') && !ran(run, 'references, and the decision once it is done'),
    ),
  ]
}

async function worse(training: Training): Promise<readonly Checked[]> {
  training.project.lay('summer')
  change(training.project, { 'params.json': byHeart })
  const run = await training.run()
  const onRecord = remembers(training, run, 'retrain')
  const again = await training.run()
  return [
    held('it is trained, and ends red at its gate', run, ran(run, 'train') && failedAt(run, 'model-gate')),
    held('nothing is registered', run, !ran(run, 'register') && !(await training.has('2'))),
    ...(await untouched(training, run)),
    onRecord,
    held(
      'the next day it cools down, and nothing is trained',
      again,
      again.code === 0 && !ran(again, 'train'),
    ),
  ]
}

/** A model that learns each aircraft by heart, and nothing else. */
const byHeart = JSON.stringify({ columns: ['tailnum'], epochs: 10, rate: 0.3 })

async function better(training: Training): Promise<readonly Checked[]> {
  training.project.lay('summer')
  change(training.project, { 'params.json': sound })
  const dies = await training.run({ kubeconfig: nowhere })
  const afterDeath = await training.aliased('champion')
  const onRecord = remembered(training.project, 'history.jsonl')
  const goesOn = await training.run()
  const champion = await training.aliased('champion')
  const previous = await training.aliased('previous')
  const served = training.serving()
  const third = await training.run()
  return [
    held(
      'a run whose cluster is gone registers version 2 and dies',
      dies,
      failedAt(dies, 'canary-deploy') && ran(dies, 'register'),
    ),
    held(
      'then the alias is where it was, and the decision is not on record',
      dies,
      afterDeath?.version === '1' && onRecord === undefined,
    ),
    held('the next run goes on and ends green', goesOn, goesOn.code === 0 && ran(goesOn, 'promote')),
    held('no second version of the same model is made', goesOn, !(await training.has('3'))),
    held(
      'version 2 is the champion, and 1 the one before',
      goesOn,
      champion?.version === '2' && previous?.version === '1',
    ),
    held(
      'version 2 carries the digest that its gate judged',
      goesOn,
      /^sha256:/.test(champion?.digest ?? ''),
    ),
    held('the cluster serves it', goesOn, served === 'flights:2'),
    held(
      'its reference is remembered by its number',
      goesOn,
      remembered(training.project, 'versions/2/reference.json') !== undefined,
    ),
    held(
      'after that the same data is what the model knows: hold',
      third,
      third.code === 0 && !ran(third, 'train'),
    ),
  ]
}

const sound = JSON.stringify({
  columns: ['carrier', 'origin', 'dest', 'hour', 'humid', 'pressure', 'precip'],
  epochs: 4,
  rate: 0.01,
})

const nowhere = JSON.stringify({
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'gone',
  clusters: [{ name: 'gone', cluster: { server: 'http://127.0.0.1:9' } }],
  users: [{ name: 'gone', user: { token: 'a-token' } }],
  contexts: [{ name: 'gone', context: { cluster: 'gone', user: 'gone', namespace: 'ml' } }],
})

function held(title: string, { log, code }: Run, holds: boolean): Checked {
  return { title, holds, because: `exit ${code}\n${log}` }
}

function ran({ steps }: Run, name: string): boolean {
  return steps.some((step) => step.name === name)
}

/** Whether a run failed, and this was the step that did. */
function failedAt({ steps, code }: Run, name: string): boolean {
  return code !== 0 && steps.filter(({ ended }) => ended === '❌').map((step) => step.name)[0] === name
}

/** Production is as it was before. */
async function untouched(training: Training, run: Run): Promise<readonly Checked[]> {
  const champion = await training.aliased('champion')
  return [
    held('the alias is where it was', run, champion?.version === '1'),
    held('what serves serves on', run, training.serving() === 'flights:1' && !ran(run, 'canary-deploy')),
  ]
}

/** The decision is the last line of the history. */
function remembers({ project }: Training, run: Run, decision: string): Checked {
  const last = remembered(project, 'history.jsonl')?.trim().split('\n').at(-1) ?? ''
  return {
    title: `the branch drift remembers: ${decision}`,
    holds: last.includes(`"decision":"${decision}"`),
    because: `${last}\n${run.log}`,
  }
}
