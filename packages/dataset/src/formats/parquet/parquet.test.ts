import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { type Column, State } from '@ml-actions/dataset/batch'
import { limits } from '@ml-actions/dataset/limits'
import { twinFile } from '@ml-actions/dataset/sources/twin'
import { type Value, valueAt } from '@ml-actions/dataset/types/type'
import fc from 'fast-check'
import { type CompressionCodec, type Encoding, parquetReadObjects, type SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { dictionaryPage, ints, made, page, struct, varint } from './made.suite.ts'
import { parquet } from './parquet.ts'

const open = (bytes: Uint8Array | ArrayBuffer) =>
  parquet.open(twinFile(new Uint8Array(bytes), 'x.parquet'), {}, [])

async function columnsOf(bytes: Uint8Array | ArrayBuffer): Promise<unknown[][]> {
  const table = await open(bytes)
  const columns: unknown[][] = table.headings.map(() => [])
  const wanted = table.headings.map((_, heading) => ({ heading }))
  for await (const batch of table.batches(wanted)) {
    for (const [index, column] of batch.columns.entries()) columns[index]?.push(...list(column))
  }
  return columns
}

function list(column: Column): unknown[] {
  return Array.from(column.states, (state, row): Value | null | 'invalid' => {
    if (state === State.null) return null
    return state === State.value ? valueAt(column, row) : 'invalid'
  })
}

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

describe('pages of version 1', () => {
  const levels = (...runs: number[]) => Buffer.concat([ints(runs.length), Buffer.from(runs)])

  test('hold their levels before their values', async () => {
    const bytes = Buffer.concat([levels(2, 1, 2, 0, 2, 1), ints(7, 8)])
    expect(await columnsOf(made({ rows: 3, element: { 3: 1 }, pages: [page(3, bytes)] }))).toEqual([
      [7n, null, 8n],
    ])
  })

  test('take their values from the dictionary until it is given up', async () => {
    const texts = (...words: string[]) =>
      Buffer.concat(words.flatMap((word) => [ints(word.length), Buffer.from(word)]))
    const pages = [
      dictionaryPage(2, texts('red', 'blue')),
      page(4, Buffer.from([1, 3, 0b0110]), { encoding: 8 }),
      page(2, texts('green', 'blue')),
      page(1, Buffer.from([0]), { encoding: 2 }),
    ]
    expect(await columnsOf(made({ rows: 7, physical: 6, element: { 6: 0 }, pages }))).toEqual([
      ['red', 'blue', 'blue', 'red', 'green', 'blue', 'red'],
    ])
  })

  test('of whole numbers may need more than a double only later on', async () => {
    const long = (value: bigint) => new Uint8Array(BigInt64Array.of(value).buffer)
    const pages = [page(1, long(1n)), page(1, long(2n ** 60n)), page(1, long(3n))]
    expect(await columnsOf(made({ rows: 3, physical: 2, pages }))).toEqual([[1n, 2n ** 60n, 3n]])
  })

  test('may be nothing but nulls, as many as there are', async () => {
    const rows = 200_000
    const level = Buffer.from([...varint(BigInt(rows) * 2n), 0])
    const bytes = made({
      rows,
      element: { 3: 1 },
      pages: [page(rows, Buffer.concat([ints(level.length), level]))],
    })
    const table = await open(bytes)
    let count = 0
    for await (const batch of table.batches([{ heading: 0 }])) {
      expect(batch.rows).toBeLessThanOrEqual(limits.batchRows)
      expect(batch.columns[0]?.is).toBe('integer')
      count += batch.columns[0]?.states.filter((state) => state === State.null).length ?? 0
    }
    expect(count).toBe(rows)
  })

  test('that are indexes are stepped over', async () => {
    const index = Buffer.concat([Buffer.from(struct({ 1: 1, 2: 3, 3: 3, 6: {} })), Buffer.from('abc')])
    expect(await columnsOf(made({ rows: 1, pages: [index, page(1, ints(5))] }))).toEqual([[5n]])
  })

  test('have headers that may be long', async () => {
    const long = page(1, ints(5), {
      header: { 5: { 1: 1, 2: 0, 3: 3, 4: 3, 5: { 5: 'm'.repeat(400_000) } } },
    })
    expect(await columnsOf(made({ rows: 1, pages: [long] }))).toEqual([[5n]])
  })

  test('of nulls alone need no bytes behind their levels, in a dictionary or not', async () => {
    const pages = [page(2, levels(4, 0), { encoding: 8 }), page(1, levels(2, 0))]
    expect(await columnsOf(made({ rows: 3, element: { 3: 1 }, pages }))).toEqual([[null, null, null]])
  })

  test('without rows may be empty even where pages are packed', async () => {
    const pages = [
      page(0, new Uint8Array(0)),
      page(1, Buffer.concat([Buffer.of(4, 3 << 2), ints(5)]), { size: 4 }),
    ]
    expect(await columnsOf(made({ rows: 1, codec: 1, pages }))).toEqual([[5n]])
  })

  test('of INT96 are points in time', async () => {
    expect(await columnsOf(made({ rows: 1, physical: 3, pages: [page(1, ints(5, 0, 2_440_588))] }))).toEqual([
      [{ seconds: 0, nanoseconds: 5, zoned: false }],
    ])
  })

  test('with a column of nulls have no values', async () => {
    const element = { 3: 1, 10: { 11: {} } }
    const bytes = made({ rows: 2, element, pages: [page(2, levels(4, 0))] })
    expect((await open(bytes)).headings).toEqual([{ name: 'x', type: 'text' }])
    expect(await columnsOf(bytes)).toEqual([[null, null]])
  })

  test.each<[string, Parameters<typeof made>[0], string]>([
    [
      'fewer rows than the row group',
      { rows: 2, pages: [page(1, ints(5))] },
      'a column ends before its rows do',
    ],
    ['fewer values than rows', { rows: 2, pages: [page(2, ints(5))] }, 'the values end too early'],
    [
      'a page longer than its column',
      { rows: 1, meta: { 7: 27n }, pages: [page(1, ints(5))] },
      'a page is longer than its column',
    ],
    [
      'a wrong checksum',
      { rows: 1, pages: [page(1, ints(5), { header: { 4: 7 } })] },
      'the checksum of a page is wrong',
    ],
    [
      'an index beyond the dictionary',
      { rows: 1, pages: [dictionaryPage(1, ints(5)), page(1, Buffer.from([1, 2, 1]), { encoding: 8 })] },
      'the dictionary does not have',
    ],
    [
      'indexes without a dictionary',
      { rows: 1, pages: [page(1, Buffer.from([0]), { encoding: 8 })] },
      'the dictionary does not have',
    ],
    [
      'a negative size of a dictionary',
      { rows: 1, pages: [dictionaryPage(-1, ints(5))] },
      'field 1 is no count',
    ],
    [
      'levels longer than the page',
      { rows: 1, element: { 3: 1 }, pages: [page(1, ints(99))] },
      'the levels of a page are longer',
    ],
    [
      'no levels',
      { rows: 1, element: { 3: 1 }, pages: [page(1, Buffer.of(1))] },
      'the levels of a page are longer',
    ],
    [
      'levels of version 2 longer than the page',
      {
        rows: 1,
        pages: [Buffer.from(struct({ 1: 3, 2: 4, 3: 0, 8: { 1: 1, 2: 0, 3: 1, 4: 0, 5: 9, 6: 0 } }))],
      },
      'the levels of a page are longer',
    ],
    ['a header that is none', { rows: 1, pages: [Buffer.from([0xff, 0xff, 0xff])] }, 'there is no kind 15'],
    [
      'a size that is not that of the page',
      { rows: 1, codec: 1, pages: [page(1, Buffer.of(1, 0, 65), { size: 7 })] },
      'unpacks to 1 bytes and claims 7',
    ],
    [
      'a packed page that is damaged',
      { rows: 1, codec: 2, pages: [page(1, Buffer.of(1, 2, 3), { size: 4 })] },
      'does not unpack to the size',
    ],
    [
      'a page that claims a gigabyte',
      { rows: 1, codec: 2, pages: [page(1, ints(5), { size: 2 ** 30 })] },
      'pages claim 1 GiB',
    ],
    [
      'more values than the row group has rows',
      { rows: 1, pages: [page(2, ints(5, 6))] },
      'more values than the row group has rows',
    ],
    ['pages packed with LZO', { rows: 1, codec: 3, pages: [page(1, ints(5))] }, 'LZO'],
    [
      'values in a column of nulls',
      { rows: 1, element: { 10: { 11: {} } }, pages: [page(1, ints(5))] },
      'values in a column of nulls',
    ],
  ])('with %s are corrupt', async (_, recipe, message) => {
    await expect(columnsOf(made(recipe))).rejects.toThrow('x.parquet: corrupt-file: ')
    await expect(columnsOf(made(recipe))).rejects.toThrow(message)
  })
})

describe('pages of version 2', () => {
  test('may leave their values unpacked in a column that is packed', async () => {
    const levels = Buffer.from([4, 1])
    const head = (more: object) =>
      Buffer.from(struct({ 1: 3, 2: 10, 3: 10, 8: { 1: 2, 2: 0, 3: 2, 4: 0, 5: 2, 6: 0, ...more } }))
    const page2 = Buffer.concat([head({ 7: false }), levels, ints(7, 8)])
    expect(await columnsOf(made({ rows: 2, codec: 1, element: { 3: 1 }, pages: [page2] }))).toEqual([
      [7n, 8n],
    ])
  })
})

describe('columns without values here', () => {
  test.each<[string, Record<number, number | object>, number, string]>([
    ['bytes', {}, 6, 'binary'],
    ['bytes of one length', { 2: 4 }, 7, 'binary'],
    ['logical time', { 10: { 7: {} } }, 1, 'time'],
    ['converted time', { 6: 7 }, 1, 'time'],
    ['logical json', { 10: { 12: {} } }, 6, 'json'],
    ['converted json', { 6: 19 }, 6, 'json'],
    ['bson', { 10: { 13: {} } }, 6, 'bson'],
    ['uuid', { 2: 16, 10: { 14: {} } }, 7, 'uuid'],
    ['interval', { 2: 12, 6: 21 }, 7, 'interval'],
    ['geometry', { 10: { 17: {} } }, 6, 'geometry'],
    ['a decimal of doubles', { 6: 5, 7: 2 }, 5, 'decimal of an unknown form'],
    ['a decimal of a thousand digits', { 6: 5, 7: 1_000 }, 1, 'decimal of an unknown form'],
    ['a whole number of 24 bits', { 10: { 10: { 1: 24, 2: true } } }, 1, 'integer of 24 bits'],
    ['a repeated value', { 3: 2 }, 1, 'list'],
  ])('%s are named', async (_, element, physical, unreadable) => {
    const table = await open(made({ physical, element: element as Record<number, number> }))
    expect(table.headings).toEqual([{ name: 'x', unreadable }])
  })

  test.each<[string, object, number, string]>([
    ['a logical day in 64 bits', { 10: { 6: {} } }, 2, 'int64'],
    ['a logical time stamp in 32 bits', { 10: { 8: {} } }, 1, 'int32'],
    ['a logical whole number of doubles', { 10: { 10: {} } }, 5, 'float64'],
    ['a logical text of numbers', { 10: { 1: {} } }, 1, 'int32'],
    ['a logical type that is not known', { 10: { 99: {} } }, 0, 'bool'],
    ['a half float of four bytes', { 10: { 15: {} } }, 4, 'float32'],
    ['a converted day in 64 bits', { 6: 6 }, 2, 'int64'],
    ['a converted time stamp in 32 bits', { 6: 9 }, 1, 'int32'],
    ['converted microseconds in 32 bits', { 6: 10 }, 1, 'int32'],
    ['a converted whole number of doubles', { 6: 15 }, 5, 'float64'],
    ['a converted type that is not known', { 6: 99 }, 1, 'int32'],
  ])('%s falls back to what is stored', async (_, element, physical, type) => {
    const table = await open(made({ physical, element: element as Record<number, number> }))
    expect(table.headings).toEqual([{ name: 'x', type }])
  })

  test('groups are lists, maps or structs, and the columns behind them keep their place', async () => {
    const leafOf = (name: string) => ({ 1: 1, 3: 0, 4: name })
    const group = (name: string, more: object) => ({ 3: 0, 4: name, 5: 1, ...more })
    const schema = [
      { 4: 'root', 5: 6 },
      group('list', { 6: 3 }),
      leafOf('a'),
      group('logical list', { 10: { 3: {} } }),
      leafOf('b'),
      group('map', { 6: 1 }),
      leafOf('c'),
      group('logical map', { 10: { 2: {} } }),
      leafOf('d'),
      group('struct', {}),
      leafOf('e'),
      leafOf('x'),
    ]
    const chunk = { 2: 4n, 3: { 1: 1, 2: [0], 3: ['x'], 4: 0, 5: 1n, 6: 1n, 7: 30n, 9: 4n } }
    const groups = [{ 1: Array(6).fill(chunk), 2: 30n, 3: 1n }]
    const bytes = made({ pages: [page(1, ints(5)), Buffer.alloc(60)], footer: { 2: schema, 4: groups } })
    const table = await open(bytes)
    expect(table.headings.map(({ name, unreadable, type }) => [name, unreadable ?? type])).toEqual([
      ['list', 'list'],
      ['logical list', 'list'],
      ['map', 'map'],
      ['logical map', 'map'],
      ['struct', 'struct'],
      ['x', 'int32'],
    ])
    for await (const batch of table.batches([{ heading: 5 }]))
      expect(list(batch.columns[0] as Column)).toEqual([5n])
    await expect(
      table
        .batches([{ heading: 0 }])
        [Symbol.asyncIterator]()
        .next(),
    ).rejects.toThrow(RangeError)
  })

  test.each([
    ['a decimal without scale', { 10: { 5: {} } }],
    ['a whole number without bits', { 10: { 10: {} } }],
    ['a time without unit', { 10: { 8: {} } }],
  ])('%s is corrupt', async (_, element) => {
    const physical = 2
    await expect(open(made({ physical, element }))).rejects.toThrow('x.parquet: corrupt-file')
  })

  test('names that are missing or repeated are faults', async () => {
    const leafOf = (name: string) => ({ 1: 1, 3: 0, 4: name })
    const bytes = made({ footer: { 2: [{ 4: 'root', 5: 3 }, leafOf('x'), leafOf('x'), leafOf('')], 4: [] } })
    expect((await open(bytes)).faults.map(({ code, is }) => [code, is])).toEqual([
      ['duplicate-name', 'column 2 has the same name as column 1'],
      ['blank-name', 'column 3 has no name'],
    ])
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
