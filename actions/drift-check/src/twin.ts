import { twinSource } from '@ml-actions/dataset/sources/twin'
import type { Running, Wishes } from './reading/reading.ts'
import type { World } from './world.ts'

/** What a workflow asks that names a reference and the data of late, and nothing else. */
export const plain: Wishes = {
  mode: 'check',
  reference: ['reference.csv'],
  current: ['current.csv'],
  engine: 'local',
  timeout: 3600,
  predictions: [],
  config: '',
  validated: '',
  accuracy: '',
  state: '',
  format: 'auto',
  values: 'none',
  now: null,
}

/** A run that nobody listens to. */
export const run: Running = {
  log: { info() {}, notice() {}, warn() {}, debug() {}, progress() {} },
  signal: new AbortController().signal,
  startedAt: new Date(0),
}

/** The world as files in memory, which are written there too; no engine is installed. */
export function worldOf(files: Map<string, string>): World {
  return {
    files: twinSource(files),
    exists: (path) => files.has(path),
    write: (path, text) => void files.set(path, text),
    engine: (name) => Promise.reject(new Error(`${name} is not installed`)),
  }
}
