import { describe, expect, test } from '@jest/globals'
import { type Cell, columnOf, type Form } from '@ml-actions/conditions/twin'
import { keysOf } from '@ml-actions/conditions/values/key'
import fc from 'fast-check'
import { blocksOf, type KeyBlock, textBlock } from './key-block.ts'
import { firstLike, isRepeated, repeatsIn } from './repeats.ts'

/** Rows of several batches of one column, with the numbers of those that are repeated. */
function repeated(blocks: readonly KeyBlock[], rows: number): number[] {
  const repeats = repeatsIn(blocks)
  const marked = Array.from({ length: rows }, (_, row) => row).filter((row) => isRepeated(repeats, row))
  expect(repeats.rows).toBe(marked.length)
  return marked
}

const cells: Readonly<Record<Form, fc.Arbitrary<Cell>>> = {
  integer: fc.integer({ min: -3, max: 3 }),
  float: fc.constantFrom(0, -0, Number.NaN, 1.5, -1.5, 1e300),
  'big-integer': fc.constantFrom(
    0n,
    5n,
    2n ** 53n,
    2n ** 53n + 1n,
    2n ** 64n,
    2n ** 64n + 1n,
    -(2n ** 63n),
    -1n - 2n ** 63n,
    2n ** 127n - 1n,
    2n ** 127n,
    -(2n ** 127n),
  ),
  decimal: fc.constantFrom('1.5', '1.50', '2'),
  boolean: fc.boolean(),
  datetime: fc.constantFrom('2013-01-01T00:00:00Z', '2013-01-01T00:00:00', '2013-01-01T00:00:00.5Z'),
  text: fc.string({ unit: 'grapheme', maxLength: 2 }),
  binary: fc.constantFrom('00', '0000', 'ff'),
}

describe('rows whose key stands twice', () => {
  test.each(Object.keys(cells) as Form[])('are found among all kinds of %s', (form) => {
    const batch = fc.array(fc.option(cells[form], { freq: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 4 }), (batches) => {
        let first = 0
        const rowsOf = new Map<unknown, number[]>()
        const blocks = batches.flatMap((batch) => {
          const column = columnOf(form, 'c', batch)
          const keyOf = keysOf(column)
          batch.forEach((cell, row) => {
            if (cell === null) return
            const key = Object.is(keyOf(row), -0) ? 0 : keyOf(row)
            rowsOf.set(key, [...(rowsOf.get(key) ?? []), first + row])
          })
          const made = blocksOf(column, first, batch.length)
          first += batch.length
          return made
        })
        const groups = [...rowsOf.values()].filter((rows) => rows.length > 1)
        expect(repeated(blocks, first)).toEqual(groups.flat().sort((a, b) => a - b))
        for (const rows of groups) for (const row of rows) expect(firstLike(blocks, row)).toBe(rows[0])
      }),
    )
  })

  test('are found among very many', () => {
    const rows = 300_000
    const keyOf = (row: number) => (Math.imul(row + 1, 2_654_435_761) >>> 0) % 4_000_000_000
    const column = columnOf(
      'integer',
      'c',
      Array.from({ length: rows }, (_, row) => keyOf(row === 250_000 ? 7 : row)),
    )
    expect(repeated(blocksOf(column, 0, rows), rows)).toEqual([7, 250_000])
    const one = textBlock(0, rows, (row) => String(keyOf(row)))
    const other = textBlock(rows, 1, () => String(keyOf(99)))
    expect(repeated([one, other], rows + 1)).toEqual([99, rows])
  })

  test('are found where somebody made all keys collide', () => {
    const rows = 50_000
    // The hash multiplies the words, so that a step of one in the first is undone by a step in the second.
    const inverse = inverseOf(0xc2b2ae35)
    const words = new Uint32Array(rows * 2)
    for (let row = 0; row < rows; row++) {
      const product = Math.imul(row, 0x85ebca6b)
      words[row * 2] = row
      words[row * 2 + 1] = Math.imul(product, inverse)
    }
    words.copyWithin(2 * (rows - 1), 0, 2)
    expect(repeated([{ first: 0, rows, width: 2, words }], rows)).toEqual([0, rows - 1])
  })

  test('are found a few buckets at a time', () => {
    const rows = 20_000
    const words = Array.from({ length: rows }, (_, row) => (row === 15_000 ? 7 : row))
    const repeats = repeatsIn(blocksOf(columnOf('integer', 'c', words), 0, rows), 1_000)
    expect(words.flatMap((_, row) => (isRepeated(repeats, row) ? [row] : []))).toEqual([7, 15_000])
  })

  test('are none among none', () => {
    expect(repeatsIn([]).rows).toBe(0)
  })
})

/** The number whose product with an odd one is 1, modulo 2^32 (Newton). */
function inverseOf(odd: number): number {
  let inverse = odd
  for (let i = 0; i < 5; i++) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse))
  return inverse
}
