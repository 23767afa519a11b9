import type { Part } from '../part.ts'
import type { Column, ReadField } from './field.ts'
import { bounded } from './field.ts'

/** Whole numbers: Python's `int` takes leading zeros, a plus sign and spaces around. */
export const integer: ReadField = (field) => {
  const accept = [...acceptUnits(field), ...acceptMarks(field), ...plainly]
  return { keywords: { type: 'integer', accept }, constraints: new Set(bounded), value: wholeNumber }
}

/** Numbers are decimals, exact; with `floatNumber` they are doubles. */
export const number: ReadField = (field) => {
  const type = field.read('floatNumber', 'flag') === true ? 'float64' : 'decimal'
  const written = type === 'decimal' ? ['exponent-int'] : []
  const marks = acceptMarks(field)
  const accept = [...acceptUnits(field), ...marks, ...plainly, 'bare-point', ...written]
  const specials = type === 'decimal' ? {} : { nan: 'allowed', infinite: 'allowed' }
  return { keywords: { type, accept, ...specials }, constraints: new Set(bounded), value: anyNumber }
}

/** Booleans have the words that the field lists, and no others. */
export const boolean: ReadField = (field) => {
  const yes = wordsOf(field, 'trueValues') ?? ['true', 'True', 'TRUE', '1']
  const no = wordsOf(field, 'falseValues') ?? ['false', 'False', 'FALSE', '0']
  const accept = [
    ...(yes.length === 0 ? [] : [{ 'true-values': yes }]),
    ...(no.length === 0 ? [] : [{ 'false-values': no }]),
    'listed-only',
  ]
  const value = (raw: unknown) => {
    if (typeof raw === 'boolean') return raw
    if (typeof raw !== 'string') return undefined
    // Where a word is in both lists, theirs goes by the second.
    return no.includes(raw) ? false : yes.includes(raw) ? true : undefined
  }
  const words = accept.map((one) =>
    typeof one === 'object' && 'true-values' in one
      ? { 'true-values': yes.filter((word) => !no.includes(word)) }
      : one,
  )
  return {
    keywords: { type: 'bool', accept: words },
    constraints: new Set(['required', 'unique', 'enum']),
    value,
  }
}

const plainly = ['leading-zeros', 'plus-sign', 'spaces']

function acceptUnits(field: Part): readonly string[] {
  return field.read('bareNumber', 'flag') === false ? ['units'] : []
}

/** Theirs leaves the group mark out wherever it stands. */
function acceptMarks(field: Part): readonly object[] {
  const group = field.read('groupChar', 'text') ?? ''
  const decimal = field.read('decimalChar', 'text') ?? '.'
  return [
    ...(group === '' ? [] : [{ ignore: group }]),
    ...(decimal === '.' ? [] : [{ 'decimal-mark': decimal }]),
  ]
}

function wordsOf(field: Part, key: string): readonly string[] | undefined {
  return field.read(key, 'texts')
}

const wholeNumber: Column['value'] = (raw) => {
  if (typeof raw === 'bigint') return raw
  if (typeof raw === 'number') return Number.isInteger(raw) ? raw : undefined
  const digits = typeof raw === 'string' ? /^[-+]?[0-9]{1,1000}$/.exec(raw.trim()) : null
  if (digits === null) return undefined
  const whole = BigInt(digits[0].replace('+', ''))
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole
}

const anyNumber: Column['value'] = (raw) => {
  if (typeof raw === 'number' || typeof raw === 'bigint') return raw
  return typeof raw === 'string' && /^[-+]?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]{1,3})?$/.test(raw.trim())
    ? raw.trim()
    : undefined
}
