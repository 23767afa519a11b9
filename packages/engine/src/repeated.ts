import type { Relation } from './column.ts'
import type { Dialect, Places } from './dialects/dialect.ts'
import { type Predicate, type Scalar, typeOf } from './expression.ts'
import { predicateSql, scalarSql } from './render.ts'

/** Values that several rows have. */
export interface Repeated {
  /** Compared together, nulls being equal to nulls. */
  readonly of: readonly Scalar[]
  readonly where: Predicate
  readonly most: number
  readonly places?: Places | undefined
}

/**
 * Asks for a few of the values that stand in more than one row, as exact text, and for the number of those rows. They come in the order of the first rows
 * that have them, if `places` can say it, or else in their own; so the first rows of all that repeat one have these.
 */
export function repeatedSql(
  relation: Relation,
  { of, where, most, places }: Repeated,
  dialect: Dialect,
): string {
  const keys = of.map((one) => scalarSql(dialect, one))
  const told = of.map((one, at) => dialect.output(keys[at] as string, typeOf(one)))
  const rows = dialect.output('count(*)', { is: 'integer', signed: true, bits: 64 })
  // Without names of their own, of which one could be that of a column that the rows are ordered by.
  const columns = [...told, rows].join(', ')
  const grouped = `FROM ${dialect.from(relation)} WHERE ${predicateSql(dialect, where)} GROUP BY ${keys.join(', ')}`
  return `SELECT ${columns} ${grouped} HAVING count(*) > 1 ORDER BY ${places?.first ?? keys.join(', ')} LIMIT ${most}`
}
