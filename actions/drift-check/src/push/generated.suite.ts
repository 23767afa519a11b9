import { chanceFrom } from '@ml-actions/engine/chance.suite'
import fc from 'fast-check'
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'

/** A drift file as JSON, which is YAML, and the files of both sides. */
export interface Case {
  readonly settings: string
  readonly reference: readonly Uint8Array[]
  readonly current: readonly Uint8Array[]
}

/** A column as it lies in a file, and how it may be put into bins. */
interface Sort {
  readonly element: Omit<SchemaElement, 'name'>
  /** A value as the writer takes it. */
  readonly value: fc.Arbitrary<unknown>
  readonly as: readonly (string | undefined)[]
}

const few = <Value>(...values: Value[]) => fc.constantFrom(...values)
const some = <Value>(common: fc.Arbitrary<Value>, rare: fc.Arbitrary<Value>) =>
  fc.oneof({ arbitrary: common, weight: 6 }, { arbitrary: rare, weight: 1 })

const words = some(
  few(
    '',
    'a',
    'b',
    'B',
    'é',
    'e\u0301',
    '\u{1F600}',
    '\uFFEE',
    ' a',
    'a\0b',
    "'",
    '"',
    '10',
    'null',
    'ab',
    'abc',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.toWellFormed()),
)
const doubles = some(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  few(0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324, 1.7e300, -1e300),
)
const near = (value: bigint) => fc.bigInt(-3n, 3n).map((offset) => value + offset)
const longs = some(fc.bigInt(-1_000n, 1_000n), fc.oneof(near(2n ** 53n), near(-(2n ** 62n)), near(2n ** 62n)))
const instants = some(
  fc.bigInt(0n, 4_000_000_000_000_000n),
  fc.oneof(near(1_577_836_800_123_456n), near(0n), near(253_402_300_799_999_990n)),
)
const stamp = (unit: 'MILLIS' | 'MICROS' | 'NANOS', isAdjustedToUTC: boolean) =>
  ({ type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC, unit } }) as const
const wide = { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, converted_type: 'DECIMAL' } as const

const either = [undefined, 'category'] as const

const sorts: readonly Sort[] = [
  { element: { type: 'INT32' }, value: some(fc.integer({ min: -9, max: 9 }), fc.integer()), as: either },
  { element: { type: 'INT64' }, value: longs, as: either },
  {
    element: { type: 'INT64', converted_type: 'UINT_64' },
    value: some(fc.bigInt(0n, 30n), near(2n ** 63n)),
    as: either,
  },
  { element: { type: 'DOUBLE' }, value: doubles, as: either },
  { element: { type: 'FLOAT' }, value: doubles.map(Math.fround), as: either },
  {
    element: { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2 },
    value: some(fc.bigInt(-300n, 300n), near(99_999_999_999_999_990n)),
    as: either,
  },
  {
    element: { ...wide, precision: 38, scale: 10 },
    value: some(
      fc.bigInt(-30_000n, 30_000n).map((digits) => digits * 10n ** 8n),
      near(10n ** 37n),
    ),
    as: [undefined],
  },
  { element: { type: 'BOOLEAN' }, value: fc.boolean(), as: [undefined] },
  {
    element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    value: words,
    as: [undefined, 'length'],
  },
  {
    element: { type: 'INT32', converted_type: 'DATE' },
    value: some(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -719_162, max: 2_932_896 })),
    as: [undefined],
  },
  { element: stamp('MICROS', false), value: instants, as: [undefined] },
  { element: stamp('MICROS', true), value: instants, as: [undefined] },
  { element: stamp('MILLIS', false), value: instants.map((units) => units / 1_000n), as: [undefined] },
  {
    element: stamp('NANOS', false),
    value: some(fc.bigInt(0n, 4_000_000_000_000_000_000n), near(1_577_836_800_123_456_789n)),
    as: [undefined],
  },
]

interface Column extends Pick<Sort, 'element'> {
  readonly as: string | undefined
  /** Cells of the reference, then those of the current data. */
  readonly cells: readonly [readonly unknown[], readonly unknown[]]
}

/** Rows of a pool of values, of which each side takes another part: some come often, some once, some not at all. */
const column = (sort: Sort, rows: readonly [number, number]): fc.Arbitrary<Column> =>
  fc
    .record({
      as: few(...sort.as),
      pool: fc.array(sort.value, { minLength: 1, maxLength: 60 }),
      spike: fc.nat({ max: 3 }),
      moved: fc.nat({ max: 20 }),
      nulls: few(0, 0, 0.02, 0.3, 1),
      seed: fc.nat({ max: 2 ** 31 }),
    })
    .map(({ as, pool, spike, moved, nulls, seed }) => {
      const chance = chanceFrom(seed)
      const side = (count: number, shift: number) =>
        Array.from({ length: count }, () => {
          if (chance() < nulls) return null
          // A power puts most rows on few values of the pool.
          const at = Math.floor(pool.length * chance() ** (1 + spike)) + shift
          return pool[at % pool.length]
        })
      return { element: sort.element, as, cells: [side(rows[0], 0), side(rows[1], moved % pool.length)] }
    })

/** Two sides of a table, and what is watched of it. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    rows: fc.tuple(few(0, 1, 250, 900, 900, 1_500), few(0, 3, 210, 800, 800, 1_200)),
    sorts: fc.array(few(...sorts), { minLength: 1, maxLength: 6 }),
    cuts: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .chain(({ rows, sorts: drawn, cuts }) =>
    fc.tuple(...drawn.map((sort) => column(sort, rows))).map((columns) => caseOf(columns, rows, cuts)),
  )

function caseOf(
  columns: readonly Column[],
  rows: readonly [number, number],
  cuts: readonly [number, number],
): Case {
  const settings = {
    drift: 1,
    history: { k: 1, n: 1 },
    columns: {
      '*': 'watch',
      ...Object.fromEntries(columns.flatMap(({ as }, at) => (as === undefined ? [] : [[`c${at}`, { as }]]))),
    },
  }
  const side = (at: 0 | 1) => {
    const cut = Math.floor(cuts[at] * rows[at])
    const parts =
      cut > 0 && cut < rows[at]
        ? ([
            [0, cut],
            [cut, rows[at]],
          ] as const)
        : ([[0, rows[at]]] as const)
    return parts.map(([from, to]) =>
      fileOf(columns.map(({ element, cells }) => ({ element, cells: cells[at].slice(from, to) }))),
    )
  }
  return { settings: JSON.stringify(settings), reference: side(0), current: side(1) }
}

/** Writes a table of the columns c0, c1, …. */
export function fileOf(
  columns: readonly { readonly element: Sort['element']; readonly cells: readonly unknown[] }[],
): Uint8Array {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(
      ({ element }, at): SchemaElement => ({ ...element, name: `c${at}`, repetition_type: 'OPTIONAL' }),
    ),
  ]
  const columnData = columns.map(({ cells }, at) => ({ name: `c${at}`, data: [...cells] }))
  return new Uint8Array(parquetWriteBuffer({ schema, columnData, statistics: false }))
}
