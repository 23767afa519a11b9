import { expect, test } from '@jest/globals'
import { named, validated } from '../twin.ts'

test.each([
  ['2', 'pass', 'it is the second'],
  ['1', 'fail', 'it is not the first'],
  ['{ min: 2 }', 'pass', 'it is the second or a later one'],
])('position %s of the second column is a %s because %s', async (asked, outcome) => {
  const contract = `contract: 1\nother-columns: allow\ncolumns: { b: { position: ${asked} } }`
  const check = named((await validated(contract, { 'd.csv': 'a,b,c\n1,2,3\n' })).checks, 'position')
  expect([check.outcome, check.findings.map(({ is }) => is)]).toEqual([
    outcome,
    outcome === 'pass' ? [] : ['the column is number 2 of 3'],
  ])
})

test('position of a column that is not there is not answered', async () => {
  const contract = 'contract: 1\nother-columns: allow\ncolumns: { z: { position: 1 } }'
  const { checks } = await validated(contract, { 'd.csv': 'a\n1\n' })
  expect([named(checks, 'position').outcome, named(checks, 'required').outcome]).toEqual([
    'inconclusive',
    'fail',
  ])
})
