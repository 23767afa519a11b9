import type { Run, Told } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { spec } from '../inputs.ts'
import type { World } from '../world.ts'

/** What the workflow asked for. */
export type Wishes = Asked<typeof spec.inputs>

/** What a mode may use of the run. */
export type Running = Pick<Run, 'context' | 'log' | 'signal' | 'startedAt'>

/** One thing that the action can do with a policy. */
export interface Mode<Evidence = unknown> {
  /** The word of the input `mode`. */
  readonly name: string
  readonly summary: string
  /** Reads the world. */
  gather(wishes: Wishes, run: Running, world: World): Promise<Evidence>
  /** Decides: same evidence, same verdict. */
  judge(evidence: Evidence): Verdict
  /** Writes down what the verdict makes true. */
  record?(verdict: Verdict, evidence: Evidence, world: World): Promise<Told>
}
