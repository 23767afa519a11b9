import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { twinDisk } from '../disk/twin.ts'
import type { KeyBlock } from './key-block.ts'
import { isRepeated, type Repeats, repeatsIn } from './repeats.ts'
import { SpilledKeys } from './spilled-keys.ts'

/** Keys of few different words, so that some are equal. */
const words = (width: 2 | 4, rows: number) =>
  fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: rows * width, maxLength: rows * width })
    .map((all) => Uint32Array.from(all))

const block = fc.tuple(fc.constantFrom<2 | 4>(2, 4), fc.nat({ max: 6 })).chain(([width, rows]) =>
  fc.record({
    width: fc.constant(width),
    rows: fc.constant(rows),
    words: words(width, rows),
    without: fc.uint8Array({ minLength: rows, maxLength: rows, max: 1 }),
  }),
)

const blocks = fc.array(block, { maxLength: 6 }).map((all) => {
  let first = 5
  return all.map((one): KeyBlock => {
    first += one.rows
    return { ...one, first: first - one.rows }
  })
})

function rowsIn(repeats: Repeats, to: number): readonly number[] {
  const all = Array.from({ length: Math.max(0, to - repeats.from) }, (_, at) => repeats.from + at)
  return all.filter((row) => isRepeated(repeats, row))
}

function spilled(all: readonly KeyBlock[], bounds = {}): SpilledKeys {
  const keys = new SpilledKeys(twinDisk(), bounds)
  for (const one of all) keys.add(one)
  return keys
}

/** One block of doubles. */
function doubles(values: readonly number[], first = 0): KeyBlock {
  return { first, rows: values.length, width: 2, words: new Uint32Array(Float64Array.from(values).buffer) }
}

describe('keys on disk', () => {
  test.each([1, 2, 3, 1_000])(
    'repeat in the rows in which they would in memory, %i different ones at once',
    (atOnce) => {
      fc.assert(
        fc.property(blocks, (all) => {
          const to = Math.max(0, ...all.map(({ first, rows }) => first + rows))
          const inMemory = repeatsIn(all)
          const onDisk = spilled(all, { atOnce, mostRounds: 100 }).repeats()
          expect(onDisk?.rows).toBe(inMemory.rows)
          expect(onDisk && rowsIn(onDisk, to)).toEqual(rowsIn(inMemory, to))
        }),
      )
    },
  )

  test('are found among very many, in whatever pieces they were written', () => {
    const rows = 120_000
    const value = (row: number) => Math.imul(row === 110_000 ? 3 : row, 2_654_435_761) >>> 0
    const all = Array.from({ length: 6 }, (_, part) => {
      const first = part * 20_000
      return doubles(
        Array.from({ length: 20_000 }, (_, row) => value(first + row)),
        first,
      )
    })
    const repeats = spilled(all).repeats()
    expect(repeats && rowsIn(repeats, rows)).toEqual([3, 110_000])
  })

  test('keep the numbers of rows beyond 2^32', () => {
    const first = 2 ** 33 + 5
    const repeats = spilled([doubles([1, 2, 1], first)]).repeats()
    expect(repeats && [first, first + 1, first + 2].map((row) => isRepeated(repeats, row))).toEqual([
      true,
      false,
      true,
    ])
  })

  test('that are all the same are one key, however many rows there are', () => {
    const repeats = spilled([doubles(new Array<number>(5_000).fill(7))], {
      atOnce: 1,
      mostRounds: 1,
    }).repeats()
    expect(repeats?.rows).toBe(5_000)
  })

  test('are given up where they would be gone through too often', () => {
    const keys = () => [doubles(Array.from({ length: 3_000 }, (_, row) => row))]
    expect(spilled(keys(), { atOnce: 1, mostRounds: 2 }).repeats()).toBeUndefined()
    expect(spilled(keys(), { atOnce: 3_000, mostRounds: 1 }).repeats()?.rows).toBe(0)
  })

  test('are none among none', () => {
    expect(spilled([]).repeats()?.rows).toBe(0)
  })
})
