/** One thing that a real component showed, or did not. */
export interface Checked {
  readonly title: string
  readonly holds: boolean
  /** What was seen instead; shown when it does not hold. */
  readonly because: string
}
