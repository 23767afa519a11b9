import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { MetricChange } from '../verdict.ts'
import { intervalLine } from './interval-line.ts'

const of = (rest: Partial<MetricChange>) => intervalLine({ name: 'm', better: 'higher', ...rest })

test.each<readonly [why: string, metric: Partial<MetricChange>, line: string | undefined]>([
  [
    'a change within its limit',
    { change: { value: 2, low: 0.5, high: 3.5 }, limitAt: -3.5 },
    '┆······0├──●──┤',
  ],
  ['a change beyond its limit', { change: { value: -5, low: -7, high: -3 }, limitAt: -1 }, '├───●───┤···┆·0'],
  ['a limit inside the interval', { change: { value: 1, low: -6, high: 8 }, limitAt: -2 }, '├───┆─0●──────┤'],
  [
    'a value against a floor',
    { new: { value: 0.9, low: 0.86, high: 0.94 }, limitAt: 0.8 },
    '┆·····├───●───┤',
  ],
  [
    'a value within a range',
    { new: { value: 0.9, low: 0.86, high: 0.94 }, limitAt: 0.82, upperLimitAt: 0.98 },
    '┆···├──●──┤···┆',
  ],
  ['a value without a limit', { new: { value: 0.5, low: 0, high: 1 } }, undefined],
  ['an interval open below', { change: { value: 5, low: null, high: 10 }, limitAt: 10 }, '0──────●──────┆'],
  ['an interval open above', { new: { value: 5, low: 3, high: null }, limitAt: 1 }, '┆······├──────●'],
  ['an interval of one point', { new: { value: 5, low: 5, high: 5 }, limitAt: 5 }, '·······●·······'],
  ['no interval', { change: { value: 5 } }, undefined],
  ['both ends open', { change: { value: 5, low: null, high: null } }, undefined],
  ['no value', { change: { value: null, low: 1, high: 2 } }, undefined],
  ['nothing', {}, undefined],
])('%s', (_, metric, line) => {
  expect(of(metric)).toBe(line)
})

test('any numbers make a line of one length with one dot', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(number, number, number, number, (value, low, high, limitAt) => {
      const line = of({ change: { value, low, high }, limitAt })
      expect([line?.length, line?.split('●').length]).toEqual([15, 2])
    }),
  )
})
