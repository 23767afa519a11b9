import { gzipSync } from 'node:zlib'
import { field, longs, recordBatch, streamOf } from '@ml-actions/dataset/formats/arrow/made.suite'
import {
  closed,
  dictionaryPage,
  ints,
  made,
  page,
  type Recipe,
} from '@ml-actions/dataset/formats/parquet/made.suite'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { type Fault, type Faults, fails, holds, misuse } from './fault.suite.ts'

const contract = 'contract: 1\ncolumns: { c: { type: int64, min: 1 } }\n'
const csv = 'c\n1\n2\n3\n'
const packed = gzipSync(csv)
/** A thousand times its packed size, 20 MiB; its rows are long, so that there is little to read in them. */
const bomb = gzipSync(`c\n${`${'c'.repeat(65_535)}\n`.repeat(320)}`)

function file(name: string, content: string | Uint8Array): Pick<Fault, 'contract' | 'files'> {
  return { contract, files: { [name]: content } }
}

function changed(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const index = at < 0 ? copy.length + at : at
  copy[index] = (copy[index] ?? 0) ^ 0xff
  return copy
}

const parquet = (bytes: Uint8Array, comes: Fault['comes'], of = contract): Fault => ({
  contract: of,
  files: { 'a.parquet': bytes },
  comes,
})
const column = (keywords: string) => `contract: 1\ncolumns: { x: ${keywords} }\n`
const whole = made({ rows: 3, pages: [page(3, ints(1, 2, 3))] })

