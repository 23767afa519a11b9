import type { Absent, Reading } from './reading.ts'
import type { Subject } from './subject.ts'

/** What is known of both models on some of the rows. */
export interface View {
  /** `region=EU`; absent for all rows. */
  readonly slice?: string
  readonly rows: number
  candidate(subject: Subject): Reading
  baseline(subject: Subject): Reading
  /** Candidate − factor · baseline, on the same rows where both models' predictions are there. */
  change(subject: Subject, factor: number): Reading
  /** The parts that the values of a column make, or why there are none. */
  parts(column: string): readonly View[] | Absent
}
