import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'

const kibi = 1024

/** The most that one file may ask of this reader, by the name that messages have for it. */
export type Limits = Readonly<Record<keyof typeof current, number>>

const current = {
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
}

/** The limits in force; each breach is a Misuse that names the limit. */
export const limits: Limits = current

/** Limits that are counted; the others are bytes. */
const counted: readonly string[] = ['columns', 'name', 'ratio', 'files']

/** Limits that a workflow may set. */
export const settable = [
  'cell',
  'row',
  'columns',
  'name',
  'file',
  'decompressed',
  'ratio',
  'files',
  'memory',
] as const

const units: Readonly<Record<string, number>> = { KiB: kibi, MiB: kibi ** 2, GiB: kibi ** 3, TiB: kibi ** 4 }

/**
 * Sets limits for the rest of the run, before anything is read: `cell: 4 MiB`, `columns: 20000`.
 * @param asked  one limit a line, by name
 * @throws {Misuse} for what is no limit, or no amount of one
 */
export function setLimits(asked: readonly string[]): void {
  for (const line of asked) {
    const [, name = '', digits = '', unit] = /^([a-z]+) *: *([0-9]{1,15}) *([KMGT]iB)?$/.exec(line) ?? []
    const limit = settable.find((word) => word === name)
    const amount = Number(digits) * (unit === undefined ? 1 : (units[unit] ?? Number.NaN))
    const isAmount =
      amount >= 1 && Number.isSafeInteger(amount) && (unit === undefined || !counted.includes(name))
    if (limit === undefined || !isAmount) {
      const is = `${JSON.stringify(line.slice(0, 80))} sets no limit`
      const wanted = `one of ${settable.join(', ')}, a colon and a number; of bytes with KiB, MiB, GiB or TiB`
      throw new Misuse({ is, wanted, todo: 'write for instance "cell: 4 MiB"' })
    }
    current[limit] = amount
  }
}

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
