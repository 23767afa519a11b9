import type { Heading, TypeName, Wanted } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Check, Header } from './checks/check.ts'
import type { ColumnRule, Contract, Demand } from './contract/contract.ts'
import { refuseUntyped } from './contract/untyped.ts'
import { matchesGlob } from './forms/glob.ts'
import { anyKind, fits, kindOf } from './values/kind.ts'

/** Why a demand could not be put to some file's rows. */
export type Block = 'column-absent' | 'nested-column' | 'type-differs'

/** One demand on one column (or on the dataset), with the state of its fold. */
export interface Running {
  readonly demand: Demand
  /** The column's name; the glob where it matches none; undefined for the dataset. */
  readonly subject?: string
  readonly state: unknown
  block?: Block
}

/** How one file's columns meet the contract. */
export interface Bound {
  readonly wanted: readonly Wanted[]
  /** The demands that look at rows, each with indices into `wanted`. */
  readonly folds: readonly { readonly run: Running; readonly columns: readonly number[] }[]
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
 * @param running  all demands so far, by key; new ones are added
 * @throws {Misuse} for two globs on one column, a repeated name that the contract speaks of, or a check
 *   that cannot apply to the file's own type
 */
export function bind(contract: Contract, file: Opened, running: Map<string, Running>): Bound {
  const matches = matchRules(contract, file.headings)
  refuseRepeated(contract, file, matches)
  const wanted: Wanted[] = []
  const folds: { run: Running; columns: readonly number[] }[] = []
  const want = (heading: Heading, type: Wanted['type']): number => {
    const index = file.headings.indexOf(heading)
    const known = wanted.findIndex((other) => other.heading === index)
    if (known >= 0) return known
    const typed = heading.type === undefined && type !== undefined
    return wanted.push({ heading: index, ...(typed ? { type } : {}) }) - 1
  }
  for (const rule of contract.columns) {
    const about = matches.get(rule) ?? []
    for (const { run, heading } of columnRuns(rule, about, file, running)) {
      if (heading !== undefined) folds.push({ run, columns: [want(heading, rule.type)] })
    }
  }
  for (const run of datasetRuns(contract, running)) {
    const { check, asked } = run.demand
    check.open?.(run.state, { ...file, about: strangers(file.headings, matches) }, asked)
    if (check.fold === undefined) continue
    const asks = check.columns?.(asked) ?? []
    const found =
      asks === 'all' ? file.headings : asks.map((name) => file.headings.find((it) => it.name === name))
    const present = found.filter((it) => it !== undefined)
    const readable = present.filter((it) => it.unreadable === undefined)
    const other = readable.some(
      (it) => it.type !== undefined && !agrees(it.type, typeFor(it, matches), check),
    )
    if (present.length < found.length) run.block = 'column-absent'
    else if (readable.length < present.length) run.block = 'nested-column'
    else if (other) run.block = 'type-differs'
    else folds.push({ run, columns: readable.map((it) => want(it, typeFor(it, matches))) })
  }
  return { wanted, folds }
}

type Matches = ReadonlyMap<ColumnRule, readonly Heading[]>

/** Finds each rule's headings: exact names win over globs, and two globs on one column are refused. */
function matchRules({ columns }: Contract, headings: readonly Heading[]): Matches {
  const matches = new Map<ColumnRule, Heading[]>(columns.map((rule) => [rule, []]))
  for (const heading of headings) {
    const exact = columns.find((rule) => !rule.isGlob && rule.pattern === heading.name)
    const globs =
      exact === undefined
        ? columns.filter((rule) => rule.isGlob && matchesGlob(rule.pattern, heading.name))
        : []
    const [rule = exact, second] = globs
    if (second !== undefined) {
      const is = `the globs ${JSON.stringify(globs[0]?.pattern)} and ${JSON.stringify(second.pattern)} both match column ${JSON.stringify(heading.name.slice(0, 80))}`
      const todo = 'narrow one of them, or name the column itself'
      throw new Misuse({ is, wanted: 'one glob for a column', todo, place: second.place })
    }
    if (rule !== undefined) matches.get(rule)?.push(heading)
  }
  return matches
}

function strangers(headings: readonly Heading[], matches: Matches): readonly Heading[] {
  const known = new Set([...matches.values()].flat())
  return headings.filter((heading) => !known.has(heading))
}

function typeFor(heading: Heading, matches: Matches): Wanted['type'] {
  for (const [rule, headings] of matches) if (headings.includes(heading)) return rule.type
  return undefined
}

/** Whether a typed file's column holds what a demand of the dataset takes it to hold. */
function agrees(own: TypeName, said: TypeName | undefined, check: Check): boolean {
  return said === undefined ? check.typed !== true || kindOf[own] === 'text' : fits(own, said)
}

/** A name that stands twice in the header means nothing to a contract that speaks of it. */
function refuseRepeated(contract: Contract, { headings, path }: Opened, matches: Matches): void {
  const spoken = new Set([...matches.values()].flat().map(({ name }) => name))
  for (const { check, asked } of contract.demands) {
    const names = check.columns?.(asked) ?? []
    if (names !== 'all') for (const name of names) spoken.add(name)
  }
  const seen = new Set<string>()
  for (const { name, place } of headings) {
    if (seen.has(name) && spoken.has(name)) {
      const is = `the header names ${JSON.stringify(name.slice(0, 80))} twice, and the contract speaks of it`
      throw new Misuse({ is, wanted: 'each name once', todo: 'rename one column', place: place ?? { path } })
    }
    seen.add(name)
  }
}

interface ColumnRun {
  readonly run: Running
  /** The heading to read for it; undefined when this file gives it nothing to look at. */
  readonly heading?: Heading
}

function columnRuns(
  rule: ColumnRule,
  about: readonly Heading[],
  file: Opened,
  running: Map<string, Running>,
): readonly ColumnRun[] {
  for (const demand of rule.demands.filter(({ check }) => check.fold === undefined)) {
    const run = runOf(running, demand, rule.pattern)
    demand.check.open?.(run.state, headerOf(file, about), demand.asked)
  }
  const folding = rule.demands.filter(({ check }) => check.fold !== undefined)
  if (about.length === 0 && !rule.optional) {
    noteNearMiss(rule, file)
    for (const demand of folding.filter(({ written }) => written)) {
      runOf(running, demand, rule.pattern).block = 'column-absent'
    }
  }
  return about.flatMap((heading) => headingRuns(rule, folding, { heading, file }, running))
}

function headingRuns(
  rule: ColumnRule,
  folding: readonly Demand[],
  { heading, file }: { readonly heading: Heading; readonly file: Opened },
  running: Map<string, Running>,
): readonly ColumnRun[] {
  const kind = kindOf[rule.type ?? heading.type ?? 'text']
  refuseUntyped(rule, heading)
  const block: Block | undefined =
    heading.unreadable !== undefined
      ? 'nested-column'
      : heading.type !== undefined && rule.type !== undefined && !fits(heading.type, rule.type)
        ? 'type-differs'
        : undefined
  const applying = folding.filter(
    ({ check, written }) => written || (check.implied?.on ?? anyKind).includes(kind),
  )
  return applying.map((demand) => {
    const run = runOf(running, demand, heading.name)
    if (block !== 'nested-column') demand.check.open?.(run.state, headerOf(file, [heading]), demand.asked)
    if (block === undefined) return { run, heading }
    if (demand.check.name !== 'type' || block === 'nested-column') run.block = block
    return { run }
  })
}

function datasetRuns({ demands }: Contract, running: Map<string, Running>): readonly Running[] {
  return demands.map((demand) => runOf(running, demand, undefined))
}

/** The running demand of a column; begun when it is first met. */
function runOf(running: Map<string, Running>, demand: Demand, subject: string | undefined): Running {
  const key = `${demand.place.line}:${demand.place.column}:${demand.check.name}:${subject ?? ''}`
  const known = running.get(key)
  if (known !== undefined) return known
  const state = demand.check.plan(demand.asked)
  const run: Running = { demand, state, ...(subject === undefined ? {} : { subject }) }
  running.set(key, run)
  return run
}

function headerOf({ path, first, headings }: Opened, about: readonly Heading[]): Header {
  return { path, first, headings, about }
}

/** Notes why a column that is asked for may have been missed. */
function noteNearMiss({ pattern }: ColumnRule, { headings, path, notes }: Opened): void {
  const name = JSON.stringify(pattern.slice(0, 80))
  const twin = headings.find((heading) => heading.name.normalize('NFC') === pattern.normalize('NFC'))
  if (twin !== undefined) {
    notes.push(
      `confusable-name: ${path} has a column that looks like ${name} and is written with other code points`,
    )
  }
  const [only, ...others] = headings
  const delimiter = [';', '\t', '|'].find((character) => only?.name.includes(character))
  if (others.length > 0 || delimiter === undefined) return
  const note = `${path} has one column, with ${JSON.stringify(delimiter)} in its name; say csv: { delimiter: ${JSON.stringify(delimiter)} }?`
  if (!notes.includes(note)) notes.push(note)
}
