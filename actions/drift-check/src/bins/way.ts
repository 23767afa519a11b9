import type { Column } from '@ml-actions/dataset/batch'
import type { TypeName } from '@ml-actions/dataset/table'
import type { As } from '../drift/drift-file.ts'
import type { Collecting, Counting } from './bins.ts'
import { type CategoryBins, category, type NoBins, type Unseen } from './category.ts'
import { lengthsOf } from './lengths.ts'
import { type NumericBins, numeric } from './numeric.ts'

/** The bins of a column, of whatever kind. */
export type Bins = NumericBins | CategoryBins | NoBins

/** How a column is read and counted. */
export interface Way {
  /** The type of a text file's cells. */
  readonly type: TypeName
  readonly as: As
}

/** Starts to collect the values of a reference's column. */
export function collectBy({ as }: Way): Collecting<Bins> {
  const collecting = as === 'category' ? category.collect() : numeric.collect()
  return as === 'length' ? { ...collecting, add: onLengths(collecting.add) } : collecting
}

/** Starts to count a column in frozen bins. */
export function countBy({ as }: Way, bins: Bins): Counting {
  const counting = bins.is === 'numeric' ? numeric.count(bins) : category.count(bins)
  return as === 'length' ? { ...counting, add: onLengths(counting.add) } : counting
}

/** Where nulls, and values that the reference never had, are counted. */
export function binsFor(bins: Bins): { readonly nullBin: number; readonly unseen?: Unseen } {
  if (bins.is === 'numeric') return { nullBin: numeric.nullBin(bins) }
  const nullBin = category.nullBin(bins)
  return bins.is === 'category'
    ? { nullBin, unseen: { bin: bins.kept.length + 1, ...bins.tail } }
    : { nullBin }
}

function onLengths(add: Counting['add']): Counting['add'] {
  return (column: Column, rows: number) => add(lengthsOf(column, rows), rows)
}
