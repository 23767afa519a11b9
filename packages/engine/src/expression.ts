import type { ColumnType, Relation } from './column.ts'

/** A value that stands in a query, exact. */
export type Literal =
  | { readonly is: 'integer'; readonly value: bigint }
  | { readonly is: 'decimal'; readonly unscaled: bigint; readonly precision: number; readonly scale: number }
  | { readonly is: 'double'; readonly value: number }
  | { readonly is: 'text'; readonly value: string }
  | { readonly is: 'bool'; readonly value: boolean }
  | { readonly is: 'binary'; readonly value: Uint8Array }
  /** Days, or parts of a second, since 1970-01-01T00:00:00. */
  | { readonly is: 'units'; readonly value: bigint; readonly type: TimeType }

/** The types that count days or parts of a second. */
export type TimeType = Extract<ColumnType, { readonly is: 'date' | 'datetime' }>

/** What stands in a row. */
export type Scalar =
  | { readonly is: 'column'; readonly name: string; readonly type: ColumnType }
  /** A member of a struct, by its name and its place from 0. */
  | {
      readonly is: 'member'
      readonly of: Scalar
      readonly name: string
      readonly at: number
      readonly type: ColumnType
    }
  /** The same, where NaN, or the empty text, is a null. */
  | { readonly is: 'without'; readonly of: Scalar; readonly what: 'nan' | 'empty' }
  /** The number of code points of a text. */
  | { readonly is: 'characters'; readonly of: Scalar }
  /** The digits of a decimal or integer as a whole number, split so that products stay within 128 bits: `high · 2^32 + low`. */
  | { readonly is: 'half'; readonly of: Scalar; readonly which: 'high' | 'low' }
  | { readonly is: 'product'; readonly of: readonly [Scalar, Scalar] }
  /** A sum as a decimal that all of it fits into, from which something may be taken; see `added`. */
  | {
      readonly is: 'added'
      readonly of: readonly [Scalar, ...Scalar[]]
      readonly less?: Scalar
      readonly type: Extract<ColumnType, { readonly is: 'decimal' }>
    }

/** How two values may compare. */
export type Operator = '=' | '<' | '<=' | '>' | '>='

/**
 * What holds of a row or does not: there is no third answer. A comparison with a null is false, as is one with NaN,
 * so that `not` is the very opposite.
 */
export type Predicate =
  | { readonly is: 'always' }
  | { readonly is: 'never' }
  | { readonly is: 'null'; readonly of: Scalar }
  | { readonly is: 'nan'; readonly of: Scalar }
  | { readonly is: 'infinite'; readonly of: Scalar }
  | { readonly is: 'compare'; readonly left: Scalar; readonly operator: Operator; readonly right: Literal }
  | { readonly is: 'columns'; readonly left: Scalar; readonly operator: Operator; readonly right: Scalar }
  | { readonly is: 'among'; readonly of: Scalar; readonly values: readonly [Literal, ...Literal[]] }
  | { readonly is: 'found'; readonly of: Scalar; readonly pattern: string }
  /** The rest of a whole number or decimal by a positive one of its own type is zero; see `multipleOf`. */
  | { readonly is: 'multiple'; readonly of: Scalar; readonly by: Literal; readonly zero: Literal }
  /** Together they are those of some row elsewhere, of types that the engine compares by value; none is a float. */
  | { readonly is: 'elsewhere'; readonly of: readonly [Scalar, ...Scalar[]]; readonly in: Elsewhere }
  | { readonly is: 'not'; readonly of: Predicate }
  | { readonly is: 'all' | 'any'; readonly of: readonly Predicate[] }

/** Rows of something else that the same engine reads; one with a null among these is like none. */
export interface Elsewhere {
  readonly relation: Relation
  readonly where: Predicate
  readonly of: readonly [Scalar, ...Scalar[]]
}

/** One exact number or value made of all rows for which a predicate holds. */
export type Aggregate =
  | { readonly is: 'rows'; readonly where: Predicate }
  | { readonly is: 'sum' | 'lowest' | 'highest'; readonly of: Scalar; readonly where: Predicate }

/** Rows grouped by the values of scalars, nulls being equal to nulls: how many groups, rows, and rows not alone in theirs. */
export interface Groups {
  readonly is: 'groups'
  readonly of: readonly [Scalar, ...Scalar[]]
  readonly where: Predicate
  /** Of the largest groups it is asked too how many they are, and of how many this holds; it is the same of all rows of a group. */
  readonly largest?: Predicate
}

/**
 * The different values of scalars, nulls being equal to nulls, each with the number of its rows; of more than `most`, some.
 */
export interface Classes {
  readonly is: 'classes'
  readonly of: readonly [Scalar, ...Scalar[]]
  readonly where: Predicate
  readonly most: number
  /** Only those that have so many rows, in ascending order. */
  readonly rows?: bigint
}

/** The values of a scalar that stand at some places when all are put in ascending order. */
export interface Ranks {
  readonly is: 'ranks'
  /** No NaN may be among the rows, of which engines differ where it stands. */
  readonly of: Scalar
  readonly where: Predicate
  /** Places from 0; of those that are no smaller than the number of rows there is no answer. */
  readonly at: readonly [number, ...number[]]
}

/** How the numbers of a scalar lie along a line: how many are in each bin, with the least and the greatest of them. */
export interface Histogram {
  readonly is: 'histogram'
  /** A number; no NaN or infinity may be among the rows. */
  readonly of: Scalar
  readonly where: Predicate
  /** Where the first bin begins, and how wide each is; an engine may round to find the bin of a number. */
  readonly from: number
  readonly width: number
}

/** What may be asked of all rows of a table. */
export type Need = Aggregate | Groups | Classes | Ranks | Histogram

/** Both hold; what always holds is left out. */
export function both(one: Predicate, other: Predicate): Predicate {
  if (one.is === 'always' || other.is === 'never') return other
  return other.is === 'always' || one.is === 'never' ? one : { is: 'all', of: [one, other] }
}

/** The opposite. */
export function not(of: Predicate): Predicate {
  if (of.is === 'not') return of.of
  if (of.is === 'always') return { is: 'never' }
  return of.is === 'never' ? { is: 'always' } : { is: 'not', of }
}

/** A value stands there. */
export function present(of: Scalar): Predicate {
  return not({ is: 'null', of })
}

/** The type of what a scalar gives. */
export function typeOf(scalar: Scalar): ColumnType {
  switch (scalar.is) {
    case 'column':
    case 'member':
    case 'added':
      return scalar.type
    case 'without':
      return typeOf(scalar.of)
    case 'characters':
      return { is: 'integer', signed: true, bits: 64 }
    case 'half':
    case 'product':
      return { is: 'integer', signed: true, bits: 128 }
  }
}
