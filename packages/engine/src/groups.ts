import type { Dialect } from './dialects/dialect.ts'
import type { Groups } from './expression.ts'
import { predicateSql, scalarSql } from './render.ts'

const whole = { is: 'integer', signed: true, bits: 64 } as const

/** How many columns stand before those that say of how many of the largest groups something holds. */
export const beforeLargest = 5

/**
 * Writes a grouping: how many groups, rows, and rows not alone in theirs; then, where the largest groups are asked for, their rows, how many they are,
 * and of how many each of `largest` holds. These are told by a second grouping, of the groups by their size, since a window over all groups
 * would bring them to one machine.
 */
export function groupsSql(
  dialect: Dialect,
  from: string,
  { of, where, largest }: Pick<Groups, 'of' | 'where'> & { readonly largest: readonly string[] },
): string {
  const keys = of.map((one) => scalarSql(dialect, one)).join(', ')
  const marks = largest.map((sql, at) => `, count_if(${sql}) AS m${at}`).join('')
  const inner = `SELECT count(*) AS n${marks} FROM ${from} WHERE ${predicateSql(dialect, where)} GROUP BY ${keys}`
  const sum = (sql: string, filter = '') => dialect.output(`${dialect.sum(sql, whole)}${filter}`, whole)
  const repeated = ' FILTER (WHERE n > 1)'
  const written = (columns: readonly string[]) => columns.map((sql, at) => `${sql} AS c${at}`).join(', ')
  if (largest.length === 0)
    return `SELECT ${written([dialect.output('count(*)', whole), sum('n'), sum('n', repeated)])} FROM (${inner}) AS g`
  const holding = largest.map((_, at) => `, count_if(m${at} > 0) AS l${at}`).join('')
  const sizes = `SELECT n, count(*) AS k${holding} FROM (${inner}) AS g GROUP BY n`
  const ofLargest = ['k', ...largest.map((_, at) => `l${at}`)].map((one) =>
    dialect.output(`max_by(${one}, n)`, whole),
  )
  const all = [sum('k'), sum('n * k'), sum('n * k', repeated), dialect.output('max(n)', whole), ...ofLargest]
  return `SELECT ${written(all)} FROM (${sizes}) AS s`
}
