import type { Weight } from './plan.ts'
import type { Original, Slot } from './state.ts'

/** What a rollout whose state is lost was: one that ended, or one whose candidate has a part of the traffic. */
export type SoFar =
  | { readonly is: 'over'; readonly stable: Slot; readonly candidate: Slot }
  | {
      readonly is: 'half-way'
      readonly stable: Slot
      readonly candidate: Slot
      readonly weight: Weight
      readonly original: readonly Original[]
    }
  | { readonly is: 'none'; readonly message: string }
