import type { Relation } from '@ml-actions/engine/column'
import { type Scalar, typeOf } from '@ml-actions/engine/expression'
import { type Cell, examplesSql } from '@ml-actions/engine/plan'
import type { Given } from '../checks/check.ts'
import type { Example } from '../checks/example.ts'
import { mostExamples } from '../checks/tally.ts'
import { showText } from '../values/show.ts'
import type { Opened } from '../world.ts'
import { shownIn, textIn } from './answer.ts'
import type { Asking, Pushing } from './asking.ts'
import { type Failing, unread } from './push.ts'
import { rowsOf } from './rows-of.ts'

/** For more failed checks than this no places are looked for: each is one more query. */
const mostQueries = 50

interface Looking {
  readonly given: Given
  readonly signal: AbortSignal
}

/** Asks for the first rows of what did not hold, and puts them into the states. */
export async function withExamples(
  { relation, pushes }: Asking,
  { engine }: Opened,
  { given, signal }: Looking,
): Promise<void> {
  const isPlaced = engine.dialect.places(relation) !== undefined
  const failed = pushes.filter((pushing) => hasFailed(pushing, given)).slice(0, mostQueries)
  for (const { run, push } of failed) {
    const failing = push.failing as Failing
    const isShown = given.showing !== 'none' && failing.hides !== true && unread(failing.shown) === undefined
    const show = isShown ? failing.shown : []
    // Without places and values there is nothing to tell.
    if (!isPlaced && show.length === 0) continue
    const scalars = show.map(({ scalar }) => scalar)
    const asked = { where: failing.where, show: scalars, most: mostExamples }
    const rows = await rowsOf(engine.query(examplesSql(relation, asked, engine.dialect), signal))
    const told = { relation, failing, scalars, isPlaced, given }
    run.state = { ...(run.state as object), examples: rows.map((row, at) => exampleOf(row, at, told)) }
  }
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
  const field = failing.shown[0]?.name
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
      place: {
        path: nameOf(relation, textIn(path ?? ':')),
        ...(isPlaced ? { row: Number(number) + 1 } : {}),
        ...(field === undefined ? {} : { field }),
      },
      ...(isShown ? { shown: texts.join(' · ') } : {}),
    },
  }
}

/** What rows are read from, as the workflow named it. */
function nameOf(relation: Relation, path: string): string {
  if (relation.is === 'table') return [relation.catalog, relation.schema, relation.name].join('.')
  return path.startsWith(relation.folder) ? path.slice(relation.folder.length) : path
}
