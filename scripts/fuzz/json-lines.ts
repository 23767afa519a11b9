import { gzipSync } from 'node:zlib'
import type { Parser } from './parser.ts'
import { readTable, wordsOf } from './tables.ts'

const lines = [
  '{"id":1,"name":"a\\n\\u00e9\\ud83d\\ude00","none":null,"score":-1.5e3}',
  '{ "id" : 9007199254740993, "deep" : {"a":[1,{"b":[]}],"c":"]"} , "ok":true}',
  '{"name":"é😀","__proto__":false}',
]

/** Objects, one a line or in one array. */
export const jsonLines: Parser = {
  name: 'json-lines',
  seeds: [
    Buffer.from(lines.join('\n')),
    Buffer.from(`[${lines.join(',\n')}]`),
    Buffer.from(`\ufeff${lines.join('\r\n')}\n\n`),
    gzipSync(lines.join('\n')),
  ],
  words: wordsOf(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\\',
    '\\u',
    '\\ud800',
    'null',
    '\n',
    '\r',
    '\0',
    '"id":',
    '-',
    '1e999',
    '[[[[[[[[',
  ).concat(Buffer.from('['.repeat(100)), Uint8Array.of(0xff)),
  read: async (bytes) => {
    await readTable(bytes, 'jsonl')
    await readTable(bytes, 'json')
  },
}
