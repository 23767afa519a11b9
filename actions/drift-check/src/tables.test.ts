import { describe, expect, test } from '@jest/globals'
import { inDigits } from './in-digits.ts'
import { namesOf } from './names-of-bins.ts'

describe('the bins of a column are named', () => {
  const price = {
    name: 'price',
    type: 'number',
    as: 'number',
    bins: { is: 'numeric', edges: [1, 2.5, 10.000000000000002] },
    counts: [0, 75, 25, 0, 3, 0],
  } as const
  const plan = {
    name: 'plan',
    type: 'category',
    as: 'category',
    bins: { is: 'category', kept: ['pro', 'free'], others: [], tail: { alone: 0, scarce: 0 } },
    counts: [9, 8, 0, 0, 0],
  } as const

  test('by their edges and values where these may be shown', () => {
    expect(namesOf(price, 'full')).toEqual([
      'below 1',
      '1 to below 2.5',
      '2.5 to below 10',
      '10 and above',
      'null',
      'NaN',
    ])
    expect(namesOf(plan, 'full')).toEqual(['"pro"', '"free"', 'rarer ones', 'never seen before', 'null'])
    const days = { ...price, type: 'date', bins: { is: 'numeric', edges: [20454, 20485] } } as const
    expect(namesOf(days, 'full')[1]).toBe('2026-01-01 to below 2026-02-01')
    const times = { ...days, type: 'datetime' } as const
    expect(namesOf(times, 'full')[0]).toBe('below 2026-01-01T00:00:00Z')
  })

  test('by their place in the reference where they may not', () => {
    expect(namesOf(price, 'none')).toEqual([
      'lower than ever before',
      'from 0 % to 75 % of the reference',
      'from 75 % to 100 % of the reference',
      'higher than ever before',
      'null',
      'NaN',
    ])
    expect(namesOf(plan, 'none').slice(0, 2)).toEqual(['value 1 by frequency', 'value 2 by frequency'])
    expect(namesOf({ ...price, bins: { is: 'numeric', edges: [] }, counts: [0, 9, 0] }, 'none')).toEqual([
      'any',
      'null',
      'NaN',
    ])
  })

  test.each(['none', 'full'] as const)('each once: there are as many names as counts (%s)', (values) => {
    for (const column of [price, plan]) expect(namesOf(column, values)).toHaveLength(column.counts.length)
  })
})

test.each([
  [0.5, '0.500'],
  [0.0004, '4e−4'],
  [5e-324, '< 1e−300'],
  [0, '< 1e−300'],
])('p %s is written %s', (p, written) => {
  expect(inDigits(p)).toBe(written)
})
