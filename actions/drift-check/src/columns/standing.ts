import { benjaminiHochberg } from '@ml-actions/stats/corrections/benjamini-hochberg'
import { type Numbers, numbersOf } from './numbers.ts'

/** How a column of the current data stands to the reference. */
export type Standing = 'stable' | 'drifted' | 'unclear' | 'broken'

/** Why a column is unclear or broken. */
export type Reason =
  | 'too-few-rows'
  | 'too-noisy'
  | 'not-tested'
  | 'identifier-like'
  | 'new-season'
  | 'type-changed'
  | 'missing'
  | 'unseen-values'
  | 'more-nulls'

/** One column of both, counted in the bins of the reference; or why it could not be. */
export interface Counted {
  readonly name: string
  /** `broken`: it cannot be read as the reference's; `unclear`: it has no bins to be counted in. */
  readonly barred?: { readonly standing: 'broken' | 'unclear'; readonly reason: Reason }
  readonly reference: readonly number[]
  readonly current: readonly number[]
  /** Where the nulls are counted. */
  readonly nullBin: number
  /** Where values are counted that the reference never had, of what is told apart and has no order. */
  readonly unseenBin?: number
}

/** What was found of a column. */
export interface Judged {
  readonly name: string
  readonly standing: Standing
  readonly reason?: Reason
  readonly numbers?: Numbers
  /** p after Benjamini and Hochberg, over all columns with a p. */
  readonly adjusted?: number
}

/** When a column is called drifted. */
export interface Keys {
  /** The least stability index, after its noise is taken off. */
  readonly psiAtLeast: number
  /** The share of false alarms among the alarms. */
  readonly alpha: number
}

const fewestRows = 200
const mostUnseen = 0.01
const mostMoreNulls = 0.05

/**
 * Judges all watched columns: one has drifted when both keys turn, its adjusted p below `alpha`, and its index, less
 * noise, at least `psiAtLeast`.
 */
export function judgeColumns(columns: readonly Counted[], keys: Keys): readonly Judged[] {
  const compared = columns.map((column) => ({ column, numbers: comparable(column) }))
  const tested = compared.flatMap(({ numbers }) => (numbers?.tested === undefined ? [] : [numbers.tested.p]))
  const adjusted = benjaminiHochberg(tested)[Symbol.iterator]()
  return compared.map(({ column, numbers }) => {
    if (column.barred !== undefined) return { name: column.name, ...column.barred }
    if (numbers === undefined) return { name: column.name, standing: 'unclear', reason: 'too-few-rows' }
    const p = numbers.tested === undefined ? undefined : (adjusted.next().value as number)
    const found = { numbers, ...(p === undefined ? {} : { adjusted: p }) }
    return { name: column.name, ...standingOf(column, found, keys), ...found }
  })
}

/** The numbers of a column that can be compared at all: both sides have rows. */
function comparable({ barred, reference, current }: Counted): Numbers | undefined {
  const isEmpty = rowsOf(reference) === 0 || rowsOf(current) === 0
  return barred === undefined && !isEmpty ? numbersOf(reference, current) : undefined
}

function standingOf(
  column: Counted,
  { numbers, adjusted }: Required<Pick<Judged, 'numbers'>> & Pick<Judged, 'adjusted'>,
  keys: Keys,
): Pick<Judged, 'standing' | 'reason'> {
  const { reference, current, nullBin, unseenBin } = column
  const bothTurn = adjusted !== undefined && adjusted < keys.alpha && numbers.debiased >= keys.psiAtLeast
  if (bothTurn) {
    const isUnseen = unseenBin !== undefined && shareIn(current, unseenBin) > mostUnseen
    if (isUnseen) return { standing: 'broken', reason: 'unseen-values' }
    const moreNulls = shareIn(current, nullBin) - shareIn(reference, nullBin)
    if (moreNulls > mostMoreNulls) return { standing: 'broken', reason: 'more-nulls' }
    return { standing: 'drifted' }
  }
  if (Math.min(rowsOf(reference), rowsOf(current)) < fewestRows)
    return { standing: 'unclear', reason: 'too-few-rows' }
  // So much noise could hide half of what is called drift.
  if (numbers.noise > keys.psiAtLeast / 2) return { standing: 'unclear', reason: 'too-noisy' }
  if (adjusted === undefined && numbers.occupied > 1) return { standing: 'unclear', reason: 'not-tested' }
  return { standing: 'stable' }
}

function shareIn(counts: readonly number[], bin: number): number {
  return (counts[bin] as number) / rowsOf(counts)
}

/** All rows that were counted. */
export function rowsOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
