import type { Run } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { spec } from '../inputs.ts'
import type { World } from '../world.ts'

/** What the workflow asked for. */
export type Wishes = Asked<(typeof spec)['inputs']>

/** What an operation may use of the run. */
export type Running = Pick<Run, 'context' | 'signal'>

/** The inputs that only some operations take. */
export type Own = Exclude<keyof Wishes, 'operation' | 'model' | 'mlflow-tracking-uri'>

/** One thing that the action can do with a model. */
export interface Operation<Evidence = unknown> {
  /** The word of the input `operation`. */
  readonly name: Wishes['operation']
  readonly summary: string
  /** The inputs that it takes; another one that is given is refused. */
  readonly takes: readonly Own[]
  /** The inputs of which at least one must be given, in groups. */
  readonly needs: readonly (readonly Own[])[]
  /** Whether it writes, so that a dry run means something. */
  readonly writes: boolean
  /** Reads the world, and writes what the operation is there to write. */
  gather(wishes: Wishes, run: Running, world: World): Promise<Evidence>
  /** Decides: same evidence, same verdict. */
  judge(evidence: Evidence): Verdict
}
