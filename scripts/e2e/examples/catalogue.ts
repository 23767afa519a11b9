import { cmlReport } from './cml-report.ts'
import { longBakes } from './long-bakes.ts'
import { mlPipeline } from './ml-pipeline.ts'
import { mlPipelineRefused } from './ml-pipeline-refused.ts'
import { multiEnvironment } from './multi-environment.ts'
import { shards } from './shards.ts'
import { smallest } from './smallest.ts'
import { starter } from './starter.ts'
import type { Story } from './story.ts'
import { strategies } from './strategies.ts'

/** All stories, the longest first, so that no lane is left with one of them at the end. */
export const stories: readonly Story[] = [
  mlPipeline,
  mlPipelineRefused,
  multiEnvironment,
  longBakes,
  smallest,
  ...strategies,
  cmlReport,
  starter,
  shards,
]
