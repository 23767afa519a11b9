import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../build/workspace.ts'
import { type Measured, measure } from '../measure.ts'
import type { Pair } from './generate.ts'

/** One run: what it used, and evidently's number of each column where it was asked for. */
export interface Ran {
  readonly used: Measured
  readonly values: Readonly<Record<string, number>>
}

/** Runs evidently's preset. */
export function theirs(python: string, { folder, extension }: Pair): Ran {
  const script = join(root, 'scripts', 'bench', 'drift-check', 'evidently_preset.py')
  const { used, output } = measure(python, {
    words: [python, script, folder, extension],
    cwd: root,
    variables: {},
  })
  return { used, values: JSON.parse(output.trim().split('\n').at(-1) ?? '').values }
}

/** The built bundle on both files, or on a reference that was frozen before; all reports are written. */
export function ours(python: string, { folder, extension }: Pair, reference = `reference.${extension}`): Ran {
  return {
    used: bundle(python, folder, ['--reference', reference, '--current', `current.${extension}`]).used,
    values: {},
  }
}

/** The bundle with evidently's own numbers beside ours: what is compared before a time is taken. */
export function reproduced(python: string, { folder, extension }: Pair): Ran {
  writeFileSync(join(folder, 'drift.yml'), 'drift: 1\ncompat: [evidently]\n')
  const flags = ['--reference', `reference.${extension}`, '--current', `current.${extension}`]
  const { used, document } = bundle(python, folder, [...flags, '--config', 'drift.yml'])
  const table = document.tables.find(({ columns }) => columns[1] === 'evidently')
  const values = (table?.rows ?? []).map(([name = '', cell = '']) => [name, Number(cell.split(' ')[0])])
  return { used, values: Object.fromEntries(values) }
}

/** Freezes the reference, so that later runs need not read it. */
export function frozen(python: string, { folder, extension }: Pair): Measured {
  return bundle(python, folder, ['--mode', 'freeze', '--reference', `reference.${extension}`]).used
}

interface Document {
  readonly tables: readonly {
    readonly columns: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }[]
}

function bundle(python: string, cwd: string, flags: readonly string[]) {
  const path = join(root, 'actions', 'drift-check', 'dist', 'index.js')
  const reports = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const words = [process.execPath, path, ...flags, '--report-dir', reports]
    const { used } = measure(python, { words, cwd, variables: {} })
    const document: Document = JSON.parse(readFileSync(join(reports, 'verdict.json'), 'utf8'))
    return { used, document }
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}
