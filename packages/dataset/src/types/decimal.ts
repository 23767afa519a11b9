import { type DecimalColumn, State } from '../batch.ts'
import { large, pastDigits } from './digits.ts'
import type { Cells, Decimal, Type, Value } from './type.ts'

const MINUS = 45
const POINT = 46
const ZERO = 48

/** Decimal numbers of any size, kept as they were written: 1.50 has the scale 2. */
export const decimal: Type = {
  name: 'decimal',
  wanted: 'a decimal number such as -12.50, with at most 255 digits after the point',
  column,
  print: (value: Value) => printDecimal(value as Decimal),
}

/** Writes a decimal number with all the digits of its scale. */
export function printDecimal({ unscaled, scale }: Decimal): string {
  const negative = unscaled < 0n
  const digits = String(negative ? -unscaled : unscaled).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  return `${negative ? '-' : ''}${whole}${scale === 0 ? '' : `.${digits.slice(digits.length - scale)}`}`
}

function column(cells: Cells): DecimalColumn {
  const { states, rows } = cells
  const unscaled: bigint[] = []
  const scales = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    const value =
      states[row] === State.value
        ? number(cells.bytes, cells.starts[row] as number, cells.ends[row] as number)
        : nothing
    if (value === undefined) states[row] = State.invalid
    unscaled.push((value ?? nothing).unscaled)
    scales[row] = (value ?? nothing).scale
  }
  return { is: 'decimal', name: cells.name, states, unscaled, scales }
}

const nothing: Decimal = { unscaled: 0n, scale: 0 }

function number(bytes: Uint8Array, from: number, to: number): Decimal | undefined {
  const negative = bytes[from] === MINUS
  const first = negative ? from + 1 : from
  const point = pastDigits(bytes, first, to)
  if (point === first || (bytes[first] === ZERO && point - first > 1)) return undefined
  const whole = large(bytes, first, point)
  if (point === to) return { unscaled: negative ? -whole : whole, scale: 0 }
  const scale = to - point - 1
  if (bytes[point] !== POINT || scale === 0 || scale > 255 || pastDigits(bytes, point + 1, to) < to)
    return undefined
  const unscaled = whole * 10n ** BigInt(scale) + large(bytes, point + 1, to)
  return { unscaled: negative ? -unscaled : unscaled, scale }
}
