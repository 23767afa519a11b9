import { overlaySource } from '@ml-actions/dataset/sources/overlay'
import { schemeOf } from '@ml-actions/engine/address'
import { queriesTable } from '@ml-actions/engine/queries-table'
import type { ToldQuery } from '@ml-actions/engine/tables'
import type { Check, Table, Verdict } from '@ml-actions/verdict/verdict'
import type { Model } from '../evidence/evidence.ts'
import type { Reading } from '../evidence/files.ts'
import { baselineOf, isMissing } from '../evidence/models.ts'
import { fetchAll } from '../origins/fetch-all.ts'
import { type Need, needsOf } from '../planning/needs.ts'
import { oddsOf } from '../planning/odds.ts'
import { alphaOfLook } from '../policy/holdout.ts'
import { overridden } from '../policy/overridden.ts'
import { parsePolicy } from '../policy/parse.ts'
import type { Policy } from '../policy/policy.ts'
import { policyText } from '../policy/text.ts'
import { type Around, queriesBy, reported } from '../push/models-by.ts'
import { aboutRows } from '../rules/words.ts'
import type { Mode, Wishes } from './mode.ts'

/** A policy, and what is known of the model in use. */
interface Planned {
  readonly policy: Policy
  readonly baseline?: Model
  /** What an engine would be asked, where one is. */
  readonly queries?: readonly ToldQuery[]
}

/** `plan`: tells how many labelled rows a policy needs, before anyone collects them. */
export const plan = {
  name: 'plan',
  summary:
    'tells how many labelled rows the policy needs; with an `engine` also its queries, their scans, rows and bytes',
  async gather(wishes, { log, signal }, world) {
    const { policy: path, engine } = wishes
    const over = new Map<string, Uint8Array>()
    const files = overlaySource(world.files, over)
    const reading: Reading = { files, signal, sources: [], notes: [] }
    const written = parsePolicy(await policyText(reading, path), path)
    // Nobody has the candidate yet: only the baseline is looked for.
    const { policy: named, files: fetched } = await fetchAll(
      { ...written, candidate: { columns: {} } },
      world,
    )
    for (const [name, bytes] of fetched) over.set(name, bytes)
    const policy = { ...named, candidate: written.candidate }
    const isAsked = engine !== 'local'
    // What an engine would read is too much to be read here.
    const baseline = await baselineOf(reading, isAsked ? reported(policy, 'baseline') : policy)
    const around = { reading, over, log, open: world.engine }
    const queries = isAsked ? await queriesOf(wishes, overridden(policy, wishes), around) : undefined
    for (const { sql } of queries ?? []) log.info(`${sql};`)
    return {
      policy,
      ...(typeof baseline === 'string' ? {} : { baseline }),
      ...(queries === undefined ? {} : { queries }),
    }
  },
  judge: verdictOf,
} as const satisfies Mode<Planned>

/** The queries over a candidate that is there already; of one that is not yet no engine tells any. */
async function queriesOf(wishes: Wishes, policy: Policy, around: Around): Promise<readonly ToldQuery[]> {
  const { predictions: path } = policy.candidate
  if (path === undefined) return []
  const isThere = schemeOf(path) !== undefined || !(await isMissing(around.reading.files, path))
  return isThere ? queriesBy(wishes, policy, around) : []
}

function verdictOf({ policy, baseline, queries }: Planned): Verdict {
  const { holdout } = policy
  const checks = policy.checks.map((asked) =>
    holdout === undefined || asked.probe !== undefined
      ? asked
      : { ...asked, alpha: alphaOfLook(asked.alpha, holdout) },
  )
  const needs = checks.map((asked) => ({ asked, needs: needsOf(asked, baseline) }))
  const all = needs.flatMap((each) => each.needs)
  const most = Math.max(
    0,
    ...needs.map((each) => Math.min(...each.needs.flatMap(({ rows }) => rows ?? []))).filter(Number.isFinite),
  )
  const headline =
    checks.length === 0
      ? 'the policy asks nothing: 0 checks'
      : most === 0
        ? `no number of rows can be told for ${checks.length} checks`
        : `${checks.length === 1 ? '1 check needs' : `${checks.length} checks need`} ${aboutRows(most)} labelled rows at the least`
  const whole: Check = {
    rule: 'gate/plan',
    name: 'planned',
    outcome: checks.length === 0 ? 'inconclusive' : 'pass',
    severity: 'error',
    is: headline,
    wanted: 'a policy whose checks can be answered',
    ...(checks.length === 0 ? { todo: 'write checks', reason: 'nothing-evaluated' } : {}),
    counts: { evaluated: all.length, failed: 0, skipped: 0 },
    asked: { path: policy.path },
    findings: [],
  }
  const rows = needs.flatMap((each) => each.needs.map((need) => [each.asked.name, ...lineOf(need)]))
  return {
    action: 'model-gate',
    outcome: whole.outcome,
    headline,
    checks: [whole],
    metrics: [],
    tables: [
      ...neededTable(rows),
      ...checks.flatMap((asked) => oddsOf(asked, baseline?.predictions?.rows)),
      ...(queries === undefined || queries.length === 0 ? [] : [queriesTable(queries)]),
    ],
    notes: [...notesOf(policy), ...(queries?.length === 0 ? [unasked] : [])],
    sources: [],
    facts: { rows: most },
  }
}

const unasked = 'the candidate is not there yet, and no engine tells what it would read'

function lineOf({ of, supposing, rows, because }: Need): readonly string[] {
  return [of, supposing, rows === undefined ? (because ?? '') : aboutRows(rows)]
}

function neededTable(rows: readonly (readonly string[])[]): readonly Table[] {
  const columns = ['Check', 'To show', 'Supposing', 'Rows needed']
  return rows.length === 0 ? [] : [{ title: 'Rows that the policy needs', columns, rows }]
}

function notesOf({ holdout }: Policy): readonly string[] {
  const power = 'each number of rows gives the answer four times of five'
  if (holdout === undefined) return [power]
  const divided = holdout.adaptivity === 'full' ? `2 to the power of ${holdout.looks}` : `${holdout.looks}`
  return [power, `alpha is divided by ${divided} for ${holdout.looks} looks at the same rows`]
}
