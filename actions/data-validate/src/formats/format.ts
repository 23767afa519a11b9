/** A way to write a text that somebody else has defined. */
export interface Format {
  /** The word of the contract. */
  readonly name: string
  /** What it is and whose definition that is, completing "wanted: …". */
  readonly wanted: string
  /** Tells whether `bytes[from … to)`, valid UTF-8, is written so, in time linear in its length. */
  holds(bytes: Uint8Array, from: number, to: number): boolean
}
