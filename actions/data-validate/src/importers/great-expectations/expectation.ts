import type { TypeName } from '@ml-actions/dataset/table'
import type { Kwargs } from './kwargs.ts'

/** What one expectation may write into the contract. */
export interface Into {
  /** Asks for a keyword of the column that the expectation is about. */
  ask(keyword: string, value: unknown): void
  /** Asks for several keywords that a value must meet together, so that `mostly` counts it once. */
  each(keywords: Readonly<Record<string, unknown>>): void
  /** Asks for a keyword of the dataset. */
  dataset(keyword: string, value: unknown): void
  /** Adds a rule between columns of a row. */
  rule(rule: Readonly<Record<string, unknown>>): void
  /** Adds a member to a keyword of the dataset that is a list. */
  member(keyword: string, value: unknown): void
  /** Asks for a column to be there, which is all that an expectation without bounds says. */
  present(column: string): void
  typeOf(column: string): TypeName | undefined
  /** The share that must hold, taken over by the one who asks: what is written then carries none. */
  takeMostly(): number
}

/** Writes one expectation into the contract. */
export type Translate = (kwargs: Kwargs, into: Into) => void
