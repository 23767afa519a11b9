import type { Stack } from '../stack.ts'
import type { Trial, Wanted } from '../trial.ts'
import type { Hands } from './hands.ts'

/** Something that goes wrong in the middle of a rollout on the real API server. */
export interface Fault {
  /** The ids of `packages/rollout/src/faults/catalogue.ts` that it stages, and what is seen: `F48: …`. */
  readonly title: string
  readonly wanted?: Omit<Wanted, 'name'>
  /** Makes it go wrong, and says what is not as it should be after it. */
  stage(scene: Scene): Promise<readonly string[]>
}

/** A trial, and hands that are not the rollout's. */
export interface Scene extends Trial {
  readonly stack: Stack
  readonly hands: Hands
}
