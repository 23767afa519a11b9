import { describe, expect, test } from '@jest/globals'
import { named, validated } from '../twin.ts'

const contract = 'contract: 1\nany-of-columns: [a, b]'

describe('one of several columns', () => {
  test.each([
    ['a,x\n1,2\n', 'pass', 'one is there'],
    ['b,a\n1,2\n', 'pass', 'both are'],
    ['x,y\n1,2\n', 'fail', 'none is'],
  ])('in %j is a %s: %s', async (file, outcome) => {
    const { checks } = await validated(contract, { 'data.csv': file })
    expect(named(checks, 'any-of-columns').outcome).toBe(outcome)
  })

  test('must be in every file', async () => {
    const { checks } = await validated(contract, { '1.csv': 'a\n1\n', '2.csv': 'x\n1\n' })
    expect(named(checks, 'any-of-columns')).toMatchObject({
      counts: { evaluated: 2, failed: 1 },
      findings: [{ is: 'the file has none of the columns', place: { path: '2.csv', line: 1, column: 1 } }],
    })
  })

  test('cannot be one of none', async () => {
    await expect(validated('contract: 1\nany-of-columns: []', { 'data.csv': 'a\n1\n' })).rejects.toThrow(
      'empty list',
    )
  })
})
