import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { deploy } from '../deploy.ts'
import { at } from '../json.ts'
import { stateName } from '../kubernetes/names.ts'
import type { Faults } from '../kubernetes/twin/twin.ts'
import { rollback } from '../rollback.ts'
import { broken, drive, planFor, process, twinWithModel } from '../rollout.twin.ts'
import { asked, back, baking, route, stateOf, truths } from './staged.twin.ts'

describe('one owner at a time:', () => {
  test('F44: the holder of a lease that is alive keeps it', async () => {
    const twin = twinWithModel()
    await baking(twin)
    const plan = planFor('canary')
    let inner: Awaited<ReturnType<typeof deploy>> | undefined
    const world = process(twin, 'run-1')
    const sleep = async (seconds: number, signal: AbortSignal) => {
      await twin.clock.sleep(seconds, signal)
      if (inner !== undefined) return
      // The second run looks twice; between its looks the first one renews.
      inner = { is: 'unchanged', image: '' }
      const other = process(twin, 'run-2')
      const renewing = {
        ...twin.clock,
        sleep: async (wait: number) => {
          twin.clock.pass(wait)
          const lease = twin.api.store.get({ kind: 'Lease', name: stateName('fraud') })
          const spec = { ...Object(lease?.['spec']), renewTime: `${wait}`.padStart(20, '0') }
          if (lease !== undefined) twin.api.store.put({ ...lease, spec })
        },
      }
      inner = await deploy({ ...other, clock: renewing }, asked(plan), drive())
    }
    await deploy({ ...world, clock: { ...twin.clock, sleep } }, asked(plan), {
      ...drive(),
      budgetSeconds: 60,
    })
    expect(inner).toMatchObject({ is: 'busy', owner: { run: 'run-1' } })
  })

  test('F44: a second deploy of something else fails, waits or supersedes, as it was told', async () => {
    const other = planFor('canary', { image: 'registry.example/fraud:3', version: '3' })
    const twin = twinWithModel()
    await baking(twin)
    expect(await deploy(process(twin, 'run-2'), asked(other, 'second'), drive())).toMatchObject({
      is: 'busy',
      owner: { run: 'run-1' },
    })
    const waits = { ...asked(other, 'second'), onBusy: 'wait' } as const
    const signal = AbortSignal.abort()
    expect(await deploy(process(twin, 'run-2'), waits, { ...drive(), signal })).toMatchObject({ is: 'busy' })
    const supersedes = { ...asked(other, 'second'), onBusy: 'supersede' } as const
    const ended = await deploy(process(twin, 'run-2'), supersedes, drive())
    expect(ended).toMatchObject({
      is: 'over',
      state: { id: 'second', phase: { is: 'Keeping' }, candidate: { version: '3' } },
    })
    expect(truths(twin)).toEqual([])
  })

  test('F44: a deploy that waits begins when the other has ended', async () => {
    const other = planFor('canary', { image: 'registry.example/fraud:3', version: '3' })
    const twin = twinWithModel()
    await baking(twin)
    const world = process(twin, 'run-2')
    let isFirst = true
    const sleep = async (seconds: number, signal: AbortSignal) => {
      await twin.clock.sleep(seconds, signal)
      if (!isFirst) return
      isFirst = false
      await deploy(process(twin, 'run-1', { traffic: broken }), asked(), drive())
    }
    const waits = { ...asked(other, 'second'), onBusy: 'wait' } as const
    const ended = await deploy({ ...world, clock: { ...twin.clock, sleep } }, waits, drive())
    expect(ended).toMatchObject({ is: 'over', state: { id: 'second', phase: { is: 'Keeping' } } })
  })

  test('a policy that changed while a rollout is under way is misuse', async () => {
    const twin = twinWithModel()
    await baking(twin)
    const changed = planFor('canary', { policyHash: 'sha256:other' })
    await expect(deploy(process(twin, 'run-2'), asked(changed), drive())).rejects.toThrow(Misuse)
  })

  test('F46: two rollbacks to the same release are one', async () => {
    const twin = twinWithModel()
    await baking(twin)
    await rollback(process(twin, 'run-2'), back, { ...drive(), budgetSeconds: 0 })
    expect(stateOf(twin)?.preempt).toMatchObject({ to: 1, by: { run: 'run-2' } })
    const other = { ...back, to: { is: 'release', release: 1 } } as const
    expect(await rollback(process(twin, 'run-3'), other, drive())).toMatchObject({
      is: 'over',
      to: 1,
      state: { phase: { is: 'RolledBack' } },
    })
  })
})

