import { daySeconds, daysBefore, isRealDay } from './instant.ts'
import type { Instant } from './type.ts'

/** A pattern of strptime directives, read once. */
export interface Strptime {
  readonly pattern: string
  /** Reads a whole text; undefined when it is not written so, or names no real day or time. */
  parse(text: string): Written | undefined
}

/** A point in time, and what a clock and a calendar showed there. */
export interface Written extends Instant {
  /** Seconds since 1970-01-01T00:00:00 as written, its offset from UTC not applied. */
  readonly local: number
}

/** Why a pattern cannot be read: `at` is the character, from 1. */
export interface PatternFault {
  readonly fault: string
  readonly at: number
}

/** The longest pattern, in UTF-16 units, so that the work of one text is bounded. */
const longestPattern = 1_000

/** What the directives say of a text; what none of them says is that of 1900-01-01T00:00:00. */
interface Parts {
  year: number
  month: number
  day: number
  dayOfYear: number | undefined
  hour: number
  hour12: number | undefined
  afternoon: boolean | undefined
  minute: number
  second: number
  nanoseconds: number
  offset: number | undefined
}

/** One step of a pattern: a regular expression for the place where it stands, and what its match says. */
interface Step {
  /** Sticky; its alternatives, the longest first, are tried in this order. */
  readonly forms: readonly RegExp[]
  take?(parts: Parts, text: string): void
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const short = (names: readonly string[]) => names.map((name) => name.slice(0, 3))

/**
 * Reads a pattern of the directives that both C and Python know:
 * `%Y %m %d %H %M %S %f %z %y %b %B %a %A %j %p %I %%`, with English names in any case. As there, numbers need
 * no leading zeros (`%d` takes `1` and `01`), a space in the pattern is one space or more, and a weekday need
 * not be that of the day.
 *
 * Each directive takes a bounded number of characters, and no step is tried twice at one place: the time is
 * linear in the text.
 */
export function strptime(pattern: string): Strptime | PatternFault {
  if (pattern.length > longestPattern)
    return { fault: `it is longer than ${longestPattern} characters`, at: longestPattern + 1 }
  const steps: Step[] = []
  for (const { 0: part, index } of pattern.matchAll(/%[\s\S]?|\s+|[^%\s]+/g)) {
    const step = part.startsWith('%') ? directives.get(part) : literal(part)
    if (step === undefined) {
      const known = [...directives.keys()].join(' ')
      return { fault: `${JSON.stringify(part)} is none of the directives ${known}`, at: index + 1 }
    }
    steps.push(step)
  }
  return { pattern, parse: (text) => read(steps, text) }
}

function read(steps: readonly Step[], text: string): Written | undefined {
  const taken = matched(steps, text)
  if (taken === undefined) return undefined
  const parts: Parts = {
    ...{ year: 1900, month: 1, day: 1, dayOfYear: undefined },
    ...{ hour: 0, hour12: undefined, afternoon: undefined, minute: 0, second: 0, nanoseconds: 0 },
    offset: undefined,
  }
  steps.forEach((step, index) => {
    step.take?.(parts, taken[index] ?? '')
  })
  return instantOf(parts)
}

/** Finds what each step takes: the first way in which all of them fit, which must then reach the text's end. */
function matched(steps: readonly Step[], text: string): readonly string[] | undefined {
  const failed = new Set<number>()
  const taken: string[] = []
  const width = text.length + 1
  const goOn = (index: number, at: number): number => {
    const step = steps[index]
    if (step === undefined) return at
    if (failed.has(index * width + at)) return -1
    for (const form of step.forms) {
      form.lastIndex = at
      const found = form.exec(text)?.[0]
      if (found === undefined) continue
      taken[index] = found
      const end = goOn(index + 1, at + found.length)
      if (end >= 0) return end
    }
    failed.add(index * width + at)
    return -1
  }
  return goOn(0, 0) === text.length ? taken : undefined
}

function instantOf(parts: Parts): Written | undefined {
  const { year, month, day, dayOfYear, minute, second, nanoseconds, offset } = parts
  const hour = hourOf(parts)
  if (year < 1 || second > 59) return undefined
  let days: number
  if (dayOfYear === undefined) {
    if (!isRealDay(year, month, day)) return undefined
    days = daysBefore(year, month) + day - 1
  } else {
    days = daysBefore(year, 1) + dayOfYear - 1
    if (days >= daysBefore(year + 1, 1)) return undefined
  }
  const local = days * daySeconds + hour * 3600 + minute * 60 + second
  return { local, seconds: local - (offset ?? 0), nanoseconds, zoned: offset !== undefined }
}

function hourOf({ hour, hour12, afternoon }: Parts): number {
  return hour12 === undefined ? hour : (hour12 % 12) + (afternoon === true ? 12 : 0)
}

/** Makes a step of patterns without a choice among them but their order. */
function step(forms: readonly string[], take?: Step['take']): Step {
  return {
    forms: forms.map((form) => new RegExp(form, 'iy')),
    ...(take === undefined ? {} : { take }),
  }
}

function number(forms: readonly string[], name: keyof Parts): Step {
  return step(forms, (parts, text) => {
    Object.assign(parts, { [name]: Number(text) })
  })
}

function name(names: readonly string[], take?: (parts: Parts, index: number) => void): Step {
  const longestFirst = names.toSorted((one, other) => other.length - one.length)
  return step(longestFirst, (parts, text) => take?.(parts, names.indexOf(text.toLowerCase())))
}

function literal(text: string): Step {
  if (/^\s/.test(text)) return step(['\\s+'])
  return step([text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')])
}

const month = (parts: Parts, index: number) => {
  parts.month = index + 1
}
const offsetForms = ['[+-]\\d\\d:?[0-5]\\d:?[0-5]\\d(?:\\.\\d{1,6})?', '[+-]\\d\\d:?[0-5]\\d', 'z']

const directives: ReadonlyMap<string, Step> = new Map([
  ['%Y', number(['\\d{4}'], 'year')],
  ['%m', number(['1[0-2]', '0[1-9]', '[1-9]'], 'month')],
  ['%d', number(['3[01]', '[12]\\d', '0[1-9]', '[1-9]', ' [1-9]'], 'day')],
  ['%H', number(['2[0-3]', '[01]\\d', '\\d'], 'hour')],
  ['%M', number(['[0-5]\\d', '\\d'], 'minute')],
  ['%S', number(['6[01]', '[0-5]\\d', '\\d'], 'second')],
  [
    '%f',
    step(digitsUpTo(6), (parts, text) => {
      parts.nanoseconds = Number(text.padEnd(9, '0'))
    }),
  ],
  [
    '%z',
    step(offsetForms, (parts, text) => {
      parts.offset = offsetOf(text)
    }),
  ],
  [
    '%y',
    step(['\\d\\d'], (parts, text) => {
      parts.year = Number(text) + (Number(text) < 69 ? 2000 : 1900)
    }),
  ],
  ['%b', name(short(months), month)],
  ['%B', name(months, month)],
  ['%a', name(short(weekdays))],
  ['%A', name(weekdays)],
  [
    '%j',
    number(
      ['36[0-6]', '3[0-5]\\d', '[12]\\d\\d', '0[1-9]\\d', '00[1-9]', '[1-9]\\d', '0[1-9]', '[1-9]'],
      'dayOfYear',
    ),
  ],
  [
    '%p',
    step(['am', 'pm'], (parts, text) => {
      parts.afternoon = text.toLowerCase() === 'pm'
    }),
  ],
  ['%I', number(['1[0-2]', '0[1-9]', '[1-9]'], 'hour12')],
  ['%%', step(['%'])],
])

function digitsUpTo(most: number): readonly string[] {
  return Array.from({ length: most }, (_, index) => `\\d{${most - index}}`)
}

/** Reads `+HHMM`, `-HH:MM`, with seconds or without, or `Z`, as seconds; fractions of a second are dropped. */
function offsetOf(text: string): number {
  const [hours = '0', minutes = '0', seconds = '0'] = text.match(/\d\d/g) ?? []
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return text.startsWith('-') ? -size : size
}
