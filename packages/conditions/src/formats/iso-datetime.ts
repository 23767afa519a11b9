import { daySeconds, days, printDay } from '@ml-actions/dataset/types/instant'
import type { Format } from './format.ts'
import { leapSecond, secondInUtc } from './iso-time.ts'

const SPACE = 32
const T = 84

/** Points in time: `date-time` of RFC 3339, with T or a space between day and time, and an offset. */
export const isoDatetime: Format = {
  name: 'iso-datetime',
  wanted: 'a time such as 2013-07-01T08:30:00Z, with Z or an offset (RFC 3339)',
  regular: leapSecond,
  holds(bytes, from, to) {
    const separator = bytes[from + 10] ?? 0
    if (to - from < 20 || ((separator & ~32) !== T && separator !== SPACE)) return false
    const day = days({ bytes, from, to })
    const second = secondInUtc(bytes, from + 11, to)
    if (Number.isNaN(day) || second === undefined) return false
    const isLeap = bytes[from + 17] === 54
    return !isLeap || endsMonth(day + Math.floor((second - 1) / daySeconds))
  },
}

/** Tells whether a day, counted from 1970-01-01, is the last of its month, where alone UTC has had a second 60. */
function endsMonth(day: number): boolean {
  return printDay(day + 1).endsWith('-01')
}
