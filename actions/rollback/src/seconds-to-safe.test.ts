import { expect, test } from '@jest/globals'
import type { LogEntry } from '@ml-actions/rollout/state'
import { began, entry, stateIn } from './evidence.twin.ts'
import { secondsToSafe } from './seconds-to-safe.ts'

const state = (operation: 'deploy' | 'rollback') =>
  stateIn({ is: 'RolledBack', because: [], since: began }, { operation })

interface Case {
  readonly operation: 'deploy' | 'rollback'
  readonly heard: readonly LogEntry[]
  readonly seconds: number | null
}

const cases: readonly (readonly [string, Case])[] = [
  ['nothing was heard', { operation: 'deploy', heard: [], seconds: null }],
  [
    'the candidate still has traffic',
    { operation: 'deploy', heard: [entry(2, 'Restoring', 10)], seconds: null },
  ],
  [
    'the candidate has none any more',
    { operation: 'deploy', heard: [entry(2, 'Restoring', 10), entry(5, 'Restoring', 0)], seconds: 5 },
  ],
  [
    'the route does not name it',
    { operation: 'deploy', heard: [entry(3, 'Cleaning', null), entry(9, 'RolledBack', null)], seconds: 3 },
  ],
  ['it was safe before this run', { operation: 'deploy', heard: [entry(4, 'RolledBack', 0)], seconds: 4 }],
  [
    'that it is taken back counts',
    { operation: 'deploy', heard: [entry(1, 'WaitingReady', 0), entry(6, 'Restoring', 0)], seconds: 6 },
  ],
  [
    'the release has no traffic yet',
    { operation: 'rollback', heard: [entry(8, 'Settling', 0), entry(9, 'Cleaning', 0)], seconds: null },
  ],
  [
    'it has all of it',
    { operation: 'rollback', heard: [entry(8, 'Promoting', 99), entry(12, 'Promoting', 100)], seconds: 12 },
  ],
  [
    'a release that is taken back has it',
    { operation: 'rollback', heard: [entry(3, 'Restoring', 100)], seconds: null },
  ],
]

test.each(cases)('%s', (_, { operation, heard, seconds }) => {
  expect(secondsToSafe(state(operation), heard, began)).toBe(seconds)
})

test('only what was heard of the last of two rollouts counts', () => {
  const before = [entry(20, 'Promoting', 100), entry(30, 'Restoring', 0)].map((one) => ({
    ...one,
    seq: one.seq + 50,
  }))
  const last = [entry(40, 'Preparing', 0), entry(60, 'Promoting', 100)]
  expect(secondsToSafe(state('rollback'), [...before, ...last], began)).toBe(60)
})
