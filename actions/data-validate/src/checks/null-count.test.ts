import { describe, expect, test } from '@jest/globals'
import { checkOf, named, validated } from '../twin.ts'

describe('the number of nulls', () => {
  test.each([
    ['{ max: 1 }', ['', '1'], 'pass', '1 cell of 2 rows is null'],
    ['0', ['', '1'], 'fail', '1 cell of 2 rows is null'],
    ['{ min: 2 }', ['', '', 'x'], 'pass', '2 cells of 3 rows are null'],
    ['{ above: 2 }', ['', '', '7'], 'fail', '2 cells of 3 rows are null'],
  ])('%s over %j is a %s', async (range, lines, outcome, is) => {
    expect(await checkOf('null-count', `{ type: int64, null-count: ${range} }`, lines)).toMatchObject({
      outcome,
      is,
      counts: { evaluated: lines.length },
    })
  })

  test('that is too large already stays so, however the rest would be', async () => {
    const contract = 'contract: 1\ncolumns: { c: { type: text, null-count: { max: 0 } } }'
    const { checks } = await validated(contract, { 'data.csv': 'c\n\na\n"open' })
    expect(named(checks, 'null-count')).toMatchObject({ outcome: 'fail' })
  })

  test('that could still grow is not known when reading ended', async () => {
    const contract = 'contract: 1\ncolumns: { c: { type: text, null-count: { min: 5 } } }'
    const { checks } = await validated(contract, { 'data.csv': 'c\n\na\n"open' })
    expect(named(checks, 'null-count')).toMatchObject({ outcome: 'inconclusive', reason: 'reading-ended' })
  })
})
