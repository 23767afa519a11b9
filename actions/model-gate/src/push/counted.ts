import type { Batch } from '@ml-actions/dataset/batch'
import type { Aggregate, Classes, Predicate } from '@ml-actions/engine/expression'
import type { Cell, Class } from '@ml-actions/engine/plan'
import type { Questions } from '@ml-actions/engine/questions'
import { numberOf, textOf } from '@ml-actions/metrics/cell'
import { gatherPredictions } from '@ml-actions/metrics/gather-predictions'
import { isNumeric, type Predictions } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import { type Counting, rowsHave, type Side } from './side.ts'

/** What each model said, with how many rows are alike. */
export interface Counted {
  readonly predictions: readonly Predictions[]
  /** The counts, by which these rows are told from others. */
  readonly groups: string
}

/** More combinations than these are not fetched. */
const mostGroups = 1_000_000

/**
 * Counts how often labels, predictions, scores and slices stand together, by one grouping.
 * @param sides  the candidate, then the baseline where there is one
 * @param where  the rows that are counted
 * @throws {Misuse} for a row without its label, and too many combinations
 */
export function* counted(sides: readonly Side[], where: Predicate): Questions<Counted> {
  const columns = [
    ...new Map(sides.flatMap((side) => side.columns.map((each) => [nameIn(each), each]))).values(),
  ]
  const [first, ...others] = columns.map(({ of }) => of)
  if (first === undefined) throw new RangeError('a model has columns')
  const classes: Classes = { is: 'classes', of: [first, ...others], where, most: mostGroups }
  const answers = yield [classes, ...sides.flatMap(({ unusable }) => unusable)]
  const groups = answers.classes(classes)
  if (groups.length > mostGroups) throw tooMany(sides)
  const places = new Map(columns.map((each, at) => [nameIn(each), at]))
  const cellsOf = (each: Counting) =>
    groups.map(({ values }) => values[places.get(nameIn(each)) as number] ?? null)
  const times = Float64Array.from(groups, ({ rows }) => Number(rows))
  const without = (of: readonly Aggregate[]) => of.reduce((sum, one) => sum + Number(answers.whole(one)), 0)
  return {
    predictions: sides.map((side) =>
      predictionsOf(side, { cellsOf, times, without: without(side.unusable) }),
    ),
    groups: linesOf(groups),
  }
}

/** What a column is called where it is counted. */
function nameIn({ of }: Counting): string {
  return of.is === 'column' ? of.name : ''
}

function linesOf(groups: readonly Class[]): string {
  return groups
    .map(({ values, rows }) => JSON.stringify([...values, String(rows)]))
    .sort()
    .join('\n')
}

interface Answered {
  readonly cellsOf: (column: Counting) => readonly Cell[]
  readonly times: Float64Array
  /** Scores that cannot be used, of those that rows are not told apart by. */
  readonly without: number
}

/** What is broken is as many rows as the groups stand for; none of them has a place. */
function predictionsOf(side: Side, { cellsOf, times, without }: Answered): Predictions {
  const batch = batchOf(side, cellsOf, times)
  refuseLacking(side, batch, times)
  const gathering = gatherPredictions(side.path, side.roles)
  gathering.add(batch)
  const predictions = gathering.done()
  const { classScores = [], scores, predictions: said } = predictions
  const given = [scores, side.roles.prediction === undefined ? undefined : said, ...classScores]
  const broken = (column: Float64Array) =>
    times.reduce((sum, each, row) => sum + (Number.isFinite(column[row]) ? 0 : each), 0)
  const count = given.reduce((sum, column) => sum + (column === undefined ? 0 : broken(column)), without)
  return { ...predictions, times, isCounted: true, broken: { count, findings: [] } }
}

/** Each group as one row, as the reader of files would give it. */
function batchOf({ columns, path }: Side, cellsOf: Answered['cellsOf'], times: Float64Array): Batch {
  return {
    firstRow: 1,
    rows: times.length,
    columns: columns.map((column) => column.made(cellsOf(column))),
    faults: [],
    place: () => ({ path }),
  }
}

/** What no row may lack. */
function refuseLacking({ path, roles }: Side, { columns }: Batch, times: Float64Array): void {
  const { task, label, group } = roles
  for (const [name, what] of [
    [label, 'label'],
    [group, 'group'],
  ] as const) {
    const column = columns.find((each) => each.name === name)
    if (column === undefined) continue
    const isThere = (row: number) => {
      if (what === 'label' && isNumeric(task)) return Number.isFinite(numberOf(column, row))
      const text = textOf(column, row)
      return text !== undefined && !(what === 'label' && text === 'NaN')
    }
    const without = times.reduce((sum, each, row) => sum + (isThere(row) ? 0 : each), 0)
    if (without > 0) throw lacking(without, { name: column.name, what, isNumber: isNumeric(task) }, path)
  }
}

function lacking(
  rows: number,
  {
    name,
    what,
    isNumber,
  }: { readonly name: string; readonly what: 'label' | 'group'; readonly isNumber: boolean },
  path: string,
): Misuse {
  const wanted = what === 'group' ? 'a group' : isNumber ? 'a finite number' : 'a class'
  return new Misuse({
    is: `${rowsHave(rows)} no ${what} in column ${JSON.stringify(name)}`,
    wanted: `${wanted} in every row`,
    todo: `fill it in or leave the rows out of ${path}`,
    place: { path },
  })
}

function tooMany(sides: readonly Side[]): Misuse {
  const [{ path = '' } = {}] = sides
  const names = [...new Set(sides.flatMap(({ columns }) => columns.map(({ name }) => name)))]
  const isScored = sides.some(({ roles }) => roles.score !== undefined || roles.scores !== undefined)
  return new Misuse({
    is: `there are more than ${mostGroups.toLocaleString('en')} combinations of ${names.join(', ')}`,
    wanted: 'columns that together have fewer',
    todo: isScored
      ? 'round the scores in a view, slice by fewer columns, or leave the input "engine" away'
      : 'slice by fewer columns, or leave the input "engine" away',
    place: { path },
  })
}
