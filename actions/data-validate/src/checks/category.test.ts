import { describe, expect, test } from '@jest/globals'
import { validated } from '../twin.ts'

async function distinctOf(keywords: string, values: number, others = '') {
  const contract = `contract: 1\ncolumns: { c: ${keywords} }\n${others}`
  const cells = Array.from({ length: values }, (_, row) => `v${row}`)
  const { checks } = await validated(contract, { 'data.csv': `c\n${cells.join('\n')}\n` })
  return checks.filter(({ rule }) => rule === 'data/distinct')
}

describe('a category has few values', () => {
  test.each([
    [10_000, 'pass'],
    [10_001, 'fail'],
  ])('%i different ones are a %s', async (values, outcome) => {
    expect(await distinctOf('{ type: category }', values)).toMatchObject([
      { name: 'c: distinct', outcome, wanted: 'at most 10000 different values' },
    ])
  })

  test.each([
    ['{ type: text }', ''],
    ['{ type: category, one-of: [v0, v1] }', ''],
    ['{ type: category, distinct-set: { within: [v0, v1] } }', ''],
    ['{}', ''],
    ['{ type: category }', 'sample: { rows: 1, seed: a }'],
  ])(
    'unless the contract says what they are, or none is asked of all rows: %s %s',
    async (keywords, others) => {
      expect(await distinctOf(keywords, 2, others)).toEqual([])
    },
  )

  test('or how many they are', async () => {
    expect(await distinctOf('{ type: category, distinct: { max: 3 } }', 2)).toMatchObject([
      { wanted: 'at most 3 different values' },
    ])
  })
})
