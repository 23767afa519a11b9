import { describe, expect, test } from '@jest/globals'
import { estimateOne } from './estimate-one.ts'
import { precisionAtK } from './metrics/precision-at-k.ts'
import type { Examples } from './predictions.ts'
import { estimateQueries } from './queries.ts'

const rows: Examples = {
  task: 'ranking',
  rows: 4,
  classes: [],
  positive: -1,
  labels: Float64Array.of(1, 0, 0, 1),
  scores: Float64Array.of(0.9, 0.1, 0.8, 0.7),
}

describe('values a query', () => {
  test.each([
    ['of one query where rows have no groups', undefined, 1 / 2, 1],
    ['of two queries, averaged', [7, 7, 3, 3], 1 / 2, 2],
    ['of the queries that have a relevant row', [0, 1, 2, 0], 1, 1],
  ])('%s', (_, groups, value, n) => {
    const examples = groups === undefined ? rows : { ...rows, groups: Int32Array.from(groups) }
    expect(estimateOne(precisionAtK, examples, { k: 2 })).toMatchObject({ value, n, unit: 'queries' })
  })

  test('beyond the largest double have no mean', () => {
    const measure = {
      is: 'queries',
      of: ({ relevance }: { relevance: Float64Array }) => relevance[0],
    } as const
    const huge = { ...rows, labels: Float64Array.of(1e200, 0, -1e200, 0), groups: Int32Array.of(0, 0, 1, 1) }
    expect(estimateQueries(measure, huge, 'huge')).toEqual({
      is: 'undefined',
      reason: 'not-finite',
      because: 'its sum is beyond the largest double',
    })
  })
})
