/** A parameter whose value is another one than at the baseline, written as its file would. */
export interface ParameterChange {
  readonly file: string
  readonly name: string
  readonly old?: string
  readonly now?: string
}

/** What is known of one version of data without reading it. */
export interface DataVersion {
  readonly md5: string
  readonly bytes?: number
  /** Files of a folder. */
  readonly files?: number
  /** Rows of a table, where it is at hand. */
  readonly rows?: number
}

/** Data whose hash is another one than at the baseline; what is absent was added, or taken away. */
export interface DataChange {
  readonly path: string
  /** The file that tracks it: `dvc.lock`, `data.csv.dvc`. */
  readonly lock: string
  readonly old?: DataVersion
  readonly now?: DataVersion
}

/** A value at a step. */
export interface Point {
  readonly step: number
  readonly value: number
}

/** A line of values over steps, in the order of the steps, beside the line before. */
export interface CurveChange {
  readonly name: string
  readonly now: readonly Point[]
  readonly old?: readonly Point[]
}

/** The values of one number over the last commits of the base branch, oldest first; null where a commit has none. */
export interface Course {
  readonly name: string
  readonly values: readonly (number | null)[]
  readonly now?: number
}

/** What a project's own files say besides metrics. */
export interface Project {
  readonly parameters: readonly ParameterChange[]
  readonly data: readonly DataChange[]
  readonly curves: readonly CurveChange[]
  readonly courses: readonly Course[]
  /** Whether the history ends where this clone was cut. */
  readonly cut: boolean
  /** Commands that make the numbers again, in order. */
  readonly commands: readonly string[]
}

/** A project that says nothing. */
export const silentProject: Project = {
  parameters: [],
  data: [],
  curves: [],
  courses: [],
  cut: false,
  commands: [],
}
