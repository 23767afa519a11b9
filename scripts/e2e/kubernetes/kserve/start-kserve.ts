import { join } from 'node:path'
import { type Component, start } from '../component.ts'

/** Starts the controller of our own for InferenceServices. */
export function startKserve(home: string, access: readonly string[]): Component {
  return start(home, 'kserve', [process.execPath, join(import.meta.dirname, 'kserve.ts'), ...access])
}

/** What the API server is taught of KServe. */
export const inferenceServices = { file: join(import.meta.dirname, 'inference-services.yaml') } as const
