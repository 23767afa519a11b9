import { cmlReport } from './cml-report.ts'
import { mlPipeline } from './ml-pipeline.ts'
import { multiEnvironment } from './multi-environment.ts'
import { shards } from './shards.ts'
import { smallest } from './smallest.ts'
import { starter } from './starter.ts'
import type { Story } from './story.ts'
import { strategies } from './strategies.ts'

/** All stories, in the order in which they are told. */
export const stories = [
  smallest,
  starter,
  shards,
  strategies,
  multiEnvironment,
  mlPipeline,
  cmlReport,
] as const satisfies readonly Story[]
