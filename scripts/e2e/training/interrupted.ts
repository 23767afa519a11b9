import type { Checked } from '../checked.ts'
import { openDoor } from './door.ts'
import { change, remembered } from './project.ts'
import { failedAt, failure, held, ran, second, sound } from './story.ts'
import type { Run, Training } from './world.ts'

/** Three runs die on the way to production, each further on than the one before; the fourth ends what they began. */
export async function dying(training: Training): Promise<readonly Checked[]> {
  prepare(training, 4)
  return [
    ...(await clusterGone(training)),
    ...(await runnerLost(training)),
    ...(await registryLost(training)),
    ...(await goesOn(training)),
  ]
}

/** The cluster is gone when the new model is to be deployed. */
async function clusterGone(training: Training): Promise<readonly Checked[]> {
  const dies = await training.run({ kubeconfig: nowhere })
  return [
    held(
      'a run whose cluster is gone registers version 2 and dies',
      dies,
      failedAt(dies, 'canary-deploy') && ran(dies, 'register'),
    ),
    await unfinished(training, dies),
    held('version 1 serves', dies, training.serving() === 'flights:1'),
  ]
}

/** The runner is lost while the new release has a part of the traffic. */
async function runnerLost(training: Training): Promise<readonly Checked[]> {
  let isLost = false
  // However late the log comes, the canary has not gone on.
  training.rest(true)
  const dies = await training.run({
    heard: (log, end) => {
      if (isLost || !/Baking at 20 %/.test(log)) return
      isLost = true
      end()
    },
  })
  training.rest(false)
  return [
    held('the next one loses its runner in the middle of the canary', dies, isLost && !ran(dies, 'promote')),
    await unfinished(training, dies),
    held(
      'both releases serve until somebody goes on',
      dies,
      training.serving() === 'flights:1 and flights:2',
    ),
  ]
}

/** MLflow goes away once the new release has all of the traffic. */
async function registryLost(training: Training): Promise<readonly Checked[]> {
  const door = await openDoor(training.mlflow, () => training.serving() === 'flights:2')
  const dies = await training.run({ mlflow: door.url })
  await door.close()
  return [
    held('the next one ends the canary, and loses MLflow at the promotion', dies, failedAt(dies, 'promote')),
    await unfinished(training, dies),
    held('the new release serves, with the alias behind it', dies, training.serving() === 'flights:2'),
  ]
}

/** What is so after a run that dies on the way to production. */
async function unfinished(training: Training, dies: Run): Promise<Checked> {
  const champion = await training.aliased('champion')
  const isOpen = remembered(training.project, 'history.jsonl') === undefined
  return held(
    'then the alias is where it was, and the decision not on record',
    dies,
    dies.code !== 0 && champion?.version === '1' && isOpen,
  )
}

/** Two runs are under way at once: what `concurrency` excludes on GitHub, and nothing excludes here. */
export async function twoAtOnce(training: Training): Promise<readonly Checked[]> {
  prepare(training, 8)
  const runs = await Promise.all(['a', 'b'].map((name) => training.run({ name })))
  const through = runs.filter(({ code }) => code === 0)
  const [stopped] = runs.filter(({ code }) => code !== 0)
  const champion = await training.aliased('champion')
  const log = runs.map((run) => run.log).join('\n\n')
  const told = `${through.length} through; the other one stopped at: ${stopped === undefined ? '–' : failure(stopped)}`
  console.log(`  ${told}`)
  const both: Run = { code: -1, log: `${told}\n${log}`, steps: [] }
  const known = [
    'references, and the decision once it is done',
    'whether it may be promoted',
    'canary-deploy',
    'promote',
  ]
  return [
    held('of two runs at once one goes through', both, through.length === 1),
    held(
      'the other one is stopped, and says where',
      both,
      stopped !== undefined && known.includes(failure(stopped) ?? ''),
    ),
    held(
      'the champion is the version of the one that went through, and serves',
      both,
      champion !== undefined &&
        champion.version !== '1' &&
        training.serving() === `flights:${champion.version}`,
    ),
  ]
}

/** Lays drifted data, and settings that make a model of this story's own which is better. */
function prepare(training: Training, epochs: number): void {
  training.project.lay('summer')
  change(training.project, { 'params.json': sound(epochs) })
}

/** The next run finishes what the ones before began. */
async function goesOn(training: Training): Promise<readonly Checked[]> {
  const run = await training.run()
  return [
    held('the next one goes on and ends green', run, run.code === 0 && ran(run, 'promote')),
    held('no second version of the same model is made', run, !(await training.has('3'))),
    await second(training, run),
  ]
}

const nowhere = JSON.stringify({
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'gone',
  clusters: [{ name: 'gone', cluster: { server: 'http://127.0.0.1:9' } }],
  users: [{ name: 'gone', user: { token: 'a-token' } }],
  contexts: [{ name: 'gone', context: { cluster: 'gone', user: 'gone', namespace: 'ml' } }],
})
