import type { Part } from '../part.ts'

/** What a field's type says about a column, before its constraints. */
export interface Column {
  /** Keywords of the contract that say what the values are and how they are written. */
  readonly keywords: Readonly<Record<string, unknown>>
  /** Patterns that every value matches. */
  readonly patterns?: readonly string[]
  /** For values that are JSON: a JSON Schema of them, to which their constraints are added. */
  readonly schema?: object
  /** The constraints that this type knows. */
  readonly constraints: ReadonlySet<string>
  /** Reads a value of a constraint as the contract writes it; undefined when it is no value of the field. */
  value(raw: unknown): unknown
}

/** Reads a field of one type; undefined when it was refused, with its reason. */
export type ReadField = (field: Part, format: string) => Column | undefined

/** Constraints that types of several kinds know. */
export const bounded = [
  'required',
  'unique',
  'enum',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
]
