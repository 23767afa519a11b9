/** Says why an expectation has no place in a contract; caught where expectations are read, one by one. */
export class Unmapped extends Error {
  /** Completes "… is refused: ". */
  readonly why: string
  /** The part of the expectation that is the reason, from its top. */
  readonly at: readonly (string | number)[]

  constructor(why: string, at: readonly (string | number)[] = []) {
    super(why)
    this.name = 'Unmapped'
    this.why = why
    this.at = at
  }
}
