import { benjaminiHochberg } from '@ml-actions/stats/corrections/benjamini-hochberg'
import type { Unseen } from '../bins/category.ts'
import { type Compared, compared } from './compared.ts'
import { type Counted, type Reason, rowsOf } from './counted.ts'

/** How a column of the current data stands to the reference. */
export type Standing = 'stable' | 'drifted' | 'unclear' | 'broken'

/** What was found of a column. */
export interface Judged {
  readonly name: string
  readonly standing: Standing
  readonly reason?: Reason
  /** Why an engine was not asked. */
  readonly because?: string
  readonly numbers?: Compared
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
  const all = columns.map((column) => ({ column, numbers: comparable(column) }))
  const tested = all.flatMap(({ numbers }) => (numbers?.p === undefined ? [] : [numbers.p]))
  const adjusted = benjaminiHochberg(tested)[Symbol.iterator]()
  return all.map(({ column, numbers }) => {
    if (column.barred !== undefined) return { name: column.name, ...column.barred }
    if (numbers === undefined) return { name: column.name, standing: 'unclear', reason: 'too-few-rows' }
    const p = numbers.p === undefined ? undefined : (adjusted.next().value as number)
    const found = { numbers, ...(p === undefined ? {} : { adjusted: p }) }
    return { name: column.name, ...standingOf(column, found, keys), ...found }
  })
}

/** The numbers of a column that can be compared at all: both sides have rows. */
function comparable(column: Counted): Compared | undefined {
  const isEmpty = rowsOf(column.reference) === 0 || rowsOf(column.current) === 0
  return column.barred === undefined && !isEmpty ? compared(column) : undefined
}

function standingOf(
  column: Counted,
  { numbers, adjusted }: Required<Pick<Judged, 'numbers'>> & Pick<Judged, 'adjusted'>,
  keys: Keys,
): Pick<Judged, 'standing' | 'reason'> {
  const { reference, current, nullBin, unseen } = column
  const bothTurn = adjusted !== undefined && adjusted < keys.alpha && numbers.debiased >= keys.psiAtLeast
  if (bothTurn) {
    if (isNew(current, reference, unseen)) return { standing: 'broken', reason: 'unseen-values' }
    const moreNulls = shareIn(current, nullBin) - shareIn(reference, nullBin)
    if (moreNulls > mostMoreNulls) return { standing: 'broken', reason: 'more-nulls' }
    return { standing: 'drifted' }
  }
  if (Math.min(rowsOf(reference), rowsOf(current)) < fewestRows)
    return { standing: 'unclear', reason: 'too-few-rows' }
  // So much noise could hide half of what is called drift.
  if (numbers.noise > keys.psiAtLeast / 2) return { standing: 'unclear', reason: 'too-noisy' }
  if (numbers.tested === undefined && numbers.occupied > 1)
    return { standing: 'unclear', reason: 'not-tested' }
  return { standing: 'stable' }
}

/** Whether more values are new than the reference's own rare ones make expect, by more than a hundredth of all rows. */
function isNew(
  current: readonly number[],
  reference: readonly number[],
  unseen: Unseen | undefined,
): boolean {
  return unseen !== undefined && shareIn(current, unseen.bin) > mostUnseen + unseen.alone / rowsOf(reference)
}

function shareIn(counts: readonly number[], bin: number): number {
  return (counts[bin] as number) / rowsOf(counts)
}
