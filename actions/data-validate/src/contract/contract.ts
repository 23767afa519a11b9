import type { Condition } from '@ml-actions/conditions/condition'
import type { Decimal } from '@ml-actions/conditions/values/decimal'
import type { Dialect, Reading, TypeName } from '@ml-actions/dataset/table'
import type { Place } from '@ml-actions/verdict/place'
import type { Severity, Source } from '@ml-actions/verdict/verdict'
import type { Check } from '../checks/check.ts'

/** What a dataset must satisfy, as its author wrote it. */
export interface Contract {
  readonly path: string
  readonly name?: string
  readonly data?: Data
  /** In the author's order; exact names win over globs. */
  readonly columns: readonly ColumnRule[]
  /** Demands on the dataset as a whole, row rules among them. */
  readonly demands: readonly Demand[]
  /** The files that it names beside the data, as they were read. */
  readonly documents?: readonly Source[]
  /** The rows that are looked at; all where it is not there. */
  readonly sample?: Sample
}

/** What to read, and how. */
export interface Data {
  /** Paths or globs, relative to the working directory; none where the workflow names them. */
  readonly paths: readonly string[]
  readonly format?: string
  readonly dialect: Dialect
  /** Whether each file is judged by itself; by default all are one dataset. */
  readonly separate?: boolean
  /** Whether members of structs and objects are columns, named `a.b`. */
  readonly flatten?: boolean
}

/** The demands on one column, or on every column that a glob matches. */
export interface ColumnRule {
  readonly pattern: string
  readonly isGlob: boolean
  /** Undefined: text in a text file, the file's own type in a typed one. */
  readonly type?: TypeName
  /** How its cells are read, where that differs from the grammar of its type. */
  readonly reading?: Reading
  /** Whether its absence was allowed, so that its other demands do not apply then. */
  readonly optional: boolean
  readonly demands: readonly Demand[]
  readonly place: Place
}

/** A random sample of the rows, the same for the same seed and data. */
export interface Sample {
  readonly rows: number
  readonly seed: string
}

/** One demand: a check, what is asked of it, and the keys of the long form. */
export interface Demand {
  readonly check: Check
  readonly asked: unknown
  /** The rows that it is about: those that hold all conditions, of which a null holds none; all rows where there are none. */
  readonly when: readonly Condition[]
  readonly severity: Severity
  readonly mostly: Decimal
  readonly minEvaluated: number
  readonly name?: string
  readonly why?: string
  /** Where it was written; for what is asked without being written, the column's place. */
  readonly place: Place
  /** False for what is asked because the contract says nothing else. */
  readonly written: boolean
  /** Of a type, what the column says of its spelling, completing "wanted: …": `here written as "%d.%m.%Y" says`. */
  readonly spelled?: string
}
