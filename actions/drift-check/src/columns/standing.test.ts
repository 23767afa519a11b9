import { describe, expect, test } from '@jest/globals'
import type { Counted } from './counted.ts'
import { judgeColumns } from './standing.ts'

const keys = { psiAtLeast: 0.1, alpha: 0.05 }

const unseen = { bin: 2, alone: 0, scarce: 0 }

function counted(
  reference: readonly number[],
  current: readonly number[],
  more: Partial<Counted> = {},
): Counted {
  return { name: 'x', reference, current, nullBin: reference.length - 1, ...more }
}

describe('a column by itself', () => {
  test.each<readonly [standing: string, reason: string | undefined, column: Counted]>([
    ['stable', undefined, counted([500, 500, 0], [510, 490, 0])],
    ['drifted', undefined, counted([500, 500, 0], [800, 200, 0])],
    // 0.02 of a share at a million rows: p alone would ring.
    ['stable', undefined, counted([500_000, 500_000, 0], [520_000, 480_000, 0])],
    ['unclear', 'too-few-rows', counted([500, 500, 0], [70, 60, 0])],
    ['unclear', 'too-noisy', counted(Array(20).fill(15), Array(20).fill(15))],
    ['unclear', 'too-few-rows', counted([0, 0, 0], [70, 60, 0])],
    ['broken', 'more-nulls', counted([500, 500, 0], [450, 450, 300])],
    ['broken', 'unseen-values', counted([500, 500, 0, 0], [450, 450, 100, 0], { unseen })],
    ['drifted', undefined, counted([500, 500, 0, 0], [800, 200, 5, 0], { unseen })],
    ['stable', undefined, counted([1000, 0], [1000, 0])],
    ['broken', 'missing', counted([500, 500], [0, 0], { barred: { standing: 'broken', reason: 'missing' } })],
  ])('is %s, %s', (standing, reason, column) => {
    const [found] = judgeColumns([column], keys)
    expect([found?.standing, found?.reason]).toEqual([standing, reason])
  })
})

test('p is adjusted over the columns that have one, each in its place', () => {
  const barred = { barred: { standing: 'unclear', reason: 'identifier-like' } } as const
  const columns = [
    counted([], [], barred),
    counted([500, 500], [530, 470]),
    counted([1000, 0], [1000, 0]),
    counted([500, 500], [470, 530]),
  ]
  const found = judgeColumns(columns, keys)
  expect(found.map(({ adjusted }) => adjusted?.toFixed(4))).toEqual([
    undefined,
    '0.1890',
    undefined,
    '0.1890',
  ])
})
