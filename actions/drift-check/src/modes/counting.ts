import { Misuse } from '@ml-actions/verdict/faults'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { printCounts } from '../counts/counts-file.ts'
import { type Gathered, gatherCounts } from '../counts/gather-counts.ts'
import { givenOf, readingOf, settingsOf } from '../reading/reading.ts'
import { referenceOf } from '../reference/gather-reference.ts'
import { isFrozen } from '../reference/reference-file.ts'
import type { Mode } from './mode.ts'

interface Written extends Gathered {
  readonly path: string
}

/** `count`: counts a part of the current data in the bins of a frozen reference, and writes what a later check adds up. */
export const counting: Mode<Written> = {
  name: 'count',
  summary: 'counts a part of the current data, for a check that adds up all parts',
  async gather(wishes, run, world) {
    if (!isFrozen(wishes.reference)) throw notFrozen(wishes.reference)
    const reading = readingOf(wishes, run, world)
    const settings = await settingsOf(reading)
    const { reference } = await referenceOf(reading, settings)
    const counts = await gatherCounts(givenOf(reading), reference, settings)
    const path = 'counts.json'
    world.write(path, printCounts(counts, reference))
    return { ...counts, path }
  },
  judge: verdictOf,
}

function verdictOf({ data, prediction, notes, path }: Written): Verdict {
  const outcome = data.rows > 0 ? 'pass' : 'inconclusive'
  const is = `${data.columns.length} columns of ${numberInWords(data.rows, 0)} rows were counted`
  const said = prediction === undefined ? '' : `, and ${numberInWords(prediction.rows, 0)} predictions`
  return {
    action: 'drift-check',
    outcome,
    headline: `${is}${said} into ${path}`,
    checks: [
      {
        rule: 'drift/count',
        name: 'part counted',
        outcome,
        severity: 'error',
        is: `${is}${said}`,
        wanted: 'counts in the bins of the reference',
        ...(outcome === 'pass' ? {} : { todo: 'see that the data is there', reason: 'nothing-evaluated' }),
        findings: [],
      },
    ],
    metrics: [],
    tables: [],
    notes: [...notes, ...data.notes, ...(prediction?.notes ?? [])],
    sources: [...data.sources, ...(prediction?.sources ?? [])],
    facts: { decision: '', drifted: '[]', 'counts-file': path },
  }
}

function notFrozen([path = '']: readonly string[]): Misuse {
  return new Misuse({
    is: 'parts of the data can only be counted in the bins of a reference that was frozen',
    wanted: 'the reference.json that mode: freeze wrote, the same one for all parts',
    todo: 'freeze the reference once, and give that file as "reference"',
    place: { path },
  })
}
