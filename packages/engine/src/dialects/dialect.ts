import type { ColumnType, Relation } from '../column.ts'
import type { Literal } from '../expression.ts'
import type { Nested } from './nested.ts'

/** How one engine writes what all of them mean. Each function gives SQL that stands by itself, in brackets where it must. */
export interface Dialect {
  readonly name: string
  /**
   * Quotes a name. The one way for a name of a contract into a query.
   * @throws {RangeError} for a name that the engine cannot be told safely
   */
  identifier(name: string): string
  /**
   * Quotes a text. The one way for a text of a contract into a query.
   * @throws {RangeError} for half a surrogate pair, which no text of a table can hold
   */
  text(value: string): string
  /** Writes any other value. */
  literal(value: Exclude<Literal, { readonly is: 'text' }>): string
  /** Names what rows are read from, after `FROM`. */
  from(relation: Relation): string
  /** A column's value, doubles for floats of any width. */
  column(identifier: string, type: ColumnType): string
  /** A member of a struct, by its name or by its place from 0; null where the struct is. */
  member(sql: string, name: string, at: number): string
  characters(sql: string): string
  isNan(sql: string): string
  isInfinite(sql: string): string
  /** The half of a whole number, or of a decimal's digits, as a number of 128 bits. */
  half(sql: string, type: ColumnType, which: 'high' | 'low'): string
  product(one: string, other: string): string
  /** The sum without rounding or overflow for as many rows as there can be. */
  sum(sql: string, type: ColumnType): string
  /** Says that values which are no nulls stand together in one of some other rows, of which each has all of its own. */
  among(values: readonly string[], other: OtherRows): string
  /** @param pattern  as `pattern` gave it */
  found(sql: string, pattern: string): string
  /** A pattern in RE2 syntax as the engine must be told it to find the same; undefined where it would not. */
  pattern(source: string): string | undefined
  /**
   * Writes a value as text that says it exactly: digits for whole numbers and decimals, days since 1970 for days,
   * parts of a second since then (or the time as ISO 8601 has it) for times, `true` or `false`, hexadecimal digits
   * for bytes, digits that give the same double for doubles; text behind a
   * colon, since a library may drop the byte-order mark that a text begins with.
   */
  output(sql: string, type: ColumnType): string
  /** The type of a column, by the engine's own word for it. */
  typeOf(word: string): ColumnType
  /** What a type holds, by the engine's own word for it; undefined for one that holds no others. */
  nested(word: string): Nested | undefined
  /**
   * Expressions that say where a row stands; undefined where nothing says it, or a column has such a name.
   * @param taken  the names of the relation's own columns
   */
  places(relation: Relation, taken: readonly string[]): Places | undefined
}

/** Columns of some rows, which are written as after `FROM`. */
export interface OtherRows {
  readonly columns: readonly string[]
  readonly rows: string
}

/** How a row is told from others in what it is read from. */
export interface Places {
  readonly path: string
  /** The row's number in its file, from 0. */
  readonly row: string
  /** What rows are ordered by to stand as the files do. */
  readonly order: string
  /** The same of the first of several rows that are grouped. */
  readonly first: string
}
