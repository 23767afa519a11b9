import type { Run } from '@ml-actions/action/action'
import { sha256 } from '@ml-actions/action/settings-file'
import { rowsIn } from '@ml-actions/conditions/where/rows-in'
import { isGlob } from '@ml-actions/dataset/sources/glob'
import { isParquet } from '@ml-actions/dataset/sources/is-parquet'
import { schemeOf, withoutWhere } from '@ml-actions/engine/address'
import type { Questions } from '@ml-actions/engine/questions'
import { withinAll } from '@ml-actions/engine/session'
import type { Asked, AskedTable, ToldQuery } from '@ml-actions/engine/tables'
import { eachRow, needsEachRow } from '@ml-actions/metrics/counted-together'
import { pair } from '@ml-actions/metrics/pair'
import { type Predictions, rowsOf } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Evidence, Model } from '../evidence/evidence.ts'
import type { Reading } from '../evidence/files.ts'
import { baselineOf, isMissing, modelOf } from '../evidence/models.ts'
import { numbered } from '../evidence/numbered.ts'
import { rolesOf } from '../evidence/roles.ts'
import { subjectOf } from '../evidence/subject.ts'
import type { Policy } from '../policy/policy.ts'
import type { World } from '../world.ts'
import { countedApart, foretoldApart } from './apart.ts'
import { type Counted, counted } from './counted.ts'
import { refuseTask, refuseUncounted } from './refuse.ts'
import { type AskedRoles, sideOf, tableOf } from './side.ts'

/** Where an engine is asked, and what was read so far. */
export interface Around {
  readonly reading: Reading
  /** Files that are read as they were elsewhere or before; on the disk they are others, or none. */
  readonly over: ReadonlyMap<string, unknown>
  readonly log: Run['log']
  readonly open: World['engine']
}

/** Of more rows no metric is computed that needs each of them. */
const mostRows = 5_000_000

/**
 * Has an engine count labels, predictions, scores and slices of both models, and makes of that what a pass over the rows would.
 * @throws {Misuse} for a policy that needs more of the rows than how many are alike
 */
export async function modelsBy(
  wishes: Asking,
  policy: Policy,
  around: Around,
): Promise<Pick<Evidence, 'candidate' | 'baseline' | 'pair'>> {
  const { reading } = around
  const { predictions, groups } = await askingBoth(wishes, policy, around, async (asked, roles) => {
    const found = await countedIn(asked, roles)
    reading.notes.push(...asked.slice(0, 1).map((one) => one.inWords()))
    // Other rows of a table may come to the same counts.
    const chosen = asked.flatMap(({ tables }) => tables.map(({ inWords }) => inWords))
    return { ...found, groups: `${found.groups}${chosen.join('')}` }
  })
  const [fresh, old] = asRows(policy, predictions)
  const digest = sha256(groups)
  const said = (each: Predictions): Model => ({ predictions: each, digest })
  const candidate = {
    ...(await modelOf(reading, reported(policy, 'candidate'), 'candidate')),
    ...(fresh === undefined ? {} : said(fresh)),
  }
  if (fresh === undefined || old === undefined)
    return { candidate, baseline: await baselineOf(reading, policy) }
  const baseline = { ...(await modelOf(reading, reported(policy, 'baseline'), 'baseline')), ...said(old) }
  return { candidate, baseline, pair: { candidate: fresh, baseline: old } }
}

/**
 * Tells the queries that an engine would be asked, and runs none.
 * @throws {Misuse} as `modelsBy` does
 */
export function queriesBy(wishes: Asking, policy: Policy, around: Around): Promise<readonly ToldQuery[]> {
  return askingBoth(wishes, policy, around, async ([one, other], [first, second]) => {
    if (one === undefined || first === undefined) throw new RangeError('the candidate is asked of')
    if (other !== undefined && second !== undefined) return foretoldApart([one, other], [first, second])
    const table = tableOf(one, first.path)
    return table.foretell(countedBeside(table, [first, second]))
  })
}

