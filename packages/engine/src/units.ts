import type { TimeType } from './expression.ts'

/** A time as days or parts of a second since 1970-01-01T00:00:00. */
export interface Units {
  readonly units: bigint
  /** How many units a second has; of days 1, since they count no seconds. */
  readonly perSecond: bigint
}

/**
 * Reads a time as dialects write it: a count of units, or ISO 8601 with an offset of zero or none.
 * @throws {RangeError} for anything else
 */
export function timeUnits(text: string, type: TimeType): Units {
  const perSecond = type.is === 'date' ? 1n : type.perSecond
  if (/^-?\d+$/.test(text)) return { units: BigInt(text), perSecond }
  const match = /^(-?\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|\+00:00)?$/.exec(text)
  if (match === null || type.is === 'date')
    throw new RangeError(`${JSON.stringify(text.slice(0, 40))} is no time`)
  const [year = 0n, month = 0n, day = 0n, hour = 0n, minute = 0n, second = 0n] = match.slice(1, 7).map(BigInt)
  const seconds = daysOf(year, month, day) * 86_400n + hour * 3600n + minute * 60n + second
  const fraction = BigInt((match[7] ?? '').padEnd(9, '0')) / (1_000_000_000n / perSecond)
  return { units: seconds * perSecond + fraction, perSecond }
}

/** The days since 1970-01-01 of a civil day (Hinnant, days_from_civil). */
function daysOf(year: bigint, month: bigint, day: bigint): bigint {
  const shifted = month <= 2n ? year - 1n : year
  const era = (shifted >= 0n ? shifted : shifted - 399n) / 400n
  const yearOfEra = shifted - era * 400n
  const dayOfYear = (153n * (month > 2n ? month - 3n : month + 9n) + 2n) / 5n + day - 1n
  const dayOfEra = yearOfEra * 365n + yearOfEra / 4n - yearOfEra / 100n + dayOfYear
  return era * 146_097n + dayOfEra - 719_468n
}
