import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import {
  block,
  type Fields,
  field,
  fileOf,
  flat,
  longs,
  message,
  recordBatch,
  schema,
  streamOf,
} from './made.suite.ts'
import { columnsOf } from './read-columns.suite.ts'

const none = new Uint8Array(0)
const int8 = field('x', 'int', { 0: { int: 8 } })
const text = field('x', 'utf8')
const ints = (...values: number[]) => new Uint8Array(Int32Array.from(values).buffer)
const packed = (bytes: Uint8Array, size = BigInt(bytes.length)) =>
  Buffer.concat([longs(size), size < 0n ? bytes : zstdCompressSync(bytes)])
const head = schema([int8])
const rows = recordBatch(1, [none, Uint8Array.of(1)])
const deep = (levels: number): Fields =>
  field('x', 'struct', {}, levels === 0 ? {} : { 5: [deep(levels - 1)] })

describe('what a file of Arrow claims', () => {
  test.each<[string, Uint8Array, string]>([
    [
      'a buffer beyond the body',
      streamOf(
        [int8],
        [
          recordBatch(1, [none, Uint8Array.of(1)], {
            extents: [
              [0, 0],
              [8, 1],
            ],
          }),
        ],
      ),
      'outside the body',
    ],
    [
      'a buffer before the body',
      streamOf(
        [int8],
        [
          recordBatch(1, [none, Uint8Array.of(1)], {
            extents: [
              [0, 0],
              [-8, 1],
            ],
          }),
        ],
      ),
      'should be a count',
    ],
    [
      'buffers that share their bytes',
      streamOf(
        [int8, int8],
        [
          recordBatch(8, [none, longs(1)], {
            nodes: [
              [8, 0],
              [8, 0],
            ],
            extents: [
              [0, 0],
              [0, 8],
              [0, 0],
              [0, 8],
            ],
          }),
        ],
      ),
      'claim 16 bytes of a body of 8',
    ],
    ['fewer values than rows', streamOf([int8], [recordBatch(9, [none, longs(1)])]), 'too early'],
    [
      'fewer marks of nulls than rows',
      streamOf([int8], [recordBatch(9, [Uint8Array.of(255), Buffer.alloc(9)])]),
      'too early',
    ],
    ['fewer buffers than the schema needs', streamOf([int8], [recordBatch(1, [none])]), 'fewer buffers'],
    [
      'fewer fields than the schema has',
      streamOf([int8], [recordBatch(1, [none, none], { nodes: [] })]),
      'fewer fields',
    ],
    [
      'a column of another length',
      streamOf([int8], [recordBatch(1, [none, Uint8Array.of(1)], { nodes: [[2, 0]] })]),
      'another length',
    ],
    [
      'more rows than there can be',
      streamOf([field('x', 'null')], [recordBatch(10n ** 12n, [])]),
      'rows are claimed',
    ],
    [
      'offsets that lead backwards',
      streamOf([text], [recordBatch(2, [none, ints(0, 2, 1), Buffer.from('ab')])]),
      'lead backwards',
    ],
    [
      'offsets below zero',
      streamOf([text], [recordBatch(1, [none, ints(-1, 1), Buffer.from('ab')])]),
      'lead backwards',
    ],
    [
      'offsets beyond the values',
      streamOf([text], [recordBatch(1, [none, ints(0, 9), Buffer.from('ab')])]),
      'lead backwards',
    ],
    [
      'a packed buffer without its length',
      streamOf([int8], [recordBatch(1, [none, Uint8Array.of(1)], { codec: 1 })]),
      'without its length',
    ],
    [
      'a packed buffer of another size',
      streamOf([int8], [recordBatch(1, [none, packed(Uint8Array.of(1), 2n)], { codec: 1 })]),
      'does not unpack',
    ],
    [
      'a packed buffer that is none',
      streamOf([int8], [recordBatch(1, [none, longs(1, 7)], { codec: 1 })]),
      'is damaged',
    ],
    [
      'a packing that is not known',
      streamOf([int8], [recordBatch(1, [none, longs(1, 7)], { codec: 5 })]),
      'in a way that is not known',
    ],
    ['a schema that is too deep', streamOf([deep(40)], []), 'deeper than 32'],
    ['a type that is not known', streamOf([field('x', 77)], []), 'type 77'],
    ['whole numbers of 7 bits', streamOf([field('x', 'int', { 0: { int: 7 } })], []), '7 bits'],
    [
      'times in a unit that is not known',
      streamOf([field('x', 'duration', { 0: { short: 9 } })], []),
      'unit 9',
    ],
    ['a second schema', Buffer.concat([streamOf([int8], []), message(1, head)]), 'a second schema'],
    ['no schema at the start', message(3, rows.header, rows.body), 'no schema'],
    ['a message of version 3', message(1, head, none, { version: 2 }), 'version V3'],
    ['a tensor', Buffer.concat([streamOf([int8], []), message(4, head)]), 'of no table'],
    ['a header that is cut off', streamOf([int8], []).subarray(0, 30), 'cut off'],
    ['a length that is cut off', Buffer.concat([streamOf([int8], []), Uint8Array.of(255, 255)]), 'cut off'],
    ['a body that is cut off', streamOf([int8], [rows]).subarray(0, -1), 'cut off'],
    [
      'a header of 2 GiB',
      Buffer.concat([Buffer.alloc(4, 255), ints(0x7fffffff), Buffer.alloc(9)]),
      'a header claims',
    ],
    [
      'something behind the end',
      Buffer.concat([streamOf([int8], [rows]), longs(0), Buffer.from('more')]),
      'follows the last message',
    ],
    [
      'views that do not say how many buffers they have',
      streamOf([field('x', 'utf8View')], [recordBatch(0, [none, none])]),
      'how many buffers',
    ],
    [
      'views of more buffers than there are',
      streamOf([field('x', 'utf8View')], [recordBatch(0, [none, none], { views: [9] })]),
      'claims 9 buffers',
    ],
    [
      'a view below zero',
      streamOf([field('x', 'utf8View')], [recordBatch(1, [none, ints(-1, 0, 0, 0)], { views: [0] })]),
      'lead backwards',
    ],
    [
      'a view of no buffer',
      streamOf(
        [field('x', 'utf8View')],
        [recordBatch(1, [none, ints(13, 0, 1, 0), longs(0)], { views: [1] })],
      ),
      'lead backwards',
    ],
    [
      'a view beyond its buffer',
      streamOf(
        [field('x', 'utf8View')],
        [recordBatch(1, [none, ints(13, 0, 0, 0), longs(0)], { views: [1] })],
      ),
      'lead backwards',
    ],
  ])('%s is corrupt', async (_, bytes, why) => {
    await expect(columnsOf(bytes)).rejects.toThrow(Misuse)
    await expect(columnsOf(bytes)).rejects.toThrow(/^x\.arrow: corrupt-file: /)
    await expect(columnsOf(bytes)).rejects.toThrow(why)
  })

  const whole = fileOf(head, [[3, message(3, rows.header, rows.body)]])
  test.each<[string, Uint8Array, string]>([
    ['does not end with its magic', whole.subarray(0, -1), 'does not end with ARROW1'],
    [
      'has a footer longer than itself',
      Buffer.concat([whole.subarray(0, -10), ints(9_999), Buffer.from('ARROW1')]),
      'the footer claims',
    ],
    [
      'has a footer below zero',
      Buffer.concat([whole.subarray(0, -10), ints(-1), Buffer.from('ARROW1')]),
      'the footer claims',
    ],
    ['has a footer without a schema', closed(flat({ 0: { short: 4 } })), 'without a schema'],
    [
      'tells of a message outside it',
      fileOf(head, [[3, message(3, rows.header, rows.body)]], (at, bytes) => block(at + 10_000, bytes)),
      'outside the data',
    ],
    ['tells of a message twice', twice(), 'overlap'],
    ['is only its magic', Buffer.from('ARROW1\0\0ARROW1'), 'does not end with'],
  ])('a file that %s is corrupt', async (_, bytes, why) => {
    await expect(columnsOf(bytes)).rejects.toThrow(why)
  })

  test.each([
    ['gzip that is cut off', gzipSync(streamOf([int8], [rows])).subarray(0, -3)],
    ['gzip of a file that is cut off', gzipSync(whole).subarray(0, -3)],
    ['gzip with a wrong checksum', wrongSum(gzipSync(streamOf([int8], [rows])))],
  ])('%s is Misuse', async (_, bytes) => {
    await expect(columnsOf(bytes)).rejects.toThrow('the packed file is damaged or cut off')
  })

  test('two members of gzip are read whole', async () => {
    const bytes = streamOf([int8], [rows, rows])
    const middle = bytes.length - 40
    const members = Buffer.concat([gzipSync(bytes.subarray(0, middle)), gzipSync(bytes.subarray(middle))])
    expect(await columnsOf(members)).toEqual([[1n, 1n]])
  })

  test('what unpacks to a thousand times its size names the limit', async () => {
    const bomb = packed(new Uint8Array(40 * 2 ** 20))
    const bytes = streamOf(
      [field('x', 'int', { 0: { int: 64 } })],
      [recordBatch(5 * 2 ** 20, [none, bomb], { codec: 1 })],
    )
    await expect(columnsOf(bytes)).rejects.toThrow('limit "ratio"')
  })

  test('buffers may be left as they are where packing does not help', async () => {
    const bytes = streamOf([int8], [recordBatch(1, [none, packed(Uint8Array.of(5), -1n)], { codec: 0 })])
    expect(await columnsOf(bytes)).toEqual([[5n]])
  })

  test('10,001 columns, and a long name, name their limits', async () => {
    const many = schema(Array.from({ length: 10_001 }, () => ({ 0: 'x', 2: { byte: 1 }, 3: {} })))
    await expect(columnsOf(message(1, many))).rejects.toThrow('limit "columns"')
    await expect(columnsOf(streamOf([field('x'.repeat(1_025), 'null')], []))).rejects.toThrow('limit "name"')
  })
})

function closed(footer: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from('ARROW1\0\0'), footer, ints(footer.length), Buffer.from('ARROW1')])
}

function twice(): Buffer {
  const bytes = message(3, rows.header, rows.body)
  return fileOf(
    head,
    [
      [3, bytes],
      [3, bytes],
    ],
    (at, one) => block(at < 300 ? at : at - one.length, one),
  )
}

function wrongSum(bytes: Buffer): Buffer {
  const damaged = Buffer.from(bytes)
  damaged[damaged.length - 6] = (damaged[damaged.length - 6] as number) ^ 1
  return damaged
}
