import { type PushColumn, unpushed, unread } from '@ml-actions/conditions/push/column'
import { headingOf, pushColumnOf } from '@ml-actions/conditions/push/engine-column'
import type { EngineColumn } from '@ml-actions/engine/column'
import { type Aggregate, both, type Predicate, present } from '@ml-actions/engine/expression'
import type { Asked, AskedTable } from '@ml-actions/engine/tables'
import { type Bound, bind, type Fold, type Running } from '../bind.ts'
import type { Given } from '../checks/check.ts'
import type { Contract } from '../contract/contract.ts'
import { type Push, type PushAbout, rowsWhere } from './push.ts'
import { rowKeyOf } from './row-key.ts'

/** Everything that is asked of one table. */
export interface Asking {
  readonly table: AskedTable
  /** The columns that tell a row from others; undefined where the contract names none. */
  readonly key: readonly PushColumn[] | undefined
  /** All its rows. */
  readonly rows: Aggregate
  readonly pushes: readonly Pushing[]
}

/** One demand that the engine is asked. */
export interface Pushing {
  readonly run: Running
  readonly push: Push<unknown>
  /** The rows that it is about. */
  readonly inView: Aggregate
}

interface Known {
  /** All demands; what the headers say is added to them. */
  readonly running: Map<string, Running>
  readonly given: Given
}

/**
 * Brings the contract and the columns of every file together and says what the engine is asked of each table: of all files
 * at once, or of each by itself where the contract says so.
 * @throws {Misuse} as `bind` does
 */
export function askingsOf(
  contract: Contract,
  { paths, tables }: Asked,
  known: Known,
): { readonly askings: readonly Asking[]; readonly notes: readonly string[] } {
  const { running } = known
  const notes: string[] = []
  const isSeparate = contract.data?.separate === true
  const boundTo = new Map<AskedTable, Bound>()
  const tableOf = new Map(tables.flatMap((table) => table.paths.map((path) => [path, table])))
  for (const [at, path] of paths.entries()) {
    const table = tableOf.get(path) as AskedTable
    const headings = table.columns.map(headingOf)
    const bound = bind(contract, { path, headings, first: at, notes }, known)
    boundTo.set(table, bound)
  }
  const isOne = isSeparate || tables.length === 1
  const askings = [...boundTo].map(([table, { wanted, folds }]) => {
    if (!isOne) for (const { run } of folds) run.block ??= 'files-differ'
    const pushes = (isOne ? folds : []).flatMap((fold) => {
      const pushing = pushingOf(fold, { table, wanted }, known)
      if (typeof pushing !== 'string') return [pushing]
      refuse(fold.run, pushing)
      return []
    })
    return { table, key: rowKeyOf(contract, table.columns), rows: rowsWhere({ is: 'always' }), pushes }
  })
  for (const run of running.values())
    if (run.demand.check.close !== undefined) refuse(run, unpushed(run.demand.check))
  return { askings, notes }
}

function refuse(run: Running, because: string): void {
  run.block ??= 'not-pushed'
  run.because ??= because
}

/** Says how one demand is asked, or why it is not. */
function pushingOf(
  { run, columns, when }: Fold,
  { table, wanted }: Pick<Asking, 'table'> & Pick<Bound, 'wanted'>,
  { given }: Known,
): Pushing | string {
  const { check, asked } = run.demand
  if (check.push === undefined) return unpushed(check)
  const { dialect, columns: all } = table
  const columnAt = (index: number) => {
    const { heading, reading } = wanted[index] ?? { heading: 0 }
    return pushColumnOf(all[heading] as EngineColumn, reading)
  }
  const conditions: Predicate[] = []
  for (const { condition, column } of when) {
    const about = columnAt(column)
    const test = unread([about]) ?? condition.pushTest(about, dialect)
    if (typeof test === 'string') return test
    conditions.push(both(present(about.scalar), test))
  }
  const about: PushAbout = {
    columns: columns.map(columnAt),
    where: conditions.reduce(both, { is: 'always' }),
    showing: given.showing,
    reference: given.reference,
    pattern: dialect.pattern,
  }
  const push = check.push(asked, about)
  return typeof push === 'string' ? push : { run, push, inView: rowsWhere(about.where) }
}
