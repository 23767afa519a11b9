import { kindOf } from '@ml-actions/conditions/values/kind'
import type { TypeName } from '@ml-actions/dataset/table'
import type { Part } from '../part.ts'
import { re2OfEcma } from '../patterns/ecma.ts'
import { Unmapped } from '../unmapped.ts'

/** A keyword of a column that an option becomes; `type` narrows the type. */
export interface Asked {
  readonly from: string
  readonly keyword: string
  readonly value: unknown
}

const bounds = [
  ['minimum', 'min'],
  ['maximum', 'max'],
  ['exclusiveMinimum', 'above'],
  ['exclusiveMaximum', 'below'],
] as const

/** Rust's names of widths, which the standard takes over. */
const widths: Readonly<Record<string, TypeName>> = {
  i8: 'int8',
  i16: 'int16',
  i32: 'int32',
  i64: 'int64',
  u8: 'uint8',
  u16: 'uint16',
  u32: 'uint32',
  u64: 'uint64',
  f32: 'float32',
  f64: 'float64',
}

const formats = new Set(['email', 'uuid', 'uri', 'hostname', 'ipv4', 'ipv6'])

/** Reads the options of a property's type. */
export function optionsIn(options: Part, type: TypeName | undefined): readonly Asked[] {
  const kind = type === undefined ? undefined : kindOf[type]
  const isTime = kind === 'datetime' || kind === 'time'
  const asked = [
    ...(isTime ? timesIn(options, type) : []),
    ...(kind === 'text' && type === 'text' ? textsIn(options) : []),
    ...(kind === 'integer' || kind === 'number' ? numbersIn(options) : []),
    ...bounds.flatMap(([from, keyword]): readonly Asked[] => {
      const value = options.read(from, isTime ? 'text' : 'number')
      return value === undefined ? [] : [{ from, keyword, value }]
    }),
  ]
  options.rest()
  return asked
}

function numbersIn(options: Part): readonly Asked[] {
  const [format, multiple] = [options.read('format', 'text'), options.read('multipleOf', 'number')]
  const width = format === undefined || !Object.hasOwn(widths, format) ? undefined : widths[format]
  if (format !== undefined && width === undefined)
    options.refuse('format', 'no type of a contract has this width')
  return [
    ...(width === undefined ? [] : [{ from: 'format', keyword: 'type', value: width }]),
    ...(multiple === undefined ? [] : [{ from: 'multipleOf', keyword: 'multiple-of', value: multiple }]),
  ]
}

function textsIn(options: Part): readonly Asked[] {
  const [min, max] = [options.read('minLength', 'number'), options.read('maxLength', 'number')]
  const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
  const format = options.read('format', 'text')
  if (format !== undefined && !formats.has(format))
    options.refuse('format', 'no check of this format is known here')
  return [
    ...(Object.keys(range).length === 0
      ? []
      : [{ from: min === undefined ? 'maxLength' : 'minLength', keyword: 'length', value: range }]),
    ...(format !== undefined && formats.has(format)
      ? [{ from: 'format', keyword: 'format', value: format }]
      : []),
    ...patternIn(options),
  ]
}

function patternIn(options: Part): readonly Asked[] {
  const pattern = options.read('pattern', 'text')
  if (pattern === undefined) return []
  try {
    return [{ from: 'pattern', keyword: 'matches', value: re2OfEcma(pattern) }]
  } catch (error) {
    if (!(error instanceof Unmapped)) throw error
    options.refuse('pattern', error.why)
    return []
  }
}

function timesIn(options: Part, type: TypeName | undefined): readonly Asked[] {
  const format = options.read('format', 'text')
  const [zoned, zone] = [options.read('timezone', 'flag'), options.read('defaultTimezone', 'text')]
  const directives = format === undefined ? undefined : strptimeOf(format)
  if (format !== undefined && directives === undefined)
    options.refuse('format', 'it has letters that no directive stands for')
  const isOwn = directives === own[type ?? '']
  return [
    ...(directives === undefined || isOwn
      ? []
      : [{ from: 'format', keyword: 'format', value: { strptime: directives } }]),
    ...(zoned === true ? [{ from: 'timezone', keyword: 'timezone', value: 'required' }] : []),
    ...(zoned === false ? [{ from: 'timezone', keyword: 'timezone', value: zone ?? 'forbidden' }] : []),
  ]
}

/** What the grammar of the type itself is, in directives. */
const own: Readonly<Record<string, string>> = { date: '%Y-%m-%d', time: '%H:%M:%S' }

/** Letters of Java's DateTimeFormatter that mean what a directive means. */
const letters: Readonly<Record<string, string>> = {
  yyyy: '%Y',
  uuuu: '%Y',
  yy: '%y',
  MM: '%m',
  MMM: '%b',
  MMMM: '%B',
  dd: '%d',
  DDD: '%j',
  HH: '%H',
  hh: '%I',
  mm: '%M',
  ss: '%S',
  a: '%p',
  EEE: '%a',
  EEEE: '%A',
  XXX: '%z',
  XX: '%z',
  Z: '%z',
}

/** Writes a pattern of DateTimeFormatter in directives; undefined where a letter has none. */
function strptimeOf(format: string): string | undefined {
  const pieces = format.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']/gu) ?? []
  const written = pieces.map((piece) => {
    if (piece.startsWith("'")) return literal(piece.slice(1, -1).replaceAll("''", "'") || "'")
    // The standard writes the T of ISO 8601 without the quotes that Java wants.
    if (piece === 'T') return 'T'
    if (/^S+$/.test(piece)) return '%f'
    return /^[A-Za-z]/.test(piece) ? letters[piece] : literal(piece)
  })
  return written.includes(undefined) || pieces.join('') !== format ? undefined : written.join('')
}

function literal(text: string): string {
  return text.replaceAll('%', '%%')
}
