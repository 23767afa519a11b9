import { createHash } from 'node:crypto'
import { readText } from '../../build/workspace.ts'
import { pythonWith } from '../tools.ts'

/**
 * A Python that has what some requirements files ask for, made once. A workflow's own `pip install -r` runs in it for real,
 * and finds that it is all there.
 * @returns the folder of its programs
 */
export function pythonOf(requirements: readonly string[]): string {
  const digest = createHash('sha256').update(requirements.map(readText).join('\0')).digest('hex').slice(0, 12)
  return pythonWith(
    `examples-${digest}`,
    requirements.flatMap((file) => ['-r', file]),
    'examples',
  )
}
