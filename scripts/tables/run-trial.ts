import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { githubHost, runBundle } from '../scenarios/bundle.ts'
import type { Left, Trial } from './trial.ts'

const held = pathToFileURL(join(import.meta.dirname, 'held.ts')).href

/** Runs a trial's bundle in a fresh folder, as its host would, and holds what it left against each row. */
export async function runTrial(trial: Trial): Promise<ReadonlyMap<string, readonly string[]>> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'ml-actions-table-')))
  try {
    mkdirSync(join(home, 'work'))
    const differences = new Map<string, readonly string[]>()
    for (const step of [trial, ...(trial.next ?? [])]) {
      const left = await leftBy(step, home)
      for (const row of step.rows) differences.set(row.name, row.differences(left))
    }
    return differences
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function leftBy(trial: Trial, home: string): Promise<Left> {
  const directory = join(home, 'work')
  for (const [path, content] of Object.entries(trial.files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), content)
  }
  trial.lay?.(directory)
  const files = { output: join(home, 'output'), summary: join(home, 'summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const inputs = Object.entries(trial.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const { log, code } = await runBundle({
    action: 'data-validate',
    directory,
    words:
      trial.inTerminal === true
        ? Object.entries(trial.inputs).flatMap(([name, value]) => [`--${name}`, value])
        : [],
    environment: {
      ...(trial.inTerminal === true
        ? {}
        : { ...githubHost(directory, files), ...Object.fromEntries(inputs) }),
      ...(trial.befalls === undefined ? {} : { NODE_OPTIONS: `--import=${held}` }),
    },
    heard: (text, child) => {
      if (!text.includes('reading ')) return
      trial.befalls?.(child, directory)
      if (trial.befalls !== undefined) writeFileSync(join(directory, 'go'), '')
    },
  })
  const file = (path: string) => textOf(join(directory, path))
  const written = /^reports: (.+)$/m.exec(log)?.[1] ?? '.ml-actions/data-validate'
  const verdict = file(join(written, 'verdict.json'))
  return {
    log,
    code,
    summary: readFileSync(files.summary, 'utf8'),
    verdict: verdict === undefined ? undefined : (JSON.parse(verdict) as Verdict),
    file,
  }
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
