import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readText, root } from '../../build/workspace.ts'
import { type Measured, measure } from '../measure.ts'

/** What a contender found: the change of each metric by its name, slices as `recall, segment=s0`. */
export type Found = Readonly<Record<string, number>>

/** One program that compares two models. */
export interface Contender {
  readonly name: string
  /**
   * Compares the models of a folder.
   * @param resamples  of a bootstrap; what needs none does without
   */
  run(folder: string, resamples: number): { readonly used: Measured; readonly found: Found }
}

const home = join(root, 'scripts', 'bench', 'model-gate')

/** A script of Python that resamples. */
export function theirs(python: string, name: string, script: string): Contender {
  return {
    name,
    run(folder, resamples) {
      const words = [python, join(home, 'contenders', script), folder, String(resamples)]
      const { used, output } = measure(python, { words, cwd: root, variables: {} })
      return { used, found: JSON.parse(output.trim().split('\n').at(-1) ?? '').values }
    },
  }
}

interface Document {
  readonly metrics: readonly {
    readonly name: string
    readonly slice?: string
    readonly change?: { readonly value: number }
  }[]
}

/** The built bundle, started as a person starts it in a terminal; all reports are written. */
export function ours(python: string): Contender {
  return {
    name: 'model-gate',
    run(folder) {
      writeFileSync(join(folder, 'gate.yml'), readText('scripts/bench/model-gate/policy.yml'))
      const { used, document } = gate(python, folder)
      const found = document.metrics.map(({ name, slice, change }) => [
        slice === undefined ? name : `${name}, ${slice}`,
        change?.value ?? Number.NaN,
      ])
      return { used, found: Object.fromEntries(found) }
    },
  }
}

/** The bundle on two metrics files: how long from its start to a verdict. */
export function started(python: string, folder: string): Measured {
  mkdirSync(folder, { recursive: true })
  const checks = 'checks: {accuracy: {min: 0.85}, accuracy-keep: {metric: accuracy, not-worse-by: 0.1}}'
  const policy = `policy: 1\ncandidate: {metrics: new.json}\nbaseline: {metrics: old.json}\n${checks}\n`
  writeFileSync(join(folder, 'gate.yml'), policy)
  writeFileSync(join(folder, 'new.json'), '{"accuracy": {"value": 0.91, "n": 1000}}')
  writeFileSync(join(folder, 'old.json'), '{"accuracy": {"value": 0.89, "n": 1000}}')
  return gate(python, folder).used
}

function gate(python: string, cwd: string): { readonly used: Measured; readonly document: Document } {
  const bundle = join(root, 'actions', 'model-gate', 'dist', 'index.js')
  const reports = mkdtempSync(join(tmpdir(), 'bench-'))
  const flags = ['--policy', 'gate.yml', '--purpose', 'promote', '--report-dir', reports]
  try {
    const words = [process.execPath, bundle, ...flags]
    const { used } = measure(python, { words, cwd, variables: {} })
    return { used, document: JSON.parse(readFileSync(join(reports, 'verdict.json'), 'utf8')) }
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}
