import { tableIn } from '../relations.ts'
import type { Dialect } from './dialect.ts'
import { digits, hexadecimal, isSmall } from './digits.ts'
import { nestedIn } from './nested.ts'
import { portablePattern } from './portable-pattern.ts'
import { quotedName, whole } from './quoting.ts'
import { signed, typeByWord } from './words.ts'

const words = {
  boolean: { is: 'bool' },
  tinyint: signed(8),
  smallint: signed(16),
  int: signed(32),
  bigint: signed(64),
  float: { is: 'float', bits: 32 },
  double: { is: 'float', bits: 64 },
  string: { is: 'text' },
  binary: { is: 'binary' },
  date: { is: 'date' },
  timestamp: { is: 'datetime', perSecond: 1_000_000n, zoned: true },
  timestamp_ntz: { is: 'datetime', perSecond: 1_000_000n, zoned: false },
} as const

// It writes names as they are, as Trino does.
const nestedWords = {
  struct: /^struct<([\s\S]*)>$/,
  many: /^(?:array|map)</,
  member: /^(?<plain>[\p{L}\p{N}_]+):(?<word>\S[\s\S]*)$/u,
}

/** Spark SQL, in whose texts a backslash escapes, and which puts variables in place of `${…}` before it reads anything. */
export const spark: Dialect = {
  name: 'spark',
  identifier(name) {
    if (name.includes('${')) throw new RangeError('a name holds ${, which Spark would take for a variable')
    return quotedName(name, '`')
  },
  text,
  literal(value) {
    switch (value.is) {
      case 'integer':
        return `CAST('${value.value}' AS ${isSmall(value.value) ? 'BIGINT' : 'DECIMAL(38,0)'})`
      case 'decimal':
        return `CAST('${digits(value)}' AS DECIMAL(${value.precision},${value.scale}))`
      case 'double':
        return `CAST('${value.value}' AS DOUBLE)`
      case 'bool':
        return value.value ? 'TRUE' : 'FALSE'
      case 'binary':
        return `X'${hexadecimal(value.value)}'`
      case 'units': {
        const { type, value: units } = value
        if (type.is === 'date') return `date_from_unix_date(${units})`
        const made = `timestamp_micros(${units})`
        return type.zoned ? made : `CAST(${made} AS TIMESTAMP_NTZ)`
      }
    }
  },
  from(relation) {
    const { catalog, schema, name } = tableIn(relation)
    return [catalog, schema, name].map(spark.identifier).join('.')
  },
  column: (identifier, type) =>
    type.is === 'float' && type.bits === 32 ? `CAST(${identifier} AS DOUBLE)` : identifier,
  member: (sql, name) => `${sql}.${spark.identifier(name)}`,
  characters: (sql) => `char_length(${sql})`,
  isNan: (sql) => `isnan(${sql})`,
  isInfinite: (sql) => `(abs(${sql}) = CAST('Infinity' AS DOUBLE))`,
  half(sql, type, which) {
    const digitsOf =
      type.is === 'decimal'
        ? `CAST(${sql} * CAST('${10n ** BigInt(type.scale)}' AS DECIMAL(19,0)) AS BIGINT)`
        : `CAST(${sql} AS BIGINT)`
    return `CAST(${digitsOf} ${which === 'high' ? 'DIV' : '%'} 4294967296 AS DECIMAL(11,0))`
  },
  product: (one, other) => `(${one} * ${other})`,
  sum: (sql, { is }) => (is === 'integer' ? `sum(CAST(${sql} AS DECIMAL(38,0)))` : `sum(${sql})`),
  // NOT IN it asks by a join of all with all, for the sake of nulls.
  among(values, { columns, rows }) {
    const names = namesBeside(values, columns.length)
    const given = columns.map((sql, at) => `${sql} AS ${names[at]}`)
    const alike = values.map((sql, at) => `${names[at]} = ${sql}`)
    return `EXISTS (SELECT 1 FROM (SELECT ${given.join(', ')} FROM ${rows}) WHERE ${alike.join(' AND ')})`
  },
  found: (sql, pattern) => `(${sql} RLIKE ${text(pattern)})`,
  pattern: (source) => (source.includes('\0') ? undefined : portablePattern(source)),
  output(sql, type) {
    switch (type.is) {
      case 'text':
        return `(':' || ${sql})`
      case 'binary':
        return `lower(hex(${sql}))`
      case 'date':
        return `CAST(unix_date(${sql}) AS STRING)`
      case 'datetime':
        return `CAST(unix_micros(${type.zoned ? sql : `CAST(${sql} AS TIMESTAMP)`}) AS STRING)`
      default:
        return `CAST(${sql} AS STRING)`
    }
  },
  typeOf: (word) => typeByWord(word.replace(/^varchar\(\d+\)$/i, 'string'), words),
  nested: (word) => nestedIn(word, nestedWords),
  places: () => undefined,
}

/** Names that no column has which some expressions speak of: within a query, its own names come first. */
function namesBeside(expressions: readonly string[], count: number): readonly string[] {
  const all = expressions.join(' ').toLowerCase()
  let name = 'k'
  while (all.includes(`\`${name}`)) name += 'k'
  return Array.from({ length: count }, (_, at) => spark.identifier(`${name}${at}`))
}

/** Spark reads escapes, joins texts that stand side by side, and would put variables in; so each of these is escaped. */
function text(value: string): string {
  const escaped = whole(value)
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('$', '\\u0024')
    .replaceAll('\0', '\\u0000')
  return `'${escaped}'`
}
