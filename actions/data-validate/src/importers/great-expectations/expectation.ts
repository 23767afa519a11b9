import type { TypeName } from '@ml-actions/dataset/table'
import type { Draft } from '../draft.ts'
import type { Kwargs } from './kwargs.ts'
import type { ColumnType } from './literal.ts'

/** What one expectation may write into the contract; `mostly`, the condition and the severity go with it. */
export interface Into {
  /**
   * Asks for a keyword of the column that the expectation is about.
   * @param type  what the column is taken for where nobody knows its type
   */
  ask(keyword: string, value: unknown, type?: TypeName): void
  /** Asks for keywords that a value must meet together, so that `mostly` counts it once. */
  each(keywords: Readonly<Record<string, unknown>>, type?: TypeName): void
  /** Asks for a keyword of the dataset. */
  dataset(keyword: string, value: unknown): void
  /** Adds a rule between columns of a row. */
  rule(rule: Readonly<Record<string, unknown>>, columns: readonly string[], type?: TypeName): void
  /** Adds a member to a keyword of the dataset that is a list. */
  member(keyword: string, value: unknown, columns: readonly string[]): void
  /** Asks for a column to be there, which is all that an expectation without bounds says. */
  present(column: string): void
  /** Writes by itself, and says why it cannot once the contract is whole. */
  last(write: (contract: Draft) => void, whole?: (contract: Draft) => string | undefined): void
  /** The type of a column, as another expectation demands it or the data has it. */
  typeOf(column: string): ColumnType | undefined
  /** Says what the type of the column must be, whatever the data has. */
  demandType(column: string, type: TypeName): void
  /** Whether some values may fail. */
  sharesMostly(): boolean
}

/** Writes one expectation into the contract. */
export type Translate = (kwargs: Kwargs, into: Into) => void
