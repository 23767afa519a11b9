import type { Column } from '@ml-actions/dataset/batch'

/** Counts of a column's rows, by bin; the meaning of each bin is that of the frozen bins. */
export interface Counting {
  /** Counts some rows, from the first of a batch. */
  add(column: Column, rows: number): void
  /** By bin, in the order of the bins, then those that every column of the kind has. */
  counts(): readonly number[]
}

/** The values of a reference's column, before its bins are known. */
export interface Collecting<Bins> {
  add(column: Column, rows: number): void
  /** The bins, and how many rows of the reference lie in each. */
  freeze(): { readonly bins: Bins; readonly counts: readonly number[] }
}

/** One way to put the values of a column into bins. */
export interface Binning<Bins> {
  collect(): Collecting<Bins>
  /** Starts to count in bins that were frozen on the reference. */
  count(bins: Bins): Counting
  /** Where nulls are counted. */
  nullBin(bins: Bins): number
}
