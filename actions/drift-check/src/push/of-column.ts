import type { EngineColumn } from '@ml-actions/engine/column'
import {
  type Aggregate,
  both,
  type Classes,
  not,
  type Predicate,
  present,
} from '@ml-actions/engine/expression'
import type { Answers } from '@ml-actions/engine/plan'
import type { Questions } from '@ml-actions/engine/questions'
import { ranked } from '@ml-actions/engine/ranked'
import { frozenValues, mostDistinct, tallyIn } from '../bins/category.ts'
import { nextUp } from '../bins/next-up.ts'
import { frozenNumbers, mayBeEdges, ranksFor } from '../bins/numeric.ts'
import type { Ordered } from '../bins/ordered.ts'
import { type Bins, countBy } from '../bins/way.ts'
import type { FrozenColumn } from '../reference/reference.ts'
import { type AskedNumbers, type AskedWords, askedColumn } from './asked-column.ts'

/** Asks how many rows there are. */
export function* rowsIn(): Questions<number> {
  const rows = rowsWhere({ is: 'always' })
  return numberOf(yield [rows], rows)
}

/** Bins that were frozen, and the rows of the reference in each. */
type FrozenBins = Pick<FrozenColumn, 'bins' | 'counts'>

/** Asks what the bins of a reference's column are made of. */
export function* freezing(column: EngineColumn, as: FrozenColumn['as']): Questions<FrozenBins> {
  const asked = askedColumn(column, as)
  if (typeof asked === 'string') return { bins: { is: 'not-asked', because: asked }, counts: [] }
  return asked.is === 'words' ? yield* freezingWords(asked) : yield* freezingNumbers(asked)
}

/** Counts by bin; or why the engine cannot tell them. */
type CountedBins = { readonly counts: readonly number[] } | { readonly because: string }

/** Asks how many rows lie in each bin of a reference's column. */
export function* counting(column: EngineColumn, frozen: FrozenColumn): Questions<CountedBins> {
  const { bins, as } = frozen
  const asked = askedColumn(column, as)
  if (typeof asked === 'string') return { because: asked }
  if (bins.is === 'numeric' && asked.is === 'numbers') return yield* countingNumbers(asked, bins.edges)
  if (bins.is === 'category' && asked.is === 'words') return yield* countingWords(asked, bins)
  return { counts: countBy(frozen, bins).counts() }
}

function* freezingWords({ of, word }: AskedWords): Questions<FrozenBins> {
  const nulls = rowsWhere({ is: 'null', of })
  const classes: Classes = { is: 'classes', of: [of], where: present(of), most: mostDistinct }
  const answers = yield [nulls, classes]
  return frozenValues(valuesIn(answers, classes, word), numberOf(answers, nulls))
}

/** More different values than these are not fetched. */
const mostFetched = 100_000

function* countingWords(
  { of, word }: AskedWords,
  bins: Extract<Bins, { readonly is: 'category' }>,
): Questions<CountedBins> {
  const nulls = rowsWhere({ is: 'null', of })
  const classes: Classes = { is: 'classes', of: [of], where: present(of), most: mostFetched }
  const answers = yield [nulls, classes]
  const values = valuesIn(answers, classes, word)
  if (values.size > mostFetched)
    return { because: `it has more than ${mostFetched.toLocaleString('en')} different values` }
  const tally = tallyIn(bins)
  for (const [value, times] of values) tally.addValue(value, times)
  tally.addNulls(numberOf(answers, nulls))
  return { counts: tally.counts() }
}

/** The rows of each word; two values may be one, as both zeros are. */
function valuesIn(answers: Answers, classes: Classes, word: AskedWords['word']): ReadonlyMap<string, number> {
  const values = new Map<string, number>()
  for (const {
    values: [text],
    rows,
  } of answers.classes(classes)) {
    const value = word(String(text))
    values.set(value, (values.get(value) ?? 0) + Number(rows))
  }
  return values
}

/** The order of the finite values first, then how many of them lie below whatever may be an edge. */
function* freezingNumbers(asked: AskedNumbers): Questions<FrozenBins> {
  const { of } = asked
  const { finite, nulls, nan, infinities } = kindsOf(asked)
  const rows = rowsWhere(finite)
  const ends = (['lowest', 'highest'] as const).map((is) => ({ is, of, where: finite }))
  const kinds = yield [rows, nulls, nan, ...infinities, ...ends]
  const [negative = 0, positive = 0] = infinities.map((one) => numberOf(kinds, one))
  const rest = { negative, positive, nan: numberOf(kinds, nan), nulls: numberOf(kinds, nulls) }
  const length = numberOf(kinds, rows)
  if (length === 0) return frozenNumbers(noOrder, rest)
  const [lowest, highest] = ends.map((end) => String(kinds.text(end)))
  const all = { rows: length, lowest: String(lowest), highest: String(highest) }
  const values = yield* ranked({ of, where: finite }, all, ranksFor(length))
  const at = (rank: number) => asked.double(values.get(rank) as string)
  const aggregates = new Map(
    mayBeEdges({ length, at }).map((edge) => [edge, rowsWhere(both(finite, asked.below(edge)))] as const),
  )
  const counted = yield [...aggregates.values()]
  const below = (edge: number) => numberOf(counted, aggregates.get(edge) as Aggregate)
  const equalTo = (rank: number) => below(nextUp(at(rank))) - below(at(rank))
  return frozenNumbers({ length, at, equalTo, below }, rest)
}

const noOrder: Ordered = { length: 0, at: () => 0, equalTo: () => 0, below: () => 0 }

function* countingNumbers(asked: AskedNumbers, edges: readonly number[]): Questions<CountedBins> {
  const { of } = asked
  const { nulls, nan } = kindsOf(asked)
  const values = rowsWhere(present(of))
  const aggregates = edges.map((edge) => rowsWhere(asked.below(edge)))
  const answers = yield [values, nulls, nan, ...aggregates]
  const numbers = numberOf(answers, values) - numberOf(answers, nan)
  const below = [0, ...aggregates.map((one) => numberOf(answers, one)), numbers]
  const inBins = below.slice(1).map((count, bin) => count - (below[bin] as number))
  return { counts: [...inBins, numberOf(answers, nulls), numberOf(answers, nan)] }
}

/** The rows of each kind of value that numbers have. */
function kindsOf({ of, isFloat }: AskedNumbers) {
  const isNan: Predicate = isFloat ? { is: 'nan', of } : { is: 'never' }
  const isInfinite: Predicate = isFloat ? { is: 'infinite', of } : { is: 'never' }
  const zero = { is: 'double', value: 0 } as const
  const beyond = (operator: '<' | '>') =>
    rowsWhere(isFloat ? both(isInfinite, { is: 'compare', left: of, operator, right: zero }) : isInfinite)
  return {
    finite: both(both(present(of), not(isNan)), not(isInfinite)),
    nulls: rowsWhere({ is: 'null', of }),
    nan: rowsWhere(isNan),
    infinities: [beyond('<'), beyond('>')],
  }
}

function rowsWhere(where: Predicate): Aggregate {
  return { is: 'rows', where }
}

function numberOf(answers: Answers, aggregate: Aggregate): number {
  return Number(answers.whole(aggregate))
}
