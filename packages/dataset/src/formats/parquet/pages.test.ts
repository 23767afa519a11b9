import { describe, expect, test } from '@jest/globals'
import { State } from '@ml-actions/dataset/batch'
import { limits } from '@ml-actions/dataset/limits'
import { dictionaryPage, ints, made, page, struct, varint } from './made.suite.ts'
import { columnsOf, open } from './read-columns.suite.ts'

describe('pages of version 1', () => {
  const levels = (...runs: number[]) => Buffer.concat([ints(runs.length), Buffer.from(runs)])

  test('hold their levels before their values', async () => {
    const bytes = Buffer.concat([levels(2, 1, 2, 0, 2, 1), ints(7, 8)])
    expect(await columnsOf(made({ rows: 3, element: { 3: 1 }, pages: [page(3, bytes)] }))).toEqual([
      [7n, null, 8n],
    ])
  })

  test('take their values from the dictionary until it is given up', async () => {
    const texts = (...words: string[]) =>
      Buffer.concat(words.flatMap((word) => [ints(word.length), Buffer.from(word)]))
    const pages = [
      dictionaryPage(2, texts('red', 'blue')),
      page(4, Buffer.from([1, 3, 0b0110]), { encoding: 8 }),
      page(2, texts('green', 'blue')),
      page(1, Buffer.from([0]), { encoding: 2 }),
    ]
    expect(await columnsOf(made({ rows: 7, physical: 6, element: { 6: 0 }, pages }))).toEqual([
      ['red', 'blue', 'blue', 'red', 'green', 'blue', 'red'],
    ])
  })

  test('of whole numbers may need more than a double only later on', async () => {
    const long = (value: bigint) => new Uint8Array(BigInt64Array.of(value).buffer)
    const pages = [page(1, long(1n)), page(1, long(2n ** 60n)), page(1, long(3n))]
    expect(await columnsOf(made({ rows: 3, physical: 2, pages }))).toEqual([[1n, 2n ** 60n, 3n]])
  })

  test('may be nothing but nulls, as many as there are', async () => {
    const rows = 200_000
    const level = Buffer.from([...varint(BigInt(rows) * 2n), 0])
    const bytes = made({
      rows,
      element: { 3: 1 },
      pages: [page(rows, Buffer.concat([ints(level.length), level]))],
    })
    const table = await open(bytes)
    let count = 0
    for await (const batch of table.batches([{ heading: 0 }])) {
      expect(batch.rows).toBeLessThanOrEqual(limits.batchRows)
      expect(batch.columns[0]?.is).toBe('integer')
      count += batch.columns[0]?.states.filter((state) => state === State.null).length ?? 0
    }
    expect(count).toBe(rows)
  })

  test('that are indexes are stepped over', async () => {
    const index = Buffer.concat([Buffer.from(struct({ 1: 1, 2: 3, 3: 3, 6: {} })), Buffer.from('abc')])
    expect(await columnsOf(made({ rows: 1, pages: [index, page(1, ints(5))] }))).toEqual([[5n]])
  })

  test('have headers that may be long', async () => {
    const long = page(1, ints(5), {
      header: { 5: { 1: 1, 2: 0, 3: 3, 4: 3, 5: { 5: 'm'.repeat(400_000) } } },
    })
    expect(await columnsOf(made({ rows: 1, pages: [long] }))).toEqual([[5n]])
  })

  test('of nulls alone need no bytes behind their levels, in a dictionary or not', async () => {
    const pages = [page(2, levels(4, 0), { encoding: 8 }), page(1, levels(2, 0))]
    expect(await columnsOf(made({ rows: 3, element: { 3: 1 }, pages }))).toEqual([[null, null, null]])
  })

  test('without rows may be empty even where pages are packed', async () => {
    const pages = [
      page(0, new Uint8Array(0)),
      page(1, Buffer.concat([Buffer.of(4, 3 << 2), ints(5)]), { size: 4 }),
    ]
    expect(await columnsOf(made({ rows: 1, codec: 1, pages }))).toEqual([[5n]])
  })

  test('of INT96 are points in time', async () => {
    expect(await columnsOf(made({ rows: 1, physical: 3, pages: [page(1, ints(5, 0, 2_440_588))] }))).toEqual([
      [{ seconds: 0, nanoseconds: 5, zoned: false }],
    ])
  })

  test('with a column of nulls have no values', async () => {
    const element = { 3: 1, 10: { 11: {} } }
    const bytes = made({ rows: 2, element, pages: [page(2, levels(4, 0))] })
    expect((await open(bytes)).headings).toEqual([{ name: 'x', type: 'text' }])
    expect(await columnsOf(bytes)).toEqual([[null, null]])
  })

  test.each<[string, Parameters<typeof made>[0], string]>([
    [
      'fewer rows than the row group',
      { rows: 2, pages: [page(1, ints(5))] },
      'a column ends before its rows do',
    ],
    ['fewer values than rows', { rows: 2, pages: [page(2, ints(5))] }, 'the values end too early'],
    [
      'a page longer than its column',
      { rows: 1, meta: { 7: 27n }, pages: [page(1, ints(5))] },
      'a page is longer than its column',
    ],
    [
      'a wrong checksum',
      { rows: 1, pages: [page(1, ints(5), { header: { 4: 7 } })] },
      'the checksum of a page is wrong',
    ],
    [
      'an index beyond the dictionary',
      { rows: 1, pages: [dictionaryPage(1, ints(5)), page(1, Buffer.from([1, 2, 1]), { encoding: 8 })] },
      'the dictionary does not have',
    ],
    [
      'indexes without a dictionary',
      { rows: 1, pages: [page(1, Buffer.from([0]), { encoding: 8 })] },
      'the dictionary does not have',
    ],
    [
      'a negative size of a dictionary',
      { rows: 1, pages: [dictionaryPage(-1, ints(5))] },
      'field 1 is no count',
    ],
    [
      'levels longer than the page',
      { rows: 1, element: { 3: 1 }, pages: [page(1, ints(99))] },
      'the levels of a page are longer',
    ],
    [
      'no levels',
      { rows: 1, element: { 3: 1 }, pages: [page(1, Buffer.of(1))] },
      'the levels of a page are longer',
    ],
    [
      'levels of version 2 longer than the page',
      {
        rows: 1,
        pages: [Buffer.from(struct({ 1: 3, 2: 4, 3: 0, 8: { 1: 1, 2: 0, 3: 1, 4: 0, 5: 9, 6: 0 } }))],
      },
      'the levels of a page are longer',
    ],
    ['a header that is none', { rows: 1, pages: [Buffer.from([0xff, 0xff, 0xff])] }, 'there is no kind 15'],
    [
      'a size that is not that of the page',
      { rows: 1, codec: 1, pages: [page(1, Buffer.of(1, 0, 65), { size: 7 })] },
      'unpacks to 1 bytes and claims 7',
    ],
    [
      'a packed page that is damaged',
      { rows: 1, codec: 2, pages: [page(1, Buffer.of(1, 2, 3), { size: 4 })] },
      'does not unpack to the size',
    ],
    [
      'a page that claims a gigabyte',
      { rows: 1, codec: 2, pages: [page(1, ints(5), { size: 2 ** 30 })] },
      'pages claim 1 GiB',
    ],
    [
      'more values than the row group has rows',
      { rows: 1, pages: [page(2, ints(5, 6))] },
      'more values than the row group has rows',
    ],
    ['pages packed with LZO', { rows: 1, codec: 3, pages: [page(1, ints(5))] }, 'LZO'],
    [
      'values in a column of nulls',
      { rows: 1, element: { 10: { 11: {} } }, pages: [page(1, ints(5))] },
      'values in a column of nulls',
    ],
  ])('with %s are corrupt', async (_, recipe, message) => {
    await expect(columnsOf(made(recipe))).rejects.toThrow('x.parquet: corrupt-file: ')
    await expect(columnsOf(made(recipe))).rejects.toThrow(message)
  })
})

describe('pages of version 2', () => {
  test('may leave their values unpacked in a column that is packed', async () => {
    const levels = Buffer.from([4, 1])
    const head = (more: object) =>
      Buffer.from(struct({ 1: 3, 2: 10, 3: 10, 8: { 1: 2, 2: 0, 3: 2, 4: 0, 5: 2, 6: 0, ...more } }))
    const page2 = Buffer.concat([head({ 7: false }), levels, ints(7, 8)])
    expect(await columnsOf(made({ rows: 2, codec: 1, element: { 3: 1 }, pages: [page2] }))).toEqual([
      [7n, 8n],
    ])
  })
})
