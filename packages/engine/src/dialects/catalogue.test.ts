import { describe, expect, test } from '@jest/globals'
import { dialects } from './catalogue.ts'
import { laws, type Reading } from './dialect.suite.ts'
import type { Dialect } from './dialect.ts'
import { duckdb } from './duckdb.ts'
import { spark } from './spark.ts'
import { trino } from './trino.ts'

/** What stands between marks that are doubled inside; undefined where the mark ends before the end. */
function between(sql: string, mark: string): string | undefined {
  if (sql.length < 2 || !sql.startsWith(mark)) return undefined
  const read: string[] = []
  for (let at = 1; at < sql.length; at++) {
    const one = sql[at]
    if (one !== mark) read.push(one as string)
    else if (sql[at + 1] === mark) {
      read.push(mark)
      at++
    } else return at === sql.length - 1 ? read.join('') : undefined
  }
  return undefined
}

/** Standard SQL's text, or several in brackets with `chr(0)` between. */
function standardText(sql: string): string | undefined {
  if (!sql.startsWith('(')) return sql.includes('\0') ? undefined : between(sql, "'")
  if (!sql.endsWith(')')) return undefined
  const pieces = sql.slice(1, -1).split(' || chr(0) || ')
  // A piece may itself hold the words that join; then the marks do not close.
  const read: string[] = []
  let open = ''
  for (const piece of pieces) {
    open = open === '' ? piece : `${open} || chr(0) || ${piece}`
    const one = between(open, "'")
    if (one === undefined) continue
    read.push(one)
    open = ''
  }
  return open === '' ? read.join('\0') : undefined
}

/** Spark's text: SqlBaseParser's STRING_LITERAL and SparkParserUtils.unescapeSQLString, after variables are put in. */
function sparkText(sql: string): string | undefined {
  if (/\$\{|\0/.test(sql) || !/^'(?:[^'\\]|\\[\s\S])*'$/.test(sql)) return undefined
  const letters: Readonly<Record<string, string>> = {
    b: '\b',
    n: '\n',
    r: '\r',
    t: '\t',
    Z: '\u001A',
    '0': '\0',
  }
  return sql
    .slice(1, -1)
    .replace(/\\u([0-9a-fA-F]{4})|\\([\s\S])/g, (_, code: string | undefined, letter: string) =>
      code === undefined
        ? letter === '%' || letter === '_'
          ? `\\${letter}`
          : (letters[letter] ?? letter)
        : String.fromCharCode(Number.parseInt(code, 16)),
    )
}

const readings: readonly Reading[] = [
  { dialect: duckdb, text: standardText, name: (sql) => between(sql, '"') },
  { dialect: trino, text: standardText, name: (sql) => between(sql, '"') },
  { dialect: spark, text: sparkText, name: (sql) => between(sql, '`') },
]

test('every dialect has a reading', () => {
  expect(readings.map(({ dialect }) => dialect)).toEqual(dialects)
})

describe.each(readings)('$dialect.name', (reading) => {
  test.each(laws)('$title', ({ holds }) => {
    holds(reading)
  })
})

const day = { is: 'units', value: 15_887n, type: { is: 'date' } } as const
const at = (perSecond: 1_000n | 1_000_000n | 1_000_000_000n, zoned: boolean, value: bigint) =>
  ({ is: 'units', value, type: { is: 'datetime', perSecond, zoned } }) as const

