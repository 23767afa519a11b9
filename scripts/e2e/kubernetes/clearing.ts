import { ticking } from '../ticking.ts'
import type { Ended } from './actions.ts'
import type { Trial } from './trial.ts'

/**
 * Ticks as a clock would, until nothing of the release before is kept any more: each does one thing, and the first may come
 * before the time of keeping is over.
 * @returns the last tick, whatever came of it
 */
export async function clearing({ deploy }: Pick<Trial, 'deploy'>, tag: string): Promise<Ended> {
  let run = 2
  let last = await deploy(tag, { mode: 'tick' }, run).ended
  await ticking(
    () => last.outputs['phase'] === 'Keeping',
    async () => {
      run += 1
      last = await deploy(tag, { mode: 'tick' }, run).ended
    },
  )
  return last
}
