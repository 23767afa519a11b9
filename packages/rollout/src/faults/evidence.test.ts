import { describe, expect, test } from '@jest/globals'
import { deploy } from '../deploy.ts'
import { percent } from '../plan.ts'
import { drive, planFor, process, sound, traffic, twinWithModel } from '../rollout.twin.ts'
import type { Traffic } from '../telemetry/twin.ts'
import { asked, stateOf, truths } from './staged.twin.ts'

/** Requests of which the candidate gets another share than the route says, and fails some of them. */
function bent(times: number, bad = 0): Traffic {
  return (window) => traffic({ stable: 0, candidate: bad })({ ...window, share: window.share * times })
}

/** Requests of which eight of the candidate's fail together, in the first look. */
function burst(): Traffic {
  let isFirst = true
  return (window) => {
    const said = sound(window)
    if (!isFirst || 'because' in said) return said
    isFirst = false
    return { ...said, candidate: { ...said.candidate, bad: 8 } }
  }
}

describe('evidence that is missing never raises a weight:', () => {
  const none: Traffic = () => ({ because: 'no-series' })
  const idle: Traffic = ({ seconds }) => ({
    stable: { requests: Math.round(seconds * 50), bad: 0 },
    candidate: { requests: 0, bad: 0 },
  })
  test.each([
    ['F34: no series', 'no-telemetry', none],
    ['F39: no traffic', 'no-traffic', idle],
  ] as const)('%s: %s holds the rollout, and it goes on when it is back', async (_, because, missing) => {
    const twin = twinWithModel()
    const plan = planFor('canary', { onDeadline: 'hold', deadlineSeconds: 86_400 })
    const held = await deploy(process(twin, 'run-1', { traffic: missing }), asked(plan), {
      ...drive(),
      budgetSeconds: 600,
    })
    expect(held).toMatchObject({ is: 'on-its-way', state: { phase: { is: 'Held', because }, weight: 10 } })
    const ended = await deploy(process(twin, 'run-2'), asked(plan), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    expect(truths(twin)).toEqual([])
  })

  test('F33: a server that does not answer at all holds it too', async () => {
    const twin = twinWithModel()
    const world = process(twin, 'run-1')
    const telemetry = { ...world.telemetry, now: async () => undefined }
    const held = await deploy({ ...world, telemetry }, asked(), { ...drive(), budgetSeconds: 600 })
    expect(held).toMatchObject({ state: { phase: { is: 'Held', because: 'no-telemetry' }, weight: 10 } })
  })

  test('F33: a server that falls silent in a step voids looks, and its first look back counts from the last one', async () => {
    const twin = twinWithModel()
    const world = process(twin, 'run-1')
    let asks = 0
    const now = async () => {
      asks += 1
      return asks === 5 || asks === 6 ? undefined : twin.clock.now()
    }
    const ended = await deploy({ ...world, telemetry: { ...world.telemetry, now } }, asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    expect(truths(twin)).toEqual([])
  })

  test.each([
    ['hold', 'held', { is: 'Held', because: 'inconclusive' }],
    ['rollback', 'over', { is: 'RolledBack' }],
  ] as const)('too little of it for a whole step: %s', async (onInconclusive, is, phase) => {
    const twin = twinWithModel()
    const little: Traffic = () => ({ stable: { requests: 5, bad: 0 }, candidate: { requests: 1, bad: 0 } })
    const plan = planFor('canary', { onInconclusive })
    const ended = await deploy(process(twin, 'run-1', { traffic: little }), asked(plan), drive())
    expect(ended).toMatchObject({ is, state: { phase } })
    if (is !== 'held') return
    const told = { ...asked(plan), command: 'resume' } as const
    expect(await deploy(process(twin, 'run-2'), told, drive())).toMatchObject({
      is: 'over',
      state: { phase: { is: 'Keeping' } },
    })
    expect(truths(twin)).toEqual([])
  })

  test('F42: both releases above the ceiling is an incident: nobody is blamed', async () => {
    const twin = twinWithModel()
    const both = traffic({ stable: 0.2, candidate: 0.2 })
    const held = await deploy(process(twin, 'run-1', { traffic: both }), asked(), {
      ...drive(),
      budgetSeconds: 600,
    })
    expect(held).toMatchObject({ state: { phase: { is: 'Held', because: 'incident' }, weight: 10 } })
  })

  test('F40: a split that is far from the weight holds the rollout, until a person has looked at it', async () => {
    const twin = twinWithModel()
    const held = await deploy(process(twin, 'run-1', { traffic: bent(3) }), asked(), {
      ...drive(),
      budgetSeconds: 600,
    })
    expect(held).toMatchObject({ state: { phase: { is: 'Held', because: 'split-off' }, weight: 10 } })
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain('the candidate got 30.0 % of')
    const told = { ...asked(), command: 'resume' } as const
    const ended = await deploy(process(twin, 'run-2'), told, drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    expect(truths(twin)).toEqual([])
  })

  test('F40: one that is a little off is judged by the requests that the candidate got', async () => {
    const twin = twinWithModel()
    const ended = await deploy(process(twin, 'run-1', { traffic: bent(1.3) }), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    const ill = twinWithModel()
    const bad = await deploy(process(ill, 'run-1', { traffic: bent(1.3, 0.2) }), asked(), drive())
    expect(bad).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect([...truths(twin), ...truths(ill)]).toEqual([])
  })

  test.each([
    [1, 'RolledBack', 'where requests fail one by one'],
    [8, 'Keeping', 'where bursts were seen before the rollout'],
  ] as const)('F41: a burst of one client at dispersion %s ends in %s, %s', async (measured, phase, _why) => {
    const twin = twinWithModel()
    const world = process(twin, 'run-1', { traffic: burst() })
    const telemetry = { ...world.telemetry, bursts: async () => measured }
    const ended = await deploy({ ...world, telemetry }, asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: phase } } })
    expect(truths(twin)).toEqual([])
  })

  test.each([
    ['rollback', 'over', { is: 'RolledBack' }],
    ['hold', 'held', { is: 'Held', because: 'deadline' }],
  ] as const)('F07: out of time: %s', async (onDeadline, is, phase) => {
    const twin = twinWithModel()
    const plan = planFor('canary', {
      onDeadline,
      deadlineSeconds: 120,
      steps: [{ weight: percent(10), minBakeSeconds: 900, maxBakeSeconds: 900 }],
    })
    expect(await deploy(process(twin, 'run-1'), asked(plan), drive())).toMatchObject({ is, state: { phase } })
    expect(truths(twin)).toEqual([])
  })
})