describe('literals', () => {
  test.each<readonly [Dialect, Parameters<Dialect['literal']>[0], string]>([
    [duckdb, { is: 'integer', value: -5n }, "CAST('-5' AS BIGINT)"],
    [duckdb, { is: 'integer', value: 2n ** 63n }, "CAST('9223372036854775808' AS HUGEINT)"],
    [trino, { is: 'integer', value: 2n ** 63n }, "CAST('9223372036854775808' AS decimal(38,0))"],
    [spark, { is: 'integer', value: -(2n ** 63n) }, "CAST('-9223372036854775808' AS BIGINT)"],
    [duckdb, { is: 'decimal', unscaled: -5n, precision: 9, scale: 2 }, "CAST('-0.05' AS DECIMAL(9,2))"],
    [trino, { is: 'decimal', unscaled: 150n, precision: 3, scale: 0 }, "CAST('150' AS decimal(3,0))"],
    [trino, { is: 'double', value: Number.POSITIVE_INFINITY }, 'infinity()'],
    [trino, { is: 'double', value: 0.1 }, "CAST('0.1' AS double)"],
    [spark, { is: 'double', value: Number.NEGATIVE_INFINITY }, "CAST('-Infinity' AS DOUBLE)"],
    [duckdb, { is: 'binary', value: Uint8Array.of(0, 255) }, "unhex('00ff')"],
    [spark, { is: 'bool', value: true }, 'TRUE'],
    [duckdb, day, "(DATE '1970-01-01' + CAST('15887' AS INTEGER))"],
    [trino, day, "DATE '2013-07-01'"],
    [spark, day, 'date_from_unix_date(15887)'],
    [trino, at(1_000n, false, 1_372_667_400_001n), "TIMESTAMP '2013-07-01 08:30:00.001'"],
    [trino, at(1_000_000_000n, true, -1n), "TIMESTAMP '1969-12-31 23:59:59.999999999 UTC'"],
    [duckdb, at(1_000_000n, true, 7n), "CAST(make_timestamp(CAST('7' AS BIGINT)) AS TIMESTAMPTZ)"],
    [duckdb, at(1_000_000_000n, false, 7n), "make_timestamp_ns(CAST('7' AS BIGINT))"],
    [spark, at(1_000_000n, false, 7n), 'CAST(timestamp_micros(7) AS TIMESTAMP_NTZ)'],
    [spark, at(1_000_000n, true, 7n), 'timestamp_micros(7)'],
    [trino, { is: 'integer', value: 2n ** 63n - 1n }, "CAST('9223372036854775807' AS bigint)"],
    [trino, { is: 'double', value: Number.NEGATIVE_INFINITY }, '-infinity()'],
    [trino, { is: 'bool', value: true }, 'TRUE'],
    [trino, { is: 'bool', value: false }, 'FALSE'],
    [trino, { is: 'binary', value: Uint8Array.of(0, 255) }, "X'00ff'"],
    [spark, { is: 'integer', value: 2n ** 63n }, "CAST('9223372036854775808' AS DECIMAL(38,0))"],
    [spark, { is: 'bool', value: false }, 'FALSE'],
    [spark, { is: 'binary', value: Uint8Array.of(0, 255) }, "X'00ff'"],
  ])('%#', (dialect, literal, sql) => {
    expect(dialect.literal(literal)).toBe(sql)
  })
})

describe('words for types', () => {
  test.each<readonly [Dialect, string, object]>([
    [duckdb, 'DECIMAL(12,2)', { is: 'decimal', precision: 12, scale: 2 }],
    [duckdb, 'UBIGINT', { is: 'integer', signed: false, bits: 64 }],
    [duckdb, "ENUM('a', 'b')", { is: 'text' }],
    [duckdb, 'INTEGER[]', { is: 'other' }],
    [duckdb, 'TIMESTAMP WITH TIME ZONE', { is: 'datetime', perSecond: 1_000_000n, zoned: true }],
    [trino, 'varchar(12)', { is: 'text' }],
    [trino, 'char(3)', { is: 'other' }],
    [trino, 'timestamp(7)', { is: 'datetime', perSecond: 1_000_000_000n, zoned: false, wide: true }],
    [trino, 'timestamp(6)', { is: 'datetime', perSecond: 1_000_000n, zoned: false }],
    [trino, 'timestamp with time zone', { is: 'datetime', perSecond: 1_000n, zoned: true }],
    [trino, 'timestamp(12)', { is: 'other' }],
    [spark, 'timestamp_ntz', { is: 'datetime', perSecond: 1_000_000n, zoned: false }],
    [spark, 'constructor', { is: 'other' }],
  ])('%#: %s', (dialect, word, type) => {
    expect(dialect.typeOf(word)).toEqual(type)
  })
})

const micros = { is: 'datetime', perSecond: 1_000_000n, zoned: false } as const
const decimal = { is: 'decimal', precision: 9, scale: 2 } as const
const whole = { is: 'integer', signed: true, bits: 64 } as const

