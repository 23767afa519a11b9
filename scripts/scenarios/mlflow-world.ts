import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, type ServeOptions, serveTwin } from '@ml-actions/registry/mlflow/serve-twin'

/** What a story's `mlflow.json` may say: the server as it is found, and what it does at some of its requests. */
interface MlflowFile extends Omit<ServeOptions, 'fault'> {
  /** The fault that a request meets, by its number from 1. */
  readonly faults?: Readonly<Record<string, Fault>>
}

/** Serves the MLflow that a story's `mlflow.json` describes; undefined without one. */
export async function openMlflow(folder: string) {
  const file = join(folder, 'mlflow.json')
  if (!existsSync(file)) return undefined
  const { faults = {}, ...options }: MlflowFile = JSON.parse(readFileSync(file, 'utf8'))
  const served = await serveTwin({ ...options, fault: ({ count }) => faults[count] })
  return {
    fill: (text: string) => text.replaceAll('<mlflow>', served.url),
    hide: (text: string) => text.replaceAll(served.url, '<mlflow>'),
    transcript: () => served.requests().join('\n'),
    close: () => served.close(),
  }
}
