import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../build/workspace.ts'
import { type Measured, measure } from '../measure.ts'

/** What a contender found; all must find the same before a time means anything. */
export interface Found {
  readonly rows: number
  readonly outcome: string
  /** Cells that are not as the contract wants. */
  readonly failing: number
  /** Nulls of the column `note`. */
  readonly nullNotes: number
}

/** One program that checks the contract. */
export interface Contender {
  readonly name: string
  /** Extensions of the files that it reads. */
  readonly reads: readonly string[]
  run(file: string): { readonly used: Measured; readonly found: Found }
}

const script = (name: string) => join(root, 'scripts', 'bench', 'data-validate', 'contenders', name)

/** The contenders, ours first. */
export function contendersWith(python: string): readonly Contender[] {
  return [
    ours(python),
    theirs(python, 'pandera', 'pandera_schema.py'),
    theirs(python, 'polars', 'polars_query.py'),
    theirs(python, 'duckdb', 'duckdb_query.py', ['.csv', '.parquet', '.jsonl']),
    theirs(python, 'great expectations', 'great_expectations_suite.py'),
  ]
}

const all = ['.csv', '.parquet', '.jsonl', '.arrow']

function theirs(python: string, name: string, file: string, reads: readonly string[] = all): Contender {
  return {
    name,
    reads,
    run(path) {
      const words = [python, script(file), path]
      const { used, output } = measure(python, { words, cwd: root, variables: {} })
      return { used, found: JSON.parse(output.trim().split('\n').at(-1) ?? '') }
    },
  }
}

interface Document {
  readonly outcome: string
  readonly facts: { readonly rows: number }
  readonly checks: readonly {
    readonly rule: string
    readonly subject?: string
    readonly counts: { readonly failed: number }
  }[]
}

/** The built bundle, started as a person starts it in a terminal; all reports are written. */
function ours(python: string): Contender {
  const bundle = join(root, 'actions', 'data-validate', 'dist', 'index.js')
  const contract = join(root, 'scripts', 'bench', 'data-validate', 'contract.yml')
  return {
    name: 'data-validate',
    reads: all,
    run(path) {
      const reports = mkdtempSync(join(tmpdir(), 'bench-'))
      const flags = ['--data', path, '--contract', contract, '--report-dir', reports]
      try {
        const words = [process.execPath, bundle, ...flags]
        const { used } = measure(python, { words, cwd: root, variables: {} })
        return { used, found: foundIn(JSON.parse(readFileSync(join(reports, 'verdict.json'), 'utf8'))) }
      } finally {
        rmSync(reports, { recursive: true, force: true })
      }
    },
  }
}

function foundIn({ outcome, facts, checks }: Document): Found {
  const shares = checks.filter(({ rule }) => rule === 'data/null-share')
  const nullNotes = shares.find(({ subject }) => subject === 'note')?.counts.failed ?? 0
  const others = checks.filter((check) => !shares.includes(check))
  return {
    rows: facts.rows,
    outcome,
    failing: others.reduce((sum, { counts }) => sum + counts.failed, 0),
    nullNotes,
  }
}
