import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { KeyTable, met } from './key-table.ts'

describe.each([2, 4] as const)('a table of keys of %i words', (width) => {
  const key = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: width, maxLength: width })

  test('tells the first row that had a key, and puts off what it has no room for', () => {
    fc.assert(
      fc.property(
        fc.array(key, { maxLength: 20 }),
        fc.integer({ min: 1, max: 16 }),
        fc.nat(),
        (keys, most, seed) => {
          const table = new KeyTable(width, most)
          table.clear(seed)
          const firsts = new Map<string, number>()
          for (const [row, words] of keys.entries()) {
            const name = words.join()
            const known = firsts.get(name)
            const told = table.meet(Uint32Array.of(9, ...words), 1, row)
            if (known !== undefined) expect(told).toBe(known)
            else if (firsts.size >= most) expect(told).toBe(met.putOff)
            else {
              expect(told).toBe(met.first)
              firsts.set(name, row)
            }
          }
        },
      ),
    )
  })

  test('that is cleared knows no key', () => {
    const table = new KeyTable(width, 4)
    table.clear(1)
    const words = new Uint32Array(width)
    expect([table.meet(words, 0, 3), table.meet(words, 0, 4)]).toEqual([met.first, 3])
    table.clear(2)
    expect(table.meet(words, 0, 5)).toBe(met.first)
  })

  test('puts off keys that somebody laid close together, each as often as it comes, and takes them under another seed', () => {
    const most = 512
    const table = new KeyTable(width, most)
    const close: Uint32Array[] = []
    const slot = (words: Uint32Array, seed: number) => slotOf(words, width, seed) % (2 * most)
    for (let one = 0; close.length < 300; one++) {
      const words = new Uint32Array(width).fill(one)
      if (slot(words, 1) < 8) close.push(words)
    }
    table.clear(1)
    const told = close.map((words, row) => table.meet(words, 0, row))
    const putOff = told.filter((one) => one === met.putOff).length
    expect(putOff).toBeGreaterThan(0)
    expect(close.map((words, row) => table.meet(words, 0, row) === met.putOff)).toEqual(
      told.map((one) => one === met.putOff),
    )
    table.clear(2)
    expect(close.map((words, row) => table.meet(words, 0, row))).toEqual(close.map(() => met.first))
  })
})

/** MurmurHash3_x86_32 from its description, in whole numbers without end. */
function slotOf(words: Uint32Array, width: number, seed: number): number {
  const low = (value: bigint) => BigInt.asUintN(32, value)
  const turn = (value: bigint, by: bigint) => low((value << by) | (value >> (32n - by)))
  let hash = BigInt(seed)
  for (const word of words) {
    hash ^= low(turn(low(BigInt(word) * 0xcc9e2d51n), 15n) * 0x1b873593n)
    hash = low(turn(hash, 13n) * 5n + 0xe6546b64n)
  }
  hash ^= BigInt(width * 4)
  hash = low((hash ^ (hash >> 16n)) * 0x85ebca6bn)
  hash = low((hash ^ (hash >> 13n)) * 0xc2b2ae35n)
  return Number(hash ^ (hash >> 16n))
}
