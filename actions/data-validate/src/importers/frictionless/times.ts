import type { TypeName } from '@ml-actions/dataset/table'
import { printDay, printInstant } from '@ml-actions/dataset/types/instant'
import { strptime } from '@ml-actions/dataset/types/strptime'
import { printTime } from '@ml-actions/dataset/types/time'
import type { Part } from '../part.ts'
import type { Column, ReadField } from './field.ts'
import { bounded } from './field.ts'

type Times = Extract<TypeName, 'date' | 'datetime' | 'time'>

const daySeconds = 86_400

/** Days, written `YYYY-MM-DD` (theirs needs no leading zeros) or as directives say. */
export const date: ReadField = (field, format) =>
  written(field, 'date', format === 'default' ? '%Y-%m-%d' : format)

/** Points in time, in the form of ISO 8601 or as directives say. */
export const datetime: ReadField = (field, format) => {
  if (format !== 'default') return written(field, 'datetime', format)
  return { keywords: { type: 'datetime' }, constraints: new Set(bounded), value: textOnly }
}

/** An hour, minutes and seconds, and an offset from UTC, which a time of day of a contract has not. */
const anyTime =
  '^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[zZ]|[-+][0-9]{2}(?::?[0-9]{2})?)?$'

/** Times of day. Where nothing compares them, an offset from UTC may follow, as theirs allows. */
export const time: ReadField = (field, format) => {
  if (format !== 'default') return written(field, 'time', format)
  const constraints = field.get('constraints')
  const isCompared =
    typeof constraints === 'object' && Object.keys(constraints ?? {}).some((key) => key !== 'required')
  const own = { constraints: new Set(bounded), value: textOnly }
  return isCompared
    ? { keywords: { type: 'time' }, ...own }
    : { keywords: { type: 'text' }, patterns: [anyTime], ...own }
}

/** Years are days: the first of each. */
export const year: ReadField = (field) => written(field, 'date', '%Y')

/** Months are days: the first of each. */
export const yearmonth: ReadField = (field) => written(field, 'date', '%Y-%m')

/** Each part may have a fraction, and a year or a month may be among them, which has no length of its own. */
const part = (letter: string) => `(?:[0-9]+(?:[.,][0-9]+)?${letter})?`

/** Durations of ISO 8601, as text: theirs count years and months too. */
export const duration: ReadField = () => ({
  keywords: { type: 'text' },
  patterns: [
    '^[-+]?P[0-9T]',
    `^[-+]?P${part('Y')}${part('M')}${part('W')}${part('D')}(?:T${part('H')}${part('M')}${part('S')})?$`,
  ],
  constraints: new Set(['required', 'unique']),
  value: () => undefined,
})

function written(field: Part, type: Times, pattern: string): Column | undefined {
  if (pattern === 'any') {
    field.refuse('format', '"any" names no way to write days and times, so that nothing could be checked')
    return undefined
  }
  const made = strptime(pattern)
  if ('fault' in made) {
    field.refuse('format', `${made.fault}, at character ${made.at}`)
    return undefined
  }
  return {
    keywords: { type, format: { strptime: pattern } },
    constraints: new Set(bounded),
    value(raw) {
      const moment = typeof raw === 'string' || typeof raw === 'number' ? made.parse(String(raw)) : undefined
      if (moment === undefined) return undefined
      const day = Math.floor(moment.local / daySeconds)
      if (type === 'date') return printDay(day)
      return type === 'time'
        ? printTime({ ...moment, seconds: moment.local - day * daySeconds })
        : printInstant(moment)
    },
  }
}

const textOnly: Column['value'] = (raw) => (typeof raw === 'string' ? raw : undefined)
