import { describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { at } from './json.ts'
import { rollback } from './rollback.ts'
import { drive, planFor, process, twinWithModel } from './rollout.twin.ts'

const deployOf = (id: string, plan = planFor('canary')) =>
  ({ plan, id, onBusy: 'fail', command: 'go-on' }) as const

const image = (version: number) => ({
  image: `registry.example/fraud:${version}`,
  version: String(version),
})

describe.each(['canary', 'blue-green'] as const)('rollback of a %s', (strategy) => {
  test('gives the old release its traffic back while it is kept', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), deployOf('first', planFor(strategy)), drive())
    const ended = await rollback(
      process(twin, 'run-2'),
      { name: 'fraud', to: { is: 'previous-good' }, id: 'second' },
      drive(),
    )
    expect(ended).toMatchObject({ is: 'over', from: 2, to: 1, state: { phase: { is: 'RolledBack' } } })
    expect(twin.peek('Deployment', 'fraud-b')).toBeUndefined()
  })

  test('makes an older release again from its record, and ends the newer one', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), deployOf('first', planFor(strategy)), drive())
    await deploy(process(twin, 'run-2'), deployOf('second', planFor(strategy, image(3))), drive())
    expect(at(twin.peek('Deployment', 'fraud'), '/spec/template/spec/containers/0/image')).toBe(
      'registry.example/fraud:3',
    )
    const ended = await rollback(
      process(twin, 'run-3'),
      { name: 'fraud', to: { is: 'release', release: 1 }, id: 'third' },
      drive(),
    )
    expect(ended).toMatchObject({ is: 'over', from: 3, to: 1, state: { phase: { is: 'RolledBack' } } })
  })
})

describe('a rollback beside another one', () => {
  const asked = (id: string, to: Parameters<typeof rollback>[1]['to'] = { is: 'previous-good' }) => ({
    name: 'fraud',
    to,
    id,
  })

  /** Deploys twice, so that a rollback to the first release has to make it again. */
  async function deployedTwice(keepPreviousForSeconds: number) {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), deployOf('first', planFor('canary')), drive())
    const plan = planFor('canary', { ...image(3), keepPreviousForSeconds })
    await deploy(process(twin, 'run-2'), deployOf('second', plan), drive())
    return twin
  }

  test('to the same release waits for how that one ends', async () => {
    const twin = await deployedTwice(0)
    const first = process(twin, 'run-3')
    let joined: Awaited<ReturnType<typeof rollback>> | undefined
    const sleep = async (seconds: number, signal: AbortSignal) => {
      await twin.clock.sleep(seconds, signal)
      if (joined !== undefined) return
      joined = { is: 'blocked', blockers: [], conditions: [] }
      // Its owner renews the lease while the second one watches, and is done when it looks again.
      let looks = 0
      const clock = {
        ...twin.clock,
        sleep: async (wait: number) => {
          twin.clock.pass(wait)
          looks += 1
          const lease = twin.api.store.get({ kind: 'Lease', name: 'mlrollout-fraud' })
          if (looks === 1 && lease !== undefined)
            twin.api.store.put({ ...lease, spec: { ...Object(lease['spec']), renewTime: 'just now' } })
        },
      }
      const brief = { ...drive(), budgetSeconds: 30 }
      joined = await rollback(
        { ...process(twin, 'run-4'), clock },
        asked('fourth', { is: 'release', release: 1 }),
        brief,
      )
    }
    const ended = await rollback(
      { ...first, clock: { ...twin.clock, sleep } },
      asked('third', { is: 'release', release: 1 }),
      drive(),
    )
    expect(ended).toMatchObject({ is: 'over', to: 1, state: { phase: { is: 'RolledBack' } } })
    expect(joined).toMatchObject({
      is: 'on-its-way',
      to: 1,
      because: 'out-of-time',
      why: 'another run restores release 1',
    })
  })

  test('to another release is refused, and says whose is under way', async () => {
    const twin = await deployedTwice(0)
    await rollback(process(twin, 'run-3'), asked('third', { is: 'release', release: 1 }), {
      ...drive(),
      budgetSeconds: 0,
    })
    const other = await rollback(
      process(twin, 'run-4'),
      asked('fourth', { is: 'release', release: 2 }),
      drive(),
    )
    expect(other).toMatchObject({ is: 'busy', owner: { run: 'run-3' } })
    const same = await rollback(
      process(twin, 'run-4'),
      asked('fourth', { is: 'release', release: 1 }),
      drive(),
    )
    expect(same).toMatchObject({ is: 'over', to: 1, state: { phase: { is: 'RolledBack' } } })
  })

  test('that is run again says what it said', async () => {
    const twin = await deployedTwice(0)
    const world = process(twin, 'run-3')
    const once = await rollback(world, asked('third', { is: 'release', release: 1 }), drive())
    expect(once).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect(await rollback(world, asked('third', { is: 'release', release: 1 }), drive())).toMatchObject({
      is: 'over',
      to: 1,
    })
  })

  test('to a release that cannot start leaves the traffic where it is', async () => {
    const twin = await deployedTwice(0)
    twin.api.habits.behaviour = (name) => (name.endsWith(':1') ? 'ErrImagePull' : 'runs')
    const ended = await rollback(
      process(twin, 'run-3'),
      asked('third', { is: 'release', release: 1 }),
      drive(),
    )
    expect(ended).toMatchObject({
      is: 'over',
      state: { phase: { is: 'Halted', because: 'target-not-ready' } },
    })
    expect(at(twin.peek('HTTPRoute', 'fraud'), '/spec/rules/0/backendRefs')).toMatchObject([
      { weight: 100 },
      { weight: 0 },
    ])
  })

  test('to nothing that is on record is blocked, as is one of a rollout that nobody began', async () => {
    const twin = twinWithModel()
    expect(await rollback(process(twin, 'run-1'), asked('x'), drive())).toMatchObject({ is: 'blocked' })
    await deploy(process(twin, 'run-1'), deployOf('first', planFor('canary')), drive())
    const far = await rollback(process(twin, 'run-2'), asked('y', { is: 'release', release: 9 }), drive())
    expect(far).toMatchObject({
      is: 'blocked',
      blockers: [{ is: 'there is no record of release 9; on record: 1 (1), 2 (2)' }],
    })
  })

  test('to a release whose slot somebody uses is blocked', async () => {
    const twin = await deployedTwice(0)
    await deploy(
      process(twin, 'run-3'),
      deployOf('second', planFor('canary', { ...image(3), keepPreviousForSeconds: 0 })),
      drive(),
    )
    const idle = twin.api.store.get({ kind: 'Deployment', name: 'fraud-b' })
    if (idle !== undefined) twin.api.store.put({ ...idle, spec: { ...Object(idle['spec']), replicas: 1 } })
    const state = twin.peek('ConfigMap', 'mlrollout-fraud')
    const ended = await rollback(process(twin, 'run-4'), asked('z', { is: 'release', release: 1 }), drive())
    expect([ended.is, state === undefined]).toEqual(['blocked', false])
  })
})
