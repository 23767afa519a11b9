import { setTimeout } from 'node:timers/promises'
import type { Ended } from './actions.ts'
import { type Requests, requestsSent } from './audit.ts'
import type { Stack } from './stack.ts'
import { trying } from './trial.ts'

/** What one run of canary-deploy costs while a release bakes. */
export interface Bake {
  /** `run`: one job from the first step to the end. `begin`: the tick that starts a rollout. `tick`: one that looks on. */
  readonly way: 'run' | 'begin' | 'tick'
  /** Of the process, from its start to its end. */
  readonly seconds: number
  /** To the API server. */
  readonly requests: Requests
  /** Where the rollout stood then. */
  readonly phase: string
}

/**
 * Measures what a bake costs: a rollout in one job, and the ticks of one whose job leaves between two looks.
 * @param ticks  how many ticks look on
 */
export async function bakes(stack: Stack, ticks: number, hear: (bake: Bake) => void): Promise<void> {
  const measured = async (way: Bake['way'], ran: () => Promise<Ended>) => {
    const before = requestsSent(stack.home)
    const { seconds, outputs } = await well(ran())
    const after = requestsSent(stack.home)
    const requests = { reads: after.reads - before.reads, writes: after.writes - before.writes }
    hear({ way, seconds, requests, phase: outputs['phase'] ?? '' })
  }
  await trying(stack, { name: 'oats' }, ({ deploy }) => measured('run', () => deploy('good').ended))
  // Two steps of an hour: no tick of this has anything to do but look.
  const steps = ['20%:1h..2h', '50%:1h..2h']
  await trying(stack, { name: 'millet', file: { steps, deadline: '8h' } }, async ({ deploy }) => {
    let run = 1
    const tick = () => {
      run += 1
      return deploy('good', { mode: 'tick' }, run).ended
    }
    await measured('begin', tick)
    // Until its pods are ready and its route is accepted, a tick has other things to do.
    while ((await well(tick())).outputs['phase'] !== 'Baking') await setTimeout(1000)
    for (let count = 0; count < ticks; count += 1) {
      // As after minutes: a window that is due has passed since the last look.
      await setTimeout(5000)
      await measured('tick', tick)
    }
  })
}

async function well(running: Promise<Ended>): Promise<Ended> {
  const ended = await running
  if (ended.code !== 0 || ended.outputs['phase'] === 'RolledBack') throw new Error(ended.log)
  return ended
}
