import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accessOf } from '@ml-actions/registry/mlflow/address'
import { mlflowClient } from '@ml-actions/registry/mlflow/client'
import { mlflowRegistry } from '@ml-actions/registry/mlflow/mlflow'
import type { Registry } from '@ml-actions/registry/registry'
import type { TrainingProject } from './project.ts'

/** The registered model that the workflow keeps. */
export const model = 'flights'

/** A model that was trained and logged, before it is registered. */
export interface Logged {
  readonly source: string
  readonly runId: string
}

/** Asks the server as the actions do. */
export function registryAt(url: string): Registry {
  const access = accessOf(url, {})
  return mlflowRegistry(mlflowClient(access), access.base)
}

/** Trains and logs the model that is in production when a story begins. */
export async function trainFirst({ directory, asLaid, run }: TrainingProject, url: string): Promise<Logged> {
  const params = join(directory, 'params.json')
  writeFileSync(params, plain)
  run('python', 'retrain.py', 'fit')
  run('env', `MLFLOW_TRACKING_URI=${url}`, 'python', 'log_run.py')
  const runId = readFileSync(join(directory, 'model', 'run.txt'), 'utf8')
  const { address = '' } = await registryAt(url).run(runId)
  writeFileSync(params, asLaid['params.json'] ?? '')
  for (const made of ['model', 'predictions/retrained.csv', 'metrics/retrained.json'])
    rmSync(join(directory, made), { recursive: true })
  return { source: `${address}/model`, runId }
}

/** A model that knows neither the hour nor the weather. */
const plain = JSON.stringify({ columns: ['carrier', 'origin', 'distance'], epochs: 4, rate: 0.01 })

/** Forgets all versions, and registers the first one anew as version 1 and champion. */
export async function layRegistry(url: string, { source, runId }: Logged): Promise<void> {
  // MLflow's client deletes so; no action does. The first story finds nothing to delete.
  await fetch(`${url}/api/2.0/mlflow/registered-models/delete`, {
    method: 'DELETE',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: model }),
  })
  const registry = registryAt(url)
  const { version } = await registry.register({ name: model, source, runId, tags: {} })
  await registry.setAlias(model, 'champion', version)
}
