import type { ColumnType, Files } from '../column.ts'
import type { Dialect } from './dialect.ts'
import { digits, hexadecimal, isSmall } from './digits.ts'
import { nestedIn } from './nested.ts'
import { quotedName, quotedText } from './quoting.ts'
import { signed, typeByWord, unsigned } from './words.ts'

const micros = { is: 'datetime', perSecond: 1_000_000n, zoned: false } as const

const words = {
  boolean: { is: 'bool' },
  tinyint: signed(8),
  smallint: signed(16),
  integer: signed(32),
  bigint: signed(64),
  hugeint: signed(128),
  utinyint: unsigned(8),
  usmallint: unsigned(16),
  uinteger: unsigned(32),
  ubigint: unsigned(64),
  float: { is: 'float', bits: 32 },
  double: { is: 'float', bits: 64 },
  varchar: { is: 'text' },
  uuid: { is: 'text', of: 'uuid' },
  json: { is: 'json' },
  blob: { is: 'binary' },
  time: { is: 'time' },
  date: { is: 'date' },
  timestamp_s: micros,
  timestamp_ms: micros,
  timestamp: micros,
  timestamp_ns: { is: 'datetime', perSecond: 1_000_000_000n, zoned: false },
  'timestamp with time zone': { is: 'datetime', perSecond: 1_000_000n, zoned: true },
} as const

const nestedWords = {
  struct: /^STRUCT\(([\s\S]*)\)$/,
  many: /\[\d*\]$|^MAP\(/,
  member: /^(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[\p{L}\p{N}_]+)) +(?<word>\S[\s\S]*)$/u,
}

