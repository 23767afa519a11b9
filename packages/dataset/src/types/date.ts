import type { DatetimeColumn } from '../batch.ts'
import { daySeconds, days, instants, printDay } from './instant.ts'
import { type Cells, type Instant, kernelOf, type Type, type Value } from './type.ts'

/** Days of the Gregorian calendar, held as datetimes at midnight without zone. */
export const date: Type = {
  name: 'date',
  wanted: 'a real day written YYYY-MM-DD',
  column: (cells) =>
    quick(cells) ??
    instants(cells, (text, into, row) => {
      const day = text.to - text.from === 10 ? days(text) : Number.NaN
      into.seconds[row] = day * daySeconds
      return !Number.isNaN(day)
    }),
  print: (value: Value) => printDay(Math.floor((value as Instant).seconds / daySeconds)),
}

/** Reads in the kernel, where the cells lie in one. */
function quick(cells: Cells): DatetimeColumn | undefined {
  const kernel = kernelOf(cells)
  if (kernel === undefined) return undefined
  const { name, states, rows } = cells
  const seconds = kernel.dates(cells.starts)
  return {
    is: 'datetime',
    name,
    states,
    seconds,
    nanoseconds: new Int32Array(rows),
    zoned: new Uint8Array(rows),
  }
}
