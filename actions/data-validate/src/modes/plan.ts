import type { Relation } from '@ml-actions/engine/column'
import type { Explained } from '@ml-actions/engine/engine'
import { planned } from '@ml-actions/engine/plan'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import type { Running as Demanded } from '../bind.ts'
import { counted, grouped } from '../checks/words.ts'
import type { Wishes } from '../gather.ts'
import { uniquelyNamed } from '../judge.ts'
import { type Prepared, prepare } from '../push/ask.ts'
import type { World } from '../world.ts'
import type { Mode, Running } from './mode.ts'

/** A query, and what the engine tells of it. */
interface Told extends Explained {
  readonly sql: string
  readonly about: string
}

interface Planned {
  readonly prepared: Prepared
  readonly queries: readonly Told[]
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
  refuseLocal(wishes)
  const prepared = await prepare(wishes, run, world)
  const { engine } = prepared.opened
  try {
    const queries: Told[] = []
    for (const { relation, needs, queries: own } of prepared.askings) {
      const told = planned(named(relation), needs, engine.dialect)
      for (const [index, { sql, about }] of own.entries()) {
        const shown = told[index]?.sql ?? sql
        run.log.info(`${shown};`)
        queries.push({ sql: shown, about, ...(await engine.explain(relation, sql, run.signal)) })
      }
    }
    return { prepared, queries }
  } finally {
    await engine.close()
  }
}

/** Files as the workflow names them, without the folder of this run. */
function named(relation: Relation): Relation {
  return relation.is === 'files' ? { ...relation, folder: '' } : relation
}

function refuseLocal({ engine }: Wishes): void {
  if (engine !== 'local') return
  throw new Misuse({
    is: '`mode: plan` has no engine to plan for',
    wanted: 'the input "engine"',
    todo: 'give the input "engine", such as duckdb',
  })
}

function verdictOf({ prepared, queries }: Planned): Verdict {
  const { contract, opened, running, notes, columnNotes, files, sources } = prepared
  const blocked = [...running.values()].filter(({ block }) => block !== undefined)
  const asked = running.size - blocked.length
  const scans = queries.reduce((sum, query) => sum + (query.scans ?? 0), 0)
  const is = `${counted(asked, 'check')} in ${queries.length === 1 ? '1 query' : `${grouped(queries.length)} queries`} of ${opened.engine.name} ${opened.engine.version}, ${counted(scans, 'scan')}; ${blocked.length} not asked`
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
    notes: [...columnNotes, ...notes.unmatched, ...notes.run],
    sources,
    facts: { rows: 0, files, 'failed-checks': 0, 'contract-file': contract.path, queries: queries.length },
  }
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

function queriesTable(queries: readonly Told[]) {
  return {
    title: 'Queries',
    columns: ['', 'for', 'scans', 'bytes', 'SQL'],
    rows: queries.map(({ about, scans, bytes, sql }, index) => [
      String(index + 1),
      about,
      scans === undefined ? 'not told' : grouped(scans),
      bytes === undefined ? 'not told' : grouped(Number(bytes)),
      sql.length > 300 ? `${sql.slice(0, 300)}…` : sql,
    ]),
  }
}
