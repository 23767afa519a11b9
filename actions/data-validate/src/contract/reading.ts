import { type About, refusal } from '@ml-actions/conditions/forms/form'
import { kindOf } from '@ml-actions/conditions/values/kind'
import type { Accept, Reading, TypeName } from '@ml-actions/dataset/table'
import { strptime } from '@ml-actions/dataset/types/strptime'
import { isMap } from '@ml-actions/verdict/mapping'
import { printInline } from './print.ts'

type Keywords = Readonly<Record<string, unknown>>

/** The words of `accept` that stand alone, with what they say to the reader and the columns they are for. */
const words = {
  'leading-zeros': { says: { leadingZeros: true }, of: 'number' },
  'plus-sign': { says: { plusSign: true }, of: 'number' },
  spaces: { says: { spaces: true }, of: 'any' },
  'decimal-comma': { says: { decimalMark: ',' }, of: 'fraction' },
  'exponent-int': { says: { exponent: true }, of: 'number' },
  'bare-point': { says: { barePoint: true }, of: 'fraction' },
  units: { says: { units: true }, of: 'number' },
  'listed-only': { says: { listedOnly: true }, of: 'bool' },
} as const satisfies Readonly<Record<string, { readonly says: Accept; readonly of: Of }>>

type Of = 'number' | 'fraction' | 'bool' | 'any'

/** The members of `accept` that carry a value. */
const marks = {
  thousands: 'number',
  ignore: 'number',
  'decimal-mark': 'fraction',
  'true-values': 'bool',
  'false-values': 'bool',
} as const satisfies Readonly<Record<string, Of>>

/** Every member of `accept`: what it takes, for the documentation. */
export const acceptSummaries: Readonly<Record<keyof typeof words | keyof typeof marks, string>> = {
  'leading-zeros': 'zeros before a number: `007` is 7',
  'plus-sign': 'a plus sign before a number: `+7`',
  spaces: 'white space before and after a value: ` 7 `',
  'decimal-comma': 'a comma for the decimal point: `1,5`',
  'exponent-int': 'whole numbers and decimals with an exponent or with zeros behind the point: `1e3`, `7.0`',
  'bare-point': 'a point without digits on one side: `.5`, `5.`',
  units: 'other characters around a number: `€ 12`, `12 %`',
  'listed-only': '`true` and `false` no more, unless they are among `true-values` and `false-values`',
  thousands: 'a mark between groups of three digits: `{ thousands: "," }` takes `1,234`',
  ignore: 'a mark that is left out wherever it stands: with `{ ignore: "," }`, `1,5` is 15',
  'decimal-mark': 'another decimal mark: `{ decimal-mark: "·" }`',
  'true-values': 'words for true: `{ true-values: [Y, "1"] }`',
  'false-values': 'words for false: `{ false-values: [N, "0"] }`',
}

const mark = { type: 'string', minLength: 1, maxLength: 1 }
const listed = { type: 'array', minItems: 1, items: { type: ['string', 'number', 'boolean'] } }

/** The schemas of the keywords that say how a column is read and demand nothing of it. */
export const readingKeywords: Readonly<Record<string, object>> = {
  accept: {
    description:
      'Spellings of text files that are taken beside the type’s own; each use is counted in the report.',
    type: 'array',
    minItems: 1,
    items: {
      if: { type: 'object' },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: {
        type: 'object',
        properties: {
          thousands: mark,
          ignore: mark,
          'decimal-mark': mark,
          'true-values': listed,
          'false-values': listed,
        },
        minProperties: 1,
        maxProperties: 1,
        additionalProperties: false,
      },
      else: { enum: Object.keys(words) },
    },
  },
  null: {
    description: 'The words that are null in this column of a text file, in place of those of `csv`.',
    type: 'array',
    items: { type: 'string' },
  },
}

/** Where a column's keywords stand, for what must be refused. */
export type Standing = Pick<About, 'column' | 'type' | 'place' | 'typeOf' | 'conditions'>

/**
 * Reads what a column's keywords say of how it is read: `accept`, `null`, the zone of `timezone`, `nan: null`,
 * `empty: null`, and the directives of `format` where the column holds days or times.
 * @throws {Misuse} with its place, for a spelling that the column's type has no use for
 */
export function readingOf(value: Keywords, standing: Standing): Reading | undefined {
  const zone = short(value['timezone'])
  const pattern = isWritten(standing.type) ? strptimeOf(value['format']) : undefined
  if (pattern !== undefined) refusePattern(pattern, aboutOf(standing, 'format'))
  const nulls = value['null']
  const accept = acceptOf(value['accept'], aboutOf(standing, 'accept'))
  const reading: Reading = {
    ...(accept === undefined ? {} : { accept }),
    ...(typeof zone === 'string' && zone !== 'required' && zone !== 'forbidden' ? { zone } : {}),
    ...(pattern === undefined ? {} : { strptime: pattern }),
    ...(Array.isArray(nulls) ? { nulls: nulls.map(String) } : {}),
    ...(isNull(value, 'empty') ? { emptyIsNull: true } : {}),
    ...(isNull(value, 'nan') ? { nanIsNull: true } : {}),
  }
  return Object.keys(reading).length === 0 ? undefined : reading
}

