import { nothingToPlan } from '@ml-actions/engine/in-words'
import { queriesTable } from '@ml-actions/engine/queries-table'
import type { ToldQuery } from '@ml-actions/engine/tables'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { isMetricsFile } from '../accuracy/accuracy-reported.ts'
import { areCounts } from '../counts/counts-file.ts'
import { isWatched } from '../predictions/predictions.ts'
import { sessionOf } from '../push/engine-reader.ts'
import { type Foreteller, foretellerIn } from '../push/foretell.ts'
import { type Reading, readingOf, settingsOf, type Wishes } from '../reading/reading.ts'
import { referenceOf } from '../reference/gather-reference.ts'
import { isFrozen } from '../reference/reference-file.ts'
import type { Mode } from './mode.ts'

interface Planned {
  readonly engine: string
  readonly queries: readonly ToldQuery[]
  readonly notes: readonly string[]
}

/** `plan`: tells the queries that an engine would be asked, and what they would read; none is run. */
export const plan: Mode<Planned> = {
  name: 'plan',
  summary: 'with an `engine`: tells its queries, their scans, rows and bytes; reads no row',
  async gather(wishes, run, world) {
    if (wishes.engine === 'local') throw nothingToPlan()
    const reading = readingOf(wishes, run, world)
    const planned = await queriesOf(reading, foretellerIn(sessionOf(wishes, run, world)))
    for (const { sql } of planned.queries) run.log.info(`${sql};`)
    return { ...planned, engine: wishes.engine }
  },
  judge: verdictOf,
}

/** What a check would ask, as far as it is known before anything is answered. */
async function queriesOf(reading: Reading, foreteller: Foreteller): Promise<Omit<Planned, 'engine'>> {
  const { wishes, reader } = reading
  const settings = await settingsOf(reading)
  const named = async (patterns: readonly string[]) => (await reader.list(patterns)).paths
  const labels = isAskedOfLabels(wishes)
    ? await foreteller.accuracy(await named([wishes.accuracy]), settings.labelled)
    : []
  const current = await named(wishes.current)
  if (!isFrozen(wishes.reference)) {
    const first = await foreteller.freeze(await named(wishes.reference), settings)
    return { queries: [...first, ...labels], notes: [ofReference, ofCurrent] }
  }
  const { reference } = await referenceOf(reading, settings)
  const late = areCounts(current) ? [] : await foreteller.count(current, reference.columns)
  const { prediction } = reference
  const said =
    prediction === undefined || !isWatched(settings)
      ? []
      : await foreteller.count(await named(wishes.predictions), [
          { ...prediction, name: settings.predictions.column },
        ])
  return { queries: [...late, ...said, ...labels], notes: [] }
}

const ofReference =
  'a reference that is not frozen is asked three times: what is told here; then, of each number, some values by their order; then one scan that counts below what may be an edge'

const ofCurrent =
  'the queries over the current data follow from the bins of the reference: freeze it, and `mode: plan` tells them'

function isAskedOfLabels({ accuracy }: Wishes): boolean {
  return accuracy !== '' && !isMetricsFile(accuracy)
}

function verdictOf({ engine, queries, notes }: Planned): Verdict {
  const scans = queries.reduce((sum, { scans: own = 0 }) => sum + own, 0)
  const isSome = queries.length > 0
  const is = `${queries.length === 1 ? '1 query' : `${queries.length} queries`} of ${engine}, ${scans === 1 ? '1 scan' : `${scans} scans`}`
  return {
    action: 'drift-check',
    outcome: isSome ? 'pass' : 'inconclusive',
    headline: is,
    checks: [
      {
        rule: 'drift/plan',
        name: 'planned',
        outcome: isSome ? 'pass' : 'inconclusive',
        severity: 'error',
        is,
        wanted: 'data that the engine is asked of',
        ...(isSome ? {} : { todo: 'is it the right data?', reason: 'nothing-evaluated' }),
        findings: [],
      },
    ],
    metrics: [],
    tables: isSome ? [queriesTable(queries)] : [],
    notes,
    sources: [],
    facts: { decision: '', drifted: '[]', queries: queries.length },
  }
}
