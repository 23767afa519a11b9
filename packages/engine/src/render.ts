import type { Dialect } from './dialects/dialect.ts'
import {
  type Aggregate,
  both,
  type Literal,
  type Predicate,
  present,
  type Scalar,
  typeOf,
} from './expression.ts'

/** Writes a scalar. */
export function scalarSql(dialect: Dialect, scalar: Scalar): string {
  switch (scalar.is) {
    case 'column':
      return dialect.column(dialect.identifier(scalar.name), scalar.type)
    case 'member': {
      const { of, name, at, type } = scalar
      return dialect.column(dialect.member(scalarSql(dialect, of), name, at), type)
    }
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
    case 'added':
      return addedSql(dialect, scalar)
  }
}

/** Each step is brought back to the one type, since engines give a sum more digits, or fewer after the point. */
function addedSql(dialect: Dialect, { of, less, type }: Extract<Scalar, { readonly is: 'added' }>): string {
  const fitted = (sql: string) => `CAST(${sql} AS DECIMAL(${type.precision},${type.scale}))`
  const sum = of
    .map((one) => fitted(scalarSql(dialect, one)))
    .reduce((one, other) => fitted(`${one} + ${other}`))
  return less === undefined ? sum : fitted(`${sum} - ${fitted(scalarSql(dialect, less))}`)
}

/** Writes a literal of any kind. */
export function literalSql(dialect: Dialect, value: Literal): string {
  return value.is === 'text' ? dialect.text(value.value) : dialect.literal(value)
}

/**
 * Writes a predicate that is true or false of every row, and never null.
 * @param known  scalars that are asked to be no null beside it, joined by "and", so that it need not ask again
 */
export function predicateSql(dialect: Dialect, predicate: Predicate, known: Known = new Set()): string {
  const guarded = (scalars: readonly Scalar[], test: string) => {
    const asked = scalars.map((one) => scalarSql(dialect, one)).filter((sql) => !known.has(sql))
    return `(${[...asked.map((sql) => `${sql} IS NOT NULL`), test].join(' AND ')})`
  }
  switch (predicate.is) {
    case 'always':
      return 'TRUE'
    case 'never':
      return 'FALSE'
    case 'null': {
      const of = scalarSql(dialect, predicate.of)
      return known.has(of) ? 'FALSE' : `(${of} IS NULL)`
    }
    case 'nan':
      return guarded([predicate.of], dialect.isNan(scalarSql(dialect, predicate.of)))
    case 'infinite':
      return guarded([predicate.of], dialect.isInfinite(scalarSql(dialect, predicate.of)))
    case 'compare': {
      const { left, operator, right } = predicate
      const test = `${scalarSql(dialect, left)} ${operator} ${literalSql(dialect, right)}`
      return guarded([left], withoutNan(dialect, [left], test))
    }
    case 'columns': {
      const { left, operator, right } = predicate
      const test = `${scalarSql(dialect, left)} ${operator} ${scalarSql(dialect, right)}`
      return guarded([left, right], withoutNan(dialect, [left, right], test))
    }
    case 'among': {
      const values = predicate.values.map((value) => literalSql(dialect, value))
      return guarded([predicate.of], `${scalarSql(dialect, predicate.of)} IN (${values.join(', ')})`)
    }
    case 'found':
      return guarded([predicate.of], dialect.found(scalarSql(dialect, predicate.of), predicate.pattern))
    case 'multiple': {
      const { of, by, zero } = predicate
      const rest = `${scalarSql(dialect, of)} % ${literalSql(dialect, by)}`
      return guarded([of], `${rest} = ${literalSql(dialect, zero)}`)
    }
    case 'elsewhere': {
      const { relation, where, of } = predicate.in
      const whole = of.map(present).reduce(both, where)
      const rows = `${dialect.from(relation)} WHERE ${predicateSql(dialect, whole)}`
      const written = (all: readonly Scalar[]) => all.map((one) => scalarSql(dialect, one))
      return guarded(predicate.of, dialect.among(written(predicate.of), { columns: written(of), rows }))
    }
    case 'not':
      return `(NOT ${predicateSql(dialect, predicate.of, known)})`
    case 'any':
      return joined(
        predicate.of.map((one) => predicateSql(dialect, one, known)),
        'OR',
      )
    case 'all':
      return joined(conjuncts(dialect, predicate.of, known), 'AND')
  }
}

/** Scalars, as they are written, of which a null makes the whole false already. */
type Known = ReadonlySet<string>

/** Writes what is joined by "and": where one asks that a scalar is no null, those behind it need not. */
function conjuncts(dialect: Dialect, of: readonly Predicate[], outer: Known): readonly string[] {
  const known = new Set(outer)
  return of.map((one) => {
    const sql = predicateSql(dialect, one, known)
    for (const scalar of presentIn(one)) known.add(scalarSql(dialect, scalar))
    return sql
  })
}

/** The scalars that are no null wherever a predicate holds because it says so. */
function presentIn(predicate: Predicate): readonly Scalar[] {
  if (predicate.is === 'all') return predicate.of.flatMap(presentIn)
  return predicate.is === 'not' && predicate.of.is === 'null' ? [predicate.of.of] : []
}

/** Engines differ on what NaN is compared with a number: here it compares with nothing. */
function withoutNan(dialect: Dialect, of: readonly Scalar[], test: string): string {
  const floats = of.filter((scalar) => typeOf(scalar).is === 'float')
  return [...floats.map((scalar) => `NOT ${dialect.isNan(scalarSql(dialect, scalar))}`), test].join(' AND ')
}

function joined(parts: readonly string[], word: 'AND' | 'OR'): string {
  return parts.length === 0 ? (word === 'AND' ? 'TRUE' : 'FALSE') : `(${parts.join(` ${word} `)})`
}

/** Writes an aggregate, its value as exact text. */
export function aggregateSql(dialect: Dialect, aggregate: Aggregate): string {
  const whole = { is: 'integer', signed: true, bits: 64 } as const
  if (aggregate.is === 'rows') return dialect.output(countSql(dialect, aggregate.where), whole)
  const filter = filterSql(dialect, aggregate.where)
  const type = typeOf(aggregate.of)
  const of = scalarSql(dialect, aggregate.of)
  if (aggregate.is === 'sum') return dialect.output(`${dialect.sum(of, type)}${filter}`, type)
  return dialect.output(`${aggregate.is === 'lowest' ? 'min' : 'max'}(${of})${filter}`, type)
}

/** Counts rows. A filter cuts each batch of rows to those that are left, once for each count: engines count what holds faster. */
function countSql(dialect: Dialect, where: Predicate): string {
  if (where.is === 'always') return 'count(*)'
  if (where.is === 'null') return `(count(*) - count(${scalarSql(dialect, where.of)}))`
  return where.is === 'not' && where.of.is === 'null'
    ? `count(${scalarSql(dialect, where.of.of)})`
    : `count_if(${predicateSql(dialect, where)})`
}

function filterSql(dialect: Dialect, where: Predicate): string {
  return where.is === 'always' ? '' : ` FILTER (WHERE ${predicateSql(dialect, where)})`
}
