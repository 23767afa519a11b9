import type { Batch, ReadFault } from '@ml-actions/dataset/batch'
import type { Table, Wanted } from '@ml-actions/dataset/table'
import type { Finding } from '@ml-actions/verdict/finding'
import type { Source } from '@ml-actions/verdict/verdict'
import { bind, type Demanded, type Fold, type Running } from './bind.ts'
import type { Given, Look } from './checks/check.ts'
import type { Example } from './checks/example.ts'
import { keepExample } from './checks/tally.ts'
import type { Contract } from './contract/contract.ts'
import { addCells, emptyProfile, type Profile } from './profile/profile.ts'
import type { Draw } from './sample.ts'
import { cellsOf, inView, within } from './view.ts'

/** A file's rows on their way through the checks. */
export interface Folding {
  /** The columns to read, in the order in which batches must give them. */
  readonly wanted: readonly Wanted[]
  /** Folds one batch through every check that looks at rows. */
  fold(batch: Batch): void
}

/** As many columns as a table of a report shows. */
const mostProfiles = 100

/** What was seen of the data so far, all files together. */
export interface Seen {
  /** Every demand on every column that it concerns, with the state of its fold, by its key. */
  readonly running: ReadonlyMap<string, Running>
  readonly rows: number
  /** Files whose header could be read. */
  readonly files: number
  /** Faults of the files themselves: how many, and the first places. */
  readonly faults: number
  readonly faultExamples: readonly Example[]
  /** True when a file could not be read to its end. */
  readonly ended: boolean
  /** Files that held not so much as a header: faults beside files that do, nothing to judge alone. */
  readonly headerless: readonly ReadFault[]
  /** What each column that was read is like, by its name; of the first hundred columns. */
  readonly profiles: ReadonlyMap<string, Profile>
  readonly notes: readonly string[]
}

/** Leads the files of one dataset through the checks of a contract, one file after the other. */
export interface Survey {
  /**
   * Takes a file's header; undefined when it cannot be trusted, so that there are no rows to fold.
   * @throws {Misuse} when the contract cannot be asked of these columns
   */
  open(table: Pick<Table, 'path' | 'headings' | 'faults'>): Folding | undefined
  /** Takes faults of the file itself. */
  fault(faults: readonly ReadFault[]): void
  /** Takes a file as it was read, after its rows. */
  close(file: Source): void
  /** Ends a pass over all files; true when some check must see the rows of all of them once more. */
  again(): boolean
  seen(): Seen
}

/**
 * Starts a survey of nothing.
 * @param sampling  begins to draw the rows that are looked at, once a pass; all rows are when it is not given
 */
export function survey(contract: Contract, given: Given, sampling?: () => Draw): Survey {
  return new Surveyor(contract, given, sampling)
}

class Surveyor implements Survey {
  private readonly contract: Contract
  private readonly sampling: (() => Draw) | undefined
  private demanded: Demanded
  private drawing: Draw | undefined
  private readonly notes: string[] = []
  private readonly faulty: Faulty = { count: 0, examples: [], ended: false }
  private readonly headerless: ReadFault[] = []
  private readonly profiles = new Map<string, Profile>()
  private files = 0
  /** Rows of all files, known when the first pass ends. */
  private rows = 0
  /** Rows that this pass has seen. */
  private passed = 0

  constructor(contract: Contract, given: Given, sampling: (() => Draw) | undefined) {
    this.contract = contract
    this.sampling = sampling
    this.demanded = { running: new Map(), given }
    this.drawing = sampling?.()
  }

  open({ path, headings, faults }: Pick<Table, 'path' | 'headings' | 'faults'>): Folding | undefined {
    const isFirst = this.demanded.again === undefined
    const ends = faults.some((fault) => fault.ends)
    if (isFirst) {
      this.headerless.push(...faults.filter(({ code }) => code === 'no-header'))
      this.fault(faults.filter(({ code }) => code !== 'no-header'))
      if (!ends) this.files++
    }
    if (ends) return undefined
    const notes = isFirst ? this.notes : []
    const { wanted, folds } = bind(
      this.contract,
      { path, headings, first: this.passed, notes },
      this.demanded,
    )
    const profiled = isFirst ? this.profilesOf(headings, wanted) : []
    return { wanted, fold: (batch) => this.fold(batch, folds, profiled) }
  }

