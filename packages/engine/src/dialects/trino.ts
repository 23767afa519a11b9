import type { ColumnType, PerSecond } from '../column.ts'
import { tableIn } from '../relations.ts'
import type { Dialect } from './dialect.ts'
import { digits, hexadecimal, isSmall } from './digits.ts'
import { nestedIn } from './nested.ts'
import { portablePattern } from './portable-pattern.ts'
import { quotedName, quotedText } from './quoting.ts'
import { timeInDigits } from './times.ts'
import { signed, typeByWord } from './words.ts'

const words = {
  boolean: { is: 'bool' },
  tinyint: signed(8),
  smallint: signed(16),
  integer: signed(32),
  bigint: signed(64),
  real: { is: 'float', bits: 32 },
  double: { is: 'float', bits: 64 },
  varchar: { is: 'text' },
  varbinary: { is: 'binary' },
  date: { is: 'date' },
  json: { is: 'json' },
  uuid: { is: 'text', of: 'uuid' },
} as const

// It writes names as they are, whatever they hold: a member is asked for by its name, which another than this has not.
const nestedWords = {
  struct: /^row\(([\s\S]*)\)$/,
  many: /^(?:array|map)\(/,
  member:
    /^(?<plain>[\p{L}\p{N}_]+) (?<word>[a-z0-9_]+(?:\([\s\S]*\))?(?: with time zone)?|interval [a-z ]+)$/u,
}

/** Trino, which holds decimals of 38 digits, reads patterns as Java does, and keeps times to a stated precision. */
export const trino: Dialect = {
  name: 'trino',
  identifier: (name) => quotedName(name, '"'),
  text: quotedText,
  literal(value) {
    switch (value.is) {
      case 'integer':
        return `CAST('${value.value}' AS ${isSmall(value.value) ? 'bigint' : 'decimal(38,0)'})`
      case 'decimal':
        return `CAST('${digits(value)}' AS decimal(${value.precision},${value.scale}))`
      case 'double':
        return Number.isFinite(value.value) ? `CAST('${value.value}' AS double)` : infinity(value.value)
      case 'bool':
        return value.value ? 'TRUE' : 'FALSE'
      case 'binary':
        return `X'${hexadecimal(value.value)}'`
      case 'units': {
        const text = timeInDigits(value.value, value.type)
        if (value.type.is === 'date') return `DATE '${text}'`
        return `TIMESTAMP '${text}${value.type.zoned ? ' UTC' : ''}'`
      }
    }
  },
  from(relation) {
    const { catalog, schema, name } = tableIn(relation)
    return [catalog, schema, name].map(trino.identifier).join('.')
  },
  column(identifier, type) {
    if (type.is === 'float' && type.bits === 32) return `CAST(${identifier} AS double)`
    return type.is === 'text' && type.of === 'uuid' ? `CAST(${identifier} AS varchar)` : identifier
  },
  member: (sql, name) => `${sql}.${trino.identifier(name)}`,
  characters: (sql) => `length(${sql})`,
  isNan: (sql) => `is_nan(${sql})`,
  isInfinite: (sql) => `is_infinite(${sql})`,
  half(sql, type, which) {
    const whole =
      type.is === 'decimal'
        ? `CAST(${sql} * CAST('${10n ** BigInt(type.scale)}' AS decimal(19,0)) AS bigint)`
        : `CAST(${sql} AS bigint)`
    return `CAST(${whole} ${which === 'high' ? '/' : '%'} 4294967296 AS decimal(11,0))`
  },
  product: (one, other) => `(${one} * ${other})`,
  sum: (sql, { is }) => (is === 'integer' ? `sum(CAST(${sql} AS decimal(38,0)))` : `sum(${sql})`),
  among: (values, { columns, rows }) =>
    `(${values.join(', ')}) IN (SELECT ${columns.join(', ')} FROM ${rows})`,
  found: (sql, pattern) => `regexp_like(${sql}, ${quotedText(pattern)})`,
  pattern: (source) => (source.includes('\0') ? undefined : portablePattern(source)),
  output(sql, type) {
    switch (type.is) {
      case 'text':
        return `(':' || ${sql})`
      case 'binary':
        return `lower(to_hex(${sql}))`
      case 'date':
        return `CAST(date_diff('day', DATE '1970-01-01', ${sql}) AS varchar)`
      case 'datetime':
        return `to_iso8601(${type.zoned ? `at_timezone(${sql}, 'UTC')` : sql})`
      default:
        return `CAST(${sql} AS varchar)`
    }
  },
  typeOf: (word) => timestampOf(word) ?? typeByWord(word.replace(/^varchar\s*\(\d+\)$/i, 'varchar'), words),
  nested: (word) => nestedIn(word, nestedWords),
  places: () => undefined,
}

function infinity(value: number): string {
  return value > 0 ? 'infinity()' : '-infinity()'
}

/** `timestamp(6) with time zone`; without a number it keeps milliseconds. Finer than nanoseconds is told apart by nothing here. */
function timestampOf(word: string): ColumnType | undefined {
  const match = /^timestamp(?:\s*\((\d+)\))?( with time zone)?$/i.exec(word)
  if (match === null) return undefined
  const places = Number(match[1] ?? 3)
  if (places > 9) return { is: 'other' }
  const perSecond = (10n ** BigInt(Math.ceil(places / 3) * 3)) as PerSecond
  const wide = perSecond > 1_000_000n ? { wide: true as const } : {}
  return { is: 'datetime', perSecond, zoned: match[2] !== undefined, ...wide }
}
