import { expect, test } from '@jest/globals'
import { millisecondsIn } from './patience.ts'

test.each([
  [undefined, 60_000],
  [2.5, 2_500],
  ['90s', 90_000],
  ['250ms', 250],
  ['1.5m', 90_000],
])('%s is %s ms', (asked, milliseconds) => {
  expect(millisecondsIn(asked)).toBe(milliseconds)
})
