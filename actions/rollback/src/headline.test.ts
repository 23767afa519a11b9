import { expect, test } from '@jest/globals'
import type { Foresight } from '@ml-actions/rollout/foresee'
import type { Phase, State } from '@ml-actions/rollout/state'
import type { Found } from './evidence.ts'
import { began, entry, evidenceOf, maria, stateIn } from './evidence.twin.ts'
import { headlineOf } from './headline.ts'

const since = began
const blocker = { is: 'there is no record of release 9', wanted: 'one', todo: 'name one' }
const one = { object: 'HTTPRoute fraud', what: 'give 0 %', why: 'it is asked for', fields: [] }
const foreseen = (change: Partial<Foresight>): Found => ({
  is: 'planned',
  foresight: {
    conditions: [],
    blockers: [],
    steps: [],
    seconds: 0,
    from: null,
    to: null,
    text: '',
    ...change,
  },
})
const over = (phase: Phase, change: Partial<State> = {}, from = 2): Found => ({
  is: 'over',
  from,
  to: 1,
  state: stateIn(phase, change),
})
const restored: Phase = { is: 'RolledBack', because: [], since }
const again = { operation: 'rollback' } as const

test.each([
  [foreseen({ blockers: [blocker] }), 'Cannot roll fraud back: there is no record of release 9'],
  [foreseen({}), 'Nothing to do: the release that was asked for serves fraud already'],
  [
    foreseen({
      steps: [one, one],
      seconds: 90,
      from: { release: 2, version: 'v2' },
      to: { release: 1, version: 'v1' },
    }),
    'Would take fraud from v2 back to v1: 2 changes, at least 90 s',
  ],
  [
    foreseen({ steps: [one] }),
    'Would take fraud from what serves back to the release on record: 1 changes, at least under 1 s',
  ],
  [
    { is: 'blocked', blockers: [blocker], conditions: [] },
    'Did not roll fraud back: there is no record of release 9',
  ],
  [
    { is: 'unchanged', release: 1, state: stateIn(restored) },
    'Nothing to do: release 1 serves fraud already',
  ],
  [
    { is: 'unchanged', release: 1, state: stateIn(restored), isRebuilt: true },
    'Release 1 serves fraud already; the state of the rollout was made again',
  ],
  [
    { is: 'busy', owner: maria, state: stateIn(restored) },
    'Did not start: another rollback of fraud is under way, owned by run-7',
  ],
  [
    { is: 'preempted', state: stateIn(restored), from: 2, to: 1 },
    'Handed over the rollback of fraud: run-7 owns it now',
  ],
  [
    over({ is: 'Halted', because: 'no-capacity', message: 'neither release is ready', since }),
    'Halted the rollback of fraud: neither release is ready',
  ],
  [
    over({ is: 'Held', because: 'no-traffic', message: 'nobody asks', step: 0, since }),
    'Held the rollback of fraud: nobody asks',
  ],
  [
    over({ is: 'Held', because: 'cleanup', message: 'a finalizer', step: 0, since }),
    'fraud v1 serves all traffic again in place of v2',
  ],
  [over(restored), 'fraud v1 serves all traffic again in place of v2'],
  [over(restored, again, 1), 'fraud v2 serves all traffic again in place of v1'],
  [over(restored, again, 3), 'fraud v2 serves all traffic again in place of release 3'],
] as const)('%#: %j', (found: Found, headline) => {
  expect(headlineOf(evidenceOf(found))).toBe(headline)
})

test.each([
  ['', 'more to do'],
  ['the pods start', 'the pods start'],
])('on its way because of %j', (why, said) => {
  const state = stateIn({ is: 'WaitingReady', since })
  const found: Found = { is: 'on-its-way', state, because: 'out-of-time', seconds: 5, why, from: 2, to: 1 }
  expect(headlineOf(evidenceOf(found))).toBe(`The rollback of fraud is on its way: WaitingReady; ${said}`)
})

test('the seconds are told when this run saw them', () => {
  const heard = [entry(0, 'Restoring', 10 as number), entry(14, 'Restoring', 0)]
  expect(headlineOf(evidenceOf(over(restored), { heard }))).toBe(
    'fraud v1 serves all traffic again in place of v2, 14 s after it was asked',
  )
})
