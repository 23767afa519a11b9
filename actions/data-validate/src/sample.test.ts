import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { draw } from './sample.ts'

test('draws exactly as many rows as it is asked for, however they are batched', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.array(fc.nat(20), { maxLength: 6 }), fc.string(), (wanted, batches, seed) => {
      const total = batches.reduce((sum, rows) => sum + rows, 0)
      const whole = draw(wanted, total, seed).next(total)
      const drawing = draw(wanted, total, seed)
      expect(batches.flatMap((rows) => [...drawing.next(rows)])).toEqual([...whole])
      expect(whole.reduce((sum, mark) => sum + mark, 0)).toBe(Math.min(wanted, total))
    }),
  )
})

test('draws each row equally often', () => {
  const times = new Array<number>(10).fill(0)
  for (let seed = 0; seed < 2_000; seed++) {
    for (const [row, mark] of draw(3, 10, `${seed}`).next(10).entries()) times[row] = (times[row] ?? 0) + mark
  }
  // 600 are expected of each; five standard deviations of a binomial (2000, 0.3) are 102.
  expect(Math.max(...times.map((count) => Math.abs(count - 600)))).toBeLessThan(102)
})
