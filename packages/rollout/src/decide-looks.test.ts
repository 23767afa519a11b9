import { describe, expect, test } from '@jest/globals'
import type { Analyses } from './analyses/analysis.ts'
import {
  after,
  half,
  look,
  nobody,
  phase,
  said,
  saying,
  seenFor,
  start,
  stateIn,
  void_,
} from './decide.suite.ts'
import { decide } from './decide.ts'
import { nothingJudged } from './judge.ts'
import { planFor } from './rollout.twin.ts'
import type { HoldReason, Phase } from './state.ts'

describe('looks', () => {
  const held = (because: HoldReason): Phase => ({
    is: 'Held',
    because,
    message: 'held',
    step: 0,
    since: start,
  })
  test.each([
    ['a third void look holds', { voids: 2 }, [void_], 'move to Held (no-telemetry) 0'],
    ['a second one does not', { voids: 1 }, [void_], 'wait 30'],
    ['a third look without requests holds', { idle: 2 }, [look(0)], 'move to Held (no-traffic) 0'],
  ] as const)('%s', (_, judge, looks, wanted) => {
    const state = stateIn(phase.baking, 'canary', {
      ...half,
      judge: { ...nothingJudged, until: start, ...judge },
    })
    expect(said(decide(state, seenFor(state, { looks }), saying('pass')))).toBe(wanted)
  })

  test.each([
    ['no telemetry, then no requests', 'no-telemetry', { idle: 2 }, [look(0)], 'move to Held (no-traffic) 0'],
    ['no requests, then no telemetry', 'no-traffic', { voids: 2 }, [void_], 'move to Held (no-telemetry) 0'],
    ['no requests still', 'no-traffic', { idle: 2 }, [look(0)], 'wait 30'],
    ['no requests, then one void look', 'no-traffic', { voids: 1 }, [void_], 'wait 30'],
    // A person is asked about the one thing that only a person can say.
    ['a shift, then no telemetry', 'shift', { voids: 2 }, [void_], 'wait 30'],
  ] as const)('what a held rollout waits for is told: %s', (_, because, judge, looks, wanted) => {
    const known = { ...nothingJudged, until: start, ...judge }
    const state = stateIn(held(because), 'canary', { ...half, judge: known })
    expect(said(decide(state, seenFor(state, { looks }), nobody))).toBe(wanted)
  })

  test('what a person has waved through holds no more, and bakes on to a pass of the rest', () => {
    const shifted = saying('inconclusive', 'shift')
    const both: Analyses = (trial) => [...shifted(trial), ...saying('pass')(trial)]
    const state = stateIn(held('shift'), 'canary', half)
    const resumed = decide(state, seenFor(state, { command: 'resume' }), both)
    if (!('judge' in resumed)) throw new TypeError('a resumed rollout is judged')
    expect(resumed.judge.accepted).toEqual(['shift'])
    const goesOn = stateIn(phase.baking, 'canary', { ...half, judge: { ...resumed.judge, until: start } })
    const looks = [look(), { ...look(), question: 'other' }]
    expect(said(decide(goesOn, seenFor(goesOn, { looks, now: after(61) }), both))).toMatch(
      /^move to (Shifting|Promoting)/,
    )
    const fails: Analyses = (trial) => [...shifted(trial), ...saying('fail')(trial)]
    expect(said(decide(goesOn, seenFor(goesOn, { looks, now: after(61) }), fails))).toMatch(/Restoring/)
  })

  test('bursts that were measured before the first change are frozen', () => {
    const state = stateIn(phase.planned, 'canary')
    const first = decide(state, seenFor(state, { dispersion: { errors: 3 } }), nobody)
    expect(first).toMatchObject({ judge: { dispersion: { errors: 3 } } })
    const later = { ...state, judge: { ...nothingJudged, dispersion: {} } }
    expect(decide(later, seenFor(later, { dispersion: { errors: 3 } }), nobody)).toMatchObject({
      judge: { dispersion: {} },
    })
  })

  test('a void look says nothing, whatever was said before', () => {
    const last = [{ analysis: 'errors', outcome: 'pass', is: 'fine', wanted: '', facts: {} }] as const
    const state = stateIn(phase.baking, 'canary', {
      ...half,
      judge: { ...nothingJudged, until: start, last },
    })
    const seen = seenFor(state, { looks: [void_], now: after(61) })
    expect(said(decide(state, seen, saying('pass')))).toBe('wait 30')
  })

  test.each([
    ['no-telemetry', 'go-on', [look()], 'move to Baking 0'],
    ['no-traffic', 'go-on', [look(0)], 'wait 30'],
    ['inconclusive', 'go-on', [look()], 'wait 30'],
    ['inconclusive', 'resume', [], 'move to Baking 0'],
    ['shift', 'go-on', [look()], 'wait 30'],
    ['split-off', 'go-on', [look()], 'move to Baking 0'],
  ] as const)('held for %s, told to %s', (because, command, looks, wanted) => {
    const state = stateIn(held(because), 'canary', half)
    expect(said(decide(state, seenFor(state, { command, looks }), saying('pass')))).toBe(wanted)
  })

  test('a deadline that holds, holds once', () => {
    const plan = planFor('canary', { onDeadline: 'hold' })
    const state = stateIn(phase.baking, 'canary', { ...half, plan })
    const seen = seenFor(state, { now: after(7201) })
    expect(said(decide(state, seen, saying('pass')))).toBe('move to Held (deadline) 0')
    const again = stateIn({ is: 'Held', because: 'deadline', message: '', step: 0, since: start }, 'canary', {
      ...half,
      plan,
    })
    expect(said(decide(again, seen, saying('pass')))).toBe('wait 30')
  })
})
