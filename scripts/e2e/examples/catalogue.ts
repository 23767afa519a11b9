import { multiEnvironment } from './multi-environment.ts'
import { smallest } from './smallest.ts'
import type { Story } from './story.ts'

/** All stories, in the order in which they are told. */
export const stories = [smallest, multiEnvironment] as const satisfies readonly Story[]
