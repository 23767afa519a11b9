import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type CompressionCodec, type Encoding, parquetReadObjects, type SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { columnsOf, open } from './read-columns.suite.ts'

const compressors = {
  GZIP: (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes)),
  ZSTD: (bytes: Uint8Array) => new Uint8Array(zstdCompressSync(bytes)),
  BROTLI: (bytes: Uint8Array) => new Uint8Array(brotliCompressSync(bytes)),
}

describe('Parquet', () => {
  const codecs = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI'] as const
  test.each(codecs)('packed with %s is read exactly', async (codec: CompressionCodec) => {
    const id = Array.from({ length: 3_000 }, (_, row) => (row % 7 === 0 ? null : BigInt(row) * 10n ** 15n))
    const text = Array.from({ length: 3_000 }, (_, row) => (row % 3 === 0 ? null : `text ${row % 50} é😀`))
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: 'id', data: id, type: 'INT64' },
        { name: 'text', data: text, type: 'STRING' },
      ],
      codec,
      compressors,
      pageSize: 500,
      rowGroupSize: 700,
    })
    expect(await columnsOf(bytes)).toEqual([id, text])
  })

  test('packed as a whole is read as the file inside, and keeps its size', async () => {
    const inside = new Uint8Array(
      parquetWriteBuffer({ columnData: [{ name: 'id', data: [1n, null], type: 'INT64' }] }),
    )
    for (const bytes of [gzipSync(inside), zstdCompressSync(inside)]) {
      expect(await columnsOf(bytes)).toEqual([[1n, null]])
      expect(await (await open(bytes)).source()).toMatchObject({ bytes: bytes.length, rows: 2 })
    }
  })

  const values = {
    BOOLEAN: fc.boolean(),
    INT32: fc.integer(),
    INT64: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    FLOAT: fc.float(),
    DOUBLE: fc.double(),
    STRING: fc.string({ unit: 'grapheme', maxLength: 6 }),
  } as const
  const encodings: readonly [keyof typeof values, Encoding][] = [
    ['BOOLEAN', 'PLAIN'],
    ['BOOLEAN', 'RLE'],
    ['INT32', 'PLAIN'],
    ['INT32', 'DELTA_BINARY_PACKED'],
    ['INT32', 'BYTE_STREAM_SPLIT'],
    ['INT64', 'PLAIN'],
    ['INT64', 'DELTA_BINARY_PACKED'],
    ['INT64', 'BYTE_STREAM_SPLIT'],
    ['FLOAT', 'BYTE_STREAM_SPLIT'],
    ['DOUBLE', 'PLAIN'],
    ['DOUBLE', 'BYTE_STREAM_SPLIT'],
    ['STRING', 'PLAIN'],
    ['STRING', 'RLE_DICTIONARY'],
    ['STRING', 'DELTA_LENGTH_BYTE_ARRAY'],
    ['STRING', 'DELTA_BYTE_ARRAY'],
  ]
  test.each(encodings)('%s in %s is read exactly, and as another reader reads it', async (type, encoding) => {
    const column = fc.boolean().chain((nullable) => {
      const value = values[type] as fc.Arbitrary<unknown>
      return fc.record({
        nullable: fc.constant(nullable),
        data: fc.array(nullable ? fc.option(value, { freq: 3 }) : value, { minLength: 1, maxLength: 80 }),
      })
    })
    await fc.assert(
      fc.asyncProperty(column, async ({ nullable, data }) => {
        const columnData = [{ name: 'x', data, type, encoding, nullable }]
        const bytes = parquetWriteBuffer({ columnData, pageSize: 64, rowGroupSize: 33 })
        const [read = []] = await columnsOf(bytes)
        const wanted = data.map((value) =>
          type === 'INT32' && value !== null ? BigInt(value as number) : value,
        )
        expect(read).toEqual(wanted)
        const other = await parquetReadObjects({ file: bytes })
        expect(other.map(({ x }) => x ?? null)).toEqual(data)
      }),
      { numRuns: 40 },
    )
  })

  const leaf = (element: Partial<SchemaElement>): SchemaElement => ({
    name: 'x',
    repetition_type: 'OPTIONAL',
    ...element,
  })
  test.each<[string, SchemaElement, unknown[], string | undefined, unknown[]]>([
    ['int8', leaf({ type: 'INT32', converted_type: 'INT_8' }), [-1], 'int8', [-1n]],
    [
      'uint16',
      leaf({ type: 'INT32', logical_type: { type: 'INTEGER', bitWidth: 16, isSigned: false } }),
      [9],
      'uint16',
      [9n],
    ],
    [
      'uint32',
      leaf({ type: 'INT32', converted_type: 'UINT_32' }),
      [4_294_967_295],
      'uint32',
      [4_294_967_295n],
    ],
    [
      'uint64',
      leaf({ type: 'INT64', converted_type: 'UINT_64' }),
      [2n ** 64n - 1n],
      'uint64',
      [2n ** 64n - 1n],
    ],
    ['float32', leaf({ type: 'FLOAT' }), [1.5], 'float32', [1.5]],
    [
      'float16',
      leaf({ type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2, logical_type: { type: 'FLOAT16' } }),
      [1.5],
      'float32',
      [1.5],
    ],
    [
      'decimal',
      leaf({
        type: 'FIXED_LEN_BYTE_ARRAY',
        type_length: 16,
        converted_type: 'DECIMAL',
        precision: 38,
        scale: 10,
      }),
      [-(10n ** 37n)],
      'decimal',
      [{ unscaled: -(10n ** 37n), scale: 10 }],
    ],
    [
      'date',
      leaf({ type: 'INT32', converted_type: 'DATE' }),
      [1],
      'date',
      [{ seconds: 86_400, nanoseconds: 0, zoned: false }],
    ],
    [
      'milliseconds',
      leaf({ type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }),
      [1_500n],
      'datetime',
      [{ seconds: 1, nanoseconds: 500_000_000, zoned: true }],
    ],
    [
      'microseconds',
      leaf({ type: 'INT64', converted_type: 'TIMESTAMP_MICROS' }),
      [-1n],
      'datetime',
      [{ seconds: -1, nanoseconds: 999_999_000, zoned: true }],
    ],
    [
      'nanoseconds',
      leaf({ type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'NANOS' } }),
      [1n],
      'datetime',
      [{ seconds: 0, nanoseconds: 1, zoned: false }],
    ],
    [
      'logical microseconds',
      leaf({ type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' } }),
      [1n],
      'datetime',
      [{ seconds: 0, nanoseconds: 1_000, zoned: true }],
    ],
    [
      'logical milliseconds',
      leaf({ type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' } }),
      [1n],
      'datetime',
      [{ seconds: 0, nanoseconds: 1_000_000, zoned: true }],
    ],
    ['enum', leaf({ type: 'BYTE_ARRAY', converted_type: 'ENUM' }), [Buffer.from('red')], 'text', ['red']],
  ])('%s has its type and its value', async (_, element, data, type, wanted) => {
    const schema = [{ name: 'root', num_children: 1 }, element]
    const bytes = parquetWriteBuffer({
      columnData: [{ name: 'x', data: [null, ...data] }],
      schema,
      statistics: false,
    })
    expect((await open(bytes)).headings).toEqual([{ name: 'x', type }])
    expect(await columnsOf(bytes)).toEqual([[null, ...wanted]])
  })
})

describe('bounds', () => {
  test('wide rows come in shorter batches', async () => {
    const text = 'x'.repeat(100_000)
    const data = Array.from({ length: 400 }, (_, row) => `${row}${text}`)
    const bytes = parquetWriteBuffer({
      columnData: [{ name: 'x', data, type: 'STRING', encoding: 'PLAIN' }],
      codec: 'UNCOMPRESSED',
      rowGroupSize: 400,
    })
    const sizes: number[] = []
    for await (const batch of (await open(bytes)).batches([{ heading: 0 }])) sizes.push(batch.rows)
    expect(sizes.length).toBeGreaterThan(1)
    expect(Math.max(...sizes) * text.length).toBeLessThanOrEqual(2 ** 24)
  })

  test('a place names row group and row', async () => {
    const bytes = parquetWriteBuffer({
      columnData: [{ name: 'x', data: [1, 2, 3], type: 'INT32' }],
      rowGroupSize: 2,
    })
    const table = await open(bytes)
    const places: unknown[] = []
    for await (const batch of table.batches([{ heading: 0 }]))
      places.push(batch.place(batch.rows - 1, 0), batch.place(0, 9))
    expect(places).toEqual([
      { path: 'x.parquet', rowGroup: 1, row: 2, field: 'x' },
      { path: 'x.parquet', rowGroup: 1, row: 1 },
      { path: 'x.parquet', rowGroup: 2, row: 3, field: 'x' },
      { path: 'x.parquet', rowGroup: 2, row: 3 },
    ])
  })
})
