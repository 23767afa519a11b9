import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Running, Wishes } from '../reading/reading.ts'
import type { World } from '../world.ts'

/** One thing that the action can do. */
export interface Mode<Evidence = unknown> {
  /** The word of the input `mode`. */
  readonly name: Wishes['mode']
  readonly summary: string
  /** Reads the world, and writes what the mode is there to write. */
  gather(wishes: Wishes, run: Running, world: World): Promise<Evidence>
  /** Decides: same evidence, same verdict. */
  judge(evidence: Evidence): Verdict
  /** Writes down what the verdict makes true, once it is told. */
  record?(verdict: Verdict, evidence: Evidence, world: World): void
}
