import type { Checked } from '../checked.ts'
import type { Outcome } from '../examples/story.ts'
import { artifacts, wrongWithCodeQuality, wrongWithJunit } from './reports.ts'
import type { Pipeline } from './run-pipeline.ts'

/** What is promised of a pipeline. */
export interface Promised {
  /** The file below `workflows-examples`. */
  readonly workflow: string
  /** The folder that it ran in. */
  readonly project: string
  readonly given: string
  /** `green`, or `red at ` and the job that says no. */
  readonly ends: string
  /** Jobs that passed, and jobs that did not run. */
  readonly ran: readonly string[]
  readonly left?: readonly string[]
  /** Jobs whose Code Quality, and whose JUnit, are among the artifacts, by the patterns of their files. */
  readonly codeQuality?: readonly string[]
  readonly junit?: readonly string[]
  readonly seen?: ReadonlyArray<readonly [title: string, holds: boolean]>
}

/** Holds a pipeline against what is promised of it. */
export function outcome(run: Pipeline, promised: Promised): Outcome {
  const { workflow, project, given, ends, ran, left = [], seen = [] } = promised
  const came = endOf(run)
  const held = (title: string, holds: boolean, because = came): Checked => ({
    title: `${workflow}, ${given}: ${title}`,
    holds,
    because,
  })
  const valid = (what: string, pattern: string, wrongWith: (file: string) => readonly string[]) => {
    const files = artifacts(project, pattern)
    const wrong = files.flatMap(wrongWith)
    return held(
      `${pattern} is ${what}`,
      files.length > 0 && wrong.length === 0,
      wrong.join('\n') || `no ${pattern}`,
    )
  }
  return {
    workflow,
    given,
    came,
    seconds: run.seconds,
    checked: [
      held(`ends ${ends}`, came === ends, `${came}\n${run.log}`),
      held('it is as GitLab’s schema says', run.log.includes('json schema validated')),
      ...ran.map((job) => held(`${job} passed`, run.jobs.get(job) === 'PASS')),
      ...left.map((job) => held(`${job} did not run`, !run.jobs.has(job))),
      ...(promised.codeQuality ?? []).map((pattern) => valid('Code Quality', pattern, wrongWithCodeQuality)),
      ...(promised.junit ?? []).map((pattern) => valid('JUnit', pattern, wrongWithJunit)),
      ...seen.map(([title, holds]) => held(title, holds)),
    ],
  }
}

function endOf({ code, jobs }: Pipeline): string {
  const failed = [...jobs].find(([, end]) => end === 'FAIL')
  if (failed !== undefined) return `red at ${failed[0]}`
  return code === 0 ? 'green' : 'red before any job'
}
