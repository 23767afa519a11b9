import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import {
  Binary,
  Bool,
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int16,
  Int32,
  Int64,
  LargeUtf8,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  TimestampMicrosecond,
  type Field as Told,
  tableFromArrays,
  tableFromIPC,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
import fc from 'fast-check'
import { columnsOf, open } from './read-columns.suite.ts'

const forms = ['stream', 'file'] as const

describe('Arrow as another library writes it', () => {
  const values = {
    id: vectorFromArray([1n, null, 9_007_199_254_740_993n], new Int64()),
    small: vectorFromArray([1, null, -5], new Int16()),
    text: vectorFromArray(['', null, 'é😀'], new Utf8()),
    large: vectorFromArray(['a', 'bb', null], new LargeUtf8()),
    flag: vectorFromArray([true, null, false], new Bool()),
    real: vectorFromArray([0.1, null, Number.POSITIVE_INFINITY], new Float64()),
    bytes: vectorFromArray([Uint8Array.of(0, 255), null, new Uint8Array(0)], new Binary()),
    colour: vectorFromArray(['red', 'red', null], new Dictionary(new Utf8(), new Int32())),
  }
  const wanted = [
    [1n, null, 9_007_199_254_740_993n],
    [1n, null, -5n],
    ['', null, 'é😀'],
    ['a', 'bb', null],
    [true, null, false],
    [0.1, null, Number.POSITIVE_INFINITY],
    [Uint8Array.of(0, 255), null, new Uint8Array(0)],
    ['red', 'red', null],
  ]
  const written = (form: 'stream' | 'file') => tableToIPC(new Table(values), form)
  const types = ['int64', 'int16', 'text', 'text', 'bool', 'float64', 'binary', 'text']

  test.each(forms)('a %s is read exactly', async (form) => {
    const table = await open(written(form))
    expect(table.headings.map(({ type }) => type)).toEqual(types)
    expect(await columnsOf(written(form))).toEqual(wanted)
  })

  test.each(forms)('a packed %s is the one inside', async (form) => {
    expect(await columnsOf(gzipSync(written(form)))).toEqual(wanted)
    expect(await columnsOf(zstdCompressSync(written(form)))).toEqual(wanted)
  })

  test('any batches of any length are read as another reader reads them', async () => {
    const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 5 }))
    const rows = fc.array(fc.record({ id: fc.option(fc.bigInt({ min: -5n, max: 5n })), text }), {
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(rows, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...forms),
        async (parts, form) => {
          const schema = new Schema([new Field('id', new Int64(), true), new Field('text', new Utf8(), true)])
          const batches = parts.map((part) => batchOf(schema, part))
          const bytes = tableToIPC(new Table(schema, batches), form)
          const other = tableFromIPC(bytes)
          const told = other.schema.fields.map(({ name }: Told) => [...(other.getChild(name) ?? [])])
          expect(await columnsOf(bytes)).toEqual(told)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('days and microseconds keep their unit', async () => {
    const micro = makeData({
      type: new TimestampMicrosecond('UTC'),
      length: 1,
      nullCount: 0,
      data: BigInt64Array.of(-1n),
    })
    const day = makeData({ type: new DateDay(), length: 1, nullCount: 0, data: Int32Array.of(-1) })
    const struct = new Struct([new Field('at', micro.type), new Field('day', day.type)])
    const batch = new RecordBatch(
      new Schema(struct.children),
      makeData({ type: struct, length: 1, nullCount: 0, children: [micro, day] as never }),
    )
    expect(await columnsOf(tableToIPC(new Table([batch]), 'stream'))).toEqual([
      [{ seconds: -1, nanoseconds: 999_999_000, zoned: true }],
      [{ seconds: -86_400, nanoseconds: 0, zoned: false }],
    ])
  })

  test('only the columns that are asked for are there, in the order of the file', async () => {
    const table = await open(tableToIPC(tableFromArrays({ a: [1, 2], b: ['x', 'y'], c: [3, 4] }), 'file'))
    for await (const batch of table.batches([{ heading: 2 }, { heading: 0 }])) {
      expect(batch.columns.map(({ name }) => name)).toEqual(['a', 'c'])
      expect(batch.place(1, 1)).toEqual({ path: 'x.arrow', row: 2, field: 'c' })
      expect(batch.place(0, 7)).toEqual({ path: 'x.arrow', row: 1 })
    }
    expect(await table.source()).toMatchObject({ rows: 2 })
  })

  test('rows are counted when no column is asked for', async () => {
    const table = await open(tableToIPC(tableFromArrays({ a: [1, 2, 3] }), 'stream'))
    let rows = 0
    for await (const batch of table.batches([])) rows += batch.rows
    expect(rows).toBe(3)
    expect((await table.source()).rows).toBe(3)
  })

  test('a long record batch comes in several', async () => {
    const table = await open(
      tableToIPC(tableFromArrays({ a: new Int32Array(150_000).map((_, i) => i) }), 'file'),
    )
    const sizes: number[] = []
    for await (const batch of table.batches([{ heading: 0 }])) {
      sizes.push(batch.rows)
      expect(batch.columns[0]).toMatchObject({ is: 'integer' })
      const column = batch.columns[0]
      if (column?.is === 'integer')
        expect(column.values[batch.rows - 1]).toBe(batch.firstRow + batch.rows - 2)
    }
    expect(sizes).toEqual([65_536, 65_536, 18_928])
  })

  test('a name that stands twice, and one that is empty, are faults', async () => {
    const schema = new Schema([
      new Field('a', new Utf8()),
      new Field('a', new Utf8()),
      new Field('', new Utf8()),
    ])
    const table = await open(tableToIPC(new Table(schema), 'stream'))
    expect(table.faults.map(({ code }) => code)).toEqual(['duplicate-name', 'blank-name'])
  })
})

function batchOf(schema: Schema, rows: readonly { id: bigint | null; text: string | null }[]): RecordBatch {
  const id = vectorFromArray(
    rows.map((row) => row.id),
    new Int64(),
  )
  const text = vectorFromArray(
    rows.map((row) => row.text),
    new Utf8(),
  )
  const children = [
    id.data[0] ?? makeData({ type: new Int64() }),
    text.data[0] ?? makeData({ type: new Utf8() }),
  ]
  return new RecordBatch(
    schema,
    makeData({
      type: new Struct(schema.fields),
      length: rows.length,
      nullCount: 0,
      children: children as never,
    }),
  )
}
