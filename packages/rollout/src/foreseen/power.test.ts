import { expect, test } from '@jest/globals'
import { analysesOf } from '../analyses/catalogue.ts'
import { percent } from '../plan.ts'
import { planFor } from '../rollout.twin.ts'
import { powerOf } from './power.ts'

const step = (weight: number) => ({ weight: percent(weight), minBakeSeconds: 1, maxBakeSeconds: 8 })

test('twice as many bad requests are found sooner at a larger weight, and half of the time sooner than mostly', () => {
  const plan = planFor('canary', { steps: [step(5), step(25)] })
  const [small, large] = powerOf(plan, analysesOf)
  expect(small?.half).toBeGreaterThan(large?.half ?? Number.NaN)
  expect(small?.most).toBeGreaterThan(small?.half ?? Number.NaN)
  // docs/delivery-statistics.md: at 25 % and 1 % bad the median is about 2,200 requests to the candidate.
  expect(large?.half).toBeGreaterThan(3_000)
  expect(large?.half).toBeLessThan(20_000)
  expect(powerOf(plan, analysesOf)).toEqual([small, large])
})

test('after a switch nothing is left to be twice as bad as', () => {
  expect(powerOf(planFor('blue-green'), analysesOf)).toEqual([])
})
