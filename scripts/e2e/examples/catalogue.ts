import { multiEnvironment } from './multi-environment.ts'
import { shards } from './shards.ts'
import { smallest } from './smallest.ts'
import type { Story } from './story.ts'
import { strategies } from './strategies.ts'

/** All stories, in the order in which they are told. */
export const stories = [smallest, shards, strategies, multiEnvironment] as const satisfies readonly Story[]
