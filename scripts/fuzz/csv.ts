import { gzipSync } from 'node:zlib'
import type { Parser } from './parser.ts'
import { readTable, wordsOf } from './tables.ts'

const plain = 'id,name,at,score\n1,"a ""b""\nc",2024-02-29T00:00:00Z,1.5\n-2,é😀,,NaN\r\n,,,\n'

/** Delimited text. */
export const csv: Parser = {
  name: 'csv',
  seeds: [Buffer.from(plain), Buffer.from(`\ufeff${plain.replaceAll('\n', '\r')}`), gzipSync(plain)],
  words: wordsOf(
    '"',
    '""',
    ',',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '\ufeff',
    '9223372036854775808',
    '1e999',
    'é',
    '\ud800',
  ),
  read: (bytes) => readTable(bytes, 'csv'),
}