/** DuckDB, whose patterns are RE2's own and whose texts are ordered by their bytes. */
export const duckdb: Dialect = {
  name: 'duckdb',
  identifier: (name) => quotedName(name, '"'),
  text: quotedText,
  literal(value) {
    switch (value.is) {
      case 'integer':
        return `CAST('${value.value}' AS ${isSmall(value.value) ? 'BIGINT' : 'HUGEINT'})`
      case 'decimal':
        return `CAST('${digits(value)}' AS DECIMAL(${value.precision},${value.scale}))`
      case 'double':
        return `CAST('${value.value}' AS DOUBLE)`
      case 'bool':
        return value.value ? 'TRUE' : 'FALSE'
      case 'binary':
        return `unhex('${hexadecimal(value.value)}')`
      case 'units': {
        const { type, value: units } = value
        if (units === mostOf(type)) return infinite(type)
        if (units === -mostOf(type)) return infinite(type, '-')
        if (type.is === 'date') return `(DATE '1970-01-01' + CAST('${units}' AS INTEGER))`
        const make = type.perSecond === micros.perSecond ? 'make_timestamp' : 'make_timestamp_ns'
        const made = `${make}(CAST('${units}' AS BIGINT))`
        return type.zoned ? `CAST(${made} AS TIMESTAMPTZ)` : made
      }
    }
  },
  from: (relation) =>
    relation.is === 'files'
      ? `read_parquet(${filesSql(relation)}, hive_partitioning = false, union_by_name = false)`
      : [relation.catalog, relation.schema, relation.name].map((name) => quotedName(name, '"')).join('.'),
  column(identifier, type) {
    if (type.is === 'float') return `CAST(${identifier} AS DOUBLE)`
    return type.is === 'text' && type.of === 'uuid' ? `CAST(${identifier} AS VARCHAR)` : identifier
  },
  member: (sql, _, at) => `struct_extract_at(${sql}, ${at + 1})`,
  characters: (sql) => `length(${sql})`,
  isNan: (sql) => `isnan(${sql})`,
  isInfinite: (sql) => `isinf(${sql})`,
  half(sql, type, which) {
    const whole =
      type.is === 'decimal'
        ? `CAST(${sql} * CAST('${10n ** BigInt(type.scale)}' AS DECIMAL(19,0)) AS HUGEINT)`
        : `CAST(${sql} AS HUGEINT)`
    return `(${whole} ${which === 'high' ? '//' : '%'} 4294967296)`
  },
  product: (one, other) => `(${one} * ${other})`,
  sum: (sql, { is }) => (is === 'integer' ? `sum(CAST(${sql} AS HUGEINT))` : `sum(${sql})`),
  among: (values, { columns, rows }) =>
    `(${values.join(', ')}) IN (SELECT ${columns.join(', ')} FROM ${rows})`,
  found: (sql, pattern) => `regexp_matches(${sql}, ${quotedText(pattern)})`,
  // What a case or a class of Unicode is depends on the version of Unicode; groups by `(?<` and \C are not in every RE2.
  pattern: (source) => (/\\[pPC]|\(\?[a-zA-Z]*i|\(\?<|\0/.test(source) ? undefined : source),
  output(sql, type) {
    switch (type.is) {
      case 'text':
        return `(':' || ${sql})`
      case 'decimal': {
        const text = `CAST(${sql} AS VARCHAR)`
        // `.50` of a type that has no room for a digit before the point.
        return type.precision > type.scale ? text : `regexp_replace(${text}, '^(-?)\\.', '\\10.')`
      }
      case 'binary':
        return `lower(hex(${sql}))`
      case 'date':
        return timeSql(sql, type, `(${sql} - DATE '1970-01-01')`)
      case 'datetime':
        return timeSql(sql, type, `${type.perSecond === micros.perSecond ? 'epoch_us' : 'epoch_ns'}(${sql})`)
      default:
        return `CAST(${sql} AS VARCHAR)`
    }
  },
  typeOf: (word) => typeByWord(/^enum\s*\(/i.test(word) ? 'varchar' : word, words),
  nested: (word) => nestedIn(word, nestedWords),
  places(relation, taken) {
    const own = ['filename', 'file_row_number']
    if (relation.is !== 'files' || taken.some((name) => own.includes(name.toLowerCase()))) return undefined
    const file = `list_position(${namesSql(relation)}, filename)`
    return {
      path: 'filename',
      row: 'file_row_number',
      order: `${file}, file_row_number`,
      // One number, of which the least is found in half the time that it takes of a pair; no file has 2^36 rows.
      first: `min(${file} * 68719476736 + file_row_number)`,
    }
  },
}

type Time = Extract<ColumnType, { readonly is: 'date' | 'datetime' }>

/** The most units that a time has: those of infinity, which is no number to DuckDB's functions. */
function mostOf({ is }: Time): bigint {
  return is === 'date' ? 2n ** 31n - 1n : 2n ** 63n - 1n
}

function infinite(type: Time, sign: '' | '-' = ''): string {
  return `CAST('${sign}infinity' AS ${wordOf(type)})`
}

function wordOf(type: Time): string {
  if (type.is === 'date') return 'DATE'
  if (type.zoned) return 'TIMESTAMPTZ'
  return type.perSecond === micros.perSecond ? 'TIMESTAMP' : 'TIMESTAMP_NS'
}

/** Writes a time as its units. */
function timeSql(sql: string, type: Time, units: string): string {
  const most = mostOf(type)
  const ends = `WHEN ${infinite(type)} THEN '${most}' WHEN ${infinite(type, '-')} THEN '-${most}'`
  return `CASE ${sql} ${ends} ELSE CAST(${units} AS VARCHAR) END`
}

/** Their names, as DuckDB tells them. */
function namesSql({ folder, paths }: Files): string {
  return `[${paths.map((path) => quotedText(folder + path)).join(', ')}]`
}

/** The same files where DuckDB is to open them: it takes each name for a glob. */
export function filesSql({ folder, paths }: Files): string {
  return `[${paths.map((path) => quotedText(literally(folder + path))).join(', ')}]`
}

/** The glob that one name alone matches: `a[[]1].parquet` for `a[1].parquet`, which would find `a1.parquet`. */
export function literally(path: string): string {
  return path.replace(/[*?[]/g, '[$&]')
}
