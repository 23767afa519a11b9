import type { Checked } from '../checked.ts'
import { change } from './project.ts'
import { failedAt, held, ran, remembers, untouched } from './story.ts'
import type { Training } from './world.ts'

/** The data is like what the model knows. */
export async function usual(training: Training): Promise<readonly Checked[]> {
  training.project.lay('usual')
  const run = await training.run()
  return [
    held('it ends green', run, run.code === 0),
    held('nothing is trained', run, !ran(run, 'train') && ran(run, 'drift-check')),
    ...(await untouched(training, run)),
    remembers(training, run, 'hold'),
  ]
}

/** data-validate fails. */
export function broken(training: Training): Promise<readonly Checked[]> {
  training.project.lay('broken')
  return needsAPerson(training, 'fix-data')
}

/** One column of many has drifted: too little for a new model. */
export function oneColumn(training: Training): Promise<readonly Checked[]> {
  training.project.lay('warm')
  return needsAPerson(training, 'investigate')
}

/** A contract that lets few rows through, and too few of them to compare anything. */
export function fewRows(training: Training): Promise<readonly Checked[]> {
  training.project.lay('quiet')
  const contract = training.project.asLaid['contract.yml'] ?? ''
  const lenient = contract
    .replace('rows: { min: 1000 }', 'rows: { min: 100 }')
    .replace('each-count: { min: 200 }', 'each-count: { min: 10 }')
  change(training.project, { 'contract.yml': lenient })
  return needsAPerson(training, 'inconclusive')
}

async function needsAPerson(training: Training, decision: string): Promise<readonly Checked[]> {
  const run = await training.run()
  return [
    held(
      'it ends red, at the step that says that a person is needed',
      run,
      failedAt(run, 'a person is needed'),
    ),
    held('nothing is trained on it', run, !ran(run, 'train')),
    ...(await untouched(training, run)),
    remembers(training, run, decision),
  ]
}

/** MLflow is down when the run begins. */
export async function registryDown(training: Training): Promise<readonly Checked[]> {
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
