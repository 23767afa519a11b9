import { describe, expect, test } from '@jest/globals'
import type { Column } from '@ml-actions/dataset/batch'
import { twinFile } from '@ml-actions/dataset/sources/twin'
import fc from 'fast-check'
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { closed, ints, made, page, struct, type Written } from './made.suite.ts'
import { parquet } from './parquet.ts'
import { list } from './read-columns.suite.ts'

async function flattened(bytes: Uint8Array | ArrayBuffer) {
  const table = await parquet.open(twinFile(new Uint8Array(bytes), 'x.parquet'), { flatten: true }, [])
  const wanted = table.headings.flatMap(({ unreadable }, heading) =>
    unreadable === undefined ? [{ heading }] : [],
  )
  const columns: unknown[][] = wanted.map(() => [])
  for await (const batch of table.batches(wanted)) {
    for (const [index, column] of batch.columns.entries()) columns[index]?.push(...list(column as Column))
  }
  return { told: table.headings.map(({ name, type, unreadable }) => [name, type ?? unreadable]), columns }
}

const optional = (name: string, more: Partial<SchemaElement>): SchemaElement => ({
  name,
  repetition_type: 'OPTIONAL',
  ...more,
})
const int32 = (name: string) => optional(name, { type: 'INT32' })
const text = (name: string) => optional(name, { type: 'BYTE_ARRAY', converted_type: 'UTF8' })
const repeated = (name: string, children: number): SchemaElement => ({
  name,
  repetition_type: 'REPEATED',
  num_children: children,
})
const listOf = (name: string, ...element: SchemaElement[]) => [
  optional(name, { converted_type: 'LIST', num_children: 1 }),
  repeated('list', 1),
  ...element,
]
const root = (children: number): SchemaElement => ({ name: 'root', num_children: children })

function written(
  schema: SchemaElement[],
  columns: Record<string, unknown[]>,
  sizes: { pageSize?: number; rowGroupSize?: number } = {},
) {
  const columnData = Object.entries(columns).map(([name, data]) => ({ name, data }))
  return parquetWriteBuffer({ schema, columnData, statistics: false, ...sizes })
}

describe('flattened columns', () => {
  test('members of structs are columns, null where the struct is', async () => {
    const schema = [
      root(1),
      optional('s', { num_children: 2 }),
      int32('a'),
      optional('in', { num_children: 1 }),
      text('b'),
    ]
    const s = [{ a: 1, in: { b: 'x' } }, null, { a: null, in: null }, { a: 4, in: { b: null } }]
    expect(await flattened(written(schema, { s }))).toEqual({
      told: [
        ['s.a', 'int32'],
        ['s.in.b', 'text'],
      ],
      columns: [
        [1n, null, null, 4n],
        ['x', null, null, null],
      ],
    })
  })

  const item = fc.option(fc.integer({ min: -9, max: 9 }))
  const word = fc.option(fc.string({ unit: 'grapheme', maxLength: 4 }))
  const record = fc.record({ n: item, t: word })
  const shapes = {
    'lists of numbers': {
      schema: [root(1), ...listOf('x', int32('element'))],
      value: fc.array(item, { maxLength: 4 }),
    },
    'lists of lists': {
      schema: [root(1), ...listOf('x', ...listOf('element', text('element')))],
      value: fc.array(fc.option(fc.array(word, { maxLength: 3 })), { maxLength: 3 }),
    },
    'lists of structs': {
      schema: [root(1), ...listOf('x', optional('element', { num_children: 2 }), int32('n'), text('t'))],
      value: fc.array(fc.option(record), { maxLength: 3 }),
    },
  }
  test.each(Object.entries(shapes))(
    '%s are the JSON of what was written, whatever the pages',
    async (_, { schema, value }) => {
      const rows = fc.array(fc.option(value as fc.Arbitrary<unknown>, { freq: 4 }), {
        minLength: 1,
        maxLength: 40,
      })
      await fc.assert(
        fc.asyncProperty(
          rows,
          fc.integer({ min: 1, max: 60 }),
          fc.integer({ min: 1, max: 40 }),
          async (x, pageSize, rowGroupSize) => {
            const { told, columns } = await flattened(written(schema, { x }, { pageSize, rowGroupSize }))
            expect(told).toEqual([['x', 'json']])
            expect(columns[0]?.map((one) => (one === null ? null : JSON.parse(String(one))))).toEqual(x)
          },
        ),
        { numRuns: 60 },
      )
    },
  )

  test('a map is an object', async () => {
    const map = optional('m', { converted_type: 'MAP', num_children: 1 })
    const key: SchemaElement = {
      name: 'key',
      type: 'BYTE_ARRAY',
      converted_type: 'UTF8',
      repetition_type: 'REQUIRED',
    }
    const schema = [root(1), map, repeated('key_value', 2), key, int32('value')]
    const entries = [
      { key: 'a', value: 1 },
      { key: 'b', value: null },
    ]
    const rows = [entries, null, []]
    const { told, columns } = await flattened(written(schema, { m: rows }))
    expect([told, columns]).toEqual([[['m', 'json']], [['{"a":1,"b":null}', null, '{}']]])
  })
})

