import { daySeconds } from './instant.ts'

/** A time zone: what its clocks showed, and when that was. */
export interface Zone {
  readonly name: string
  /**
   * Finds the point in time at which the zone's clocks showed a local time, in seconds since 1970 of both;
   * undefined where they never did, since they were put forward over it. A time that they showed twice is
   * the earlier of the two.
   */
  toUtc(local: number): number | undefined
  /** Tells whether the clocks showed a local time twice. */
  isTwice(local: number): boolean
}

/** Days of which the offset is remembered; far more than a column has. */
const mostDays = 100_000

/** The first instant that is asked of a calendar: before it, a year is counted another way. */
const earliest = -62_072_000_000

/** Finds a zone by its IANA name; undefined when there is none. */
export function zoneOf(name: string): Zone | undefined {
  const offsetAt = offsets(name)
  if (offsetAt === undefined) return undefined
  const days = new Map<number, number | undefined>()
  /** The offset of a whole day and its neighbours, where it is one. */
  const offsetOn = (day: number): number | undefined => {
    if (days.has(day)) return days.get(day)
    const [before, after] = [offsetAt((day - 1) * daySeconds), offsetAt((day + 2) * daySeconds)]
    if (days.size > mostDays) days.clear()
    days.set(day, before === after ? before : undefined)
    return days.get(day)
  }
  const instantsOf = (local: number): readonly number[] => {
    const offset = offsetOn(Math.floor(local / daySeconds))
    if (offset !== undefined) return [local - offset]
    const around = new Set([offsetAt(local - daySeconds), offsetAt(local + daySeconds)])
    return [...around]
      .map((one) => local - one)
      .filter((utc) => utc + offsetAt(utc) === local)
      .toSorted((one, other) => one - other)
  }
  return {
    name,
    toUtc: (local) => instantsOf(local)[0],
    isTwice: (local) => instantsOf(local).length > 1,
  }
}

/** Makes the zone's offset from UTC at a point in time, in seconds; undefined when there is no such zone. */
function offsets(timeZone: string): ((utc: number) => number) | undefined {
  const parts = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  const numeric = Object.fromEntries(parts.map((part) => [part, 'numeric']))
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', { ...numeric, hourCycle: 'h23', timeZone })
  } catch {
    return undefined
  }
  return (utc) => {
    const at = Math.max(earliest, utc)
    const shown = new Map(format.formatToParts(at * 1000).map(({ type, value }) => [type, Number(value)]))
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
      shown.get(part),
    )
    const clock = new Date(0)
    clock.setUTCFullYear(year, month - 1, day)
    clock.setUTCHours(hour, minute, second)
    return clock.getTime() / 1000 - Math.floor(at)
  }
}
