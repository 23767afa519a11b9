import { describe, expect, test } from '@jest/globals'
import { killEverywhere, pairs, stories, suspendEverywhere } from './kill-matrix.twin.ts'
import { planBy } from './rollout.twin.ts'

// A sample of the points, another one for each story, so small that all of it takes less than a minute;
// `scripts/kill-matrix.ts` does them all.
const oneIn = 211
const firstOf = 23

describe('killed at any of its calls, another process ends in the same objects, and every invariant is true:', () => {
  test.each(stories.map((story, number) => [story.name, story, number] as const))(
    '%s',
    async (_, story, number) => {
      const tally = await killEverywhere(story, (index) => index % oneIn === (7 * number) % firstOf)
      expect(tally.points).toBeGreaterThan(0)
      expect(tally.broken).toEqual([])
    },
  )
})

describe('suspended at any of its calls while a rollback runs, a deploy changes nothing more:', () => {
  test.each(pairs)('%s by %s', async (strategy, provider) => {
    const plan = planBy(strategy, provider)
    const tally = await suspendEverywhere(plan, (index, isWrite) => isWrite && index % 13 === 0)
    expect(tally.points).toBeGreaterThan(0)
    expect(tally.broken).toEqual([])
  })
})
