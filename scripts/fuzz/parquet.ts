import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Parser } from './parser.ts'
import { readTable, wordsOf } from './tables.ts'

const rows = 40
const id = Array.from({ length: rows }, (_, row) => (row % 7 === 0 ? null : BigInt(row) * 10n ** 15n))
const name = Array.from({ length: rows }, (_, row) => (row % 5 === 0 ? null : `name ${row % 4} é`))
const score = Array.from({ length: rows }, (_, row) => row / 3)
const encoded = (encoding: 'PLAIN' | 'DELTA_BYTE_ARRAY' | 'RLE_DICTIONARY') =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        {
          name: 'id',
          data: id,
          type: 'INT64',
          ...(encoding === 'PLAIN' ? {} : { encoding: 'DELTA_BINARY_PACKED' }),
        },
        { name: 'name', data: name, type: 'STRING', encoding },
        {
          name: 'score',
          data: score,
          type: 'DOUBLE',
          ...(encoding === 'PLAIN' ? {} : { encoding: 'BYTE_STREAM_SPLIT' }),
        },
        { name: 'day', data: score.map(() => new Date(0)), type: 'TIMESTAMP' },
      ],
      rowGroupSize: 17,
      codec: encoding === 'PLAIN' ? 'UNCOMPRESSED' : 'SNAPPY',
    }),
  )

const nested = new Uint8Array(
  parquetWriteBuffer({
    schema: [
      { name: 'root', num_children: 2 },
      { name: 'list', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'OPTIONAL', type: 'INT32' },
      { name: 'struct', repetition_type: 'OPTIONAL', num_children: 1 },
      { name: 'a', repetition_type: 'OPTIONAL', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    ],
    columnData: [
      { name: 'list', data: [[1, null], null, [], [2, 3]] },
      { name: 'struct', data: [{ a: 'x' }, null, { a: null }, { a: 'y' }] },
    ],
    statistics: false,
  }),
)

/** Apache Parquet. */
export const parquet: Parser = {
  name: 'parquet',
  seeds: [encoded('PLAIN'), encoded('DELTA_BYTE_ARRAY'), encoded('RLE_DICTIONARY'), nested],
  words: wordsOf('PAR1', '\x15', '\x19', '\x1c', '\0\0\0\0').concat(Buffer.alloc(10, 0xff)),
  read: (bytes) => readTable(bytes, 'parquet'),
}
