import type { Relation } from '@ml-actions/engine/column'
import type { Opened } from '@ml-actions/engine/engine'
import { type Scalar, typeOf } from '@ml-actions/engine/expression'
import { type Cell, examplesSql } from '@ml-actions/engine/plan'
import { rowsOf } from '@ml-actions/engine/rows-of'
import { textIn } from '@ml-actions/engine/values'
import type { Place } from '@ml-actions/verdict/place'
import type { Given } from '../checks/check.ts'
import type { Example } from '../checks/example.ts'
import { mostExamples } from '../checks/tally.ts'
import { showText } from '../values/show.ts'
import { shownIn } from './answer.ts'
import type { Asking, Pushing } from './asking.ts'
import { type Failing, unread } from './push.ts'

/** For more failed checks than this no places are looked for: each is one more query. */
const mostQueries = 50

interface Looking {
  readonly given: Given
  readonly signal: AbortSignal
}

/** Asks for the first rows of what did not hold, and puts them into the states; the number of its queries. */
export async function withExamples(
  { relation, names, pushes }: Asking,
  { engine }: Opened,
  { given, signal }: Looking,
): Promise<number> {
  const places = engine.dialect.places(relation, names)
  const failed = pushes.filter((pushing) => hasFailed(pushing, given)).slice(0, mostQueries)
  let queries = 0
  for (const { run, push } of failed) {
    const failing = push.failing as Failing
    const isShown = given.showing !== 'none' && failing.hides !== true && unread(failing.shown) === undefined
    const show = isShown ? failing.shown : []
    // Without places and values there is nothing to tell.
    if (places === undefined && show.length === 0) continue
    const scalars = show.map(({ scalar }) => scalar)
    const asked = { where: failing.where, show: scalars, most: mostExamples, places }
    queries++
    const rows = await rowsOf(engine.query(examplesSql(relation, asked, engine.dialect), signal))
    const told = { relation, failing, scalars, isPlaced: places !== undefined, given }
    run.state = { ...(run.state as object), examples: rows.map((row, at) => exampleOf(row, at, told)) }
  }
  return queries
}

function hasFailed({ run, push }: Pushing, given: Given): boolean {
  const { check, asked, mostly } = run.demand
  return push.failing !== undefined && check.answer(run.state, asked, mostly, given).failed > 0
}

interface Told {
  readonly relation: Relation
  readonly failing: Failing
  readonly scalars: readonly Scalar[]
  readonly isPlaced: boolean
  readonly given: Given
}

function exampleOf(
  row: readonly Cell[],
  at: number,
  { relation, failing, scalars, isPlaced, given }: Told,
): Example {
  const [path, number] = isPlaced ? row : []
  const values = isPlaced ? row.slice(2) : row
  const texts = values.flatMap((cell, index) => {
    const scalar = scalars[index]
    return cell === null || scalar === undefined
      ? []
      : [showText(shownIn(cell, typeOf(scalar)), given.showing)]
  })
  const isShown = texts.length > 0 && texts.length === failing.shown.length
  return {
    at,
    finding: {
      is: failing.is,
      ...placeIn(relation, isPlaced ? [path, number] : [], failing.shown[0]?.name),
      ...(isShown ? { shown: texts.join(' · ') } : {}),
    },
  }
}

/** Where a row stands, as far as the engine told it: what it reads from, as the workflow named it, and the row. */
function placeIn(
  relation: Relation,
  [path, row]: readonly (Cell | undefined)[],
  field: string | undefined,
): { readonly place?: Place } {
  const own = field === undefined ? {} : { field }
  if (relation.is === 'table')
    return { place: { path: [relation.catalog, relation.schema, relation.name].join('.'), ...own } }
  const [only, ...others] = relation.paths
  if (typeof path === 'string')
    return { place: { path: textIn(path).slice(relation.folder.length), row: Number(row) + 1, ...own } }
  return only === undefined || others.length > 0 ? {} : { place: { path: only, ...own } }
}
