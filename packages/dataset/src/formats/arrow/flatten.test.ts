import { describe, expect, test } from '@jest/globals'
import { twinFile } from '@ml-actions/dataset/sources/twin'
import {
  Field,
  FixedSizeList,
  Float64,
  Int32,
  List,
  Struct,
  Table,
  TimestampMillisecond,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
import { list } from '../parquet/read-columns.suite.ts'
import { arrow } from './arrow.ts'
import { type Fields, field, message, recordBatch, schema, streamOf } from './made.suite.ts'

async function flattened(bytes: Uint8Array) {
  const table = await arrow.open(twinFile(bytes, 'x.arrow'), { flatten: true }, [])
  const wanted = table.headings.flatMap(({ unreadable }, heading) =>
    unreadable === undefined ? [{ heading }] : [],
  )
  const columns: unknown[][] = wanted.map(() => [])
  for await (const batch of table.batches(wanted)) {
    for (const [index, column] of batch.columns.entries()) columns[index]?.push(...list(column))
  }
  return { told: table.headings.map(({ name, type, unreadable }) => [name, type ?? unreadable]), columns }
}

const none = new Uint8Array(0)
const ints = (...values: number[]) => new Uint8Array(Int32Array.from(values).buffer)
const int32 = (name: string) => field(name, 'int', { 0: { int: 32 }, 1: { byte: 1 } })
const nested = (
  name: string,
  type: 'list' | 'fixedList' | 'struct' | 'map',
  children: Fields[],
  more: Fields = {},
) => field(name, type, more, { 5: children })

describe('flattened columns', () => {
  test('members of structs are columns, null where the struct is', async () => {
    const inner = new Struct([new Field('b', new Int32()), new Field('c', new Utf8())])
    const type = new Struct([new Field('a', new Float64()), new Field('in', inner)])
    const rows = [
      { a: 1, in: { b: 2, c: 'x' } },
      null,
      { a: null, in: null },
      { a: 3, in: { b: null, c: 'y' } },
    ]
    const bytes = tableToIPC(
      new Table({ s: vectorFromArray(rows, type), id: vectorFromArray([1, 2, 3, 4], new Int32()) }),
      'file',
    )
    expect(await flattened(bytes)).toEqual({
      told: [
        ['s.a', 'float64'],
        ['s.in.b', 'int32'],
        ['s.in.c', 'text'],
        ['id', 'int32'],
      ],
      columns: [
        [1, null, null, 3],
        [2n, null, null, null],
        ['x', null, null, 'y'],
        [1n, 2n, 3n, 4n],
      ],
    })
  })

  test('lists and maps are JSON, whatever lies in them', async () => {
    const struct = new Struct([new Field('n', new Int32()), new Field('t', new Utf8())])
    const table = new Table({
      ints: vectorFromArray([[1, null], [], null, [-2]], new List(new Field('item', new Int32()))),
      deep: vectorFromArray(
        [[[1.5], []], null, [null], []],
        new List(new Field('item', new List(new Field('item', new Float64())))),
      ),
      rows: vectorFromArray([[{ n: 1, t: '"é' }, null], [], [], null], new List(new Field('item', struct))),
      pair: vectorFromArray(
        [[1, 2], [3, 4], null, [5, 6]],
        new FixedSizeList(2, new Field('item', new Int32())),
      ),
      times: vectorFromArray([[0], [], [], []], new List(new Field('item', new TimestampMillisecond()))),
    })
    expect(await flattened(tableToIPC(table, 'stream'))).toEqual({
      told: [
        ['ints', 'json'],
        ['deep', 'json'],
        ['rows', 'json'],
        ['pair', 'json'],
        ['times', 'json'],
      ],
      columns: [
        ['[1,null]', '[]', null, '[-2]'],
        ['[[1.5],[]]', null, '[null]', '[]'],
        ['[{"n":1,"t":"\\"é"},null]', '[]', '[]', null],
        ['[1,2]', '[3,4]', null, '[5,6]'],
        ['["1970-01-01T00:00:00"]', '[]', '[]', '[]'],
      ],
    })
  })

  test('a map is an object where its keys are texts, and a list of pairs where not', async () => {
    const entries = (key: Fields) => [nested('entries', 'struct', [key, int32('value')])]
    const nodes = [
      [2, 0],
      [3, 0],
      [3, 0],
      [3, 0],
    ] as const
    const offsets = ints(0, 2, 3)
    const texts = [none, ints(0, 1, 2, 3), Buffer.from('abc')]
    const values = [none, ints(1, 2, 3)]
    const byText = streamOf(
      [nested('m', 'map', entries(field('key', 'utf8')))],
      [recordBatch(2, [none, offsets, none, ...texts, ...values], { nodes })],
    )
    expect((await flattened(byText)).columns).toEqual([['{"a":1,"b":2}', '{"c":3}']])
    const byNumber = streamOf(
      [nested('m', 'map', entries(int32('key')))],
      [recordBatch(2, [none, offsets, none, none, ints(7, 8, 9), ...values], { nodes })],
    )
    expect((await flattened(byNumber)).columns).toEqual([['[[7,1],[8,2]]', '[[9,3]]']])
  })

  test('values of a dictionary are written out', async () => {
    const coded = field('item', 'utf8', {}, { 4: { 0: { long: 3n } } })
    const words = recordBatch(2, [none, ints(0, 1, 3), Buffer.from('abb')])
    const rows = recordBatch(2, [none, ints(0, 2, 3), none, ints(1, 0, 1)], {
      nodes: [
        [2, 0],
        [3, 0],
      ],
    })
    const bytes = Buffer.concat([
      message(1, schema([nested('x', 'list', [coded])])),
      message(2, { 0: { long: 3n }, 1: words.header }, words.body),
      message(3, rows.header, rows.body),
    ])
    expect((await flattened(bytes)).columns).toEqual([['["bb","a"]', '["bb"]']])
  })

  test('what cannot be written is told by name, and so is what holds it', async () => {
    const fields = [
      field('u', 'union'),
      nested('l', 'list', [field('item', 'interval')]),
      nested('s', 'struct', [field('i', 'interval')]),
    ]
    expect((await flattened(streamOf(fields, []))).told).toEqual([
      ['u', 'union'],
      ['l', 'list'],
      ['s.i', 'interval'],
    ])
  })

  test.each<[string, Uint8Array, string]>([
    [
      'offsets that lead backwards',
      streamOf(
        [nested('x', 'list', [int32('i')])],
        [
          recordBatch(2, [none, ints(0, 2, 1), none, ints(1, 2)], {
            nodes: [
              [2, 0],
              [2, 0],
            ],
          }),
        ],
      ),
      'lead backwards',
    ],
    [
      'offsets beyond the items',
      streamOf(
        [nested('x', 'list', [int32('i')])],
        [
          recordBatch(1, [none, ints(0, 9), none, ints(1, 2)], {
            nodes: [
              [1, 0],
              [2, 0],
            ],
          }),
        ],
      ),
      'more items than there are',
    ],
    [
      'more items than may be',
      streamOf(
        [nested('x', 'list', [field('i', 'null')])],
        [
          recordBatch(1, [none, ints(0, 2 ** 30)], {
            nodes: [
              [1, 0],
              [2 ** 30, 0],
            ],
          }),
        ],
      ),
      'more than 4 Mi items',
    ],
    [
      'a list of nothing',
      streamOf([nested('x', 'list', [])], [recordBatch(1, [none, ints(0, 1)])]),
      'a list of no field',
    ],
    [
      'a struct longer than its members',
      streamOf(
        [nested('x', 'struct', [int32('i')])],
        [
          recordBatch(2, [none, none, ints(1)], {
            nodes: [
              [2, 0],
              [1, 0],
            ],
          }),
        ],
      ),
      'fewer rows',
    ],
  ])('%s is corrupt', async (_, bytes, why) => {
    await expect(flattened(bytes)).rejects.toThrow(/corrupt-file/)
    await expect(flattened(bytes)).rejects.toThrow(why)
  })
})