/** The input that says which engine is asked, and for how long. */
interface Asking {
  readonly engine: string
  readonly timeout: number
}

/** Opens the engine for the tables of both models, which may be one. */
async function askingBoth<Made>(
  { engine, timeout }: Asking,
  policy: Policy,
  { reading, over, log, open }: Around,
  use: (asked: readonly Asked[], roles: readonly AskedRoles[]) => Promise<Made>,
): Promise<Made> {
  const candidateData = refuseUncounted(policy)
  const { files, signal } = reading
  const session = {
    engine,
    timeout,
    format: 'auto',
    log,
    signal,
    open,
    rowsIn,
    isParquet: (file: string) => isParquet(files, file),
  }
  const baselineData = await baselineIn(policy, files)
  const roles = [askedRoles(policy, 'candidate', candidateData)]
  if (baselineData !== undefined) roles.push(askedRoles(policy, 'baseline', baselineData))
  const named = [...new Set([candidateData, baselineData ?? candidateData])]
  const datas = await Promise.all(
    named.map((path) => (isGlob(path) && schemeOf(path) === undefined ? files.list(path) : [path])),
  )
  const otherwise = datas.flat().find((text) => over.has(text))
  if (otherwise !== undefined) throw notOnDisk(otherwise)
  return withinAll(session, datas, (asked) => use(asked, roles))
}

/** The files or the table of the baseline; undefined where there is none, or no such file. */
async function baselineIn({ baseline }: Policy, files: Reading['files']): Promise<string | undefined> {
  const path = baseline?.predictions
  if (path === undefined || schemeOf(path) !== undefined) return path
  return (await isMissing(files, path)) ? undefined : path
}

/** Counts what both models said, in one table or in one each. */
async function countedIn(
  [one, other]: readonly Asked[],
  [first, second]: readonly AskedRoles[],
): Promise<Counted> {
  if (one === undefined || first === undefined) throw new RangeError('the candidate is asked of')
  if (other !== undefined && second !== undefined) return countedApart([one, other], [first, second])
  const table = tableOf(one, first.path)
  return table.ask(countedBeside(table, [first, second]))
}

function countedBeside(
  { columns }: AskedTable,
  roles: readonly (AskedRoles | undefined)[],
): Questions<Counted> {
  const sides = roles.flatMap((each) => (each === undefined ? [] : [sideOf(columns, each)]))
  return counted(sides, { is: 'always' })
}

/** Pairs what both models said, and makes rows of counts where a check needs each. */
function asRows({ checks }: Policy, [one, other]: readonly Predictions[]): readonly Predictions[] {
  if (one === undefined) return []
  const both = other === undefined ? undefined : pair(numbered(one), numbered(other))
  const [first, ...others] = both === undefined ? [one] : [both.candidate, both.baseline]
  const needsRows = checks.some((asked) => {
    const { metric, settings } = subjectOf(asked)
    return metric !== undefined && needsEachRow(metric, first, settings)
  })
  const models = [first, ...others]
  return needsRows && rowsOf(first) <= mostRows ? models.map(eachRow) : models
}

function askedRoles(policy: Policy, which: 'candidate' | 'baseline', data: string): AskedRoles {
  const roles = rolesOf(policy, which)
  refuseTask(policy, roles)
  const isMade = roles.prediction === undefined || roles.scores !== undefined
  const isAsked = policy.checks.some((asked) => subjectOf(asked).metric?.needs === 'score')
  return { path: withoutWhere(data), roles, isScored: isMade || isAsked }
}

/** A policy whose model speaks by a metrics file alone. */
export function reported(policy: Policy, which: 'candidate' | 'baseline'): Policy {
  const { predictions: _, ...model } = policy[which] ?? { columns: {} }
  return { ...policy, [which]: model }
}

function notOnDisk(path: string): Misuse {
  return new Misuse({
    is: `${path} is read as it is elsewhere, or was before this change, and the engine reads what lies in the working directory`,
    wanted: 'predictions that this change does not bring in the place of others',
    todo: 'leave the input "engine" away',
    place: { path },
  })
}
