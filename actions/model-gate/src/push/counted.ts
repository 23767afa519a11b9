import type { Batch } from '@ml-actions/dataset/batch'
import type { EngineColumn } from '@ml-actions/engine/column'
import type { Aggregate, Classes, Scalar } from '@ml-actions/engine/expression'
import type { Class } from '@ml-actions/engine/plan'
import type { Questions } from '@ml-actions/engine/questions'
import type { Asked } from '@ml-actions/engine/tables'
import { columnsOf, gatherPredictions } from '@ml-actions/metrics/gather-predictions'
import type { Predictions, Roles } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import { columnOf } from './column-of.ts'

/** What each model said, with how many rows are alike. */
export interface Counted {
  readonly predictions: readonly Predictions[]
  /** The counts, by which these rows are told from others. */
  readonly groups: string
  readonly notes: readonly string[]
}

/** What is counted of one model. */
export interface CountedRoles extends Roles {
  readonly label: string
  readonly prediction: string
}

/** More combinations than these are not fetched. */
const mostGroups = 100_000

/**
 * Counts how often labels, predictions and slices stand together, by one grouping.
 * @param roles  of the candidate, then of the baseline where there is one; of scores only those are counted that cannot be used
 * @throws {Misuse} for a column that is not there or not asked of, a row without its label, and too many combinations
 */
export async function countedIn(
  asked: Asked,
  roles: readonly CountedRoles[],
  path: string,
): Promise<Counted> {
  const [table, other] = asked.tables
  if (table === undefined) throw noFile(path)
  if (other !== undefined) throw unlike(table.paths, other.paths)
  const said = roles.map(({ score: _, ...each }) => each)
  const names = [...new Set(said.flatMap((each) => [...columnsOf(each).keys()]))]
  const columns = names.map((name) => found(table.columns, name, path))
  const scores = roles.map(({ score }) =>
    score === undefined ? [] : [unusable(found(table.columns, score, path), path)],
  )
  const { groups, broken } = await table.ask(grouped(columns, scores.flat()))
  if (groups.length > mostGroups) throw tooMany(names, path)
  const batch = batchOf(columns, groups, path)
  for (const { label } of said) refuseUnlabelled(groups, names.indexOf(label), { label, path })
  const times = Float64Array.from(groups, ({ rows }) => Number(rows))
  const predictions = said.map((each, at) => {
    const gathering = gatherPredictions(path, each)
    gathering.add(batch)
    const without = (scores[at] ?? []).reduce((sum, score) => sum + (broken.get(score) ?? 0), 0)
    return withTimes(gathering.done(), times, without)
  })
  const lines = groups.map(({ values, rows }) => JSON.stringify([...values, String(rows)])).sort()
  return { predictions, groups: lines.join('\n'), notes: [asked.inWords()] }
}

/** What one grouping and one scan tell. */
interface Told {
  readonly groups: readonly Class[]
  readonly broken: ReadonlyMap<Aggregate, number>
}

function* grouped(columns: readonly EngineColumn[], broken: readonly Aggregate[]): Questions<Told> {
  const [first, ...others] = columns.map(scalarOf)
  const of = [first as Scalar, ...others] as const
  const classes: Classes = { is: 'classes', of, where: { is: 'always' }, most: mostGroups }
  const answers = yield [classes, ...broken]
  return {
    groups: answers.classes(classes),
    broken: new Map(broken.map((one) => [one, Number(answers.whole(one))])),
  }
}

function scalarOf({ name, called = name, type }: EngineColumn): Scalar {
  return { is: 'column', name: called, type }
}

/** Counts the scores that are missing, NaN or infinite. */
function unusable(column: EngineColumn, path: string): Aggregate {
  const { type, inexact, name } = column
  const of = scalarOf(column)
  if (inexact !== undefined || !['float', 'integer', 'decimal'].includes(type.is))
    throw notAsked(name, inexact === undefined ? 'its scores are no numbers' : `it holds ${inexact}`, path)
  const isNull = { is: 'null', of } as const
  if (type.is !== 'float') return { is: 'rows', where: isNull }
  return { is: 'rows', where: { is: 'any', of: [isNull, { is: 'nan', of }, { is: 'infinite', of }] } }
}

/** Each group as one row, as the reader of files would give it. */
function batchOf(columns: readonly EngineColumn[], groups: readonly Class[], path: string): Batch {
  return {
    firstRow: 1,
    rows: groups.length,
    columns: columns.map((column, at) => {
      const made = columnOf(column)
      if (typeof made === 'string') throw notAsked(column.name, made, path)
      return made(groups.map(({ values }) => values[at] ?? null))
    }),
    faults: [],
    place: () => ({ path }),
  }
}

/**
 * What is broken is as many rows as the groups stand for; none of them has a place.
 * @param without  scores that cannot be used
 */
function withTimes(predictions: Predictions, times: Float64Array, without: number): Predictions {
  const said = predictions.predictions ?? new Float64Array()
  const count = times.reduce((sum, each, row) => sum + (Number.isFinite(said[row]) ? 0 : each), without)
  return { ...predictions, times, broken: { count, findings: [] } }
}

function found(columns: readonly EngineColumn[], name: string, path: string): EngineColumn {
  const column = columns.find((each) => each.name === name)
  if (column !== undefined) return column
  const near = nearest(
    name,
    columns.map((each) => each.name),
  )
  throw new Misuse({
    is: `${path} has no column ${JSON.stringify(name)}`,
    wanted: `one of its ${columns.length} columns`,
    todo: near === undefined ? 'mend the name in the policy' : `did you mean ${JSON.stringify(near)}?`,
    place: { path },
  })
}

function refuseUnlabelled(
  groups: readonly Class[],
  at: number,
  { label, path }: { readonly label: string; readonly path: string },
): void {
  const without = groups.reduce((sum, { values, rows }) => sum + (values[at] === null ? rows : 0n), 0n)
  if (without === 0n) return
  throw new Misuse({
    is: `${without} rows have no label in column ${JSON.stringify(label)}`,
    wanted: 'a class in every row',
    todo: `fill it in or leave the rows out of ${path}`,
    place: { path },
  })
}

function notAsked(column: string, because: string, path: string): Misuse {
  return new Misuse({
    is: `the engine is not asked of the column ${JSON.stringify(column)}: ${because}`,
    wanted: 'classes and slices that are texts, numbers or yes and no',
    todo: 'leave the input "engine" away',
    place: { path },
  })
}

function tooMany(names: readonly string[], path: string): Misuse {
  return new Misuse({
    is: `there are more than ${mostGroups.toLocaleString('en')} combinations of ${names.join(', ')}`,
    wanted: 'labels, predictions and slices of few values',
    todo: 'slice by fewer columns, or leave the input "engine" away',
    place: { path },
  })
}

function noFile(path: string): Misuse {
  return new Misuse({
    is: `no file matches ${path}`,
    wanted: 'a table of predictions',
    todo: 'did the step before it write them?',
  })
}

function unlike([first = '']: readonly string[], [other = '']: readonly string[]): Misuse {
  return new Misuse({
    is: `${first} and ${other} have not the same columns`,
    wanted: 'the same columns in all files that are read as one',
    todo: 'write all of them in the same way, or let the pattern match fewer',
    place: { path: other },
  })
}
