import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { readingOf, settingsOf } from '../reading/reading.ts'
import { frozenNow } from '../reference/gather-reference.ts'
import type { Frozen } from '../reference/reference.ts'
import { printReference } from '../reference/reference-file.ts'
import type { Mode } from './mode.ts'

interface Written extends Frozen {
  readonly path: string
}

/** `freeze`: reads the reference once, and writes what later runs read in its place. */
export const freezing: Mode<Written> = {
  name: 'freeze',
  summary: 'reads the reference and writes its bins and counts',
  async gather(wishes, run, world) {
    const reading = readingOf(wishes, run, world)
    const frozen = await frozenNow(wishes, reading.reader, await settingsOf(reading), wishes.predictions)
    const path = 'reference.json'
    world.write(path, printReference(frozen.reference))
    return { ...frozen, path }
  },
  judge: verdictOf,
}

function verdictOf({ reference, notes, path }: Written): Verdict {
  const { rows, columns, sources } = reference
  const isSome = rows > 0 && columns.length > 0
  const is = `${columns.length} columns of ${numberInWords(rows, 0)} rows were frozen`
  return {
    action: 'drift-check',
    outcome: isSome ? 'pass' : 'inconclusive',
    headline: `${is} into ${path}`,
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
    facts: { decision: '', drifted: '[]', 'reference-file': path, 'counts-file': '' },
  }
}
