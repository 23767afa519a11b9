import { type FloatColumn, State } from '../batch.ts'
import type { TypeName } from '../table.ts'
import { isDigit, pastDigits } from './digits.ts'
import { type Cells, kernelOf, type Type } from './type.ts'

const MINUS = 45
const PLUS = 43
const POINT = 46
const ZERO = 48
const LOWER_E = 101
const UPPER_E = 69

/** Made once: making one costs more than reading a number does. */
const decoder = new TextDecoder('latin1')

const powers = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent)

/**
 * Makes a type of floating-point numbers. Values are the nearest doubles; what lies beyond `largest` is not
 * of the type, since it would be read as an infinity that nobody wrote.
 */
export function float(name: TypeName, largest: number): Type {
  return {
    name,
    wanted: 'a number such as -1.5 or 2e-3, or NaN, Infinity, -Infinity',
    column: (cells) => column(cells, largest),
    print: (value) => (Object.is(value, -0) ? '-0' : String(value)),
  }
}

function column(cells: Cells, largest: number): FloatColumn {
  const { states, rows, name } = cells
  const read = (values: Float64Array, row: number) => {
    const value = number(cells.bytes, cells.starts[row] as number, cells.ends[row] as number)
    if (value === undefined || (Math.abs(value) > largest && Number.isFinite(value)))
      states[row] = State.invalid
    else values[row] = value
  }
  const kernel = kernelOf(cells)
  if (kernel !== undefined) {
    const { values, others } = kernel.floats(cells.starts)
    for (const row of others) read(values, row)
    return { is: 'float', name, states, values }
  }
  const values = new Float64Array(rows)
  for (let row = 0; row < rows; row++) if (states[row] === State.value) read(values, row)
  return { is: 'float', name, states, values }
}

/**
 * Reads a number; undefined when the text is none, or overflows.
 *
 * A decimal of at most 15 digits and a power of ten up to 22 are both exact doubles, so that their quotient
 * or product is rounded once and is the nearest double (Clinger 1990, "How to read floating point numbers
 * accurately", section 4). All others go through `Number`, which is exact for any length.
 */
function number(bytes: Uint8Array, from: number, to: number): number | undefined {
  const negative = bytes[from] === MINUS
  const first = negative ? from + 1 : from
  let digits = 0
  let at = first
  while (at < to && isDigit(bytes[at] as number)) digits = digits * 10 + (bytes[at++] as number) - ZERO
  if (at === first) return special(bytes, from, to)
  if (bytes[first] === ZERO && at - first > 1) return undefined
  let count = at - first
  let scale = 0
  if (at < to && bytes[at] === POINT) {
    const point = at++
    while (at < to && isDigit(bytes[at] as number)) digits = digits * 10 + (bytes[at++] as number) - ZERO
    scale = at - point - 1
    count += scale
    if (scale === 0) return undefined
  }
  if (at < to) {
    const e = bytes[at]
    if (e !== LOWER_E && e !== UPPER_E) return undefined
    const sign = bytes[at + 1]
    const exponent = at + (sign === MINUS || sign === PLUS ? 2 : 1)
    if (exponent >= to || pastDigits(bytes, exponent, to) < to) return undefined
  } else if (count <= 15) {
    const size = scale === 0 ? digits : digits / (powers[scale] as number)
    return negative ? -size : size
  }
  const value = Number(decoder.decode(bytes.subarray(from, to)))
  return Number.isFinite(value) ? value : undefined
}

const specials = new Map([
  [3, { text: 'NaN', value: Number.NaN }],
  [8, { text: 'Infinity', value: Number.POSITIVE_INFINITY }],
  [9, { text: '-Infinity', value: Number.NEGATIVE_INFINITY }],
])

function special(bytes: Uint8Array, from: number, to: number): number | undefined {
  const named = specials.get(to - from)
  if (named === undefined) return undefined
  for (let i = 0; i < named.text.length; i++)
    if (bytes[from + i] !== named.text.charCodeAt(i)) return undefined
  return named.value
}
