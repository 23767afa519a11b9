import { relative } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import * as git from '@ml-actions/action/git'
import { writeWhole } from '@ml-actions/action/reports'
import { runAction } from '@ml-actions/action/run-action'
import { localSource } from '@ml-actions/dataset/sources/local'
import { githubArtifacts } from '@ml-actions/forge/github/artifacts'
import { githubAssets } from '@ml-actions/forge/github/assets'
import { githubChecks } from '@ml-actions/forge/github/checks'
import { githubClient } from '@ml-actions/forge/github/client'
import { githubForge } from '@ml-actions/forge/github/comments'
import { githubHistory } from '@ml-actions/forge/github/history'
import { githubPulls } from '@ml-actions/forge/github/pulls'
import { gitlabClient } from '@ml-actions/forge/gitlab/client'
import { gitlabForge } from '@ml-actions/forge/gitlab/notes'
import { pauseWith } from '@ml-actions/forge/patience'
import { accessOf } from '@ml-actions/registry/mlflow/address'
import { mlflowRegistry } from '@ml-actions/registry/mlflow/mlflow'
import { localCache } from './dvc/local-cache.ts'
import type { Evidence } from './evidence.ts'
import { gather } from './gather.ts'
import { spec } from './inputs.ts'
import { judge } from './judge.ts'
import { outputsOf } from './outputs.ts'
import type { Inflate } from './publish/unzip.ts'
import { summaryOf } from './report.ts'
import { tell } from './tell.ts'
import type { World } from './world.ts'

const forge: World['forge'] = (access, host) =>
  host === 'github'
    ? githubForge(githubClient(access), access.repository)
    : gitlabForge(gitlabClient({ ...access, kind: 'access' }), access.repository, access.serverUrl)

/** Damaged bytes, and more than wanted, are thrown by zlib with codes of its own. */
const inflate: Inflate = (bytes, most) => {
  try {
    return inflateRawSync(bytes, { maxOutputLength: most })
  } catch {
    return undefined
  }
}

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
      checks: (access) => githubChecks(githubClient(access), access.repository),
      pulls: (access) => githubPulls(githubClient(access), access.repository),
      artifacts: (access) => githubArtifacts(githubClient(access), access.repository, access.serverUrl),
      assets: (access) => githubAssets(githubClient(access), access.repository),
      inflate,
      // Most runs draw nothing.
      draw: async (chart, looks, signal) => {
        const { drawInChild } = await import('./images/child.ts')
        return drawInChild(process.argv[1] ?? '', chart, looks, signal)
      },
      now: () => performance.now(),
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
  // The run that collected has said its verdict by its own exit code; this one's work is to post it.
  onItsWay: (_, { stage }) => stage === 'publish',
  tell: (verdict, evidence, run) =>
    tell(verdict, evidence, run, {
      pause: pauseWith(run.signal),
      write: writeWhole,
      shown: (path) => relative(process.cwd(), path),
    }),
})
