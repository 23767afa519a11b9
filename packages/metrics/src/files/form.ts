import type { Place } from '@ml-actions/verdict/place'

/** A way into a document: the keys and indices from the top. */
export type Pointer = readonly (string | number)[]

/** A metrics file's content, whatever it was written in. */
export interface Tree {
  /** Plain data: maps, lists, text, numbers (NaN and the infinities where the form can write them), booleans, null. */
  readonly value: unknown
  /** Where a value stands, as closely as the form can say. */
  place(pointer: Pointer): Place
}

/** A way to write a metrics file. */
export interface Form {
  readonly name: string
  /** Ends of the file names that it is known by, with the point. */
  readonly extensions: readonly string[]
  readonly summary: string
  /**
   * Reads the text.
   * @throws {Misuse} at line and column: broken syntax, a key that comes twice, what would be read otherwise than written
   */
  read(text: string, path: string): Tree
}
