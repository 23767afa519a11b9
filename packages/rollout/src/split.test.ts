import { describe, expect, test } from '@jest/globals'
import { nothingJudged } from './judge.ts'
import { percent } from './plan.ts'
import { planFor, routes } from './rollout.twin.ts'
import { splitOf, withSplit } from './split.ts'

const window = { from: '2026-01-01T00:00:00.000Z', to: '2026-01-01T00:00:30.000Z' }

function seen(candidate: number, all: number, weight = 10, plan = planFor('canary')) {
  return splitOf({ plan, weight: percent(weight), judge: { ...nothingJudged, split: { candidate, all } } })
}

describe('a split of requests at 10 %', () => {
  test.each([
    [1_000, 10_000, 'as-told', 'it is the one'],
    [1_100, 10_000, 'as-told', 'that may be chance'],
    [1_200, 10_000, 'off', 'that is no chance, and not far'],
    [1_600, 10_000, 'far-off', 'it is more than half the weight off'],
    [400, 10_000, 'far-off', 'too little counts as too much does'],
    [4, 10, 'as-told', 'ten requests show little'],
  ] as const)('of %s to the candidate among %s is %s: %s', (candidate, all, is, _why) => {
    expect(seen(candidate, all)).toMatchObject({ is, requests: all, share: candidate / all })
  })

  test('is told with its numbers', () => {
    expect(seen(1_600, 10_000)?.message).toBe(
      'the candidate got 16.0 % of 10,000 requests, and was given 10 %',
    )
  })
})

test('a split is only held against a weight between, of a canary, that got a request', () => {
  expect(seen(0, 10_000)).toBeUndefined()
  expect(seen(5_000, 10_000, 0)).toBeUndefined()
  expect(seen(5_000, 10_000, 100)).toBeUndefined()
  expect(seen(5_000, 10_000, 10, planFor('shadow'))).toBeUndefined()
  expect(splitOf({ plan: planFor('canary'), weight: null, judge: nothingJudged })).toBeUndefined()
})

test('a split by replicas is never called far off: kept connections bend it without harm', () => {
  const plan = planFor('canary', { route: { provider: 'service', name: 'fraud' } })
  expect(seen(1_600, 10_000, 10, plan)?.is).toBe('off')
  expect(seen(1_600, 10_000, 10, planFor('canary', { route: routes.istio }))?.is).toBe('far-off')
})

test('only looks at requests count', () => {
  const arm = { requests: 10, bad: 0, pods: 1 }
  const look = {
    is: 'counted',
    question: 'errors',
    window,
    candidate: arm,
    stable: { ...arm, requests: 90 },
  } as const
  const state = { plan: planFor('canary'), judge: nothingJudged }
  expect(withSplit(state, [look])).toEqual({ candidate: 10, all: 100 })
  expect(withSplit(state, [{ ...look, question: 'payments' }])).toEqual({ candidate: 0, all: 0 })
})