  fault(faults: readonly ReadFault[]): void {
    if (this.demanded.again !== undefined) return
    addFaults(this.faulty, faults, this.passed)
    const ended = new Set(faults.filter(({ ends }) => ends).map(({ place }) => place.path))
    for (const run of this.demanded.running.values())
      if (run.shard !== undefined && ended.has(run.shard)) run.block ??= 'reading-ended'
  }

  close(file: Source): void {
    if (this.demanded.again !== undefined) return
    for (const { demand, state, shard } of this.demanded.running.values())
      if (shard === undefined || shard === file.path) demand.check.close?.(state, file, demand.asked)
  }

  again(): boolean {
    const { again, running } = this.demanded
    if (again === undefined) this.rows = this.passed
    const more = [...(again ?? running.values())].filter(mustSeeMore)
    this.demanded = { ...this.demanded, again: new Set(more) }
    this.drawing = this.sampling?.()
    this.passed = 0
    return more.length > 0
  }

  seen(): Seen {
    const { files, headerless, notes, profiles } = this
    const { count, examples, ended } = this.faulty
    const { again, running } = this.demanded
    const rows = again === undefined ? this.passed : this.rows
    return {
      running,
      rows,
      files,
      faults: count,
      faultExamples: examples,
      ended,
      headerless,
      notes,
      profiles,
    }
  }

  /** The profiles of the columns that are read, in their order; begun when a column is first met. */
  private profilesOf(
    headings: Table['headings'],
    wanted: readonly Wanted[],
  ): readonly (Profile | undefined)[] {
    return wanted.map(({ heading, type }) => {
      const found = headings[heading]
      const name = found?.name ?? ''
      const known = this.profiles.get(name)
      if (known !== undefined || this.profiles.size >= mostProfiles) return known
      const begun = emptyProfile(type ?? found?.type ?? 'text')
      this.profiles.set(name, begun)
      return begun
    })
  }

  private fold(batch: Batch, folds: readonly Fold[], profiled: readonly (Profile | undefined)[]): void {
    const { given, again } = this.demanded
    const cells = batch.columns.map((column, index) => cellsOf(batch, column, index, given.showing))
    for (const [index, profile] of profiled.entries()) {
      const seen = cells[index]
      if (profile !== undefined && seen !== undefined)
        addCells(profile, seen, batch.rows, given.showing === 'full')
    }
    const sampled = this.drawing?.next(batch.rows)
    const look = { rows: batch.rows, inView: batch.rows, first: this.passed, cells, given }
    for (const fold of folds) {
      const outOfView = foldOne(fold, look, sampled)
      if (again === undefined) fold.run.outOfView += outOfView
    }
    this.passed += batch.rows
  }
}

/** Leads one batch of all columns through one demand; the number of rows that it is not about. */
function foldOne(fold: Fold, all: Look, sampled: Uint8Array | undefined): number {
  const { run, columns, when } = fold
  const { check, asked } = run.demand
  const cells = columns.flatMap((index) => all.cells[index] ?? [])
  if (when.length === 0 && sampled === undefined) {
    check.fold?.(run.state, { ...all, cells }, asked)
    return 0
  }
  const marks = inView(fold, all.cells, sampled ?? new Uint8Array(all.rows).fill(1))
  const rows = marks.reduce((sum, mark) => sum + mark, 0)
  check.fold?.(run.state, { ...all, inView: rows, cells: cells.map((one) => within(one, marks)) }, asked)
  return all.rows - rows
}

/** A demand that could not be put to all files answers nothing, however often it saw the others. */
function mustSeeMore({ demand, state, block }: Running): boolean {
  return block === undefined && demand.check.again?.(state, demand.asked) === true
}

interface Faulty {
  count: number
  readonly examples: Example[]
  ended: boolean
}

/** Says a fault of a file, as it stands in the report. */
export function faultFinding({ code, is, wanted, place }: ReadFault): Finding {
  return { is: `${code}: ${is}; wanted: ${wanted}`, place }
}

function addFaults(faulty: Faulty, faults: readonly ReadFault[], at: number): void {
  for (const fault of faults) {
    faulty.count++
    faulty.ended ||= fault.ends
    keepExample(faulty.examples, at, () => faultFinding(fault))
  }
}
