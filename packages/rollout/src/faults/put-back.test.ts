import { describe, expect, test } from '@jest/globals'
import { deploy } from '../deploy.ts'
import { type Instant, secondsBetween } from '../instant.ts'
import { at, type Json } from '../json.ts'
import { killEverywhere, type Story } from '../kill-matrix.twin.ts'
import type { Faults, Twin } from '../kubernetes/twin/twin.ts'
import type { Plan } from '../plan.ts'
import { rollback } from '../rollback.ts'
import { broken, drive, planBy, planFor, process, twinFor, twinWithModel } from '../rollout.twin.ts'
import { asked, back, baking, edit, route, stateOf, truths } from './staged.twin.ts'

const plan: Plan = { ...planFor('canary'), onDrift: 'restore' }
const promoted = { is: 'over', state: { phase: { is: 'Keeping' } } }
const takenBack = { is: 'over', state: { phase: { is: 'RolledBack' } } }

/** A controller that writes what git says, so many times, as soon as the candidate has a weight beyond it. */
function git(twin: Twin, times: number, most = 0): Faults {
  const original = twin.api.store.get({ kind: 'HTTPRoute', name: 'fraud' })?.['spec'] ?? {}
  let left = times
  return (_, { method }) => {
    const now = twin.api.store.get({ kind: 'HTTPRoute', name: 'fraud' })
    const weight = Number(at(now, '/spec/rules/0/backendRefs/1/weight') ?? 0)
    if (left === 0 || now === undefined || method !== 'GET' || weight <= most) return undefined
    left -= 1
    twin.api.store.put({
      ...now,
      spec: original,
      metadata: { ...now.metadata, generation: generationOf(now) },
    })
    return undefined
  }
}

function generationOf(manifest: Json): number {
  return Number(at(manifest, '/metadata/generation') ?? 1) + 1
}

function run(twin: Twin, how: Parameters<typeof process>[2] = {}) {
  return deploy(process(twin, 'run-1', how), asked(plan), drive())
}

