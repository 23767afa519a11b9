import { expect, test } from '@jest/globals'
import type { Origin } from '@ml-actions/action/action'
import type { Change } from '@ml-actions/forge/twin'
import { memoryOf } from '@ml-actions/forge/twin/memory'
import { pullsTwin } from '@ml-actions/forge/twin/reads-twin'
import { targetOf } from './target.ts'

const sha = 'a'.repeat(40)
const later = 'c'.repeat(40)
const origin: Origin = {
  runId: 4711,
  runNumber: 12,
  attempt: 1,
  event: 'pull_request',
  conclusion: 'success',
  repository: 'stranger/churn',
  branch: 'topic',
  head: sha,
}
const at = (head: string, repository = 'stranger/churn', branch = 'topic') => ({
  sha: head,
  branch,
  repository,
})

const find = (changes: readonly Change[], change: Partial<Origin> = {}) =>
  targetOf({ ...origin, ...change }, pullsTwin(memoryOf({ changes })))

test.each<[string, readonly Change[], number]>([
  [
    'its commit',
    [
      { number: 7, head: at(sha) },
      { number: 8, head: at(later) },
    ],
    7,
  ],
  [
    'its commit, before closed ones',
    [
      { number: 7, head: at(sha), state: 'closed' },
      { number: 8, head: at(sha) },
    ],
    8,
  ],
  ['its commit, merged since', [{ number: 7, head: at(sha), state: 'merged' }], 7],
  [
    'its branch, which moved on',
    [
      { number: 7, head: at(later) },
      { number: 6, head: at(later), state: 'closed' },
    ],
    7,
  ],
])('the pull request of a run is that with %s', async (_, changes, number) => {
  expect(await find(changes)).toMatchObject({ is: 'pull', pull: { number } })
})

test.each<[string, readonly Change[], Partial<Origin>, RegExp]>([
  [
    'two have its commit',
    [
      { number: 7, head: at(sha) },
      { number: 8, head: at(sha) },
    ],
    {},
    /2 pull requests/,
  ],
  [
    'none is from its branch',
    [
      { number: 7, head: at(sha, 'other/churn') },
      { number: 8, head: at(sha, 'stranger/churn', 'x') },
    ],
    {},
    /no pull request/,
  ],
  [
    'a closed one has another commit',
    [{ number: 7, head: at(later), state: 'closed' }],
    {},
    /no pull request/,
  ],
  ['a push set it off', [{ number: 7, head: at(sha) }], { event: 'push' }, /set off by push/],
  ['nobody knows what set it off', [{ number: 7, head: at(sha) }], { event: '' }, /no event/],
  ['the fork is gone', [{ number: 7, head: at(sha) }], { repository: '' }, /is gone/],
])('a run has no pull request where %s', async (_, changes, change, words) => {
  expect(await find(changes, change)).toEqual({ is: 'none', because: expect.stringMatching(words) })
})
