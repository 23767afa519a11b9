import type { Settings } from '@ml-actions/action/settings'
import type { Refused } from '../importer.ts'
import type { Writing } from '../writing.ts'

/** A document on its way into a contract. */
export interface Source {
  readonly document: Settings
  readonly refused: Refused[]
  readonly into: Writing
}
