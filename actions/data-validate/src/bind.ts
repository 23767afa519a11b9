import type { Condition } from '@ml-actions/conditions/condition'
import { anyKind, fits, kindOf } from '@ml-actions/conditions/values/kind'
import type { Heading, Wanted } from '@ml-actions/dataset/table'
import type { Given, Header } from './checks/check.ts'
import type { ColumnRule, Contract, Demand } from './contract/contract.ts'
import { refuseUntyped, refuseUntypedDemand } from './contract/untyped.ts'
import { agrees, type Matches, matchRules, refuseRepeated, ruleOf, strangers } from './matches.ts'
import { type Compared, refuseUnlike } from './unlike.ts'

/** Why a demand could not be put to some file's rows. */
export type Block =
  | 'column-absent'
  | 'nested-column'
  | 'type-differs'
  | 'sampled'
  | 'rows-gone'
  | 'reading-ended'
  | 'not-pushed'
  | 'files-differ'

/** One demand on one column (or on the dataset), with the state of its fold. */
export interface Running {
  readonly demand: Demand
  /** The column's name; the glob where it matches none; undefined for the dataset. */
  readonly subject?: string
  /** The one file that it is about, where each is judged by itself. */
  readonly shard?: string
  state: unknown
  block?: Block
  /** Of a demand that no engine is asked, why. */
  because?: string
  /** Rows that were left out by `when` or by a sample. */
  outOfView: number
}

/** The demands of all files so far, by key, and what their checks may know. */
export interface Demanded {
  readonly running: Map<string, Running>
  readonly given: Given
  /** In a later pass over the data, the demands that must see it again; the others have seen enough. */
  readonly again?: ReadonlySet<Running>
}

/** How one file's columns meet the contract. */
export interface Bound {
  readonly wanted: readonly Wanted[]
  /** The demands that look at rows, each with indices into `wanted`. */
  readonly folds: readonly Fold[]
}

/** A demand that looks at rows, with indices into the columns that are read. */
export interface Fold {
  readonly run: Running
  readonly columns: readonly number[]
  readonly when: readonly { readonly condition: Condition; readonly column: number }[]
}

/** A file before its rows. */
export interface Opened {
  readonly path: string
  readonly headings: readonly Heading[]
  readonly first: number
  /** Collects what is noticed. */
  readonly notes: string[]
}

/**
 * Brings a contract and a file's header together: which heading answers to which rule, which columns are
 * to be read, and what the checks of the header say.
 * @param demanded  all demands so far; new ones are added
 * @throws {Misuse} for two globs on one column, a repeated name that the contract speaks of, a check that cannot
 *   apply to the file's own type, or a comparison with a column of another kind
 */
export function bind(contract: Contract, opened: Opened, demanded: Demanded): Bound {
  const rules = contract.columns.map(({ pattern }) => pattern)
  const shard = contract.data?.separate === true ? { shard: opened.path } : {}
  const file: Named = { ...opened, rules, sampled: contract.sample !== undefined, ...shard }
  const matches = matchRules(contract, file.headings)
  refuseRepeated(contract, file, matches)
  const met: Met[] = []
  for (const run of contract.demands.map((demand) => runOf(demanded, demand, undefined, file))) {
    openRun(run, headerOf(file, strangers(file.headings, matches)), demanded)
    if (run.demand.check.fold !== undefined) met.push(...meetDataset(run, file, matches))
  }
  for (const rule of contract.columns) met.push(...columnRuns(rule, matches.get(rule) ?? [], file, demanded))
  for (const { run } of met) if (contract.sample !== undefined) blockSampled(run)
  for (const { run, headings } of met) refuseUnlike(run.demand, comparedOf(headings, matches), demanded.given)
  const seen = met.filter(({ run }) => demanded.again?.has(run) !== false)
  return toRead(
    seen.flatMap((one) => metConditions(one, file, matches)),
    file.headings,
    matches,
  )
}

/** What each heading's column is read as. */
function comparedOf(headings: readonly Heading[], matches: Matches): readonly Compared[] {
  return headings.map((heading) => ({
    heading,
    type: heading.type ?? ruleOf(heading, matches)?.type ?? 'text',
  }))
}

/** A check's first and only look at a file's header. */
function openRun({ demand, state }: Running, header: Header, { again }: Demanded): void {
  if (again === undefined) demand.check.open?.(state, header, demand.asked)
}

function blockSampled(run: Running): void {
  if (run.demand.check.needsAllRows === true) run.block ??= 'sampled'
}

/** Finds the columns that a demand's conditions speak of; where one is missing, no row can be told in or out. */
function metConditions(met: Met, { headings }: Opened, matches: Matches): readonly Met[] {
  const when: Met['when'][number][] = []
  for (const condition of met.run.demand.when) {
    const heading = headings.find(({ name }) => name === condition.column)
    if (heading === undefined) met.run.block ??= 'column-absent'
    else if (heading.unreadable !== undefined) met.run.block ??= 'nested-column'
    else if (!agrees(heading, matches, condition.refuseUntyped)) met.run.block ??= 'type-differs'
    else when.push({ condition, heading })
  }
  return when.length < met.run.demand.when.length ? [] : [{ ...met, when }]
}

/** Lists every demand when no header was seen at all, so that each is told to be unanswered. */
export function bindNothing({ demands, columns }: Contract, demanded: Demanded): void {
  for (const demand of demands) runOf(demanded, demand, undefined, {})
  for (const rule of columns) {
    for (const demand of rule.demands.filter(({ check, written }) => written || check.fold === undefined)) {
      runOf(demanded, demand, rule.pattern, {})
    }
  }
}

