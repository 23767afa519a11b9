import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  Bool,
  type DataType,
  Field,
  Float64,
  Int32,
  Int64,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { typeOf } from '../types/catalogue.ts'
import { arrow } from './arrow/arrow.ts'
import { formats } from './catalogue.ts'
import { csv, tsv } from './csv/csv.ts'
import { formatSuite, type Sample } from './format.suite.ts'
import { json, jsonLines } from './json-lines/json-lines.ts'
import { parquet } from './parquet/parquet.ts'

formatSuite(csv, (sample) => delimited(sample, ','))
formatSuite(tsv, (sample) => delimited(sample, '\t'))
formatSuite(
  parquet,
  (sample) => new Uint8Array(parquetWriteBuffer({ columnData: parquetColumns(sample), rowGroupSize: 17 })),
)

formatSuite(arrow, (sample) => tableToIPC(arrowTable(sample), 'file'))
formatSuite(arrow, (sample) => tableToIPC(arrowTable(sample), 'stream'))

const lacks = { nonFinite: true, columnsWithoutRows: true }
formatSuite(jsonLines, (sample) => Buffer.from(`${objects(sample).join('\n')}\n`), lacks)
formatSuite(json, (sample) => Buffer.from(`[${objects(sample).join(',\n ')}]`), lacks)

/** Writes each row as an object. */
function objects({ columns }: Sample): string[] {
  return (columns[0]?.values ?? []).map((_, row) => {
    const members = columns.map(({ name, type, values }) => {
      const value = values[row] ?? null
      const text = value === null ? 'null' : typeOf(type).print(value)
      return `${JSON.stringify(name)}:${type === 'text' && value !== null ? JSON.stringify(text) : text}`
    })
    return `{${members.join(',')}}`
  })
}

function delimited({ columns }: Sample, delimiter: string): Uint8Array {
  const rows = columns[0]?.values.map((_, row) =>
    columns.map(({ type, values }) => {
      const value = values[row] ?? null
      return value === null ? '' : `"${typeOf(type).print(value).replaceAll('"', '""')}"`
    }),
  )
  const lines = [columns.map(({ name }) => name), ...(rows ?? [])].map((cells) => cells.join(delimiter))
  return Buffer.from(`${lines.join('\n')}\n`)
}

function parquetColumns({ columns }: Sample) {
  const kinds = {
    int64: 'INT64',
    int32: 'INT32',
    float64: 'DOUBLE',
    bool: 'BOOLEAN',
    text: 'STRING',
  } as const
  return columns.map(({ name, type, values }) => ({
    name,
    type: kinds[type as keyof typeof kinds],
    data: values.map((value) => (type === 'int32' && value !== null ? Number(value) : value)),
  }))
}

function arrowTable({ columns }: Sample): Table {
  const kinds = {
    int64: new Int64(),
    int32: new Int32(),
    float64: new Float64(),
    bool: new Bool(),
    text: new Utf8(),
  }
  const schema = new Schema(
    columns.map(({ name, type }) => new Field(name, kinds[type as keyof typeof kinds] as DataType, true)),
  )
  const rows = columns[0]?.values.length ?? 0
  const batches: RecordBatch[] = []
  for (let from = 0; from < rows; from += 17) {
    const children = columns.map(({ type, values }) => {
      const part = values.slice(from, from + 17)
      const kind = kinds[type as keyof typeof kinds] as DataType
      return vectorFromArray(
        part.map((value) => (type === 'int32' && value !== null ? Number(value) : value)),
        kind,
      ).data[0]
    })
    const data = { type: new Struct(schema.fields), length: Math.min(17, rows - from), nullCount: 0 }
    batches.push(new RecordBatch(schema, makeData({ ...data, children: children as never })))
  }
  return new Table(schema, batches)
}

describe('the catalogue of formats', () => {
  test('holds every member of its folder', () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    // What is common to the formats that store columns is no format itself.
    expect(folders.filter((name) => name !== 'columnar').toSorted()).toEqual([
      'arrow',
      'csv',
      'json-lines',
      'parquet',
    ])
    expect(formats.map(({ name }) => name)).toEqual(['csv', 'tsv', 'jsonl', 'json', 'parquet', 'arrow'])
  })
})