/** Leaves out of a column's keywords those that only say how it is read, though a check has the same name. */
export function withoutReading(value: Keywords, type: TypeName | undefined): Keywords {
  if (!isWritten(type) || strptimeOf(value['format']) === undefined) return value
  return Object.fromEntries(Object.entries(value).filter(([keyword]) => keyword !== 'format'))
}

/** Says in which spelling a column's values are wanted; undefined where it is the type's own. */
export function spelledInWords(value: Keywords, reading: Reading = {}): string | undefined {
  const { accept, strptime: pattern } = reading
  const words = [
    ...(pattern === undefined ? [] : [`here written as ${JSON.stringify(pattern)} says`]),
    ...(accept === undefined ? [] : [`or written as \`accept: ${printInline(value['accept'])}\` says`]),
  ]
  return words.length === 0 ? undefined : words.join(', ')
}

function aboutOf(standing: Standing, keyword: string): About {
  return { ...standing, keyword, place: (...inside) => standing.place(keyword, ...inside) }
}

/** Whether a column's days or times may be written after directives. */
function isWritten(type: TypeName | undefined): boolean {
  return type === 'date' || type === 'datetime' || type === 'time'
}

function strptimeOf(format: unknown): string | undefined {
  const given = short(format)
  const pattern = isMap(given) ? given['strptime'] : undefined
  return typeof pattern === 'string' ? pattern : undefined
}

function refusePattern(pattern: string, about: About): void {
  const made = strptime(pattern)
  if (!('fault' in made)) return
  const is = `has directives that cannot be read: ${made.fault}, at character ${made.at}`
  throw refusal(about, { is, wanted: 'directives such as "%d/%m/%Y"', todo: 'mend the pattern' })
}

/** The value of a keyword, in its short form or its long one. */
function short(value: unknown): unknown {
  return isMap(value) && Object.hasOwn(value, 'value') ? value['value'] : value
}

function isNull(value: Keywords, keyword: string): boolean {
  const given = short(value[keyword])
  return Object.hasOwn(value, keyword) && (given === null || given === 'null')
}

function acceptOf(value: unknown, about: About): Accept | undefined {
  if (!Array.isArray(value)) return undefined
  const accept: Accept = Object.assign({}, ...value.map((member, index) => memberOf(member, about, index)))
  const { thousands = accept.ignore, decimalMark = '.' } = accept
  if (thousands === decimalMark || [thousands, decimalMark].some((one) => /^[-+0-9eE]$/.test(one ?? ''))) {
    const is = `has ${JSON.stringify(thousands ?? decimalMark)} as a mark of numbers`
    const wanted = 'two different marks, neither a digit nor a sign'
    throw refusal(about, { is, wanted, todo: 'mend one of them' })
  }
  return accept
}

function memberOf(member: unknown, about: About, index: number): Accept {
  const [name, given] = isMap(member) ? (Object.entries(member)[0] ?? []) : [member, true]
  const word = Object.entries(words).find(([key]) => key === name)?.[1]
  const of: Of = word?.of ?? marks[name as keyof typeof marks]
  if (!suits(of, about.type)) {
    const is = `accepts ${String(name)}, which ${about.type === undefined ? 'a column without a type, which is text,' : `the type ${about.type}`} has no use for`
    const todo = about.type === undefined ? 'say its `type`' : 'take it away, or mend the type'
    throw refusal(about, { is, wanted: suiting[of], todo, inside: [index] })
  }
  if (word !== undefined) return word.says
  const texts = [given].flat().map(String)
  if (name === 'thousands') return { thousands: texts[0] ?? '' }
  if (name === 'ignore') return { ignore: texts[0] ?? '' }
  if (name === 'decimal-mark') return { decimalMark: texts[0] ?? '' }
  return name === 'true-values' ? { trueValues: texts } : { falseValues: texts }
}

const suiting: Readonly<Record<Of, string>> = {
  number: 'a column of numbers',
  fraction: 'a column of type decimal, float32, float64 or number',
  bool: 'a column of type bool',
  any: 'a column of another type than text',
}

function suits(of: Of, type: TypeName = 'text'): boolean {
  const kind = kindOf[type]
  const isFraction = kind === 'decimal' || kind === 'float' || kind === 'number'
  if (of === 'any') return type !== 'text' && type !== 'category' && type !== 'binary'
  if (of === 'bool') return kind === 'bool'
  return isFraction || (of === 'number' && kind === 'integer')
}
