import type { Accept, Reading, TypeName } from '@ml-actions/dataset/table'
import type { AcceptWord } from '@ml-actions/dataset/types/accept'

/** A way in which the cells of a column may be written. */
export interface Spelling {
  /** From narrow to wide: what fits one fits all that follow. */
  readonly types: readonly TypeName[]
  readonly reading: Reading
  /** What a contract says for that, given the words of `accept` that some cell needed; undefined when it is another way. */
  keywords(used: ReadonlySet<AcceptWord>): Readonly<Record<string, unknown>> | undefined
}

const wholes: readonly TypeName[] = ['int64', 'integer']
const fractions: readonly TypeName[] = ['decimal', 'float64']

/** Each type as it is written by itself: a few cells that are not of it are told. */
const plain: readonly Spelling[] = [
  ['bool'],
  [...wholes, ...fractions],
  ['date'],
  ['datetime'],
  ['time'],
  ['duration'],
  ['uuid'],
].map((types) => ({ types: types as readonly TypeName[], reading: {}, keywords: () => ({}) }))

/** What may be written beside any number; only what some cell needs is drafted. */
const beside: Accept = { spaces: true, plusSign: true, barePoint: true }

/** Marks between groups of three digits, besides the comma and the point: spaces of three widths, and apostrophes. */
const otherMarks = [' ', '\u00a0', '\u202f', "'", '\u2019']

const numbers: readonly Spelling[] = [
  number({}, [...wholes, ...fractions]),
  number({ thousands: ',' }, [...wholes, ...fractions]),
  number({ decimalMark: ',' }, fractions),
  number({ decimalMark: ',', thousands: '.' }, fractions),
  ...otherMarks.flatMap((thousands) => [
    number({ thousands }, [...wholes, ...fractions]),
    number({ thousands, decimalMark: ',' }, fractions),
  ]),
]

function number(marks: Accept, types: readonly TypeName[]): Spelling {
  const { thousands, decimalMark } = marks
  return {
    types,
    reading: { accept: { ...beside, ...marks } },
    keywords(used) {
      // Without its marks it is the way of another spelling in the list.
      if (thousands !== undefined && !used.has('thousands')) return undefined
      const isTwo = thousands === '.'
      if (decimalMark !== undefined && !used.has('decimal-comma') && !isTwo) return undefined
      if (used.size === 0) return undefined
      // A point is no mark between thousands unless something else is the decimal mark.
      const words = isTwo ? new Set([...used, 'decimal-comma']) : used
      return { accept: [...words].map((word) => (word === 'thousands' ? { thousands } : word)) }
    },
  }
}

const orders = [
  ['%d', '%m', '%Y'],
  ['%m', '%d', '%Y'],
  ['%Y', '%m', '%d'],
  ['%d', '%m', '%y'],
  ['%m', '%d', '%y'],
  ['%y', '%m', '%d'],
]
const digits = ['.', '/', '-'].flatMap((mark) => orders.map((order) => order.join(mark)))
const days = [
  ...digits,
  '%d %b %Y',
  '%d-%b-%Y',
  '%d-%b-%y',
  '%d %B %Y',
  '%b %d, %Y',
  '%B %d, %Y',
  '%d. %B %Y',
]
const hours = ['%H:%M', '%H:%M:%S', '%H:%M:%S.%f', '%I:%M %p', '%I:%M:%S %p']

const times: readonly Spelling[] = [
  ...days.filter((pattern) => pattern !== '%Y-%m-%d').map((pattern) => written('date', pattern)),
  ...days
    .flatMap((day) => [' ', 'T', ', '].flatMap((mark) => hours.map((hour) => `${day}${mark}${hour}`)))
    .map((pattern) => written('datetime', pattern)),
  ...hours.map((pattern) => written('time', pattern)),
]

function written(type: TypeName, strptime: string): Spelling {
  return { types: [type], reading: { strptime }, keywords: () => ({ format: { strptime } }) }
}

/** Every spelling that is tried, the plainest first. */
export const spellings: readonly Spelling[] = [...plain, ...numbers, ...times]
