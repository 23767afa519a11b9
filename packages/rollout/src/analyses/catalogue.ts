import type { Analysis } from './analysis.ts'
import { errorRate } from './error-rate.ts'

/** Every way to judge a candidate by its traffic, by the keyword of the rollout file. */
export const analyses = [errorRate] as const satisfies readonly Analysis[]
