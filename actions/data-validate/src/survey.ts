import { type Batch, type Column, type ReadFault, State } from '@ml-actions/dataset/batch'
import type { Table, Wanted } from '@ml-actions/dataset/table'
import { bind, bindNothing, type Running } from './bind.ts'
import type { Cells } from './checks/check.ts'
import type { Example } from './checks/example.ts'
import { keepExample } from './checks/tally.ts'
import type { Contract } from './contract/contract.ts'
import { type Showing, show } from './values/show.ts'

/** A file's rows on their way through the checks. */
export interface Folding {
  /** The columns to read, in the order in which batches must give them. */
  readonly wanted: readonly Wanted[]
  /** Folds one batch through every check that looks at rows. */
  fold(batch: Batch): void
}

/** What was seen of the data so far, all files together. */
export interface Seen {
  /** Every demand on every column that it concerns, with the state of its fold. */
  readonly running: readonly Running[]
  readonly rows: number
  /** Files whose header could be read. */
  readonly files: number
  /** Faults of the files themselves: how many, and the first places. */
  readonly faults: number
  readonly faultExamples: readonly Example[]
  /** True when a file could not be read to its end. */
  readonly ended: boolean
  /** True when there were files, and none of them held so much as a header. */
  readonly empty: boolean
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
  seen(): Seen
}

/** Starts a survey of nothing. */
export function survey(contract: Contract, showing: Showing): Survey {
  const running = new Map<string, Running>()
  const notes: string[] = []
  const faulty: Faulty = { count: 0, examples: [], ended: false }
  const headerless: ReadFault[] = []
  let [rows, files] = [0, 0]
  return {
    open({ path, headings, faults }) {
      headerless.push(...faults.filter(({ code }) => code === 'no-header'))
      const others = faults.filter(({ code }) => code !== 'no-header')
      addFaults(faulty, others, rows)
      if (faults.some(({ ends }) => ends)) return undefined
      files++
      const { wanted, folds } = bind(contract, { path, headings, first: rows, notes }, running)
      return {
        wanted,
        fold(batch) {
          const cells = batch.columns.map((column, index) => cellsOf(batch, column, index, showing))
          for (const { run, columns } of folds) {
            const look = {
              rows: batch.rows,
              first: rows,
              cells: columns.flatMap((index) => cells[index] ?? []),
            }
            run.demand.check.fold?.(run.state, look, run.demand.asked)
          }
          rows += batch.rows
        },
      }
    },
    fault: (faults) => addFaults(faulty, faults, rows),
    seen() {
      const empty = headerless.length > 0 && files === 0 && faulty.count === 0
      if (!empty) addFaults(faulty, headerless.splice(0), rows)
      if (files === 0) bindNothing(contract, running)
      const { count, examples, ended } = faulty
      const told = { faults: count, faultExamples: examples, ended, empty, notes }
      return { running: [...running.values()], rows, files, ...told }
    },
  }
}

interface Faulty {
  count: number
  readonly examples: Example[]
  ended: boolean
}

function addFaults(faulty: Faulty, faults: readonly ReadFault[], at: number): void {
  for (const { code, is, wanted, place, ends } of faults) {
    faulty.count++
    faulty.ended ||= ends
    keepExample(faulty.examples, at, () => ({ is: `${code}: ${is}; wanted: ${wanted}`, place }))
  }
}

function cellsOf(batch: Batch, column: Column, index: number, showing: Showing): Cells {
  let [values, nulls] = [0, 0]
  let invalid = 0
  for (let row = 0; row < batch.rows; row++) {
    const state = column.states[row]
    if (state === State.value) values++
    else if (state === State.null) nulls++
    else if (state === State.invalid) invalid++
  }
  return {
    column,
    values,
    nulls,
    invalid,
    place: (row) => batch.place(row, index),
    show: (row) => show(column, row, showing),
  }
}
