import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Broken } from '../columnar/broken.ts'
import { Hybrid } from './hybrid.ts'
import { varint } from './made.suite.ts'

interface Run {
  readonly packed: boolean
  readonly values: readonly number[]
}

/** Runs as they are written: packed ones in groups of eight, equal ones as a count and a value. */
function write(runs: readonly Run[], width: number): Uint8Array {
  const bytes: number[] = []
  for (const { packed, values } of runs) {
    if (packed) {
      const groups = Math.ceil(values.length / 8)
      let bits = 0n
      values.forEach((value, i) => {
        bits |= BigInt(value >>> 0) << BigInt(i * width)
      })
      bytes.push(...varint(BigInt(groups * 2 + 1)), ...little(bits, groups * width))
    } else
      bytes.push(
        ...varint(BigInt(values.length * 2)),
        ...little(BigInt((values[0] ?? 0) >>> 0), (width + 7) >> 3),
      )
  }
  return Uint8Array.from(bytes)
}

function little(value: bigint, length: number): number[] {
  return Array.from({ length }, (_, i) => Number((value >> BigInt(8 * i)) & 255n))
}

describe('runs and packed values', () => {
  test('are read as they were written, however many are asked for at a time', () => {
    const cases = fc.integer({ min: 1, max: 32 }).chain((width) => {
      const value = fc.integer({ min: 0, max: width === 32 ? 2 ** 31 - 1 : 2 ** width - 1 })
      const packed = fc.array(fc.array(value, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 4 })
      const run = fc.oneof(
        packed.map((groups): Run => ({ packed: true, values: groups.flat() })),
        fc
          .tuple(value, fc.integer({ min: 1, max: 40 }))
          .map(([one, count]): Run => ({ packed: false, values: Array(count).fill(one) })),
      )
      return fc.record({ width: fc.constant(width), runs: fc.array(run, { minLength: 1, maxLength: 5 }) })
    })
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 50 }), ({ width, runs }, step) => {
        const bytes = write(runs, width)
        const hybrid = new Hybrid(bytes, 0, bytes.length, width)
        const all = runs.flatMap(({ values }) => values)
        const read: number[] = []
        while (read.length < all.length) {
          const part = new Int32Array(Math.min(step, all.length - read.length))
          hybrid.read(part, part.length)
          read.push(...part)
        }
        expect(read).toEqual(all)
      }),
      { numRuns: 300 },
    )
  })

  test('of no bits are zeros', () => {
    const into = Int32Array.of(9, 9, 9)
    new Hybrid(new Uint8Array(0), 0, 0, 0).read(into, 2)
    expect([...into]).toEqual([0, 0, 9])
  })

  test('a hundred million equal values cost nothing until they are asked for', () => {
    const bytes = Uint8Array.from([...varint(200_000_000n), 1])
    const into = new Uint8Array(4)
    new Hybrid(bytes, 0, bytes.length, 1).read(into, 4)
    expect([...into]).toEqual([1, 1, 1, 1])
  })

  test('the padding of the last group may be missing', () => {
    const into = new Uint8Array(3)
    new Hybrid(Uint8Array.of(3, 0b00_11_10_01), 0, 2, 2).read(into, 3)
    expect([...into]).toEqual([1, 2, 3])
  })

  test.each<[string, number[], number, string]>([
    ['values wider than 32 bits', [2, 0], 33, '33 bits'],
    ['no runs', [], 1, 'the runs end too early'],
    ['a run of no values', [0, 0], 1, 'a run of no values'],
    ['a run without its value', [8], 8, 'a run ends too early'],
    ['packed values that are cut off', [3, 0], 8, 'packed values end too early'],
    ['a length that is no number', [255, 255, 255, 255, 255, 255], 1, 'no number'],
  ])('%s are broken', (_, bytes, width, message) => {
    const read = () => new Hybrid(Uint8Array.from(bytes), 0, bytes.length, width).read(new Int32Array(4), 4)
    expect(read).toThrow(Broken)
    expect(read).toThrow(message)
  })
})
