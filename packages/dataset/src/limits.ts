import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'

const kibi = 1024

/** The most that one file may ask of this reader; each breach is a Misuse that names the limit. */
export const limits = {
  /** Bytes of one cell. */
  cell: kibi ** 2,
  /** Bytes of one row. */
  row: 16 * kibi ** 2,
  /** Columns of one file. */
  columns: 10_000,
  /** UTF-16 code units of one column's name. */
  name: 1_024,
  /** Bytes of one file, as it lies there. */
  file: 50 * kibi ** 3,
  /** Bytes of one file, decompressed. */
  decompressed: 100 * kibi ** 3,
  /** Decompressed bytes for each compressed one, judged after the first 10 MiB. */
  ratio: 200,
  /** Files that one glob may find. */
  files: 10_000,
  /** Bytes of buffers that one table may hold at once. */
  memory: kibi ** 3,
  /** Rows of one batch. */
  batchRows: 65_536,
} as const

/** Names the limit that was passed: `is` says what was found, `most` the limit in words. */
export function overLimit(limit: keyof typeof limits, is: string, most: string, place?: Place): Misuse {
  return new Misuse({
    is,
    wanted: `at most ${most} (limit "${limit}")`,
    todo: 'split the file, or mend what wrote it',
    ...(place === undefined ? {} : { place }),
  })
}

/** Prints a number of bytes in the largest binary unit that it fills: `1.5 MiB`. */
export function bytesInWords(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB']
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10))
  const amount = bytes / kibi ** power
  return `${Number.isInteger(amount) ? amount : amount.toFixed(1)} ${units[power]}`
}
