import type { TypeName } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'
import type { Condition } from '../condition.ts'

/** What is known where a keyword is read: for messages, and for values that must be of the column's type. */
export interface About {
  /** The keyword, `min`. */
  readonly keyword: string
  /** The column's name or glob; undefined for a keyword of the dataset. */
  readonly column?: string
  /** The column's type as the contract says it; undefined where it says none (text). */
  readonly type?: TypeName
  /** The type that the contract says for a column of this name, for keywords of the dataset. */
  typeOf(column: string): TypeName | undefined
  /**
   * Reads conditions on columns, a map of column to per-value keywords.
   * @throws {Misuse} when one of them can never hold or never fail
   */
  conditions(value: unknown, ...inside: readonly (string | number)[]): readonly Condition[]
  /** The bytes of a file that the contract names beside the data; undefined where files are not read. */
  document?(path: string): Uint8Array | undefined
  /** The place of the keyword's value, or of a part of it. */
  place(...inside: readonly (string | number)[]): Place
}

/** The form in which a keyword's demand is written, and what it becomes. */
export interface Form<Asked> {
  /** JSON Schema 2020-12 of the short form's value. */
  readonly schema: object
  /** The form for the documentation: `range of counts`. */
  readonly summary: string
  /**
   * Reads a value that the schema has let through; undefined when the author's own word asks for nothing
   * (`nulls: allowed`).
   * @throws {Misuse} when it can never hold or never fail, or when it is not of the column's type
   */
  read(value: unknown, about: About): Asked | undefined
}

/** A refusal of a part of the contract, at its place. */
export interface Refusal {
  readonly is: string
  readonly wanted: string
  readonly todo: string
  readonly inside?: readonly (string | number)[]
}

/** Makes the Misuse for a keyword: names the keyword and the column, and gives the line. */
export function refusal(about: About, { is, wanted, todo, inside = [] }: Refusal): Misuse {
  const of = about.column === undefined ? '' : ` of column ${JSON.stringify(about.column.slice(0, 80))}`
  return new Misuse({ is: `"${about.keyword}"${of} ${is}`, wanted, todo, place: about.place(...inside) })
}

/** A form of one word of several, the last of which asks for nothing. */
export function wordOr<const Word extends string>(asks: readonly Word[], nothing: string): Form<Word> {
  return {
    schema: { enum: [...asks, nothing] },
    summary: [...asks, nothing].map((word) => `\`${word}\``).join(' or '),
    read: (value) => asks.find((word) => word === value),
  }
}

/** A form of `true`, which asks, and `false`, which does not. */
export const yes: Form<true> = {
  schema: { type: 'boolean' },
  summary: '`true` or `false`',
  read: (value) => (value === true ? true : undefined),
}

/** A map as it was written, where the schema lets nothing else through. */
export type Written = Readonly<Record<string, unknown>>
