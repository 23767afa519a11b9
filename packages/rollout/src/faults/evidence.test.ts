import { describe, expect, test } from '@jest/globals'
import { deploy } from '../deploy.ts'
import { percent } from '../plan.ts'
import { drive, planFor, process, traffic, twinWithModel } from '../rollout.twin.ts'
import type { Traffic } from '../telemetry/twin.ts'
import { asked, truths } from './staged.twin.ts'

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