/** One column that repeats, its levels given as runs: `[length, level]`. */
function repeating(
  levels: {
    repetition: readonly (readonly [number, number])[]
    definition: readonly (readonly [number, number])[]
  },
  values: Uint8Array,
  claims: { rows?: number; values?: number } = {},
) {
  const runs = (all: readonly (readonly [number, number])[]) => {
    const bytes = all.flatMap(([length, level]) => [length << 1, level])
    return Buffer.concat([ints(bytes.length), Uint8Array.from(bytes)])
  }
  const content = Buffer.concat([runs(levels.repetition), runs(levels.definition), values])
  const count = claims.values ?? levels.definition.reduce((sum, [length]) => sum + length, 0)
  return made({ rows: claims.rows ?? 1, values: count, element: { 3: 2 }, pages: [page(count, content)] })
}

describe('what repeats without an annotation', () => {
  test('is a list', async () => {
    const levels = {
      repetition: [
        [1, 0],
        [1, 1],
        [1, 0],
      ],
      definition: [
        [2, 1],
        [1, 0],
      ],
    } as const
    expect(await flattened(repeating(levels, ints(5, 6), { rows: 2 }))).toEqual({
      told: [['x', 'json']],
      columns: [['[5,6]', '[]']],
    })
  })

  test.each([
    [
      'fewer rows than it claims',
      repeating({ repetition: [[2, 0]], definition: [[2, 1]] }, ints(5, 6), { rows: 3, values: 3 }),
      'corrupt-file',
    ],
    [
      'fewer values than its levels say',
      repeating({ repetition: [[2, 0]], definition: [[2, 1]] }, ints(5), { rows: 2 }),
      'end too early',
    ],
    [
      'more values than a batch may have',
      repeating({ repetition: [[1, 0]], definition: [[1, 1]] }, ints(5), { rows: 1, values: 2 ** 23 }),
      'more than 4 Mi values',
    ],
  ])('with %s is corrupt', async (_, bytes, why) => {
    await expect(flattened(bytes)).rejects.toThrow(/corrupt-file/)
    await expect(flattened(bytes)).rejects.toThrow(why)
  })

  test('and holds what has no values here is told by name', async () => {
    const schema: Written[] = [
      { 4: 'root', 5: 1 },
      { 3: 0, 4: 'list', 5: 1, 6: 3 },
      { 3: 2, 4: 'list', 5: 1 },
      { 1: 7, 2: 12, 3: 0, 4: 'element', 6: 21 },
    ]
    const footer = Buffer.from(struct({ 1: 1, 2: schema, 3: 0n, 4: [] }))
    expect((await flattened(closed(Buffer.from('PAR1'), footer))).told).toEqual([['list', 'list']])
  })
})
