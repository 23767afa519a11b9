/** What an engine's column holds, as far as values must be told apart; `other` for what nothing is asked of but nulls. */
export type ColumnType =
  | { readonly is: 'integer'; readonly signed: boolean; readonly bits: 8 | 16 | 32 | 64 | 128 }
  | { readonly is: 'decimal'; readonly precision: number; readonly scale: number }
  | { readonly is: 'float'; readonly bits: 32 | 64 }
  | { readonly is: 'bool' }
  /** `of` where the engine keeps it as something else than text. */
  | { readonly is: 'text'; readonly of?: 'uuid' }
  | { readonly is: 'binary' }
  | { readonly is: 'date' }
  /** Its units are counted in 64 bits; `wide` where only its microseconds are, and finer parts beside them. */
  | { readonly is: 'datetime'; readonly perSecond: PerSecond; readonly zoned: boolean; readonly wide?: true }
  /** Days' times, and JSON: their values are asked of no engine yet. */
  | { readonly is: 'time' | 'json' }
  | { readonly is: 'other' }

/** How many parts of a second a column of times tells apart. */
export type PerSecond = 1n | 1_000n | 1_000_000n | 1_000_000_000n

/** A column as the engine declares it. */
export interface EngineColumn {
  readonly name: string
  /** What the engine calls it, where that differs: DuckDB takes `A` beside `a` for `A_1`. */
  readonly called?: string
  /** The engine's own word for its type: `DECIMAL(12,2)`. */
  readonly word: string
  readonly type: ColumnType
  /** Why its values are not those that are stored (nanoseconds read as microseconds); only nulls may be asked of it. */
  readonly inexact?: string
  /** Members of a struct; `many` of a list or a map; `untold` of a struct whose members the engine does not tell apart. */
  readonly holds?: readonly EngineColumn[] | 'many' | 'untold'
  /** The struct that it is a member of, where it is one: by its name and its place from 0. */
  readonly inside?: { readonly of: EngineColumn; readonly name: string; readonly at: number }
}

/** What the rows are read from: files that the engine reads, or a table that it knows. */
export type Relation = Files | Table

/** Files by their paths below a folder, which ends with a slash, or by their addresses where it is empty. */
export interface Files {
  readonly is: 'files'
  readonly folder: string
  readonly paths: readonly string[]
}

/** A table by its three names. */
export interface Table {
  readonly is: 'table'
  readonly catalog: string
  readonly schema: string
  readonly name: string
}
