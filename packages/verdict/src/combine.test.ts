import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { combine } from './combine.ts'

const check = (said: string) => {
  const [severity, outcome] = said.split(' ')
  return { severity, outcome } as Parameters<typeof combine>[0][number]
}

test.each([
  [[], 'inconclusive'],
  [['warn pass'], 'inconclusive'],
  [['warn fail'], 'inconclusive'],
  [['error pass'], 'pass'],
  [['error pass', 'warn fail'], 'pass'],
  [['error pass', 'warn inconclusive'], 'pass'],
  [['error pass', 'error inconclusive'], 'inconclusive'],
  [['error inconclusive', 'error fail'], 'fail'],
  [['error pass', 'error fail', 'error pass'], 'fail'],
])('%j together are %s', (checks, outcome) => {
  expect(combine(checks.map(check))).toBe(outcome)
})

test('the order does not matter', () => {
  const anyCheck = fc.record({
    outcome: fc.constantFrom('pass' as const, 'fail' as const, 'inconclusive' as const),
    severity: fc.constantFrom('error' as const, 'warn' as const),
  })
  fc.assert(
    fc.property(fc.array(anyCheck), (checks) => {
      expect(combine(checks.toReversed())).toBe(combine(checks))
    }),
  )
})
