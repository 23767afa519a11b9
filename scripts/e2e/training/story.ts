import type { Checked } from '../checked.ts'
import { remembered } from './project.ts'
import type { Run, Training } from './world.ts'

/** One thing that may become of a week. */
export interface Story {
  readonly name: string
  tell(training: Training): Promise<readonly Checked[]>
}

/** A sentence about a run, with its log where it does not hold. */
export function held(title: string, { log, code }: Run, holds: boolean): Checked {
  return { title, holds, because: `exit ${code}\n${log}` }
}

/** Whether a step of this name ran, to whatever end. */
export function ran({ steps }: Run, name: string): boolean {
  return steps.some((step) => step.name === name)
}

/** Whether a run failed, and this was the step that did. */
export function failedAt(run: Run, name: string): boolean {
  return run.code !== 0 && failure(run) === name
}

/** The first step of a run that failed. */
export function failure({ steps }: Run): string | undefined {
  return steps.find(({ ended }) => ended === '❌')?.name
}

/** Production is as it was before. */
export async function untouched(training: Training, run: Run): Promise<readonly Checked[]> {
  const champion = await training.aliased('champion')
  return [
    held('the alias is where it was', run, champion?.version === '1'),
    held('what serves serves on', run, training.serving() === 'flights:1' && !ran(run, 'canary-deploy')),
  ]
}

/** Version 2 is what serves, and what the alias says. */
export async function second(training: Training, run: Run): Promise<Checked> {
  const champion = await training.aliased('champion')
  const previous = await training.aliased('previous')
  return held(
    'version 2 serves and is the champion, and 1 the one before',
    run,
    champion?.version === '2' && previous?.version === '1' && training.serving() === 'flights:2',
  )
}

/** The decision is the last line of the history. */
export function remembers({ project }: Training, run: Run, decision: string): Checked {
  const last = remembered(project, 'history.jsonl')?.trim().split('\n').at(-1) ?? ''
  return {
    title: `the branch drift remembers: ${decision}`,
    holds: last.includes(`"decision":"${decision}"`),
    because: `${last}\n${run.log}`,
  }
}

/** Settings under which the model that is trained anew is good enough; `epochs` tells it from other stories' models. */
export function sound(epochs: number): string {
  return JSON.stringify({
    columns: ['carrier', 'origin', 'dest', 'hour', 'humid', 'pressure', 'precip'],
    epochs,
    rate: 0.01,
  })
}
