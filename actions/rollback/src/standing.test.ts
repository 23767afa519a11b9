import { describe, expect, test } from '@jest/globals'
import type { HaltReason, HoldReason, Phase, State } from '@ml-actions/rollout/state'
import type { Found } from './evidence.ts'
import { began, maria, stateIn } from './evidence.twin.ts'
import { standingOf } from './standing.ts'

const since = began
const blocked = { is: 'no record', wanted: 'a record', todo: 'name another' }
const over = (phase: Phase, operation: State['operation'] = 'deploy'): Found => ({
  is: 'over',
  from: 2,
  to: 1,
  state: stateIn(phase, { operation }),
})
const held = (because: HoldReason): Found => ({
  is: 'held',
  from: 2,
  to: 1,
  state: stateIn({ is: 'Held', because, message: 'it waits', step: 0, since }),
})
const foreseen = (blockers: readonly (typeof blocked)[]): Found => ({
  is: 'planned',
  foresight: { conditions: [], blockers, steps: [], seconds: 0, from: null, to: null, text: '{}' },
})

describe('a rollback passes', () => {
  test.each([
    ['when the old release serves again', over({ is: 'RolledBack', because: [], since })],
    ['when the release was made again', over({ is: 'RolledBack', because: [], since }, 'rollback')],
    ['when the release made again is promoted', over({ is: 'Keeping', since }, 'rollback')],
    ['when the release made again has ended the other', over({ is: 'Succeeded', since }, 'rollback')],
    [
      'when the release served before',
      { is: 'unchanged', release: 1, state: stateIn({ is: 'Succeeded', since }) },
    ],
    ['when the plan is not blocked', foreseen([])],
  ] as const)('%s', (_, found) => {
    expect(standingOf(found)).toEqual({ outcome: 'pass', terminal: true })
  })

  test('when traffic is safe and only clean-up is left, which is still to be done', () => {
    expect(standingOf(held('cleanup'))).toMatchObject({ outcome: 'pass', terminal: false, reason: 'cleanup' })
  })
})

describe('a rollback fails', () => {
  const reasons = ['drift', 'no-capacity', 'target-not-ready', 'not-verified', 'state-corrupt', 'state-lost']
  test.each(reasons as readonly HaltReason[])('when it halted: %s', (because) => {
    const found = over({ is: 'Halted', because, message: 'both are ill', since })
    expect(standingOf(found)).toMatchObject({ outcome: 'fail', terminal: true, reason: because })
  })

  test.each([
    ['something blocks it', { is: 'blocked', blockers: [blocked], conditions: [] }],
    ['something blocks its plan', foreseen([blocked])],
  ] as const)('when %s, and says what to do', (_, found) => {
    expect(standingOf(found)).toEqual({ outcome: 'fail', terminal: true, todo: 'name another' })
  })
})

describe('a rollback is inconclusive', () => {
  const reasons = ['inconclusive', 'incident', 'no-telemetry', 'no-traffic', 'split-off', 'deadline']
  test.each(reasons as readonly HoldReason[])('when it is held: %s', (because) => {
    expect(standingOf(held(because))).toMatchObject({
      outcome: 'inconclusive',
      terminal: false,
      reason: because,
    })
  })

  const state = stateIn({ is: 'Restoring', because: [], since })
  test.each([
    ['busy', { is: 'busy', owner: maria, state }],
    ['preempted', { is: 'preempted', from: 2, to: 1, state }],
  ] as const)('when it is %s, and names the run to look at', (reason, found) => {
    const standing = standingOf(found)
    expect(standing).toMatchObject({ outcome: 'inconclusive', terminal: false, reason })
    expect(standing.todo).toContain('https://ci.example/7')
    const unnamed = { ...found, state: stateIn(state.phase, { owner: { ...maria, url: '' } }) }
    expect(standingOf(unnamed).todo).toContain('run-7')
  })

  test.each([
    [
      'its time is up',
      { is: 'on-its-way', state, because: 'out-of-time', seconds: 5, why: 'draining', from: 2, to: 1 },
    ],
    ['the deploy it joined was promoted', over({ is: 'Keeping', since })],
    ['the deploy it joined ended well', over({ is: 'Succeeded', since })],
    ['it ended in a phase that is no end', over({ is: 'Restoring', because: [], since })],
  ] as const)('when %s', (_, found) => {
    expect(standingOf(found)).toMatchObject({
      outcome: 'inconclusive',
      terminal: false,
      reason: 'on-its-way',
    })
  })
})
