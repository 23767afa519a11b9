import type { Checked } from '../checked.ts'
import { change, remembered } from './project.ts'
import { failedAt, held, ran, remembers, second, sound, untouched } from './story.ts'
import type { Training } from './world.ts'

/** It drifted, and the new model is worse. */
export async function worse(training: Training): Promise<readonly Checked[]> {
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

/** It drifted, the new model is better, and nothing is in the way; then a person takes it back. */
export async function better(training: Training): Promise<readonly Checked[]> {
  training.project.lay('summer')
  change(training.project, { 'params.json': sound(5) })
  const run = await training.run()
  const champion = await training.aliased('champion')
  const promoted = await second(training, run)
  const next = await training.run()
  const pressed = await training.press('complaints from the airport')
  const back = await training.aliased('champion')
  const isBack = back?.version === '1' && training.serving() === 'flights:1'
  return [
    held('it goes all the way in one run, and ends green', run, run.code === 0 && ran(run, 'promote')),
    promoted,
    held('version 2 carries the digest that its gate judged', run, /^sha256:/.test(champion?.digest ?? '')),
    held(
      'its reference is remembered by its number',
      run,
      remembered(training.project, 'versions/2/reference.json') !== undefined,
    ),
    held(
      'the next week the same data is what the model knows: hold',
      next,
      next.code === 0 && !ran(next, 'train'),
    ),
    held('a person presses rollback, and it ends green', pressed, pressed.code === 0),
    held('version 1 serves again, and is the champion again', pressed, isBack),
    ...(await validated(training)),
  ]
}

/** A version that is registered is validated by itself, and so is the one in production. */
async function validated(training: Training): Promise<readonly Checked[]> {
  const better = await training.validate('2')
  const none = await training.validate('7')
  return [
    held(
      'validate-model lets version 2 pass its tests, the business and the comparison',
      better,
      better.code === 0,
    ),
    held(
      'a version that is not there is red where it is asked for',
      none,
      failedAt(none, 'which model that is'),
    ),
  ]
}
