/**
 * Reads a time as Python's dateutil does, where only one reading is possible: ISO 8601; a day with the name of
 * its month; and numbers with slashes or dashes, of which the month is the first unless it is above 12.
 * @returns `YYYY-MM-DDTHH:MM:SS`, with a fraction and a zone where the text has them; undefined for anything else
 */
export function datetimeText(text: string): string | undefined {
  const { day, rest } = dayIn(text.trim()) ?? { day: undefined, rest: '' }
  if (day === undefined) return undefined
  if (rest === '') return `${day}T00:00:00`
  const time = timeIn(rest)
  return time === undefined ? undefined : `${day}T${time}`
}

interface Day {
  readonly day: string | undefined
  /** What follows the day. */
  readonly rest: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const name = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const after = '(?:[T\\s,]+|$)(.*)$'

/** Every form of a day, and which of its parts are year, month and day. */
const forms: readonly (readonly [RegExp, (parts: readonly string[]) => readonly [string, string, string]])[] =
  [
    [new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${after}`, 'i'), ([y = '', m = '', d = '']) => [y, m, d]],
    [new RegExp(`^(\\d{4})/(\\d{1,2})/(\\d{1,2})${after}`, 'i'), ([y = '', m = '', d = '']) => [y, m, d]],
    [new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${after}`, 'i'), ([y = '', m = '', d = '']) => [y, m, d]],
    [
      new RegExp(`^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})${after}`, 'i'),
      ([a = '', b = '', y = '']) => monthFirst(a, b, y),
    ],
    [
      new RegExp(`^${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${after}`, 'i'),
      ([m = '', d = '', y = '']) => [y, m, d],
    ],
    [
      new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${name}[\\s,-]+(\\d{4})${after}`, 'i'),
      ([d = '', m = '', y = '']) => [y, m, d],
    ],
  ]

function dayIn(text: string): Day | undefined {
  for (const [form, order] of forms) {
    const found = form.exec(text)
    if (found === null) continue
    const [, one = '', two = '', three = '', rest = ''] = found
    return { day: calendarDay(order([one, two, three])), rest }
  }
  return undefined
}

function monthFirst(first: string, second: string, year: string): readonly [string, string, string] {
  return Number(first) > 12 ? [year, second, first] : [year, first, second]
}

function calendarDay([year, month, day]: readonly [string, string, string]): string | undefined {
  const named = months.indexOf(month.slice(0, 3).toLowerCase())
  const number = named < 0 ? Number(month) : named + 1
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)))
  const isReal = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day) && Number(year) > 0
  return isReal ? [year, pad(number), pad(day)].join('-') : undefined
}

function timeIn(text: string): string | undefined {
  const form = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s*(am|pm)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i
  const found = form.exec(text)
  if (found === null) return undefined
  const [, hour = '', minute = '', second = '00', fraction = '', half = '', zone = ''] = found
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  if (hours > 23 || (half !== '' && (Number(hour) < 1 || Number(hour) > 12))) return undefined
  if (Number(minute) > 59 || Number(second) > 59) return undefined
  return `${pad(hours)}:${minute}:${second}${fraction}${zoneText(zone)}`
}

function zoneText(zone: string): string {
  if (zone === '') return ''
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z'
}

function pad(number: number | string): string {
  return String(number).padStart(2, '0')
}
