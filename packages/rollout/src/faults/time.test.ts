import { describe, expect, test } from '@jest/globals'
import { deploy } from '../deploy.ts'
import { heardClock } from '../heard-clock.ts'
import { later } from '../instant.ts'
import { broken, drive, process, twinWithModel } from '../rollout.twin.ts'
import { asked, baking, goOn, truths } from './staged.twin.ts'

const hours = 3600

describe('the clock of a runner', () => {
  test.each([5 * hours, -5 * hours])('F43: that is wrong by %s s decides nothing', async (wrong) => {
    const twin = twinWithModel()
    const clock = { ...twin.clock, now: () => later(twin.clock.now(), wrong) }
    const good = await deploy({ ...process(twin, 'run-1'), clock }, asked(), drive())
    expect(good).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    expect(truths(twin)).toEqual([])
    const ill = twinWithModel()
    const world = {
      ...process(ill, 'run-1', { traffic: broken }),
      clock: { ...ill.clock, now: () => later(ill.clock.now(), wrong) },
    }
    const bad = await deploy(world, asked(), drive())
    expect(bad).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
  })

  test.each([5 * hours, -5 * hours])(
    'F43: that jumps by %s s under way ends no wait and no deadline',
    async (by) => {
      const twin = twinWithModel()
      let jump = 0
      const world = process(twin, 'run-1')
      const tell = ({ phase }: { readonly phase: string }) => {
        if (phase === 'Baking') jump = by
      }
      const clock = { ...twin.clock, now: () => later(twin.clock.now(), jump) }
      const begins = twin.clock.monotonic()
      const ended = await deploy({ ...world, tell, clock }, asked(), drive())
      expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
      expect(twin.clock.monotonic() - begins).toBeLessThan(hours)
      expect(truths(twin)).toEqual([])
    },
  )

  test.each([5 * hours, -5 * hours])(
    'F43: that is wrong by %s s ends nothing that it takes over, since the API server says what time it is',
    async (wrong) => {
      const twin = twinWithModel()
      await baking(twin)
      const { clock, hear } = heardClock({ ...twin.clock, now: () => later(twin.clock.now(), wrong) })
      const world = process(twin, 'run-2')
      const get: typeof world.cluster.get = async (ref) => {
        const found = await world.cluster.get(ref)
        hear(new Date(twin.clock.now()).toUTCString())
        return found
      }
      const ended = await deploy({ ...world, clock, cluster: { ...world.cluster, get } }, asked(), drive())
      expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
      expect(truths(twin)).toEqual([])
    },
  )

  test('F43: that is hours behind the last run’s lets no wait take hours', async () => {
    const twin = twinWithModel()
    await baking(twin)
    const clock = { ...twin.clock, now: () => later(twin.clock.now(), -5 * hours) }
    const begins = twin.clock.monotonic()
    const ended = await deploy({ ...process(twin, 'run-2'), clock }, asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    expect(twin.clock.monotonic() - begins).toBeLessThan(hours)
    expect(truths(twin)).toEqual([])
  })
})

describe('a job that is cancelled', () => {
  const phases = ['Preparing', 'WaitingReady', 'Attaching', 'Settling', 'Shifting', 'Baking', 'Promoting']
  test.each(phases)('F56: in %s leaves what the next run goes on with', async (wanted) => {
    const twin = twinWithModel()
    const stop = new AbortController()
    const tell = ({ phase }: { readonly phase: string }) => (phase === wanted ? stop.abort() : undefined)
    const ended = await deploy({ ...process(twin, 'run-1'), tell }, asked(), {
      ...drive(),
      signal: stop.signal,
    })
    expect(ended).toMatchObject({ is: 'on-its-way', because: 'interrupted' })
    expect(await goOn(twin)).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    expect(truths(twin)).toEqual([])
  })
})
