import { resolve } from 'node:path'
import { fileAt, hasCommit, mergeBase } from '@ml-actions/action/git'
import { writeWhole } from '@ml-actions/action/reports'
import { runAction } from '@ml-actions/action/run-action'
import { localSource } from '@ml-actions/dataset/sources/local'
import { openEngine } from '@ml-actions/engine/open'
import { accessOf } from '@ml-actions/registry/mlflow/address'
import { mlflowRegistry } from '@ml-actions/registry/mlflow/mlflow'
import { spec } from './inputs.ts'
import { type Chosen, choose } from './modes/choose.ts'
import { outputsOf } from './outputs.ts'
import { openPredictor } from './predictors/catalogue.ts'

await runAction<(typeof spec)['inputs'], Chosen>({
  ...spec,
  gather: (asked, run) =>
    choose(asked, run, {
      files: localSource(run.directory),
      fileAt: (ref, path) => fileAt(run.directory, ref, path),
      hasCommit: (ref) => hasCommit(run.directory, ref),
      // Most runs ask no registry, and its HTTP client is as large as all the rest.
      registry: async () => {
        const { mlflowClient } = await import('@ml-actions/registry/mlflow/client')
        const access = accessOf(asked['mlflow-tracking-uri'], process.env)
        return mlflowRegistry(mlflowClient({ ...access, signal: run.signal }), access.base)
      },
      base: async () => {
        const { head, base } = run.context.change ?? { head: 'HEAD', base: 'origin/HEAD' }
        return mergeBase(run.directory, head, base)
      },
      predictor: (settings, shows) => {
        const { directory, signal } = run
        const token = shows ? asked['predictor-token'] : ''
        return openPredictor(settings, { directory, signal, ...(token === '' ? {} : { token }) })
      },
      engine: (name, wanted, signal) => openEngine(name, wanted, { directory: run.directory, signal }),
      write: (path, content) => writeWhole(resolve(run.directory, path), content),
    }),
  judge: ({ verdict }) => verdict,
  outputsOf,
  tell: (_, { record }) => record(),
})
