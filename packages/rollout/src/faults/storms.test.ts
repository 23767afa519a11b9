import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { storms, weathered } from './storms.twin.ts'

test('whatever befalls a rollout, every invariant holds, and good weather ends it in a stated phase', async () => {
  await fc.assert(
    fc.asyncProperty(storms, async (storm) => {
      expect(await weathered(storm)).toEqual([])
    }),
    { numRuns: 60, interruptAfterTimeLimit: 12_000 },
  )
}, 60_000)
