import { expect, test } from '@jest/globals'
import { worstFirst } from './worst-first.ts'

test('what decides and failed comes first, what only passed last, and equals keep their order', () => {
  const checks = [
    { outcome: 'pass', severity: 'warn', name: 'a' },
    { outcome: 'pass', severity: 'error', name: 'b' },
    { outcome: 'inconclusive', severity: 'warn', name: 'c' },
    { outcome: 'fail', severity: 'warn', name: 'd' },
    { outcome: 'inconclusive', severity: 'error', name: 'e' },
    { outcome: 'fail', severity: 'error', name: 'f' },
    { outcome: 'fail', severity: 'error', name: 'g' },
  ] as const
  expect(worstFirst(checks).map((check) => check.name)).toEqual(['f', 'g', 'e', 'd', 'c', 'b', 'a'])
})
