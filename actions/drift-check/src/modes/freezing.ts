import { Misuse } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { parseDriftFile } from '../drift/parse.ts'
import { filesOf } from '../gather.ts'
import { readText } from '../reading/read-text.ts'
import { type Frozen, freeze } from '../reference/freeze.ts'
import { printReference } from '../reference/reference-file.ts'
import type { Mode } from './mode.ts'

interface Written extends Frozen {
  readonly path: string
}

/** `freeze`: reads the reference once, and writes what later runs read in its place. */
export const freezing: Mode<Written> = {
  name: 'freeze',
  summary: 'reads the reference and writes its bins and counts',
  async gather(wishes, { signal }, world) {
    const { config, format, reference: patterns } = wishes
    const settings = parseDriftFile(
      config === '' ? 'drift: 1' : (await readText(world.files, config)).text,
      config,
    )
    const { paths, unmatched } = await filesOf(world, patterns)
    if (paths.length === 0) throw nothingToFreeze(unmatched)
    const frozen = await freeze({ source: world.files, paths, format, signal }, settings)
    const path = 'reference.json'
    world.write(path, printReference(frozen.reference))
    return { ...frozen, path }
  },
  judge: verdictOf,
}

function verdictOf({ reference, notes, path }: Written): Verdict {
  const { rows, columns, sources } = reference
  const isSome = rows > 0 && columns.length > 0
  const is = `${columns.length} columns of ${rows} rows were frozen`
  return {
    action: 'drift-check',
    outcome: isSome ? 'pass' : 'inconclusive',
    headline: is,
    checks: [
      {
        rule: 'drift/freeze',
        name: 'reference frozen',
        outcome: isSome ? 'pass' : 'inconclusive',
        severity: 'error',
        is,
        wanted: 'a reference with rows and columns',
        ...(isSome ? {} : { todo: 'see that the data is there', reason: 'nothing-evaluated' }),
        findings: [],
      },
    ],
    metrics: [],
    tables: [],
    notes,
    sources,
    facts: { decision: '', drifted: '[]', 'reference-file': path },
  }
}

function nothingToFreeze(unmatched: readonly string[]): Misuse {
  return new Misuse({
    is: `no file matches ${unmatched.map((glob) => JSON.stringify(glob)).join(', ')}`,
    wanted: 'the data that the model was trained on',
    todo: 'check the input "reference"; did the step before it fetch the data?',
  })
}
