import { join } from 'node:path'
import { type Component, start } from '../component.ts'

/** Starts the proxy of our own. */
export function startPlane(home: string, access: readonly string[]): Component {
  return start(home, 'plane', [process.execPath, join(import.meta.dirname, 'plane.ts'), ...access])
}
