import type { ColumnType, Relation } from './column.ts'
import type { Dialect } from './dialects/dialect.ts'
import { both, type Predicate, present, type Scalar, typeOf } from './expression.ts'
import { predicateSql, scalarSql } from './render.ts'

/** Rows of two relations, brought together where their keys are equal; one without its like on the other side stands alone. */
export interface Joined {
  readonly is: 'joined'
  readonly left: Part
  readonly right: Part
}

/** One side of what is joined. */
export interface Part {
  readonly relation: Relation
  /** The rows that take part. */
  readonly where: Predicate
  /** By which rows are brought together: of one type on both sides, which is no float. */
  readonly key: Scalar
  readonly columns: readonly Scalar[]
}

/** What rows are read from. */
export type Rows = Relation | Joined

/** A column by its name. */
type Named = Extract<Scalar, { readonly is: 'column' }>

const sides = { left: 'l', right: 'r' } as const

/** The key of one side, in what is joined: null in a row of the other side that stands alone. */
export function keyOf(side: keyof typeof sides, { key }: Part): Named {
  return { is: 'column', name: `${sides[side]}k`, type: typeIn(key) }
}

/** The columns of one side, in what is joined. */
export function columnsOf(side: keyof typeof sides, { columns }: Part): readonly Named[] {
  return columns.map((one, at) => ({ is: 'column', name: `${sides[side]}${at}`, type: typeIn(one) }))
}

/** Rows that have their like on the other side. */
export function matched({ left, right }: Joined): Predicate {
  return both(present(keyOf('left', left)), present(keyOf('right', right)))
}

/** Names what rows are read from, after `FROM`. */
export function fromSql(dialect: Dialect, rows: Rows): string {
  if (rows.is !== 'joined') return dialect.from(rows)
  const name = (scalar: Named) => dialect.identifier(scalar.name)
  const part = (side: 'left' | 'right') => {
    const { key, columns, relation, where } = rows[side]
    const given = [key, ...columns].map((one) => scalarSql(dialect, one))
    const told = [keyOf(side, rows[side]), ...columnsOf(side, rows[side])].map(name)
    const filter = where.is === 'always' ? '' : ` WHERE ${predicateSql(dialect, where)}`
    return `(SELECT ${given.map((sql, at) => `${sql} AS ${told[at]}`).join(', ')} FROM ${dialect.from(relation)}${filter})`
  }
  const on = [keyOf('left', rows.left), keyOf('right', rows.right)].map(name).join(' = ')
  return `(SELECT * FROM ${part('left')} AS a FULL OUTER JOIN ${part('right')} AS b ON ${on}) AS j`
}

/** What both sides are read from, or the one. */
export function relationsOf(rows: Rows): readonly Relation[] {
  return rows.is === 'joined' ? [rows.left.relation, rows.right.relation] : [rows]
}

/** A scalar is written as the type that it is asked for as: floats are doubles, and what is no text is one by then. */
function typeIn(scalar: Scalar): ColumnType {
  const type = typeOf(scalar)
  if (type.is === 'float') return { is: 'float', bits: 64 }
  return type.is === 'text' ? { is: 'text' } : type
}
