import { expect, test } from '@jest/globals'
import type { Phase, State } from '@ml-actions/rollout/state'
import { standingIn } from './standing.ts'

const since = '2026-01-01T00:00:00.000Z'
const grounds = { outcome: 'pass', since: null, until: null } as const
const held = (because: Extract<Phase, { is: 'Held' }>['because']): Phase => ({
  is: 'Held',
  because,
  message: '',
  step: 0,
  since,
})

const phases: readonly (readonly [
  Phase,
  State['operation'],
  outcome: string,
  terminal: boolean,
  todo: RegExp | null,
])[] = [
  [{ is: 'Succeeded', since }, 'deploy', 'pass', true, null],
  [{ is: 'Keeping', since }, 'deploy', 'pass', true, null],
  [{ is: 'RolledBack', because: [], since }, 'deploy', 'fail', true, /nothing of it is left/],
  [{ is: 'RolledBack', because: [], since }, 'rollback', 'pass', true, null],
  [{ is: 'Halted', because: 'drift', message: '', since }, 'deploy', 'fail', true, /run the rollback action/],
  [{ is: 'Halted', because: 'terminating', message: '', since }, 'deploy', 'fail', true, /is being deleted/],
  [
    held('refused'),
    'deploy',
    'inconclusive',
    false,
    /allowed where it was refused.*mode: resume.*mode: abort/,
  ],
  [held('inconclusive'), 'deploy', 'inconclusive', false, /mode: resume.*mode: abort/],
  [held('deadline'), 'deploy', 'inconclusive', false, /mode: resume/],
  [held('no-telemetry'), 'deploy', 'inconclusive', false, /Prometheus/],
  [held('no-traffic'), 'deploy', 'inconclusive', false, /no request reaches/],
  [held('incident'), 'deploy', 'inconclusive', false, /both releases/],
  [held('split-off'), 'deploy', 'inconclusive', false, /splits otherwise/],
  [held('cleanup'), 'deploy', 'inconclusive', false, /finalizers/],
  [{ is: 'Planned', since }, 'deploy', 'inconclusive', false, /run this workflow again/],
  [{ is: 'Preparing', since }, 'deploy', 'inconclusive', false, /run this workflow again/],
  [{ is: 'WaitingReady', since }, 'deploy', 'inconclusive', false, /run this workflow again/],
  [{ is: 'Attaching', since }, 'deploy', 'inconclusive', false, /run this workflow again/],
  [{ is: 'Settling', step: 0, since }, 'deploy', 'inconclusive', false, /run this workflow again/],
  [{ is: 'Shifting', step: 0, since, grounds }, 'deploy', 'inconclusive', false, /run this workflow again/],
  [{ is: 'Baking', step: 0, since }, 'deploy', 'inconclusive', false, /run this workflow again/],
  [{ is: 'Promoting', since, grounds }, 'deploy', 'inconclusive', false, /run this workflow again/],
  [{ is: 'Restoring', because: [], since }, 'deploy', 'inconclusive', false, /run this workflow again/],
  [{ is: 'Cleaning', because: [], since }, 'deploy', 'inconclusive', false, /run this workflow again/],
]

test.each(phases)('%o of a %s means %s', (phase, operation, outcome, terminal, todo) => {
  const standing = standingIn({ phase, operation })
  expect(standing).toMatchObject({ outcome, terminal })
  if (todo === null) expect(standing.todo).toBeUndefined()
  else expect(standing.todo).toMatch(todo)
})
