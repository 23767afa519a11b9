import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { runAction } from '@ml-actions/action/run-action'
import { localSource } from '@ml-actions/dataset/sources/local'
import { accessOf } from '@ml-actions/registry/mlflow/address'
import { mlflowClient } from '@ml-actions/registry/mlflow/client'
import { mlflowRegistry } from '@ml-actions/registry/mlflow/mlflow'
import { mlflowModels } from '@ml-actions/registry/mlflow/registered-models'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { spec } from './inputs.ts'
import { choose } from './operations/choose.ts'
import { outputsOf } from './outputs.ts'

await runAction<(typeof spec)['inputs'], Verdict>({
  ...spec,
  gather: (asked, run) => {
    const access = accessOf(asked['mlflow-tracking-uri'], process.env)
    const { signal } = run
    return choose(asked, run, {
      files: localSource(run.directory),
      registry: mlflowRegistry(mlflowClient({ ...access, signal }), access.base),
      models: mlflowModels({ client: mlflowClient(access), base: access.base }),
      now: Date.now,
      pause: (seconds) => setTimeout(seconds * 1000, undefined, { signal }),
      nonce: randomUUID(),
    })
  },
  judge: (verdict) => verdict,
  outputsOf,
})
