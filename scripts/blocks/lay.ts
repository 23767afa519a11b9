import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build/workspace.ts'
import type { Run } from './catalogue.ts'

/** Brings the files that a block's page supposes into the folder that it is run in. */
export function lay(home: string, { given = {} }: Run): void {
  for (const [path, from] of Object.entries(given))
    if (from === null) rmSync(join(home, path), { recursive: true, force: true })
    else cpSync(join(root, from), join(home, path), { recursive: true })
}