/** Packed files that are wrong. */
export const packedFaults: Faults = [
  [
    '57 cut off',
    { ...file('a.csv.gz', packed.subarray(0, packed.length - 9)), comes: misuse('damaged or cut off') },
  ],
  [
    '57 with another checksum',
    { ...file('a.csv.gz', changed(packed, -6)), comes: misuse('damaged or cut off') },
  ],
  [
    '57 of two members',
    { ...file('a.csv.gz', Buffer.concat([gzipSync('c\n1\n'), gzipSync('2\n')])), comes: holds('min') },
  ],
  ['57 that unpacks a thousandfold', { ...file('a.csv.gz', bomb), comes: misuse('limit "ratio"') }],
  [
    '58 whose name does not say so',
    { ...file('a.csv', packed), comes: holds('min'), noted: 'packed with gzip' },
  ],
  [
    '58 that only its name says is packed',
    { ...file('a.csv.gz', csv), comes: holds('min'), noted: 'and it is not' },
  ],
  [
    'that is a zip archive',
    { ...file('a.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])), comes: misuse('a zip archive') },
  ],
]

const none = new Uint8Array(0)
const doubles = (value: number) => new Uint8Array(Float64Array.of(value).buffer)

/** A Parquet file of one value. */
function one(
  physical: number,
  bytes: Uint8Array,
  element: Recipe['element'] = {},
  meta: Recipe['meta'] = {},
): Uint8Array {
  return made({ rows: 1, physical, element, meta, pages: [page(1, bytes)] })
}

/** The bytes of a number of 128 bits, the highest first. */
function digits(value: bigint): Uint8Array {
  return Buffer.from(value.toString(16).padStart(32, '0'), 'hex')
}

/** A contract that holds for one value only. */
function exactly(type: string, value: string): string {
  return column(`{ type: ${type}, min: "${value}", max: "${value}" }`)
}

/** The last nanosecond of the year 9999: of the day, and its Julian day. */
const lastNanosecond = 86_399_999_999_999n
const int96 = one(
  3,
  ints(Number(BigInt.asIntN(32, lastNanosecond)), Number(lastNanosecond >> 32n), 5_373_484),
)

const nested = new Uint8Array(
  parquetWriteBuffer({
    schema: [
      { name: 'root', num_children: 2 },
      { name: 'x', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'OPTIONAL', type: 'INT32' },
      { name: 'n', repetition_type: 'OPTIONAL', type: 'INT32' },
    ],
    columnData: [
      { name: 'x', data: [[1, null], null] },
      { name: 'n', data: [1, 2] },
    ],
  }),
)

/** A stream of Arrow of one column. */
function arrow(
  type: Parameters<typeof field>[1],
  parameters: Parameters<typeof field>[2],
  batch: ReturnType<typeof recordBatch>,
  comes: Fault['comes'],
  of = column('{ type: int32, max: 9 }'),
): Fault {
  return { contract: of, files: { 'a.arrow': streamOf([field('x', type, parameters)], [batch]) }, comes }
}

/** Typed files that are wrong, or hold what others round. */
export const typedFaults: Faults = [
  ['a whole one', parquet(whole, holds('max'), column('{ type: int64, max: 3 }'))],
  [
    '48 that claims a hundred million rows',
    parquet(made({ rows: 100_000_000, values: 100_000_000 }), misuse('corrupt')),
  ],
  [
    '49 whose footer begins before the file',
    parquet(closed(Buffer.from('PAR1'), Buffer.alloc(4), 4_000), misuse('corrupt')),
  ],
  ['49 with a negative size', parquet(made({ rows: 3, meta: { 7: -4n } }), misuse('corrupt'))],
  [
    '50 that is encrypted',
    parquet(
      Buffer.from(Buffer.from(whole).toString('latin1').replaceAll('PAR1', 'PARE'), 'latin1'),
      misuse('encrypted'),
    ),
  ],
  [
    'a narrower type than was asked',
    parquet(whole, fails('type', 'the file says that the column is int32'), column('{ type: int8 }')),
  ],
  [
    'a number asked of a column without a type',
    parquet(whole, misuse('say `type: int32`'), column('{ min: "1" }')),
  ],
  [
    '49 whose dictionary has a count below zero',
    parquet(
      made({ rows: 1, pages: [dictionaryPage(-1, ints(1))] }),
      misuse('corrupt'),
      column('{ type: int32, max: 9 }'),
    ),
  ],
  [
    '49 whose page has another checksum',
    parquet(
      made({ rows: 1, pages: [page(1, ints(5), { header: { 4: 7 } })] }),
      misuse('the checksum of a page is wrong'),
      column('{ type: int32, max: 9 }'),
    ),
  ],
  [
    '51 INT96 of the year 9999',
    parquet(int96, holds('min'), exactly('datetime', '9999-12-31T23:59:59.999999999')),
  ],
  [
    '52 the largest uint64',
    parquet(one(2, Buffer.alloc(8, 255), { 6: 14 }), holds('min'), exactly('uint64', '18446744073709551615')),
  ],
  [
    '52 a decimal of 38 digits',
    parquet(
      one(7, digits(12345678901234567890123456789012345678n), { 2: 16, 6: 5, 7: 10, 8: 38 }),
      holds('min'),
      exactly('decimal', '1234567890123456789012345678.9012345678'),
    ),
  ],
  [
    '52 nanoseconds',
    parquet(
      one(2, longs(1_700_000_000_123_456_789n), { 10: { 8: { 1: true, 2: { 3: {} } } } }),
      holds('min'),
      exactly('datetime', '2023-11-14T22:13:20.123456789Z'),
    ),
  ],
  [
    '53 a list that is asked for',
    parquet(nested, fails('required', 'list'), column('{ type: int32, max: 9 }')),
  ],
  [
    '53 a list that is not asked for',
    parquet(
      nested,
      holds('max'),
      'contract: 1\nother-columns: allow\ncolumns: { n: { type: int32, max: 2 } }\n',
    ),
  ],
  [
    '54 whose statistics are not numbers',
    parquet(
      one(5, doubles(5), {}, { 12: { 1: doubles(Number.NaN), 2: doubles(Number.NaN) } }),
      fails('max', '1 of 1'),
      column('{ type: float64, max: 4 }'),
    ),
  ],
  [
    '55 that would take more memory than there may be',
    arrow(
      'int',
      { 0: { int: 8 } },
      recordBatch(1, [none, Buffer.concat([longs(1_200_000_000), Buffer.alloc(6_000_000)])], { codec: 1 }),
      misuse('limit "memory"'),
    ),
  ],
  [
    '56 Arrow, with a buffer beyond the body',
    arrow(
      'int',
      { 0: { int: 8 } },
      recordBatch(1, [none, Uint8Array.of(1)], {
        extents: [
          [0, 0],
          [8, 1],
        ],
      }),
      misuse('outside the body'),
    ),
  ],
  [
    '56 Arrow, a decimal with its scale',
    arrow(
      'decimal',
      { 0: { int: 10 }, 1: { int: 2 }, 2: { int: 128 } },
      recordBatch(1, [none, Buffer.from(longs(150, 0))]),
      holds('min'),
      exactly('decimal', '1.5'),
    ),
  ],
  [
    '56 Arrow, microseconds',
    arrow(
      'timestamp',
      { 0: { short: 2 }, 1: 'UTC' },
      recordBatch(1, [none, longs(1_700_000_000_123_456n)]),
      holds('min'),
      exactly('datetime', '2023-11-14T22:13:20.123456Z'),
    ),
  ],
]
