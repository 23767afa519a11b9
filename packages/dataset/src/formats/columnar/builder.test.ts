import { describe, expect, test } from '@jest/globals'
import type { TextColumn } from '@ml-actions/dataset/batch'
import { textColumn } from '@ml-actions/dataset/types/text'
import { Broken } from './broken.ts'
import { builderOf } from './builder.ts'

function texts(bytes: Uint8Array, ...ends: number[]): TextColumn {
  const starts = Uint32Array.from(ends, (_, i) => ends[i - 1] ?? 0)
  const states = new Uint8Array(ends.length)
  return textColumn({ name: '', rows: ends.length, states, bytes, starts, ends: Uint32Array.from(ends) })
}

const placing = (pick: number, at: number) => ({
  at,
  count: 1,
  picks: Int32Array.of(pick),
  stay: true,
  plain: true,
})

describe('putting texts together', () => {
  test('of one page leaves them where they are', () => {
    const page = texts(Buffer.from('redblue'), 3, 7)
    const builder = builderOf('colour', 3, page)
    builder.put(page, placing(1, 0))
    builder.put(page, placing(0, 2))
    const column = builder.column() as TextColumn
    expect(column.bytes).toBe(page.bytes)
    expect([0, 1, 2].map((row) => column.text(row))).toEqual(['blue', '', 'red'])
  })

  test('of several pages joins them', () => {
    const [one, other] = [texts(Buffer.from('red'), 3), texts(Buffer.from('blue'), 4)]
    const builder = builderOf('colour', 2, one)
    builder.put(one, placing(0, 1))
    builder.put(other, placing(0, 0))
    const column = builder.column() as TextColumn
    expect([0, 1].map((row) => column.text(row))).toEqual(['blue', 'red'])
  })

  test('of more bytes than a batch may hold is broken', () => {
    const page = () => texts(new Uint8Array(200 * 2 ** 20), 3)
    const builder = builderOf('colour', 2, page())
    builder.put(page(), placing(0, 0))
    expect(() => builder.put(page(), placing(0, 1))).toThrow(Broken)
  })
})
