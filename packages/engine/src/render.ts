import type { Dialect } from './dialects/dialect.ts'
import type { Aggregate, Literal, Predicate, Scalar } from './expression.ts'
import { typeOf } from './expression.ts'

/** Writes a scalar. */
export function scalarSql(dialect: Dialect, scalar: Scalar): string {
  switch (scalar.is) {
    case 'column':
      return dialect.column(dialect.identifier(scalar.name), scalar.type)
    case 'without': {
      const of = scalarSql(dialect, scalar.of)
      return scalar.what === 'empty'
        ? `nullif(${of}, ${dialect.text('')})`
        : `CASE WHEN ${dialect.isNan(of)} THEN NULL ELSE ${of} END`
    }
    case 'characters':
      return dialect.characters(scalarSql(dialect, scalar.of))
    case 'half':
      return dialect.half(scalarSql(dialect, scalar.of), typeOf(scalar.of), scalar.which)
    case 'product':
      return dialect.product(scalarSql(dialect, scalar.of[0]), scalarSql(dialect, scalar.of[1]))
  }
}

/** Writes a literal of any kind. */
export function literalSql(dialect: Dialect, value: Literal): string {
  return value.is === 'text' ? dialect.text(value.value) : dialect.literal(value)
}

/** Writes a predicate that is true or false of every row, and never null. */
export function predicateSql(dialect: Dialect, predicate: Predicate): string {
  const known = (scalars: readonly Scalar[], test: string) =>
    `(${[...scalars.map((one) => `${scalarSql(dialect, one)} IS NOT NULL`), test].join(' AND ')})`
  switch (predicate.is) {
    case 'always':
      return 'TRUE'
    case 'never':
      return 'FALSE'
    case 'null':
      return `(${scalarSql(dialect, predicate.of)} IS NULL)`
    case 'nan':
      return known([predicate.of], dialect.isNan(scalarSql(dialect, predicate.of)))
    case 'infinite':
      return known([predicate.of], dialect.isInfinite(scalarSql(dialect, predicate.of)))
    case 'compare': {
      const { left, operator, right } = predicate
      const test = `${scalarSql(dialect, left)} ${operator} ${literalSql(dialect, right)}`
      return known([left], withoutNan(dialect, [left], test))
    }
    case 'columns': {
      const { left, operator, right } = predicate
      const test = `${scalarSql(dialect, left)} ${operator} ${scalarSql(dialect, right)}`
      return known([left, right], withoutNan(dialect, [left, right], test))
    }
    case 'among': {
      const values = predicate.values.map((value) => literalSql(dialect, value))
      return known([predicate.of], `${scalarSql(dialect, predicate.of)} IN (${values.join(', ')})`)
    }
    case 'found':
      return known([predicate.of], dialect.found(scalarSql(dialect, predicate.of), predicate.pattern))
    case 'not':
      return `(NOT ${predicateSql(dialect, predicate.of)})`
    default:
      return joined(dialect, predicate)
  }
}

/** Engines differ on what NaN is compared with a number: here it compares with nothing. */
function withoutNan(dialect: Dialect, of: readonly Scalar[], test: string): string {
  const floats = of.filter((scalar) => typeOf(scalar).is === 'float')
  return [...floats.map((scalar) => `NOT ${dialect.isNan(scalarSql(dialect, scalar))}`), test].join(' AND ')
}

function joined(dialect: Dialect, { is, of }: Extract<Predicate, { readonly is: 'all' | 'any' }>): string {
  const [word, empty] = is === 'all' ? [' AND ', 'TRUE'] : [' OR ', 'FALSE']
  return of.length === 0 ? empty : `(${of.map((one) => predicateSql(dialect, one)).join(word)})`
}

/** Writes an aggregate, its value as exact text. */
export function aggregateSql(dialect: Dialect, aggregate: Aggregate): string {
  const filter = filterSql(dialect, aggregate.where)
  const whole = { is: 'integer', signed: true, bits: 64 } as const
  if (aggregate.is === 'rows') return dialect.output(`count(*)${filter}`, whole)
  const type = typeOf(aggregate.of)
  const of = scalarSql(dialect, aggregate.of)
  if (aggregate.is === 'sum') return dialect.output(`${dialect.sum(of, type)}${filter}`, type)
  return dialect.output(`${aggregate.is === 'lowest' ? 'min' : 'max'}(${of})${filter}`, type)
}

function filterSql(dialect: Dialect, where: Predicate): string {
  return where.is === 'always' ? '' : ` FILTER (WHERE ${predicateSql(dialect, where)})`
}
