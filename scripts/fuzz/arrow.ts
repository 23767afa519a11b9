import {
  Binary,
  Bool,
  Decimal,
  Dictionary,
  Field,
  Float64,
  Int32,
  Int64,
  List,
  Struct,
  Table,
  TimestampMillisecond,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
import type { Parser } from './parser.ts'
import { readTable, wordsOf } from './tables.ts'

const table = new Table({
  id: vectorFromArray([1n, null, 2n ** 60n], new Int64()),
  name: vectorFromArray(['a', null, 'é😀'], new Utf8()),
  flag: vectorFromArray([true, null, false], new Bool()),
  score: vectorFromArray([0.5, null, -1], new Float64()),
  bytes: vectorFromArray([Uint8Array.of(1), null, new Uint8Array(0)], new Binary()),
  colour: vectorFromArray(['red', 'blue', 'red'], new Dictionary(new Utf8(), new Int32())),
  at: vectorFromArray([0, null, 1_700_000_000_000], new TimestampMillisecond()),
  list: vectorFromArray([[1], null, []], new List(new Field('item', new Int32()))),
  struct: vectorFromArray([{ a: 1 }, null, { a: 2 }], new Struct([new Field('a', new Int32())])),
})
const price = new Table({ price: vectorFromArray([Uint32Array.of(1, 0, 0, 0)], new Decimal(2, 10)) })

/** Arrow files and streams. */
export const arrow: Parser = {
  name: 'arrow',
  seeds: [
    tableToIPC(table, 'stream'),
    tableToIPC(table, 'file'),
    tableToIPC(price, 'stream'),
    tableToIPC(price, 'file'),
  ],
  words: wordsOf('ARROW1', 'ARROW1\0\0').concat(
    Buffer.alloc(4, 0xff),
    Buffer.alloc(8),
    Buffer.from([255, 255, 255, 255, 0, 0, 0, 0]),
  ),
  read: (bytes) => readTable(bytes, 'arrow'),
}
