import type { TimeType } from '../expression.ts'

/** Writes days or parts of a second since 1970-01-01 as SQL's literals have them: `2013-07-01`, `2013-07-01 08:30:00.000000`. */
export function timeInDigits(units: bigint, type: TimeType): string {
  if (type.is === 'date') return dayInDigits(units)
  const perDay = 86_400n * type.perSecond
  const within = ((units % perDay) + perDay) % perDay
  const seconds = within / type.perSecond
  const two = (value: bigint) => String(value).padStart(2, '0')
  const clock = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n].map(two).join(':')
  const places = String(type.perSecond).length - 1
  const fraction = places === 0 ? '' : `.${String(within % type.perSecond).padStart(places, '0')}`
  return `${dayInDigits((units - within) / perDay)} ${clock}${fraction}`
}

/** The civil day of a number of days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms", civil_from_days). */
function dayInDigits(days: bigint): string {
  const shifted = days + 719_468n
  const era = (shifted >= 0n ? shifted : shifted - 146_096n) / 146_097n
  const dayOfEra = shifted - era * 146_097n
  const yearOfEra = (dayOfEra - dayOfEra / 1460n + dayOfEra / 36_524n - dayOfEra / 146_096n) / 365n
  const dayOfYear = dayOfEra - (365n * yearOfEra + yearOfEra / 4n - yearOfEra / 100n)
  const shiftedMonth = (5n * dayOfYear + 2n) / 153n
  const day = dayOfYear - (153n * shiftedMonth + 2n) / 5n + 1n
  const month = shiftedMonth < 10n ? shiftedMonth + 3n : shiftedMonth - 9n
  const year = yearOfEra + era * 400n + (month <= 2n ? 1n : 0n)
  const sign = year < 0n ? '-' : ''
  const digits = String(year < 0n ? -year : year).padStart(4, '0')
  return `${sign}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
