import { describe, expect, test } from '@jest/globals'
import {
  after,
  all,
  deployment,
  nobody,
  none,
  owner,
  phase,
  said,
  saying,
  seenFor,
  slot,
  start,
  stateIn,
  unready,
} from './decide.suite.ts'
import { decide } from './decide.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import type { Intent, Phase } from './state.ts'

describe('an intent', () => {
  const ref = { kind: 'Deployment', name: 'fraud-b' } as const
  const common = { seq: 7, at: start, why: 'it is time', ref, next: phase.preparing } as const
  const scaled: Intent = {
    ...common,
    is: 'change',
    uid: 'uid-fraud-b',
    fields: [{ path: '/spec/replicas', pre: 0, post: 3 }],
  }
  const removal: Intent = { ...common, is: 'remove', uid: 'uid-fraud-b' }
  const mark = { 'ml-actions.dev/rollout-id': 'first' }
  const creation: Intent = { ...common, is: 'create', manifest: deployment('fraud-b', 'b') }
  const at_ = (replicas: number) => deployment('fraud-b', 'b', { replicas })
  const with_ = (manifest: Manifest, metadata: object): Manifest => ({
    ...manifest,
    metadata: { ...manifest.metadata, ...metadata },
  })
  test.each<readonly [string, Intent, Manifest | undefined, string]>([
    ['found done is closed', scaled, at_(3), 'close fraud-b'],
    ['found undone is sent', scaled, at_(0), 'send fraud-b'],
    ['found at a third value halts', scaled, at_(2), 'move to Halted (drift)'],
    ['whose object is gone halts', scaled, undefined, 'move to Halted (drift)'],
    ['whose object was made anew halts', scaled, with_(at_(0), { uid: 'other' }), 'move to Halted (drift)'],
    ['to make what is not there is sent', creation, undefined, 'send fraud-b'],
    [
      'to make what is there and ours is closed',
      creation,
      with_(at_(3), { annotations: mark }),
      'close fraud-b',
    ],
    ['to make what somebody else made halts', creation, at_(3), 'move to Halted (drift)'],
    ['to remove what is gone is closed', removal, undefined, 'close fraud-b'],
    ['to remove what is there is sent', removal, at_(3), 'send fraud-b'],
    [
      'to remove what was made anew halts',
      removal,
      with_(at_(3), { uid: 'other' }),
      'move to Halted (drift)',
    ],
    [
      'to remove what is going waits',
      removal,
      with_(at_(3), { deletionTimestamp: start, finalizers: ['x'] }),
      'wait 5',
    ],
  ])('%s', (_, intent, target, wanted) => {
    const state = stateIn(phase.planned, 'canary', { intent })
    expect(said(decide(state, seenFor(state, { target }), saying('pass')))).toBe(wanted)
  })

  test('to remove what does not go holds, once', () => {
    const target = with_(at_(3), { deletionTimestamp: start })
    const state = stateIn(phase.cleaning, 'canary', { intent: removal })
    const seen = seenFor(state, { target, now: after(121) })
    expect(said(decide(state, seen, nobody))).toBe('move to Held (cleanup) -1')
    const hold: Phase = { is: 'Held', because: 'cleanup', message: '', step: -1, since: start }
    expect(said(decide({ ...state, phase: hold }, seen, nobody))).toBe('wait 5')
  })

  test('that did not happen is dropped when the rollout is to end', () => {
    const preempt = { to: 1, by: owner, at: start }
    const state = stateIn(phase.planned, 'canary', { intent: scaled, preempt })
    expect(said(decide(state, seenFor(state, { target: at_(0) }), nobody))).toBe('drop to Restoring')
    const ending = stateIn(phase.cleaning, 'canary', { intent: scaled, preempt })
    expect(said(decide(ending, seenFor(ending, { target: at_(0) }), nobody))).toBe('send fraud-b')
  })
})

test.each(['Baking', 'Keeping', 'Held'] as const)('a rollout that is to end ends in %s', (is) => {
  const preempt = { to: 1, by: owner, at: start }
  const held: Phase = { is: 'Held', because: 'deadline', message: '', step: 0, since: start }
  const now = is === 'Baking' ? phase.baking : is === 'Keeping' ? phase.keeping : held
  const state = stateIn(now, 'canary', { ...all, preempt })
  expect(said(decide(state, seenFor(state), saying('pass')))).toBe('move to Restoring')
})

describe('a rollback', () => {
  const back = { operation: 'rollback' } as const
  test.each([
    [
      'goes to all of the traffic when its release is attached',
      phase.attached,
      none,
      { now: after(11) },
      'move to Promoting',
    ],
    ['writes no record: there is one', phase.promoting, all, { now: after(11) }, 'move to Keeping'],
    ['ends the other release at once', phase.keeping, all, {}, 'change Deployment fraud, next Keeping'],
    [
      'is done when that has ended',
      phase.keeping,
      all,
      { stable: slot('fraud', 'a', { replicas: 0 }) },
      'move to RolledBack',
    ],
    [
      'that cannot be verified is for a person',
      phase.promoting,
      all,
      { ...unready, now: after(121) },
      'move to Halted (not-verified)',
    ],
    [
      'is not taken back by a deadline',
      phase.promoting,
      all,
      { now: after(7201), ...unready },
      'move to Halted (not-verified)',
    ],
  ] as const)('%s', (_, now, weight, seen, wanted) => {
    const state = stateIn(now, 'canary', { ...weight, ...back })
    expect(said(decide(state, seenFor(state, seen), saying('fail')))).toBe(wanted)
  })

  test('by a Service goes to all of the traffic when it is ready', () => {
    const state = stateIn(phase.waiting, 'blue-green', { ...none, ...back })
    expect(said(decide(state, seenFor(state), nobody))).toBe('move to Promoting')
  })
})
