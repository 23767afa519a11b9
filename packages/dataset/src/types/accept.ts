import { State } from '../batch.ts'
import type { Accept } from '../table.ts'
import type { Cells } from './type.ts'

/** The words by which a contract accepts spellings, in the order in which they are undone. */
export const acceptWords = [
  'spaces',
  'units',
  'thousands',
  'ignore',
  'decimal-comma',
  'plus-sign',
  'leading-zeros',
  'bare-point',
  'exponent-int',
  'true-values',
  'false-values',
] as const

/** One of these words. */
export type AcceptWord = (typeof acceptWords)[number]

/** Cells as the type reads them, and what was undone for that. */
export interface Accepted {
  readonly cells: Cells
  /** For each row that was written another way, the words that it needed. */
  readonly uses: readonly { readonly row: number; readonly words: readonly AcceptWord[] }[]
}

/** How the values of a type are written, as far as accepting goes. */
export type Written = 'integer' | 'number' | 'bool' | 'time'

/** What becomes of a text: the text that the type reads, or nothing where the other marks make it no value. */
type Undo = (text: string, use: (word: AcceptWord) => void) => string | undefined

/**
 * Rewrites the cells that are written in an accepted way to the way that their type is written. Cells that need
 * nothing are told apart by their bytes and stay where they are.
 */
export function accepted(cells: Cells, accept: Accept, of: Written): Accepted {
  const undo = undoing(accept, of)
  const isNumber =
    (of === 'number' || of === 'integer') && accept.decimalMark === undefined && accept.ignore !== '.'
  const isPlain = isNumber ? (of === 'integer' ? isPlainInteger : isPlainNumber) : () => false
  const { bytes, starts, ends, states, rows } = cells
  const uses: { row: number; words: AcceptWord[] }[] = []
  const rewritten = new Map<number, string>()
  for (let row = 0; row < rows; row++) {
    const [from = 0, to = 0] = [starts[row], ends[row]]
    if (states[row] !== State.value || isPlain(bytes, from, to)) continue
    const text = decoder.decode(bytes.subarray(from, to))
    const words: AcceptWord[] = []
    const plain = undo(text, (word) => words.push(word))
    if (plain === undefined) states[row] = State.invalid
    else if (plain !== text) {
      rewritten.set(row, plain)
      uses.push({ row, words })
    } else if (words.length > 0) uses.push({ row, words })
  }
  return { cells: rewritten.size === 0 ? cells : moved(cells, rewritten), uses }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

/** Puts a column's cells, with some of them rewritten, into bytes of their own. */
function moved(cells: Cells, rewritten: ReadonlyMap<number, string>): Cells {
  const { bytes, rows } = cells
  const pieces = Array.from({ length: rows }, (_, row) => {
    const text = rewritten.get(row)
    return text === undefined ? bytes.subarray(cells.starts[row], cells.ends[row]) : encoder.encode(text)
  })
  const own = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  const starts = new Uint32Array(rows)
  const ends = new Uint32Array(rows)
  let at = 0
  for (const [row, piece] of pieces.entries()) {
    own.set(piece, at)
    starts[row] = at
    at += piece.length
    ends[row] = at
  }
  return { ...cells, bytes: own, starts, ends }
}

function isPlainInteger(bytes: Uint8Array, from: number, to: number): boolean {
  return isPlainNumber(bytes, from, to) && !bytes.subarray(from, to).includes(46)
}

/** Whether a number is written as all types write it: digits without leading zeros, a minus, a fraction. */
function isPlainNumber(bytes: Uint8Array, from: number, to: number): boolean {
  let at = bytes[from] === 45 ? from + 1 : from
  if (bytes[at] === 48 && at + 1 < to && bytes[at + 1] !== 46) return false
  let digits = 0
  let points = 0
  for (; at < to; at++) {
    const byte = bytes[at] as number
    if (byte >= 48 && byte <= 57) digits++
    else if (byte === 46 && digits > 0 && points === 0 && at + 1 < to) points++
    else return false
  }
  return digits > 0
}

function undoing(accept: Accept, of: Written): Undo {
  const undo = of === 'bool' ? booleans(accept) : of === 'time' ? same : numbers(accept, of)
  if (accept.spaces !== true) return undo
  return (text, use) => {
    const trimmed = text.trim()
    if (trimmed !== text) use('spaces')
    return undo(trimmed, use)
  }
}

const same: Undo = (text) => text

function booleans({ trueValues = [], falseValues = [], listedOnly = false }: Accept): Undo {
  const [yes, no] = [new Set(trueValues), new Set(falseValues)]
  return (text, use) => {
    const word = yes.has(text) ? 'true' : no.has(text) ? 'false' : undefined
    if (word === undefined) return listedOnly ? undefined : text
    if (word !== text) use(word === 'true' ? 'true-values' : 'false-values')
    return word
  }
}

function numbers(accept: Accept, of: Written): Undo {
  const steps: readonly (readonly [AcceptWord, (text: string) => string | undefined])[] = [
    ...(accept.units === true ? [['units', withoutUnits] as const] : []),
    ...(accept.thousands === undefined ? [] : [['thousands', grouped(accept)] as const]),
    ...(accept.ignore === undefined ? [] : [['ignore', without(accept.ignore)] as const]),
    ...(accept.decimalMark === undefined ? [] : [['decimal-comma', marked(accept.decimalMark)] as const]),
    ...(accept.plusSign === true ? [['plus-sign', withoutPlus] as const] : []),
    ...(accept.leadingZeros === true ? [['leading-zeros', withoutZeros] as const] : []),
    ...(accept.barePoint === true ? [['bare-point', withDigits] as const] : []),
    ...(accept.exponent === true ? [['exponent-int', of === 'integer' ? wholed : expanded] as const] : []),
  ]
  return (text, use) => {
    let left: string | undefined = text
    for (const [word, step] of steps) {
      const next: string | undefined = step(left)
      if (next === undefined) return undefined
      if (next !== left) use(word)
      left = next
    }
    return left
  }
}

/** Cuts off what stands before the first digit or minus, and after the last digit. */
function withoutUnits(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && !/[-0-9]/.test(text.charAt(from))) from++
  while (to > from && !/[0-9]/.test(text.charAt(to - 1))) to--
  return text.slice(from, to)
}

