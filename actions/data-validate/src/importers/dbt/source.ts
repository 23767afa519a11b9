import type { Settings } from '@ml-actions/action/settings'
import type { Given, Refused } from '../importer.ts'
import type { Writing } from '../writing.ts'

/** A document on its way into a contract. */
export interface Source {
  readonly document: Settings
  readonly refused: Refused[]
  readonly into: Writing
  readonly given: Given
  /** The files that tables are, by their names, where the document says so. */
  readonly files: Map<string, string>
}
