import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { openTable } from './open.ts'
import { twinSource } from './sources/twin.ts'
import type { Opening } from './table.ts'

const text = Buffer.from('a,b\n1,2\n')
const parquet = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'a', data: [1], type: 'INT32' }] }))

const objects = Buffer.from('{"a":1}\n')
const arrowTable = tableFromArrays({ a: [1] })
const [stream, file] = [tableToIPC(arrowTable, 'stream'), tableToIPC(arrowTable, 'file')]

const open = (path: string, content: Uint8Array, opening?: Opening) =>
  openTable(twinSource(new Map([[path, content]])), path, opening)

describe('opening a file', () => {
  test.each<[string, Uint8Array, string, string[]]>([
    ['a.csv', text, 'csv', []],
    ['A.CSV', text, 'csv', []],
    ['a.txt', text, 'csv', []],
    ['a.tsv', text, 'tsv', []],
    ['a.parquet', parquet, 'parquet', []],
    ['a', parquet, 'parquet', []],
    ['a.parquet.gz', gzipSync(parquet), 'parquet', []],
    ['a.csv.gz', gzipSync(text), 'csv', []],
    ['a.tsv.zst', zstdCompressSync(text), 'tsv', []],
    ['a.csv', gzipSync(text), 'csv', ['the file is packed with gzip, which its name does not say']],
    ['a.csv.gz', text, 'csv', ['the name says that the file is packed, and it is not']],
    ['a.csv', parquet, 'parquet', ['the file is read as parquet; its name says csv']],
    ['a.arrow', stream, 'arrow', []],
    ['a', stream, 'arrow', []],
    ['a.feather', file, 'arrow', []],
    ['a.csv', file, 'arrow', ['the file is read as arrow; its name says csv']],
    ['a.arrows.gz', gzipSync(stream), 'arrow', []],
    ['a.jsonl', objects, 'jsonl', []],
    ['a.ndjson.gz', gzipSync(objects), 'jsonl', []],
    ['a.json', Buffer.from('[{"a":1}]'), 'json', []],
    ['a.json.zst', zstdCompressSync(objects), 'json', ['there is no array: it is read as one object a line']],
    ['PAR1.csv', Buffer.from('PAR1,b\n1,2\n'), 'csv', []],
  ])('%s is recognised', async (path, content, format, notes) => {
    const table = await open(path, content)
    expect(table.format).toBe(format)
    expect(table.notes.slice(0, notes.length)).toEqual(notes)
    await table.close()
  })

  test('a packed table is read as the one inside', async () => {
    const table = await open('a.csv.gz', gzipSync(text))
    expect(table.headings.map(({ name }) => name)).toEqual(['a', 'b'])
    for await (const batch of table.batches([{ heading: 1, type: 'int64' }])) {
      expect(batch.columns[0]).toMatchObject({ is: 'integer', values: Float64Array.of(2) })
    }
  })

  test('the format that was asked for is taken, whatever the name', async () => {
    const table = await open('a.data', Buffer.from('a\tb\n'), { format: 'tsv' })
    expect(table.headings).toHaveLength(2)
    expect((await open('a.parquet', text, { format: 'csv' })).notes[0]).toContain('its name says parquet')
  })

  test.each<[string, Uint8Array, Opening, string]>([
    ['a.xlsx', Buffer.from('{}'), {}, 'wanted: a file in one of csv, tsv, jsonl, json, parquet, arrow'],
    ['a', text, {}, 'of a format that neither its content nor its name tells'],
    ['a.csv', text, { format: 'cvs' }, 'did you mean "csv"?'],
    [
      'a.csv',
      text,
      { format: 'spreadsheet' },
      'wanted: one of auto, csv, tsv, jsonl, json, parquet, arrow; convert the file',
    ],
    ['a.csv', Buffer.from('PK\x03\x04'), { format: 'csv' }, 'a.csv: the file is a zip archive'],
    ['a.csv', Buffer.from('BZh91AY&SY'), {}, 'the file is packed with bzip2'],
    ['a.csv', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), {}, 'the file is packed with xz'],
    ['a.feather', Buffer.from('FEA1\0\0\0\0'), {}, 'the file is a Feather file of version 1'],
    ['a.parquet', text, {}, 'corrupt-file'],
    ['a.csv', gzipSync(text).subarray(0, -4), {}, 'corrupt-file'],
  ])('%s is Misuse where it cannot be read', async (path, content, opening, message) => {
    await expect(open(path, content, opening)).rejects.toThrow(message)
  })

  test('a file that begins like an archive and is none is text', async () => {
    expect((await open('a.csv', Buffer.from('BZhang,b\n1,2\n'))).headings[0]?.name).toBe('BZhang')
  })

  test('a file is closed when it cannot be opened as a table', async () => {
    let closed = 0
    const source = twinSource(new Map([['a.csv', Buffer.from('PK\x03\x04')]]))
    const watched = {
      ...source,
      open: async (path: string) => ({
        ...(await source.open(path)),
        close: async () => {
          closed++
        },
      }),
    }
    await expect(openTable(watched, 'a.csv')).rejects.toThrow('zip')
    expect(closed).toBe(1)
  })
})
