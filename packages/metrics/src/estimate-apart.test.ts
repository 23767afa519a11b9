import { describe, expect, test } from '@jest/globals'
import type { Estimate } from './estimate.ts'
import { estimateApart, squareAndAdd } from './estimate-apart.ts'
import { estimateReported } from './files/estimate-reported.ts'
import { accuracy } from './metrics/accuracy.ts'

const place = { path: 'm.json' }

/** A share as a metrics file reports it. */
function share(counted: number, n: number): Estimate {
  const seen = estimateReported({ value: counted / n, n, place }, accuracy)
  if (seen.is === 'point') throw new Error('no interval')
  return seen
}

const certain: Estimate = {
  is: 'estimate',
  value: 0.5,
  error: 0.1,
  method: 'standard error',
  within: () => [0.4, 0.6],
}

describe('two values from different rows', () => {
  test('that are shares have Newcombe’s interval', () => {
    const seen = estimateApart(share(56, 70), share(48, 80), 1)
    expect(seen).toMatchObject({ n: 70, method: 'Newcombe' })
    expect(seen.value).toBeCloseTo(0.2, 12)
    expect(seen.within(0.025)[0]).toBeCloseTo(0.052431, 6)
    expect(seen.within(0.025)[1]).toBeCloseTo(0.333873, 6)
    expect(seen.error).toBeCloseTo(Math.sqrt((0.8 * 0.2) / 70 + (0.6 * 0.4) / 80), 12)
  })

  test('of which one is something else have square-and-add limits', () => {
    expect(estimateApart(share(56, 70), certain, 1)).toMatchObject({ method: 'square-and-add', n: 70 })
    expect(estimateApart(certain, share(56, 70), 1)).toMatchObject({ method: 'square-and-add', n: 70 })
    expect(estimateApart(share(56, 70), share(48, 80), 0.9)).toMatchObject({ method: 'square-and-add' })
    expect(estimateApart(certain, certain, 1).n).toBeUndefined()
  })

  test('take a factor into account', () => {
    const seen = estimateApart(certain, certain, 0.5)
    expect(seen.value).toBe(0.25)
    expect(seen.error).toBeCloseTo(Math.hypot(0.1, 0.05), 12)
    expect(seen.within(0.05)[0]).toBeCloseTo(0.25 - Math.hypot(0.1, 0.05), 12)
    expect(seen.within(0.05)[1]).toBeCloseTo(0.25 + Math.hypot(0.1, 0.05), 12)
  })
})

test('distances add up as correlated ones do', () => {
  const one = { value: 1, bounds: [0.7, 1.1] as const }
  const other = { value: 0.5, bounds: [0.3, 0.9] as const }
  const [low, high] = squareAndAdd(one, other, { factor: 1, correlation: 0.5 })
  expect(low).toBeCloseTo(0.5 - Math.sqrt(0.3 ** 2 + 0.4 ** 2 - 0.3 * 0.4), 12)
  expect(high).toBeCloseTo(0.5 + Math.sqrt(0.1 ** 2 + 0.2 ** 2 - 0.1 * 0.2), 12)
  expect(squareAndAdd(one, { value: 1, bounds: [0.9, 1.3] }, { factor: 1, correlation: 1 })).toEqual([0, 0])
})
