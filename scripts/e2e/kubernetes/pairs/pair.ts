import type { Way } from '../ways/way.ts'

/** A strategy, and a way that can carry it. */
export interface Pair {
  readonly strategy: 'canary' | 'blue-green' | 'shadow' | 'rolling'
  readonly way: Way
  readonly steps: readonly string[]
  /** More of the rollout file. */
  readonly file?: object
  /** More of its route. */
  readonly route?: object
}