describe('where the rollout file asks for it,', () => {
  test.each([1, 2, 3])(
    'F29: what a controller reverts %i times is put back, and the release is promoted',
    async (times) => {
      const twin = twinWithModel()
      const faults = git(twin, times)
      expect(await run(twin, { faults })).toMatchObject(promoted)
      const log = stateOf(twin)?.log.filter(({ why }) => why.startsWith('it is put back')) ?? []
      expect(log.map(({ why }) => why.replace(/:.*/, ''))).toEqual(
        Array.from({ length: times }, (_, index) => `it is put back, ${index + 1} of 3 times`),
      )
      expect(route(twin)).toMatchObject([
        { name: 'fraud', weight: 0 },
        { name: 'fraud-b', weight: 100 },
      ])
      expect(truths(twin)).toEqual([])
    },
  )

  test('F29: the step bakes anew: no weight rises on what was seen while another one was in force', async () => {
    const twin = twinWithModel()
    await baking(twin, plan)
    const began = stateOf(twin)?.judge.since ?? ''
    await edit(twin, '/spec/rules/0/backendRefs/0/weight', 95)
    await edit(twin, '/spec/rules/0/backendRefs/1/weight', 5)
    await deploy(process(twin, 'run-2'), asked(plan), { ...drive(), budgetSeconds: 60 })
    expect(stateOf(twin)).toMatchObject({ phase: { is: 'Baking', step: 0 }, weight: 10 })
    expect(stateOf(twin)?.judge.since?.localeCompare(began)).toBe(1)
    expect(truths(twin)).toEqual([])
  })

  test('F29: who writes a fourth time wins, and no two are nearer than a minute', async () => {
    const twin = twinWithModel()
    const ended = await run(twin, { faults: git(twin, 99) })
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Halted', because: 'drift' } } })
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain('it was put back 3 times')
    const times = stateOf(twin)?.putBack ?? []
    expect(times).toHaveLength(3)
    expect(times.slice(1).map((time, index) => secondsBetween(times[index] ?? '', time) >= 60)).toEqual([
      true,
      true,
    ])
    expect(truths(twin)).toEqual([])
  })

  test('F29: harm does not wait for the minute to be over', async () => {
    const twin = twinWithModel()
    await baking(twin, plan)
    await edit(twin, '/spec/rules/0/backendRefs/0/weight', 60)
    await edit(twin, '/spec/rules/0/backendRefs/1/weight', 40)
    const now = twin.clock.now()
    twin.api.store.put(withPutBack(twin, [now]))
    expect(await deploy(process(twin, 'run-2', { traffic: broken }), asked(plan), drive())).toMatchObject(
      takenBack,
    )
    expect(stateOf(twin)?.putBack).toEqual([now])
    const restored = stateOf(twin)?.log.find(({ phase }) => phase === 'Restoring')?.at ?? ''
    expect(secondsBetween(now, restored)).toBeLessThan(60)
    expect(route(twin)).toMatchObject([{ name: 'fraud', weight: 1 }])
    expect(truths(twin)).toEqual([])
  })

  test('F29: what takes the traffic back by itself is thanked, and cleaned up after', async () => {
    const twin = twinWithModel()
    await baking(twin, plan)
    const faults: Faults = (_, { method }) => {
      const isBack = stateOf(twin)?.phase.is === 'Restoring'
      return isBack ? git(twin, 1)(0, { method, kind: 'HTTPRoute', name: 'fraud' } as never) : undefined
    }
    expect(await rollback(process(twin, 'run-2', { faults }), back, drive())).toMatchObject(takenBack)
    expect(stateOf(twin)).toMatchObject({ weight: null })
    expect(route(twin)).toMatchObject([{ name: 'fraud' }])
    expect(truths(twin)).toEqual([])
  })

  test.each([
    ['backends of others', '/spec/rules/0/backendRefs/1/name', 'other'],
    ['weights that are no split', '/spec/rules/0/backendRefs/0/weight', 70],
  ])('F29: %s are a person’s, and halt as ever', async (_, path, value) => {
    const twin = twinWithModel()
    await baking(twin, plan)
    await edit(twin, path, value)
    const ended = await deploy(process(twin, 'run-2'), asked(plan), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Halted', because: 'drift' } } })
    expect(at(twin.peek('HTTPRoute', 'fraud'), path)).toBe(value)
  })

  test('F29: the selector of a Service is put back as well', async () => {
    const blueGreen: Plan = { ...planBy('blue-green', 'service'), onDrift: 'restore' }
    const twin = twinFor(blueGreen)
    const faults: Faults = () => {
      const state = stateOf(twin)
      const now = twin.api.store.get({ kind: 'Service', name: 'fraud' })
      if (state?.weight !== 100 || state.putBack !== undefined || now === undefined || state.intent !== null)
        return undefined
      const selector = { app: 'fraud', 'ml-actions.dev/slot': 'a' }
      twin.api.store.put({ ...now, spec: { ...Object(now['spec']), selector } })
      return undefined
    }
    const ended = await deploy(process(twin, 'run-1', { faults }), asked(blueGreen), drive())
    expect(ended).toMatchObject(promoted)
    expect(stateOf(twin)?.putBack).toHaveLength(1)
    expect(truths(twin)).toEqual([])
  })
})

test('F29: killed around it, the next run ends in the same objects', async () => {
  const story: Story = {
    name: 'F29: a weight that is put back',
    prepare: async () => {
      const twin = twinWithModel()
      await baking(twin, plan)
      const now = twin.api.store.get({ kind: 'HTTPRoute', name: 'fraud' })
      const rules = at(now, '/spec/rules')
      const text = JSON.stringify(rules)
        .replace('"weight":90', '"weight":95')
        .replace('"weight":10', '"weight":5')
      if (now !== undefined)
        twin.api.store.put({ ...now, spec: { ...Object(now['spec']), rules: JSON.parse(text) } })
      return twin
    },
    run: async (twin, owner, faults) => {
      const ended = await deploy(
        process(twin, owner, faults === undefined ? {} : { faults }),
        asked(plan),
        drive(),
      )
      if (ended.is !== 'over') throw new TypeError(`the deploy ended as ${ended.is}`)
    },
  }
  const tally = await killEverywhere(story, (index) => index >= 12 && index < 18)
  expect(tally.points).toBeGreaterThan(6)
  expect(tally.broken).toEqual([])
})

function withPutBack(twin: Twin, putBack: readonly Instant[]) {
  const manifest = twin.api.store.get({ kind: 'ConfigMap', name: 'mlrollout-fraud' })
  if (manifest === undefined) throw new TypeError('there is no state')
  return { ...manifest, data: { 'state.json': JSON.stringify({ ...stateOf(twin), putBack }) } }
}
