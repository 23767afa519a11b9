/**
 * A format as patterns: a text is of it when all of them are found in it and none of the others, and it has at most so many
 * characters. In what engines read alike of RE2's syntax: literals, sets, groups, repetitions and anchors.
 */
export interface Regular {
  readonly all: readonly string[]
  readonly none?: readonly string[]
  readonly longest?: number
}

/** A way to write a text that somebody else has defined. */
export interface Format {
  /** The word of the contract. */
  readonly name: string
  /** What it is and whose definition that is, completing "wanted: …". */
  readonly wanted: string
  /** The same for engines; or why none can be asked, completing "the engine is not asked: …". */
  readonly regular: Regular | string
  /** Tells whether `bytes[from … to)`, valid UTF-8, is written so, in time linear in its length. */
  holds(bytes: Uint8Array, from: number, to: number): boolean
}
