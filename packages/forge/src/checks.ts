/** One remark on a line of the change, shown beside it. */
export interface CheckNote {
  /** From the root of the repository. */
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

/**
 * How a check ended. `neutral` and `skipped` are left out on purpose: both satisfy a required check, and
 * nothing that was not proven may.
 */
export type CheckConclusion = 'success' | 'failure' | 'action_required'

/** A finished check of one commit, as it is to be shown. */
export interface CheckReport {
  /** What branch protection asks for by name. */
  readonly name: string
  readonly sha: string
  /** Ours to choose; tells the check of one run and attempt from all others of the same name. */
  readonly externalId: string
  readonly conclusion: CheckConclusion
  readonly title: string
  /** Markdown, at most {@link mostCheckCharacters} characters. */
  readonly summary: string
  /** Where the check leads; to itself by default. */
  readonly detailsUrl?: string
}

/** A check that the forge shows. */
export interface Check {
  readonly id: number
  readonly externalId: string
  readonly conclusion: string
  /** How many notes it holds: notes are only ever added to. */
  readonly notes: number
  /** Link for people. */
  readonly url: string
}

/** Characters of a summary. https://docs.github.com/rest/checks/runs#create-a-check-run */
export const mostCheckCharacters = 65_535

/** Notes of one request. */
export const mostNotes = 50

/**
 * The checks of commits. Faults as in {@link Forge}; two checks of one name may stand beside each other, so
 * a create whose answer was lost is looked for by its external id.
 */
export interface Checks {
  /** The checks of a commit with this name, oldest first. */
  list(sha: string, name: string): Promise<readonly Check[]>
  /** @param notes  at most {@link mostNotes} */
  create(report: CheckReport, notes: readonly CheckNote[]): Promise<Check>
  /** Adds notes to those that there are; undefined when the check is gone. */
  append(id: number, report: CheckReport, notes: readonly CheckNote[]): Promise<Check | undefined>
}