describe('what is asked of values', () => {
  test.each<readonly [Dialect, (dialect: Dialect) => string | undefined, string | undefined]>([
    [trino, ({ output }) => output('x', { is: 'binary' }), 'lower(to_hex(x))'],
    [
      trino,
      ({ output }) => output('x', { is: 'date' }),
      "CAST(date_diff('day', DATE '1970-01-01', x) AS varchar)",
    ],
    [trino, ({ output }) => output('x', micros), 'to_iso8601(x)'],
    [trino, ({ output }) => output('x', { ...micros, zoned: true }), "to_iso8601(at_timezone(x, 'UTC'))"],
    [
      trino,
      ({ half }) => half('x', decimal, 'high'),
      "CAST(CAST(x * CAST('100' AS decimal(19,0)) AS bigint) / 4294967296 AS decimal(11,0))",
    ],
    [trino, ({ half }) => half('x', whole, 'low'), 'CAST(CAST(x AS bigint) % 4294967296 AS decimal(11,0))'],
    [trino, ({ product }) => product('x', 'y'), '(x * y)'],
    [trino, ({ sum }) => sum('x', whole), 'sum(CAST(x AS decimal(38,0)))'],
    [trino, ({ characters }) => characters('x'), 'length(x)'],
    [trino, ({ isInfinite }) => isInfinite('x'), 'is_infinite(x)'],
    [trino, ({ found }) => found('x', "[']"), "regexp_like(x, '['']')"],
    [trino, ({ pattern }) => pattern('a$'), 'a\\z'],
    [trino, ({ pattern }) => pattern('a\0'), undefined],
    [spark, ({ output }) => output('x', { is: 'binary' }), 'lower(hex(x))'],
    [spark, ({ output }) => output('x', { is: 'date' }), 'CAST(unix_date(x) AS STRING)'],
    [spark, ({ output }) => output('x', micros), 'CAST(unix_micros(CAST(x AS TIMESTAMP)) AS STRING)'],
    [spark, ({ output }) => output('x', { ...micros, zoned: true }), 'CAST(unix_micros(x) AS STRING)'],
    [
      spark,
      ({ half }) => half('x', decimal, 'low'),
      "CAST(CAST(x * CAST('100' AS DECIMAL(19,0)) AS BIGINT) % 4294967296 AS DECIMAL(11,0))",
    ],
    [
      spark,
      ({ half }) => half('x', whole, 'high'),
      'CAST(CAST(x AS BIGINT) DIV 4294967296 AS DECIMAL(11,0))',
    ],
    [spark, ({ product }) => product('x', 'y'), '(x * y)'],
    [spark, ({ sum }) => sum('x', whole), 'sum(CAST(x AS DECIMAL(38,0)))'],
    [spark, ({ characters }) => characters('x'), 'char_length(x)'],
    [spark, ({ isInfinite }) => isInfinite('x'), "(abs(x) = CAST('Infinity' AS DOUBLE))"],
    [spark, ({ found }) => found('x', '\\d'), "(x RLIKE '\\\\d')"],
    [spark, ({ pattern }) => pattern('a$'), 'a\\z'],
    [spark, ({ pattern }) => pattern('a\0'), undefined],
    [
      duckdb,
      ({ half }) => half('x', decimal, 'high'),
      "(CAST(x * CAST('100' AS DECIMAL(19,0)) AS HUGEINT) // 4294967296)",
    ],
    [duckdb, ({ among }) => among(['"a"', '"b"'], other), '("a", "b") IN (SELECT x, y FROM t WHERE TRUE)'],
    [trino, ({ among }) => among(['"a"', '"b"'], other), '("a", "b") IN (SELECT x, y FROM t WHERE TRUE)'],
    [
      spark,
      ({ among }) => among(['`a`', '`b`'], other),
      'EXISTS (SELECT 1 FROM (SELECT x AS `k0`, y AS `k1` FROM t WHERE TRUE) WHERE `k0` = `a` AND `k1` = `b`)',
    ],
    [
      spark,
      ({ among }) => among(['`K0`', '`s`.`kk`'], other),
      'EXISTS (SELECT 1 FROM (SELECT x AS `kkk0`, y AS `kkk1` FROM t WHERE TRUE) WHERE `kkk0` = `K0` AND `kkk1` = `s`.`kk`)',
    ],
    [duckdb, ({ member }) => member('x', 'a', 2), 'struct_extract_at(x, 3)'],
    [duckdb, ({ pattern }) => pattern('(?:a|b)$'), '(?:a|b)$'],
    [duckdb, ({ pattern }) => pattern('(?i)a'), undefined],
    [trino, ({ places }) => places(table, [])?.path, undefined],
    [spark, ({ places }) => places(table, [])?.path, undefined],
  ])('%#', (dialect, asked, sql) => {
    expect(asked(dialect)).toBe(sql)
  })
})

const other = { columns: ['x', 'y'], rows: 't WHERE TRUE' }

const table = { is: 'table', catalog: 'a', schema: 'b', name: 'c' } as const
