import type { Checked } from '../checked.ts'
import type { Run } from './press.ts'
import type { Outcome } from './story.ts'

/** What is promised of a run. */
export interface Promised {
  readonly workflow: string
  readonly given: string
  /** `green`, or `red at ` and the step that says no. */
  readonly ends: string
  /** Steps that ran, and steps that were left out, each by its name or by the action of ours. */
  readonly ran?: readonly string[]
  readonly left?: readonly string[]
  /** What the log must say. */
  readonly says?: RegExp
  /** What is to be seen elsewhere: on the pull request, in the cluster. */
  readonly seen?: ReadonlyArray<readonly [title: string, holds: boolean]>
}

/** Holds a run against what is promised of it. */
export function outcome(run: Run, promised: Promised): Outcome {
  const { workflow, given, ends, ran = [], left = [], says, seen = [] } = promised
  const came = endOf(run)
  const because = `${came}\n${run.log}`
  const held = (title: string, holds: boolean): Checked => ({
    title: `${workflow}, ${given}: ${title}`,
    holds,
    because,
  })
  return {
    workflow,
    given,
    came,
    seconds: run.seconds,
    checked: [
      held(`ends ${ends}`, came === ends),
      ...ran.map((name) => held(`${name} ran`, hasRun(run, name))),
      ...left.map((name) => held(`${name} did not run`, !hasRun(run, name))),
      ...(says === undefined ? [] : [held(`the log says ${says.source}`, says.test(run.log))]),
      ...seen.map(([title, holds]) => held(title, holds)),
    ],
  }
}

/** How a run ended: `green`, or `red at` the first step that failed. */
function endOf({ code, steps }: Pick<Run, 'code' | 'steps'>): string {
  if (code === 0) return 'green'
  const failed = steps.find((step) => step.ended === '❌')
  return failed === undefined ? 'red before any step' : `red at ${nameOf(failed.name)}`
}

function hasRun({ steps }: Run, name: string): boolean {
  return steps.some((step) => nameOf(step.name) === name)
}

/** A step without a name of its own is called by its action: `canary-deploy` for ours. */
function nameOf(step: string): string {
  return step.replace(/^org\/ml-actions\/([a-z-]+)@v1$/, '$1')
}
