import { expect, test } from '@jest/globals'
import { readValue } from '@ml-actions/conditions/values/value'
import type { TypeName } from '@ml-actions/dataset/table'
import { compareValues } from './compare-values.ts'

test.each([
  ['9007199254740993', '9007199254740992', 'int64', 1],
  ['1.50', 1.5, 'decimal', 0],
  [-1, 0, 'float64', -1],
  ['😀', '\uffee', 'text', 1],
  ['a', 'ab', 'text', -1],
  ['2024-01-01', '2024-01-02', 'date', -1],
  ['2024-01-01T01:00:00+01:00', '2024-01-01T00:00:00Z', 'datetime', 0],
  ['2024-01-01T00:00:00Z', '2024-01-01T00:00:00', 'datetime', Number.NaN],
  ['P1D', 'PT1H', 'duration', 1],
  [true, false, 'bool', Number.NaN],
] as const)('%j against %j as %s is %p', (one, other, type: TypeName, order) => {
  const [first, second] = [readValue(one, type), readValue(other, type)]
  if (first === undefined || second === undefined) throw new Error('no values')
  expect(Math.sign(compareValues(first, second))).toBe(order)
})
