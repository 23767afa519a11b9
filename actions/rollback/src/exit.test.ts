import { expect, test } from '@jest/globals'
import { codeOfOutcome } from '@ml-actions/action/exit'
import type { Phase, State } from '@ml-actions/rollout/state'
import type { Found } from './evidence.ts'
import { began, evidenceOf, maria, stateIn } from './evidence.twin.ts'
import { judge } from './judge.ts'

const since = began
const because = [{ is: 'too many fail' }]
const waits = { message: 'it waits', step: 0, since }
const baking = stateIn({ is: 'Baking', step: 0, since })
const wrong = { is: 'the route is gone', wanted: 'a route', todo: 'make it' }
const over = (phase: Phase, operation: State['operation'] = 'rollback'): Found => ({
  ...{ is: 'over', from: 2, to: 1 },
  state: stateIn(phase, { operation }),
})
const held = (phase: Phase): Found => ({ is: 'held', from: 2, to: 1, state: stateIn(phase) })
const plan = { conditions: [], steps: [], seconds: 0, from: null, to: null, text: '{}' }

test.each<readonly [string, Found, string, number]>([
  ['a deploy that was taken back', over({ is: 'RolledBack', because, since }, 'deploy'), 'pass', 0],
  ['a release that was made again', over({ is: 'RolledBack', because, since }), 'pass', 0],
  ['one that serves, while the other is kept', over({ is: 'Keeping', since }), 'pass', 0],
  ['one that serves, and the other is gone', over({ is: 'Succeeded', since }), 'pass', 0],
  ['nothing to do', { is: 'unchanged', release: 1, state: stateIn({ is: 'Succeeded', since }) }, 'pass', 0],
  ['halted', over({ is: 'Halted', because: 'drift', message: 'changed', since }), 'fail', 1],
  ['blocked', { is: 'blocked', blockers: [wrong], conditions: [] }, 'fail', 1],
  ['held, traffic not safe', held({ is: 'Held', because: 'deadline', ...waits }), 'inconclusive', 1],
  ['held, only clean-up is left', held({ is: 'Held', because: 'cleanup', ...waits }), 'pass', 0],
  ['preempted', { is: 'preempted', from: 2, to: 1, state: baking }, 'inconclusive', 1],
  ['busy', { is: 'busy', owner: maria, state: baking }, 'inconclusive', 1],
  [
    'out of time',
    { is: 'on-its-way', state: baking, because: 'out-of-time', seconds: 1, why: '', from: 2, to: 1 },
    'inconclusive',
    1,
  ],
  ['a plan', { is: 'planned', foresight: { ...plan, blockers: [] } }, 'pass', 0],
  ['a plan that is blocked', { is: 'planned', foresight: { ...plan, blockers: [wrong] } }, 'fail', 1],
])('%s ends the job so', (_, found, outcome, code) => {
  const verdict = judge(evidenceOf(found))
  expect(verdict.outcome).toBe(outcome)
  expect(codeOfOutcome(verdict.outcome, 'inconclusive')).toBe(code)
  expect(codeOfOutcome(verdict.outcome, 'never')).toBe(0)
})
