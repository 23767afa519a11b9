import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Wishes } from '../gather.ts'
import type { World } from '../world.ts'
import { modes } from './catalogue.ts'
import type { Mode, Running } from './mode.ts'

/** What came of the mode that the workflow asked for. */
export interface Chosen {
  readonly verdict: Verdict
}

/** Does what the mode is there for. */
export async function choose(wishes: Wishes, run: Running, world: World): Promise<Chosen> {
  const mode: Mode = modes[wishes.mode]
  return { verdict: mode.judge(await mode.gather(wishes, run, world)) }
}
