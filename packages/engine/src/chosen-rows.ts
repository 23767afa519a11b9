import type { EngineColumn } from './column.ts'
import type { Dialect } from './dialects/dialect.ts'
import type { Predicate } from './expression.ts'

/** The rows of a table that are meant. */
export interface ChosenRows {
  readonly where: Predicate
  /** The same for people, ` where country is one of "DE"`; empty for all rows. */
  readonly inWords: string
}

/** All of them. */
export const allRows: ChosenRows = { where: { is: 'always' }, inWords: '' }

/** What is known of a table when its rows are chosen. */
export interface Columns {
  readonly columns: readonly EngineColumn[]
  readonly dialect: Dialect
}

/**
 * Reads which rows of a table are meant, as its address says it after `?where=`.
 * @param table  what the table is called in messages
 * @throws {Misuse} for what has no meaning, and for what the engine would not answer exactly
 */
export type RowsIn = (text: string, table: string, about: Columns) => ChosenRows
