import type { Ended } from './actions.ts'
import type { Trial } from './trial.ts'

/** More ticks than clearing takes: each does one thing, and the first may come before the time of keeping is over. */
const mostTicks = 8

/**
 * Ticks as a clock would, until nothing of the release before is kept any more.
 * @returns the last tick, whatever came of it
 */
export async function clearing({ deploy }: Pick<Trial, 'deploy'>, tag: string): Promise<Ended> {
  let tick = await deploy(tag, { mode: 'tick' }, 2).ended
  for (let more = 1; more < mostTicks && tick.outputs['phase'] === 'Keeping'; more += 1)
    tick = await deploy(tag, { mode: 'tick' }, 2 + more).ended
  return tick
}
