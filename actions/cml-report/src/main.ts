import * as git from '@ml-actions/action/git'
import { writeWhole } from '@ml-actions/action/reports'
import { runAction } from '@ml-actions/action/run-action'
import { localSource } from '@ml-actions/dataset/sources/local'
import { githubClient } from '@ml-actions/forge/github/client'
import { githubForge } from '@ml-actions/forge/github/comments'
import { githubHistory } from '@ml-actions/forge/github/history'
import { pauseWith } from '@ml-actions/forge/patience'
import { accessOf } from '@ml-actions/registry/mlflow/address'
import { mlflowRegistry } from '@ml-actions/registry/mlflow/mlflow'
import { localCache } from './dvc/local-cache.ts'
import type { Evidence } from './evidence.ts'
import { gather } from './gather.ts'
import { spec } from './inputs.ts'
import { judge } from './judge.ts'
import { outputsOf } from './outputs.ts'
import { summaryOf } from './report.ts'
import { tell } from './tell.ts'
import type { Access } from './world.ts'

const forge = (access: Access) => githubForge(githubClient(access), access.repository)

await runAction<(typeof spec)['inputs'], Evidence>({
  ...spec,
  gather: (asked, run) =>
    gather(asked, run, {
      files: localSource(run.directory),
      git,
      forge,
      dvc: localCache(run.directory),
      mergeBase: (access, sides) =>
        githubHistory(githubClient(access), access.repository).mergeBase(sides.base, sides.head),
      // Most runs ask no registry, and its HTTP client takes its time to load.
      registry: async () => {
        const { mlflowClient } = await import('@ml-actions/registry/mlflow/client')
        const access = accessOf(asked['mlflow-tracking-uri'], process.env)
        return mlflowRegistry(mlflowClient({ ...access, signal: run.signal }), access.base)
      },
    }),
  judge,
  outputsOf,
  summaryOf,
  tell: (verdict, evidence, run) =>
    tell(verdict, evidence, run, { pause: pauseWith(run.signal), write: writeWhole }),
})
