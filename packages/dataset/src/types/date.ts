import { daySeconds, days, instants, printDay } from './instant.ts'
import type { Instant, Type, Value } from './type.ts'

/** Days of the Gregorian calendar, held as datetimes at midnight without zone. */
export const date: Type = {
  name: 'date',
  wanted: 'a real day written YYYY-MM-DD',
  column: (cells) =>
    instants(cells, (text, into, row) => {
      const day = text.to - text.from === 10 ? days(text) : Number.NaN
      into.seconds[row] = day * daySeconds
      return !Number.isNaN(day)
    }),
  print: (value: Value) => printDay(Math.floor((value as Instant).seconds / daySeconds)),
}
