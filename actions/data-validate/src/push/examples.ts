import type { Relation } from '@ml-actions/engine/column'
import type { Opened } from '@ml-actions/engine/engine'
import { both, type Scalar, typeOf } from '@ml-actions/engine/expression'
import { type Cell, examplesSql } from '@ml-actions/engine/plan'
import { rowsOf } from '@ml-actions/engine/rows-of'
import { textIn } from '@ml-actions/engine/values'
import type { KeyPart, Place } from '@ml-actions/verdict/place'
import type { Given } from '../checks/check.ts'
import type { Example } from '../checks/example.ts'
import { mostExamples } from '../checks/tally.ts'
import { showText } from '../values/show.ts'
import { shownIn } from './answer.ts'
import type { Asking, Pushing } from './asking.ts'
import { type Failing, type PushColumn, unread } from './push.ts'

/** For more failed checks than this no places are looked for: each is one more query. */
const mostQueries = 50

type Rows = readonly (readonly Cell[])[]

interface Looking {
  readonly given: Given
  readonly signal: AbortSignal
  /** Whether the values of keys may stand in a report. */
  readonly keys: 'hidden' | 'shown'
}

/** What looking for rows came to. */
export interface LookedFor {
  readonly queries: number
  /** Why rows that do not hold are not told apart, where that would have been possible. */
  readonly keyless?: string
}

/** One demand of which rows may not hold, and which those are. */
export interface Failed extends Pick<Pushing, 'run'> {
  readonly failing: Failing
}

/** Asks for the first rows of what did not hold, and puts them into the states. */
export async function withExamples(
  asking: Asking,
  all: readonly Failed[],
  { engine }: Opened,
  { given, signal, keys }: Looking,
): Promise<LookedFor> {
  const { relation, names } = asking
  const places = engine.dialect.places(relation, names)
  const failed = all.filter((one) => failedIn(one, given) > 0).slice(0, mostQueries)
  const key = keys === 'shown' ? (asking.key ?? []) : []
  let queries = 0
  for (const one of failed) {
    const { run, failing } = one
    const isShown = given.showing !== 'none' && failing.hides !== true && unread(failing.shown) === undefined
    const show = isShown ? failing.shown : []
    // Without places and values there is nothing to tell.
    if (places === undefined && show.length + key.length === 0) continue
    const [scalars, keyed] = [show, key].map((columns) => columns.map(({ scalar }) => scalar))
    const told = { asking, failing, key, scalars: scalars ?? [], isPlaced: places !== undefined, given }
    const where = both(asking.where, failing.where)
    const most = failing.most ?? mostExamples
    const looked = { where, key: keyed ?? [], show: told.scalars, most, places }
    let rows: Rows = []
    for (const of of narrowFirst(relation, failedIn(one, given))) {
      queries++
      rows = await rowsOf(engine.query(examplesSql(of, looked, engine.dialect), signal))
      if (rows.length === most) break
    }
    run.state = { ...(run.state as object), examples: rows.map((row, at) => exampleOf(row, at, told)) }
  }
  const keyless = failed.length > 0 && relation.is === 'table' ? untold(asking, keys) : undefined
  return { queries, ...(keyless === undefined ? {} : { keyless }) }
}

function untold({ key }: Asking, keys: Looking['keys']): string | undefined {
  if (key === undefined)
    return 'the rows that do not hold are not told apart: the contract names no `primary-key` or `unique` that the engine tells exactly'
  const names = key.map(({ name }) => JSON.stringify(name)).join(', ')
  return keys === 'shown'
    ? undefined
    : `the rows that do not hold are not told apart: the input \`keys: shown\` tells their key (${names}), whose values then stand in the reports`
}

function failedIn({ run }: Failed, given: Given): number {
  const { check, asked, mostly } = run.demand
  return check.answer(run.state, asked, mostly, given).failed
}

/** So many times the rows that are wanted are expected in the files that are asked first, since rows seldom lie evenly. */
const margin = 4

/**
 * What is asked for the first rows, until there are enough: the first of the files, where enough can be expected to lie,
 * and then all of them. Rows are told in the order of the files, so that the others need not be read.
 * @param failed  how many rows do not hold
 */
function narrowFirst(relation: Relation, failed: number): readonly Relation[] {
  if (relation.is === 'table') return [relation]
  const { paths } = relation
  const files = Math.ceil((paths.length * mostExamples * margin) / failed)
  return files > paths.length / 2 ? [relation] : [{ ...relation, paths: paths.slice(0, files) }, relation]
}

interface Told {
  readonly asking: Asking
  readonly failing: Failing
  readonly key: readonly PushColumn[]
  readonly scalars: readonly Scalar[]
  readonly isPlaced: boolean
  readonly given: Given
}

function exampleOf(row: readonly Cell[], at: number, told: Told): Example {
  const { asking, failing, key, scalars, isPlaced, given } = told
  const standing = isPlaced ? row.slice(0, 2) : []
  const own = row.slice(standing.length, standing.length + key.length)
  const texts = row.slice(standing.length + key.length).flatMap((cell, index) => {
    const scalar = scalars[index]
    return cell === null || scalar === undefined
      ? []
      : [showText(shownIn(cell, typeOf(scalar)), given.showing)]
  })
  const isShown = texts.length > 0 && texts.length === failing.shown.length
  const place = placeIn(asking, standing)
  const named =
    key.length === 0 ? {} : { key: key.map((column, index) => partOf(column, own[index] ?? null)) }
  const field = failing.shown[0] === undefined ? {} : { field: failing.shown[0].name }
  return {
    at,
    finding: {
      is: failing.is,
      ...(place === undefined ? {} : { place: { ...place, ...named, ...field } }),
      ...(isShown ? { shown: texts.join(' · ') } : {}),
    },
  }
}

/** One value of a row's key; a null has none. */
function partOf({ name, scalar }: PushColumn, cell: Cell): KeyPart {
  const value = cell === null ? undefined : showText(shownIn(cell, typeOf(scalar)), 'full')
  return { field: name, ...(value === undefined ? {} : { value }) }
}

/** Where a row stands, as far as the engine told it: what it reads from, as the workflow named it, and the row. */
function placeIn({ relation, path }: Asking, [file, row]: readonly Cell[]): Place | undefined {
  if (relation.is === 'table') return { path }
  const [only, ...others] = relation.paths
  if (typeof file === 'string')
    return { path: textIn(file).slice(relation.folder.length), row: Number(row) + 1 }
  return only === undefined || others.length > 0 ? undefined : { path: only }
}
