import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { twinDisk } from '../disk/twin.ts'
import { SpilledValues } from './spilled-values.ts'

function counted(texts: readonly string[], bounds = {}): ReadonlyMap<string, number> | undefined {
  const values = new SpilledValues(twinDisk(), bounds)
  for (const text of texts) values.add(text)
  const all = new Map<string, number>()
  const different = values.each((text, times) => {
    expect(all.has(text)).toBe(false)
    all.set(text, times)
  })
  if (different !== undefined) expect(different).toBe(all.size)
  return different === undefined ? undefined : all
}

function timesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  return times
}

describe('values on disk', () => {
  const text = fc.oneof(
    fc.constantFrom('', 'a', '\ufeff', '\ufeffa', '😀', 'é'),
    fc.string({ unit: 'grapheme' }),
  )

  test.each([1, 2, 1_000])('are each told once with how often they came, %i at once', (atOnce) => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
        expect(counted(texts, { atOnce, mostRounds: 100 })).toEqual(timesOf(texts))
      }),
    )
  })

  test('are told whatever their length, and in whatever pieces they were written', () => {
    const lengths = [0, 1, 1_020, 1_021, 32_763, 32_764, 32_765, 200_000]
    const long = lengths.flatMap((length) => ['x'.repeat(length), 'é'.repeat(length), 'x'.repeat(length)])
    const many = Array.from(
      { length: 60_000 },
      (_, row) => `number ${row % 50_000} of a column of long names`,
    )
    const texts = [...many, ...long]
    expect(counted(texts)).toEqual(timesOf(texts))
  })

  test('are given up where they would be gone through too often', () => {
    const texts = Array.from({ length: 3_000 }, (_, row) => String(row))
    expect(counted(texts, { atOnce: 1, mostRounds: 2 })).toBeUndefined()
    expect(counted(texts, { atOnce: 3_000, mostRounds: 1 })?.size).toBe(3_000)
  })
})
