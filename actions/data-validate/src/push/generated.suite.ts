import fc from 'fast-check'
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'

/** A column as it lies in a file, and what a contract may say of it. */
interface Sort {
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

/** A contract as JSON, which is YAML, and a file. */
export interface Case {
  readonly contract: string
  readonly files: Readonly<Record<string, Uint8Array>>
}

const few = <Value>(...values: Value[]) => fc.constantFrom(...values)
const some = <Value>(common: fc.Arbitrary<Value>, rare: fc.Arbitrary<Value>) =>
  fc.oneof({ arbitrary: common, weight: 4 }, { arbitrary: rare, weight: 1 })

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

const said = {
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

const share = few(0, 0.1, 0.25, 0.5, 0.75, 1)
const range = (end: fc.Arbitrary<unknown>) =>
  fc.oneof(
    end.map((min) => ({ min })),
    end.map((max) => ({ max })),
    end.map((above) => ({ above })),
    end.map((below) => ({ below })),
  )
const counts = range(fc.nat({ max: 12 }).map((count) => count + 1))
const patterns = few('^a', 'b$', '.', '[^a-c]', '^$', '\\s', '(?s)a.b', '^.{2,3}$', '\\d+', 'é|\\\\')

/** The keywords that a contract may ask of a column of a sort. */
function keywordsOf({
  said: value,
  numeric,
  text,
  ordered = true,
  type,
}: Sort): fc.Arbitrary<Record<string, unknown>> {
  const bounds = value === undefined || !ordered ? {} : { min: value, max: value, above: value, below: value }
  const members = value === undefined ? undefined : fc.array(value, { minLength: 1, maxLength: 4 })
  return fc
    .record(
      {
        ...bounds,
        ...(members === undefined ? {} : { 'one-of': members, 'not-one-of': members }),
        ...(value === undefined || !ordered ? {} : { lowest: range(value), highest: range(value) }),
        ...(numeric === true
          ? {
              sum: range(said.number),
              mean: range(said.number),
              stddev: range(fc.constant(1)),
              'zero-share': range(share),
            }
          : {}),
        ...(text === true
          ? { length: counts, matches: patterns, 'does-not-match': patterns, empty: few('never', 'null') }
          : {}),
        ...(type.startsWith('float')
          ? { nan: few('never', 'allowed', 'null'), infinite: few('never', 'allowed') }
          : {}),
        ...(type === 'decimal'
          ? {
              decimal: few<object>(
                { precision: 3 },
                { scale: 1 },
                { precision: 3, scale: 2 },
                { precision: 12, scale: 10 },
              ),
            }
          : {}),
        ...(type === 'bool'
          ? { 'true-share': range(share), sum: range(few(0, 1, 2)), mean: range(share) }
          : {}),
        nulls: few('never', 'always', 'allowed'),
        'null-share': range(share),
        'null-count': counts,
        unique: fc.constant(true),
        distinct: counts,
        'distinct-share': range(share),
      },
      { requiredKeys: [] },
    )
    .map(oneBound)
}

/** Two bounds of one column contradict each other more often than not, which is Misuse. */
function oneBound(keywords: Record<string, unknown>): Record<string, unknown> {
  const [kept] = ['min', 'max', 'above', 'below'].filter((bound) => keywords[bound] !== undefined)
  return Object.fromEntries(
    Object.entries(keywords).filter(
      ([key]) => key === kept || !['min', 'max', 'above', 'below'].includes(key),
    ),
  )
}

interface Column {
  readonly sort: Sort
  readonly keywords: Record<string, unknown>
  readonly cells: readonly unknown[]
  /** Values that a contract may write of it, if it may write any. */
  readonly listed: readonly unknown[]
}

function longForm(keywords: Record<string, unknown>, mostly: number | undefined, when: object | undefined) {
  const perValue = [
    'min',
    'max',
    'above',
    'below',
    'one-of',
    'not-one-of',
    'length',
    'matches',
    'does-not-match',
    'nulls',
  ]
  return Object.fromEntries(
    Object.entries(keywords).map(([keyword, value]) => {
      if (keyword === 'empty' || keyword === 'nan' || value === 'allowed') return [keyword, value]
      const more = {
        ...(mostly === undefined || !perValue.includes(keyword) ? {} : { mostly }),
        ...(when === undefined ? {} : { when }),
      }
      return [keyword, Object.keys(more).length === 0 ? value : { value, ...more }]
    }),
  )
}

/** Contracts and tables that go together. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    rows: fc.nat({ max: 12 }),
    mostly: fc.option(few(0.5, 0.9), { nil: undefined }),
    isConditional: fc.boolean(),
    separate: fc.boolean(),
    cut: fc.nat({ max: 12 }),
    top: fc.record(
      {
        rows: counts,
        missing: fc.record({ share: range(share), 'rows-share': range(share) }),
        'column-count': counts,
        'column-order': few('same', 'any'),
        'other-columns': few('refuse', 'warn', 'allow'),
      },
      { requiredKeys: [] },
    ),
    columns: fc.array(fc.constantFrom(...sorts), { minLength: 2, maxLength: 5 }),
  })
  .chain((shape) =>
    fc
      .tuple(
        ...shape.columns.map((sort) =>
          fc.record({
            sort: fc.constant(sort),
            keywords: keywordsOf(sort),
            listed:
              sort.said === undefined ? fc.constant([]) : fc.array(sort.said, { minLength: 3, maxLength: 3 }),
            cells: fc.array(fc.option(sort.value, { freq: 5, nil: null }), {
              minLength: shape.rows,
              maxLength: shape.rows,
            }),
          }),
        ),
      )
      .map((columns) => caseOf({ ...shape, columns: columns as readonly Column[] })),
  )

interface Shape {
  readonly rows: number
  readonly mostly: number | undefined
  readonly isConditional: boolean
  readonly separate: boolean
  readonly cut: number
  readonly top: Record<string, unknown>
  readonly columns: readonly Column[]
}

function caseOf({ rows, mostly, isConditional, separate, cut, top, columns }: Shape): Case {
  const names = columns.map((_, index) => `c${index}`)
  const when = isConditional ? { c0: { nulls: 'never' } } : undefined
  const contract = {
    contract: 1,
    data: { path: 'data/*.parquet', ...(separate ? { shards: 'separate' } : {}) },
    ...top,
    unique: [names.slice(0, 2), { columns: names.slice(0, 2), nulls: 'equal' }],
    'primary-key': names.slice(0, 1),
    label: { column: names.at(-1), 'each-count': { min: 2 } },
    'row-rules': [
      { together: names.slice(0, 2) },
      { 'at-least-one': names },
      ...comparesOf(columns),
      ...tuplesOf(columns),
    ],
    columns: Object.fromEntries(
      columns.map(({ sort, keywords }, index) => [
        `c${index}`,
        { type: sort.type, ...longForm(keywords, mostly, index === 0 ? undefined : when) },
      ]),
    ),
  }
  const at = Math.min(cut, rows)
  const parts = at > 0 && at < rows ? [[0, at] as const, [at, rows] as const] : [[0, rows] as const]
  return {
    contract: JSON.stringify(contract),
    files: Object.fromEntries(
      parts.map(([from, to], index) => [`data/${index}.parquet`, fileOf(columns, from, to)]),
    ),
  }
}

/** Rules between columns whose kinds a contract may compare. */
function comparesOf(columns: readonly Column[]): readonly object[] {
  const family = ({ sort }: Column) => (sort.numeric === true ? 'number' : sort.type)
  return columns.flatMap((left, index) => {
    const other = columns.findIndex((right, at) => at > index && family(right) === family(left))
    if (other < 0 || left.sort.type === 'binary') return []
    const operator = (['=', '!=', '<', '<=', '>', '>='] as const)[(index + other) % 6]
    return [
      { compare: [`c${index}`, operator, `c${other}`], nulls: index % 2 === 0 ? 'skip' : 'fail' },
      { 'all-equal': [`c${index}`, `c${other}`] },
      {
        'all-different': [`c${index}`, `c${other}`],
        nulls: (['skip', 'equal', 'equal-some'] as const)[(index + other) % 3],
      },
    ]
  })
}

/** A rule of the first two columns together, where a contract can write values of both. */
function tuplesOf([first, second]: readonly Column[]): readonly object[] {
  const tuples = (first?.listed ?? []).flatMap((value, at) => {
    const other = second?.listed[at]
    return other === undefined ? [] : [[value, other]]
  })
  return tuples.length === 0 ? [] : [{ tuples: ['c0', 'c1'], 'one-of': tuples, nulls: 'fail-some' }]
}

function fileOf(columns: readonly Column[], from: number, to: number): Uint8Array {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(
      ({ sort }, index): SchemaElement => ({
        ...sort.element,
        name: `c${index}`,
        repetition_type: 'OPTIONAL',
      }),
    ),
  ]
  const columnData = columns.map(({ cells }, index) => ({ name: `c${index}`, data: cells.slice(from, to) }))
  return new Uint8Array(parquetWriteBuffer({ schema, columnData, statistics: false }))
}
