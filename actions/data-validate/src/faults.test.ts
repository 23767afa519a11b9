import { describe, expect, test } from '@jest/globals'
import { expectFault } from './expect-fault.suite.ts'
import { textFaults } from './text-faults.suite.ts'
import { validated } from './twin.ts'

describe('bad data comes to its outcome:', () => {
  test.each(textFaults)('%s', async (_, fault) => {
    await expectFault(fault)
  })

  test('6 after a quote that is never closed, every check is open', async () => {
    const contract = 'contract: 1\ncolumns: { a: { nulls: never }, b: {}, c: {} }'
    const { checks } = await validated(contract, { 'a.csv': 'a,b,c\n1,2,3\n4,"5,6\n' })
    expect(
      checks.filter(({ rule }) => rule === 'data/nulls' || rule === 'data/type').map(({ reason }) => reason),
    ).toEqual(['reading-ended'])
  })
})
