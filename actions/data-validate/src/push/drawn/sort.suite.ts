import fc from 'fast-check'
import type { SchemaElement } from 'hyparquet'
import { few, some } from './choice.suite.ts'
import { writings } from './writings.suite.ts'

/** A column as it lies in a file, and what a contract may say of it. */
export interface Sort {
  readonly type: string
  readonly element: Omit<SchemaElement, 'name'>
  /** A value as the writer takes it. */
  readonly value: fc.Arbitrary<unknown>
  /** A value as a contract writes it. */
  readonly said?: fc.Arbitrary<unknown>
  readonly numeric?: boolean
  readonly text?: boolean
  readonly ordered?: boolean
}

const words = some(
  few(
    '',
    'a',
    'b',
    'B',
    'ab',
    'é',
    'e\u0301',
    '\u{1F600}',
    '\uFFEE',
    '\uFF5E',
    ' a',
    'a\0b',
    "'",
    '"',
    '\\',
    '10',
    'null',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.toWellFormed()),
)
const doubles = some(
  few(0, -0, 1, -1, 0.1, 0.2, 2.5, 1e15),
  few(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324, 1.7976931348623157e308, -1e300),
)
const longs = some(
  fc.bigInt(-4n, 4n),
  few(2n ** 63n - 1n, -(2n ** 63n), 9007199254740993n, -9007199254740993n, 2n ** 53n),
)
const instants = some(
  fc.bigInt(-3n, 3n),
  few(1_577_836_800_123_456n, -1n, 253_402_300_799_999_999n, -62_135_596_800_000_000n),
)

/** Values as a contract writes them, by the kind of column. */
export const said = {
  number: some(
    few<unknown>(0, 1, -1, 2, 0.1, '0.5', '1.50', '-2.5'),
    few<unknown>(
      '9223372036854775807',
      '-9223372036854775808',
      '9223372036854775808',
      '9007199254740993',
      '1e300',
      '0.00001',
    ),
  ),
  whole: some(
    few<unknown>(0, 1, -1, 2, 3, 10),
    few<unknown>('9223372036854775807', '9223372036854775808', '-9223372036854775809', '9007199254740993'),
  ),
  local: few<unknown>(
    '1970-01-01T00:00:00',
    '1970-01-01T00:00:00.000001',
    '1970-01-01T00:00:00.0000015',
    '2020-01-01T00:00:00.123456',
    '9999-12-31T23:59:59.999999999',
    '0001-01-01T00:00:00',
  ),
  zoned: few<unknown>(
    '1970-01-01T00:00:00Z',
    '1970-01-01T01:00:00+01:00',
    '2020-01-01T00:00:00.123456Z',
    '1969-12-31T23:59:59.999999Z',
  ),
  day: few<unknown>('1970-01-01', '1970-01-02', '1969-12-31', '9999-12-31'),
}

const stamp = (unit: 'MILLIS' | 'MICROS' | 'NANOS', isAdjustedToUTC: boolean) =>
  ({ type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC, unit } }) as const

/** The sorts of columns that are drawn. */
export const sorts: readonly Sort[] = [
  {
    type: 'int32',
    element: { type: 'INT32' },
    value: few(0, 1, -1, 2, 2147483647, -2147483648),
    said: said.whole,
    numeric: true,
  },
  { type: 'int64', element: { type: 'INT64' }, value: longs, said: said.whole, numeric: true },
  {
    type: 'uint64',
    element: { type: 'INT64', converted_type: 'UINT_64' },
    value: few(0n, 1n, 2n, 3n, 2n ** 63n, 2n ** 64n - 1n),
    said: said.whole,
    numeric: true,
  },
  { type: 'float64', element: { type: 'DOUBLE' }, value: doubles, said: said.number, numeric: true },
  {
    type: 'float32',
    element: { type: 'FLOAT' },
    value: doubles.map(Math.fround),
    said: said.number,
    numeric: true,
  },
  {
    type: 'decimal',
    element: { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2 },
    value: some(fc.bigInt(-300n, 300n), few(999_999_999_999_999_999n, -999_999_999_999_999_999n)),
    said: said.number,
    numeric: true,
  },
  {
    type: 'decimal',
    element: {
      type: 'FIXED_LEN_BYTE_ARRAY',
      type_length: 16,
      converted_type: 'DECIMAL',
      precision: 38,
      scale: 10,
    },
    value: some(
      fc.bigInt(-3n, 3n).map((digits) => digits * 10n ** 9n),
      few(10n ** 38n - 1n, 1n - 10n ** 38n, 1n),
    ),
    said: said.number,
    numeric: true,
  },
  { type: 'bool', element: { type: 'BOOLEAN' }, value: fc.boolean(), said: fc.boolean(), ordered: false },
  {
    type: 'text',
    element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    value: words,
    said: words,
    text: true,
  },
  {
    type: 'text',
    element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    value: writings,
    said: writings,
    text: true,
  },
  {
    type: 'date',
    element: { type: 'INT32', converted_type: 'DATE' },
    value: few(0, 1, -1, 2_932_896, -719_162),
    said: said.day,
  },
  { type: 'datetime', element: stamp('MICROS', false), value: instants, said: said.local },
  { type: 'datetime', element: stamp('MICROS', true), value: instants, said: said.zoned },
  {
    type: 'datetime',
    element: stamp('MILLIS', false),
    value: instants.map((units) => units / 1_000n),
    said: said.local,
  },
  {
    type: 'datetime',
    element: stamp('NANOS', false),
    value: few(0n, 1n, -1n, 1_500n, 1_577_836_800_123_456_789n),
    said: said.local,
  },
  { type: 'datetime', element: stamp('NANOS', true), value: few(0n, 1n, -1n), said: said.zoned },
  { type: 'binary', element: { type: 'BYTE_ARRAY' }, value: fc.uint8Array({ maxLength: 3 }), ordered: false },
]
