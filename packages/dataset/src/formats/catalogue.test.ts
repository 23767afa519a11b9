import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { typeOf } from '../types/catalogue.ts'
import { formats } from './catalogue.ts'
import { csv, tsv } from './csv/csv.ts'
import { formatSuite, type Sample } from './format.suite.ts'
import { parquet } from './parquet/parquet.ts'

formatSuite(csv, (sample) => delimited(sample, ','))
formatSuite(tsv, (sample) => delimited(sample, '\t'))
formatSuite(
  parquet,
  (sample) => new Uint8Array(parquetWriteBuffer({ columnData: parquetColumns(sample), rowGroupSize: 17 })),
)

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

describe('the catalogue of formats', () => {
  test('holds every member of its folder', () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    expect(folders.map(({ name }) => name).toSorted()).toEqual(['csv', 'parquet'])
    expect(formats.map(({ name }) => name)).toEqual(['csv', 'tsv', 'parquet'])
  })
})
