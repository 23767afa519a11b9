import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  after,
  grounds,
  look,
  noSlot,
  owner,
  saying,
  seenFor,
  slot,
  soon,
  start,
  stateIn,
  traffic,
  void_,
} from './decide.suite.ts'
import { decide } from './decide.ts'
import { percent, type Strategy } from './plan.ts'
import type { Phase } from './state.ts'

describe('deciding is total:', () => {
  const since = fc.constantFrom(start, soon, after(10_000))
  const step = fc.integer({ min: -1, max: 3 })
  const because = fc.constant([{ is: 'it failed' }])
  const anyPhase: fc.Arbitrary<Phase> = fc.oneof(
    fc.record({
      is: fc.constantFrom('Planned', 'Preparing', 'WaitingReady', 'Attaching', 'Keeping', 'Succeeded'),
      since,
    }),
    fc.record({ is: fc.constantFrom('Settling', 'Baking'), step, since }),
    fc.record({ is: fc.constant('Shifting'), step, since, grounds: fc.constant(grounds) }),
    fc.record({ is: fc.constant('Promoting'), since, grounds: fc.constant(grounds) }),
    fc.record({ is: fc.constantFrom('Restoring', 'Cleaning', 'RolledBack'), because, since }),
    fc.record({
      is: fc.constant('Held'),
      because: fc.constantFrom('inconclusive', 'no-telemetry', 'deadline', 'cleanup'),
      message: fc.string(),
      step,
      since,
    }),
    fc.record({
      is: fc.constant('Halted'),
      because: fc.constantFrom('drift', 'no-capacity'),
      message: fc.string(),
      since,
    }),
  ) as fc.Arbitrary<Phase>
  const size = fc.record({ replicas: fc.integer({ min: 0, max: 4 }), ready: fc.integer({ min: 0, max: 4 }) })
  const anySlot = (name: string, letter: 'a' | 'b') =>
    fc.option(
      size.map((one) => slot(name, letter, one)),
      { nil: noSlot },
    )
  const anything = fc.record({
    phase: anyPhase,
    strategy: fc.constantFrom<Strategy>('canary', 'blue-green'),
    operation: fc.constantFrom('deploy' as const, 'rollback' as const),
    weight: fc.constantFrom(null, percent(0), percent(10), percent(100)),
    seenWeight: fc.option(fc.constantFrom(null, 0, 10, 100), { nil: undefined }),
    stable: anySlot('fraud', 'a'),
    candidate: anySlot('fraud-b', 'b'),
    now: since,
    isGone: fc.boolean(),
    preempted: fc.boolean(),
    command: fc.constantFrom('go-on' as const, 'resume' as const),
    looks: fc.constantFrom([], [look()], [look(0)], [void_]),
    outcome: fc.constantFrom('pass' as const, 'fail' as const, 'inconclusive' as const),
  })

  test('it never throws, and never raises a weight on anything but a pass or a first step', () => {
    fc.assert(
      fc.property(anything, (one) => {
        const preempt = one.preempted ? { to: 1, by: owner, at: start } : null
        const state = stateIn(one.phase, one.strategy, {
          weight: one.weight,
          operation: one.operation,
          preempt,
        })
        const seenWeight = one.seenWeight === undefined ? one.weight : one.seenWeight
        const seen = seenFor(state, {
          ...one,
          route: one.isGone ? undefined : traffic(one.strategy, seenWeight),
          serverNow: one.now,
        })
        const action = decide(state, seen, saying(one.outcome))
        if (action.is !== 'change' || action.intent.weight === undefined) return
        const isRaise = (action.intent.weight ?? 0) > (one.weight ?? 0)
        expect(isRaise && !['Shifting', 'Promoting'].includes(one.phase.is)).toBe(false)
        expect(isRaise && one.preempted).toBe(false)
      }),
      { numRuns: 3000, seed: 20261123 },
    )
  })
})
