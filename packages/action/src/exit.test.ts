import { expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { codeOfFault, codeOfOutcome } from './exit.ts'

test.each([
  ['pass', 'inconclusive', 0],
  ['fail', 'inconclusive', 1],
  ['inconclusive', 'inconclusive', 1],
  ['pass', 'fail', 0],
  ['fail', 'fail', 1],
  ['inconclusive', 'fail', 0],
  ['fail', 'never', 0],
  ['inconclusive', 'never', 0],
] as const)('%s under fail-on: %s ends with %i', (outcome, failOn, code) => {
  expect(codeOfOutcome(outcome, failOn)).toBe(code)
})

const parts = { is: 'a', wanted: 'b', todo: 'c' }

test.each([
  [new Misuse(parts), 2],
  [new Outage(parts), 3],
  [new TypeError('x'), 70],
  ['thrown text', 70],
])('%s ends with %i', (error, code) => {
  expect(codeOfFault(error).code).toBe(code)
})
