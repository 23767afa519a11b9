import type { PullEnd } from './pulls.ts'

/** A run of a workflow. */
export interface WorkflowRun {
  readonly id: number
  /** Counts the runs of one workflow. */
  readonly number: number
  readonly attempt: number
  /** The workflow's file, `.github/workflows/ci.yml`. */
  readonly path: string
  /** What set it off, `pull_request`. */
  readonly event: string
  /** `success`, `failure`, …; `''` as long as it has not ended. */
  readonly conclusion: string
  readonly head: PullEnd
  /** Link for people. */
  readonly url: string
}

/** The workflow runs of one repository. Faults as in {@link Forge}. */
export interface Runs {
  /** Undefined when there is none. */
  run(id: number): Promise<WorkflowRun | undefined>
  /**
   * The completed runs that a push to a branch set off, newest first.
   * @param workflow  its file name, `ci.yml`
   * @param most  at most 100
   */
  ofBranch(workflow: string, branch: string, most: number): Promise<readonly WorkflowRun[]>
}