describe('between a look and the write that follows it,', () => {
  test('F46: a rollback that loses the race to the state to another one joins it', async () => {
    const twin = twinWithModel()
    await baking(twin)
    let isFirst = true
    const faults: Faults = async (_, request) => {
      if (request.method !== 'PUT' || request.kind !== 'ConfigMap' || !isFirst) return undefined
      isFirst = false
      await rollback(process(twin, 'run-3'), back, { ...drive(), budgetSeconds: 0 })
      return undefined
    }
    const ended = await rollback(process(twin, 'run-2', { faults }), back, drive())
    expect(ended).toMatchObject({ is: 'over', to: 1, state: { phase: { is: 'RolledBack' } } })
    expect(truths(twin)).toEqual([])
  })

  test.each([1, 2, 3])(
    'F47: a deploy that slept at its call %s until a rollback had ended takes over nothing',
    async (call) => {
      const twin = twinWithModel()
      await baking(twin)
      const faults: Faults = async (index) => {
        if (index === call) await rollback(process(twin, 'run-3'), back, drive())
        return undefined
      }
      const ended = await deploy(process(twin, 'run-2', { faults }), asked(), drive())
      expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
      expect(stateOf(twin)?.owner.run).toBe('run-3')
      expect(truths(twin)).toEqual([])
    },
  )

  test('F45: a deploy that ends while a rollback takes it is rolled back all the same, from its records', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), asked(), drive())
    twin.clock.pass(7200)
    let ended: Awaited<ReturnType<typeof deploy>> | undefined
    const faults: Faults = async (_, { method, kind }) => {
      if (ended !== undefined || method !== 'PUT' || kind !== 'Lease') return undefined
      ended = { is: 'unchanged', image: '' }
      ended = await deploy(process(twin, 'run-2'), asked(), drive())
      return undefined
    }
    const came = await rollback(process(twin, 'run-3', { faults }), back, drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Succeeded' } } })
    expect(came).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } }, from: 2, to: 1 })
    expect(stateOf(twin)).toMatchObject({ operation: 'rollback', candidate: { release: 1 }, weight: 100 })
    const serving = (route(twin) as readonly { name: string; weight: number }[]).filter(
      ({ weight }) => weight > 0,
    )
    expect(serving).toMatchObject([{ name: 'fraud' }])
    expect(truths(twin)).toEqual([])
  })

  test('F47: a rollback that begins and ends leaves a suspended deploy with room, and without pods', async () => {
    const twin = twinWithModel()
    let isFirst = true
    const faults: Faults = async (_, request) => {
      if (request.method !== 'POST' || request.kind !== 'Deployment' || !isFirst) return undefined
      isFirst = false
      expect(await rollback(process(twin, 'run-2'), back, drive())).toMatchObject({ is: 'over' })
      return undefined
    }
    const ended = await deploy(process(twin, 'run-1', { faults }), asked(), drive())
    expect(ended).toMatchObject({ is: 'preempted' })
    expect(at(twin.peek('Deployment', 'fraud-b'), '/spec/replicas')).toBe(0)
    expect(truths(twin)).toEqual([])
    const again = await deploy(process(twin, 'run-3'), asked(planFor('canary'), 'second'), drive())
    expect(again).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
  })
})
