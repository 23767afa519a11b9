import { counted, grouped } from '@ml-actions/conditions/words'
import { nothingToPlan } from '@ml-actions/engine/in-words'
import { queriesTable } from '@ml-actions/engine/queries-table'
import type { ToldQuery } from '@ml-actions/engine/tables'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import type { Running as Demanded } from '../bind.ts'
import type { Wishes } from '../gather.ts'
import { uniquelyNamed } from '../judge.ts'
import { numbersOf } from '../push/compared.ts'
import { type Prepared, prepared } from '../push/prepare.ts'
import { questionsOf } from '../push/settled.ts'
import type { World } from '../world.ts'
import type { Mode, Running } from './mode.ts'

interface Planned {
  readonly prepared: Prepared
  readonly queries: readonly ToldQuery[]
}

/** `plan`: tells the queries that an engine would be asked, and what they would read; none is run. */
export const plan: Mode<Planned> = {
  name: 'plan',
  summary:
    'with an `engine`: tells its queries, their scans and bytes, and what it is not asked; reads no row',
  gather,
  judge: verdictOf,
}

async function gather(wishes: Wishes, run: Running, world: World): Promise<Planned> {
  if (wishes.engine === 'local') throw nothingToPlan()
  return prepared(wishes, run, world, async (known) => {
    const queries: ToldQuery[] = []
    const { askings, compared, running } = known
    for (const one of compared) queries.push(...(await one.table.foretell(numbersOf(one, running.values()))))
    for (const asking of askings) queries.push(...(await asking.table.foretell(questionsOf(asking))))
    for (const { sql } of queries) run.log.info(`${sql};`)
    return { prepared: known, queries }
  })
}

function verdictOf({ prepared, queries }: Planned): Verdict {
  const { contract, running, notes, columnNotes, sources, table } = prepared
  const { engine, paths } = prepared.asked
  const blocked = [...running.values()].filter(({ block }) => block !== undefined)
  const asked = running.size - blocked.length
  const scans = queries.reduce((sum, query) => sum + (query.scans ?? 0), 0)
  const whom = `${engine.name} ${engine.version}`
  const of = table === undefined ? '' : ` of ${shorten(table, 200)}`
  const is = `${counted(asked, 'check')} in ${queries.length === 1 ? '1 query' : `${grouped(queries.length)} queries`} of ${whom}, ${counted(scans, 'scan')}${of}; ${blocked.length} not asked`
  const whole: Check = {
    rule: 'data/plan',
    name: 'planned',
    outcome: asked > 0 && queries.length > 0 ? 'pass' : 'inconclusive',
    severity: 'error',
    is,
    wanted: 'a contract of which the engine can be asked',
    ...(asked > 0 && queries.length > 0
      ? {}
      : { todo: 'is it the right data?', reason: 'nothing-evaluated' }),
    counts: { evaluated: running.size, failed: 0, skipped: blocked.length },
    findings: [],
  }
  return {
    action: 'data-validate',
    outcome: whole.outcome,
    headline: is,
    checks: uniquelyNamed([whole, ...blocked.map(checkOf)]),
    metrics: [],
    tables: [queriesTable(queries)],
    notes: [
      ...[...columnNotes, ...notes.unmatched, ...notes.run],
      ...[engine.caution ?? [], furtherIn(prepared)].flat(),
    ],
    sources,
    facts: {
      rows: 0,
      files: table === undefined ? paths.length : 0,
      ...(table === undefined ? {} : { table }),
      'failed-checks': 0,
      'contract-file': contract.path,
      queries: queries.length,
    },
  }
}

/** What is asked by what was answered cannot be told before. */
function furtherIn({ askings }: Prepared): readonly string[] {
  const more = askings.flatMap(({ pushes }) => pushes).filter(({ push }) => push.further !== undefined)
  return more.length === 0
    ? []
    : [`${counted(more.length, 'check')} may ask for more, by what these queries are answered`]
}

function checkOf({ demand, subject, block, because }: Demanded): Check {
  return {
    rule: `data/${demand.check.name}`,
    ...(subject === undefined ? {} : { subject }),
    name: subject === undefined ? demand.check.name : `${subject}: ${demand.check.name}`,
    outcome: 'inconclusive',
    severity: 'warn',
    is: `not asked: ${because ?? block}`,
    wanted: demand.check.wanted(demand.asked),
    todo: 'judge it by `engine: local`, or take the demand away',
    reason: block ?? 'not-pushed',
    asked: demand.place,
    findings: [],
  }
}
