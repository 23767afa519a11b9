import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/workspace.ts'
import { benchHome } from '../environment.ts'

/** The table of orders as Parquet files. */
export interface Orders {
  readonly rows: number
  /** Absolute. */
  readonly folder: string
  readonly files: readonly string[]
  readonly bytes: number
}

/** A file holds no more rows than this. */
const mostRows = 10_000_000

/** Makes the files, or finds them made before. */
export function ordersOf(python: string, rows: number): Orders {
  const folder = join(benchHome, `orders-${rows}`)
  if (!existsSync(folder)) {
    const count = Math.max(4, Math.ceil(rows / mostRows))
    const script = join(root, 'scripts', 'bench', 'engines', 'generate.py')
    console.log(`making ${rows.toLocaleString('en')} rows, once`)
    execFileSync(python, [script, `${folder}.part`, String(rows), String(count)], { stdio: 'inherit' })
    renameSync(`${folder}.part`, folder)
  }
  const files = readdirSync(folder).toSorted()
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  return { rows, folder, files, bytes }
}

/** Lays the files out in another folder as well: linked where that is on the same disk. */
export function layOut({ folder, files }: Orders, target: string): void {
  mkdirSync(target, { recursive: true })
  for (const file of files) {
    try {
      linkSync(join(folder, file), join(target, file))
    } catch {
      copyFileSync(join(folder, file), join(target, file))
    }
  }
}
