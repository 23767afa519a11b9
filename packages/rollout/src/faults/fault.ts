/** One thing that goes wrong around a rollout. */
export interface Fault {
  readonly id: `F${number}`
  /** What goes wrong, in one line. */
  readonly is: string
  /** The invariants that it must not break, by the ids of `invariants.ts`. */
  readonly holds: readonly `I${number}`[]
  /** Tests that show it and whose names do not begin with its id: file, and name as it is written there. */
  readonly elsewhere?: readonly (readonly [file: string, test: string])[]
  /** What of it is not shown yet, or cannot be shown on the twin, and why. */
  readonly missing?: string
}
