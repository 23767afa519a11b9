import type { Told } from '@ml-actions/action/action'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Running, Wishes } from '../reading/reading.ts'
import type { World } from '../world.ts'
import { modes } from './catalogue.ts'
import type { Mode } from './mode.ts'

/** What came of the mode that the workflow asked for. */
export interface Chosen {
  readonly verdict: Verdict
  /** Writes down what the verdict makes true, once it is told. */
  record(): Promise<Told>
}

/** Does what the mode is there for. */
export async function choose(wishes: Wishes, run: Running, world: World): Promise<Chosen> {
  const mode: Mode = modes[wishes.mode]
  const evidence = await mode.gather(wishes, run, world)
  const verdict = mode.judge(evidence)
  return {
    verdict,
    record: async () => {
      mode.record?.(verdict, evidence, world)
      return { notes: [], outputs: {} }
    },
  }
}