/** A file, with the names and globs of the contract that it meets. */
interface Named extends Opened {
  readonly rules: readonly string[]
  /** Whether only a sample of the rows is looked at, of which nobody is told what they did not ask. */
  readonly sampled: boolean
  /** Its path, where each file is judged by itself. */
  readonly shard?: string
}

/** A demand that looks at rows, with the headings that it looks at. */
interface Met {
  readonly run: Running
  readonly headings: readonly Heading[]
  readonly when: readonly { readonly condition: Condition; readonly heading: Heading }[]
}

/** Says which columns are read, in the order of the file, and where each demand finds its own among them. */
function toRead(met: readonly Met[], headings: readonly Heading[], matches: Matches): Bound {
  const needed = new Set(met.flatMap((one) => [...one.headings, ...one.when.map(({ heading }) => heading)]))
  const read = headings.filter((heading) => needed.has(heading))
  const rules = new Map([...matches].flatMap(([rule, own]) => own.map((heading) => [heading, rule])))
  const place = new Map(read.map((heading, index) => [heading, index]))
  return {
    wanted: read.map((heading) => {
      const { type, reading } = rules.get(heading) ?? {}
      return {
        heading: headings.indexOf(heading),
        ...(heading.type !== undefined || type === undefined ? {} : { type }),
        ...(reading === undefined ? {} : { reading }),
      }
    }),
    folds: met.map(({ run, headings: own, when }) => ({
      run,
      columns: own.map((heading) => place.get(heading) ?? 0),
      when: when.map(({ condition, heading }) => ({ condition, column: place.get(heading) ?? 0 })),
    })),
  }
}

function meetDataset(run: Running, { headings }: Opened, matches: Matches): readonly Met[] {
  const { check, asked } = run.demand
  const asks = check.columns?.(asked) ?? []
  const found = asks === 'all' ? headings : asks.map((name) => headings.find((it) => it.name === name))
  const present = found.filter((it) => it !== undefined)
  const readable = present.filter((it) => it.unreadable === undefined)
  const refuse = (heading: Heading) => refuseUntypedDemand(run.demand, heading)
  const agree = readable.every((heading) => agrees(heading, matches, refuse))
  if (present.length < found.length) run.block = 'column-absent'
  else if (readable.length < present.length) run.block = 'nested-column'
  else if (!agree) run.block = 'type-differs'
  else return [{ run, headings: readable, when: [] }]
  return []
}

function columnRuns(
  rule: ColumnRule,
  about: readonly Heading[],
  file: Named,
  demanded: Demanded,
): readonly Met[] {
  for (const demand of rule.demands.filter(({ check }) => check.fold === undefined)) {
    openRun(runOf(demanded, demand, rule.pattern, file), headerOf(file, about, rule.pattern), demanded)
  }
  const folding = rule.demands.filter(({ check }) => check.fold !== undefined)
  if (about.length === 0 && !rule.optional) {
    noteTwin(rule, file)
    for (const demand of folding.filter(({ written }) => written)) {
      runOf(demanded, demand, rule.pattern, file).block = 'column-absent'
    }
  }
  return about.flatMap((heading) => {
    refuseUntyped(rule, heading)
    const kind = kindOf[rule.type ?? heading.type ?? 'text']
    const block = blockOf(rule, heading)
    const applying = folding.filter(({ check, written }) => {
      if (written) return true
      return (check.implied?.on ?? anyKind).includes(kind) && !(file.sampled && check.needsAllRows === true)
    })
    return applying.flatMap((demand) => {
      const run = runOf(demanded, demand, heading.name, file)
      if (block !== 'nested-column') openRun(run, headerOf(file, [heading]), demanded)
      if (block === undefined) return [{ run, headings: [heading], when: [] }]
      if (demand.check.name !== 'type' || block === 'nested-column') run.block = block
      return []
    })
  })
}

function blockOf(rule: ColumnRule, { unreadable, type }: Heading): Block | undefined {
  if (unreadable !== undefined) return 'nested-column'
  return type !== undefined && rule.type !== undefined && !fits(type, rule.type) ? 'type-differs' : undefined
}

/** The running demand of a column; begun when it is first met. */
function runOf(
  { running, given }: Demanded,
  demand: Demand,
  subject: string | undefined,
  { shard }: Pick<Named, 'shard'>,
): Running {
  const place = `${demand.place.line}:${demand.place.column}`
  const about = shard === undefined ? (subject ?? '') : JSON.stringify([subject, shard])
  const key = `${place}:${demand.check.name}:${about}`
  const known = running.get(key)
  if (known !== undefined) return known
  const state = demand.check.plan(demand.asked, given)
  const run: Running = {
    demand,
    state,
    outOfView: 0,
    ...(subject === undefined ? {} : { subject }),
    ...(shard === undefined ? {} : { shard }),
  }
  running.set(key, run)
  return run
}

function headerOf(
  { path, first, headings, rules }: Named,
  about: readonly Heading[],
  column?: string,
): Header {
  return { path, first, headings, about, rules, ...(column === undefined ? {} : { column }) }
}

/** Notes a column that only looks like the one that is asked for. */
function noteTwin({ pattern }: ColumnRule, { headings, path, notes }: Opened): void {
  const twin = headings.find(({ name }) => name.normalize('NFC') === pattern.normalize('NFC'))
  if (twin === undefined) return
  const name = JSON.stringify(pattern.slice(0, 80))
  notes.push(`confusable-name: ${path} has a column that looks like ${name}, written with other code points`)
}