/** Takes the marks out between groups of three digits before the decimal mark; where they stand otherwise, they stay. */
function grouped({ thousands = '', decimalMark = '.' }: Accept): (text: string) => string {
  return (text) => {
    if (!text.includes(thousands)) return text
    const point = text.indexOf(decimalMark)
    const whole = point < 0 ? text : text.slice(0, point)
    const [first = '', ...groups] = whole.split(thousands)
    const isGrouped = /^[-+]?[0-9]{1,3}$/.test(first) && groups.every((group) => /^[0-9]{3}$/.test(group))
    return isGrouped ? `${first}${groups.join('')}${text.slice(whole.length)}` : text
  }
}

function without(mark: string): (text: string) => string {
  return (text) => text.replaceAll(mark, '')
}

/** Puts a point for the decimal mark; a text that has a point already is no number then. */
function marked(mark: string): (text: string) => string | undefined {
  return (text) => (text.includes('.') ? undefined : text.replace(mark, '.'))
}

function withoutPlus(text: string): string {
  return /^\+[0-9.]/.test(text) ? text.slice(1) : text
}

function withoutZeros(text: string): string {
  return text.replace(/^([-+]?)0+(?=[0-9])/, '$1')
}

function withDigits(text: string): string {
  return text.replace(/^([-+]?)\.(?=[0-9])/, '$10.').replace(/^([-+]?[0-9]+)\.(?=$|[eE])/, '$1')
}

/** Writes a whole number without a fraction of zeros and without an exponent. */
function wholed(text: string): string {
  return expanded(text).replace(/^(-?[0-9]+)\.0+$/, '$1')
}

/** Beyond this an exponent is not written out, so that a short text cannot ask for a number of a million digits. */
const largestExponent = 400

/** Writes a number with an exponent in digits. */
function expanded(text: string): string {
  const match = /^(-?)([0-9]+)(?:\.([0-9]+))?[eE]([-+]?[0-9]{1,4})$/.exec(text)
  const [, sign = '', whole = '', fraction = '', exponent = ''] = match ?? []
  if (match === null || Math.abs(Number(exponent)) > largestExponent) return text
  const digits = `${whole}${fraction}`
  const point = whole.length + Number(exponent)
  const padded = digits.padEnd(point, '0').padStart(digits.length - Math.min(0, point - 1), '0')
  const at = Math.max(1, point)
  const before = padded.slice(0, at).replace(/^0+(?=[0-9])/, '')
  const after = padded.slice(at).replace(/0+$/, '')
  return `${sign}${before}${after === '' ? '' : `.${after}`}`
}
