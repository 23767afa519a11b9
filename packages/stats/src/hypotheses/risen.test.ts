import { describe, expect, test } from '@jest/globals'
import { seeded } from '../random.ts'
import { risen } from './risen.ts'

test('of a part that the reference has not, it is the chance that the highest of all are current', () => {
  const chance = (10 / 30) * (9 / 29) * (8 / 28)
  expect(risen({ reference: 0, current: 3 }, { reference: 20, current: 10 })).toBeCloseTo(chance, 15)
})

test('the lady tasting tea: Fisher (1935), The Design of Experiments, § 7', () => {
  const all = { reference: 4, current: 4 }
  expect(risen({ reference: 0, current: 4 }, all)).toBeCloseTo(1 / 70, 15)
  expect(risen({ reference: 1, current: 3 }, all)).toBeCloseTo(17 / 70, 15)
})

describe('two samples that do not differ seldom seem to', () => {
  test.each([
    [200, 40],
    [40, 200],
    [100, 100],
  ])('above the highest of %i, and above the tenth highest, of %i', (reference, current) => {
    const random = seeded(`risen ${reference} ${current}`)
    const runs = 4000
    const drawn = (rows: number) => Float64Array.from({ length: rows }, random.next).sort()
    let [highest, tenth] = [0, 0]
    for (let run = 0; run < runs; run++) {
      const [old, fresh] = [drawn(reference), drawn(current)]
      const above = (rank: number) => fresh.filter((value) => value >= (old.at(-rank) as number)).length
      const all = { reference, current }
      if (risen({ reference: 0, current: above(1) }, all) <= 0.05) highest += 1
      if (risen({ reference: 10, current: above(10) }, all) <= 0.05) tenth += 1
    }
    const most = runs * 0.05 + 3 * Math.sqrt(runs * 0.05 * 0.95)
    expect(highest).toBeLessThan(most)
    expect(tenth).toBeLessThan(most)
    expect(highest + tenth).toBeGreaterThan(0)
  })
})

test.each([
  [{ reference: 0, current: 0 }, { reference: 0, current: 5 }, 'two samples with rows'],
  [{ reference: 6, current: 0 }, { reference: 5, current: 5 }, 'a part of both samples'],
])('%j of %j is refused', (part, all, wanted) => {
  expect(() => risen(part, all)).toThrow(wanted)
})
