import { describe, expect, test } from '@jest/globals'
import { limits } from '@ml-actions/dataset/limits'
import { twinFile } from '@ml-actions/dataset/sources/twin'
import { checkHeld, readFooter } from './guard.ts'
import { closed, ints, made, page, struct } from './made.suite.ts'

const footerOf = (bytes: Uint8Array) => readFooter(twinFile(bytes, 'x.parquet'))
const head = Buffer.from('PAR1')
const root = { 4: 'root', 5: 1 }
const leaf = { 1: 1, 3: 0, 4: 'x' }

/** A file without data whose footer has this schema. */
function schema(elements: Parameters<typeof struct>[0][]): Uint8Array {
  return closed(head, Buffer.from(struct({ 1: 1, 2: elements, 3: 0n, 4: [] })))
}

describe('the footer of a Parquet file', () => {
  test('is read when its claims hold', async () => {
    const metadata = await footerOf(made({ rows: 2, pages: [page(2, ints(7, 8))] }))
    expect(metadata.schema.map(({ name }) => name)).toEqual(['root', 'x'])
    expect(metadata.groups).toMatchObject([
      { rows: 2, chunks: [{ physical: 'INT32', codec: 'UNCOMPRESSED', path: ['x'], values: 2, start: 4 }] },
    ])
  })

  test('starts at the dictionary where there is one before the first page', async () => {
    const metadata = await footerOf(made({ rows: 2, meta: { 9: 20n, 11: 4n }, pages: [page(2, ints(7, 8))] }))
    expect(metadata.groups[0]?.chunks[0]?.start).toBe(4)
  })

  test.each<[string, Uint8Array, string]>([
    ['too few bytes', Buffer.from('PAR1PAR1'), 'the file has 8 bytes'],
    [
      'no magic at the start',
      Buffer.concat([Buffer.from('PAR2'), made({}).subarray(4)]),
      'does not begin and end with PAR1',
    ],
    ['no magic at the end', made({}).subarray(0, -1), 'does not begin and end with PAR1'],
    [
      'a footer longer than the file',
      closed(head, Buffer.from(struct({ 1: 1 })), 10_000),
      'the footer claims 10000 bytes',
    ],
    ['a footer that is no struct', closed(head, Buffer.from([0x1f, 0xff, 0xff])), 'there is no kind 15'],
    ['a footer without fields', closed(head, Buffer.from([0, 0, 0])), 'field 2 is no list'],
    ['a name that is missing', schema([root, { 1: 1 }]), 'a name is missing'],
    ['a schema without nodes', schema([]), 'fewer nodes than it claims'],
    ['a schema that claims more nodes', schema([{ 4: 'root', 5: 2 }, leaf]), 'fewer nodes than it claims'],
    ['nodes outside the root', schema([root, leaf, leaf]), 'nodes outside the root'],
    ['a node that is group and column', schema([root, { ...leaf, 5: 1 }, leaf]), 'both a group and a column'],
    ['a node that is neither', schema([root, { 4: 'x' }]), 'both a group and a column, or neither'],
    ['a schema too deep', schema([...Array.from({ length: 40 }, () => root), leaf]), 'deeper than 32 groups'],
    [
      'a row group without columns',
      made({ footer: { 4: [{ 1: [], 2: 0n, 3: 0n }] } }),
      'a row group has 0 columns',
    ],
    [
      'a hundred million rows in a hundred bytes',
      made({ rows: 1e8, pages: [page(1e8, ints(0))] }),
      '100000000 rows are claimed',
    ],
    [
      'fewer values than rows',
      made({ rows: 2, values: 1, pages: [page(2, ints(7, 8))] }),
      'has 1 values for 2 rows',
    ],
    [
      'pages before the file',
      made({ rows: 1, meta: { 9: 0n }, pages: [page(1, ints(7))] }),
      'outside the data',
    ],
    [
      'pages behind the file',
      made({ rows: 1, meta: { 9: 9_999n }, pages: [page(1, ints(7))] }),
      'outside the data',
    ],
    [
      'pages that end behind the file',
      made({ rows: 1, meta: { 7: 999n }, pages: [page(1, ints(7))] }),
      'outside the data',
    ],
    [
      'a negative offset',
      made({ rows: 1, meta: { 9: -4n }, pages: [page(1, ints(7))] }),
      'field 9 is no count',
    ],
    ['a negative number of rows', made({ rows: -1 }), 'field 3 is no count'],
    ['a number where a name should be', made({ element: { 2: 'x' } }), 'field 2 is no number'],
    [
      'another type than the schema',
      made({ rows: 1, meta: { 1: 2 }, pages: [page(1, ints(7))] }),
      'another type than the schema',
    ],
    ['an unknown type', made({ meta: { 1: 99 } }), 'no known type or compression'],
    ['an unknown compression', made({ codec: 99 }), 'no known type or compression'],
    ['values in another file', made({ chunk: { 1: 'other.parquet' } }), 'lie in another file'],
    ['no metadata of a column', made({ chunk: { 3: 5 } }), 'a struct is missing'],
  ])('%s is corrupt', async (_, bytes, message) => {
    await expect(footerOf(bytes)).rejects.toThrow(`x.parquet: corrupt-file: `)
    await expect(footerOf(bytes)).rejects.toThrow(message)
  })

  test.each<[string, Uint8Array]>([
    ['the footer', Buffer.concat([Buffer.from('PARE'), made({}).subarray(4)])],
    ['the footer, told at the end alone', Buffer.concat([made({}).subarray(0, -4), Buffer.from('PARE')])],
    ['all columns', made({ footer: { 8: { 1: { 1: 'key' } } } })],
    ['one column', made({ chunk: { 8: { 1: { 1: 'key' } } } })],
  ])('%s encrypted is Misuse', async (_, bytes) => {
    await expect(footerOf(bytes)).rejects.toThrow('x.parquet: the file is encrypted')
  })

  test('more columns than the limit, and more bytes than can be packed so small, are named', async () => {
    const columns = Array.from({ length: limits.columns + 1 }, () => leaf)
    await expect(footerOf(schema([{ 4: 'root', 5: columns.length }, ...columns]))).rejects.toThrow(
      'limit "columns"',
    )
    const packed = made({ rows: 1, meta: { 6: 10n ** 9n }, pages: [page(1, ints(7))] })
    await expect(footerOf(packed)).rejects.toThrow('limit "ratio"')
  })

  test('a footer over the limit of memory is not read', async () => {
    const bytes = 2 ** 30
    const tail = closed(new Uint8Array(0), new Uint8Array(0), bytes - 100)
    const fill = (position: number, into: Uint8Array) => {
      for (let i = 0; i < into.length; i++) {
        const at = position + i
        into[i] = at < 4 ? (head[at] ?? 0) : at >= bytes - 8 ? (tail[at - bytes + 8] ?? 0) : 0
      }
    }
    await expect(readFooter(twinFile({ bytes, fill }, 'x.parquet'))).rejects.toThrow('limit "memory"')
  })

  test('a file name that is empty is this file, and a row group without rows needs no pages', async () => {
    expect((await footerOf(made({ chunk: { 1: '' } }))).groups).toHaveLength(1)
    expect((await footerOf(made({ meta: { 9: 0n } }))).groups[0]?.rows).toBe(0)
  })

  test('pages that take more than the limit of memory together are not held', () => {
    checkHeld('x.parquet', 7, limits.memory)
    expect(() => checkHeld('x.parquet', 7, limits.memory * 1.5)).toThrow(
      'x.parquet: the pages of 7 columns take 1.5 GiB; wanted: at most 1 GiB (limit "memory")',
    )
  })
})
