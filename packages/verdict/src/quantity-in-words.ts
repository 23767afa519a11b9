import type { Quantity } from './quantity.ts'
import { shorten } from './shorten.ts'

/** How a quantity is said. */
export interface Manner {
  /** A difference: with its sign, and in points where the unit is `share`. */
  readonly change?: boolean
  /** Without its interval. */
  readonly bare?: boolean
}

/**
 * Says a quantity with its interval in as many digits as tell the bounds apart: two significant digits of
 * the interval's width, else three of the value. The minus sign is `−`, thousands are parted by `,`.
 * @example  quantityInWords({ value: 0.02, low: 0.0041, high: 0.037 }, { change: true }) // → '+0.020 [+0.004, +0.037]'
 * @example  quantityInWords({ value: 0.125, unit: 'share' }) // → '12.5%'
 */
export function quantityInWords(quantity: Quantity, manner: Manner = {}): string {
  const { scale, unit } = unitOf(quantity, manner)
  const scaled = (number: number | null | undefined) => finite((number ?? Number.NaN) * scale)
  const value = scaled(quantity.value)
  const bounds = { low: scaled(quantity.low), high: scaled(quantity.high) }
  const decimals = decimalsOf(value, bounds)
  const say = (number: number) => numberInWords(number, decimals, manner.change === true)
  const said = value === null ? 'not defined' : `${say(value)}${unit === '' ? '' : singular(unit, value)}`
  if (manner.bare === true || (bounds.low === null && bounds.high === null)) return said
  const low = bounds.low === null ? '(−∞' : `[${say(bounds.low)}`
  const high = bounds.high === null ? '∞)' : `${say(bounds.high)}]`
  return `${said} ${low}, ${high}`
}

/**
 * Says a number with a fixed count of decimals, without a sign where every digit is 0; from 10¹⁵ on, and
 * where the decimals would not show it, in powers of ten.
 * @example  numberInWords(-1284.5, 1) // → '−1,284.5'
 */
export function numberInWords(number: number, decimals: number, signed = false): string {
  const size = Math.abs(number)
  const powers = size >= 1e15 || decimals > mostDecimals
  const digits = powers ? size.toExponential(2) : size.toFixed(decimals)
  if (!/[1-9]/.test(digits)) return powers ? '0' : digits
  const sign = number < 0 ? '−' : signed ? '+' : ''
  if (powers) return `${sign}${digits.replace('e-', 'e−').replace('e+', 'e')}`
  return `${sign}${digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')}`
}

/**
 * Says by which methods the intervals of some quantities were made, each one once; empty without any.
 * @example  intervalMethods([{ value: 1, low: 0, high: 2, level: 0.9, method: 'Wilson' }]) // → 'Intervals: 90% Wilson'
 */
export function intervalMethods(quantities: readonly (Quantity | undefined)[]): string {
  const methods = quantities.flatMap((quantity) => {
    if (quantity?.level === undefined) return []
    const level = quantityInWords({ value: quantity.level, unit: 'share' }).replace(/\.0+%$/, '%')
    return [`${level} ${shorten(quantity.method ?? '', 80)}`.trimEnd()]
  })
  return methods.length === 0 ? '' : `Intervals: ${[...new Set(methods)].join(', ')}`
}

/** More decimals than these are written as a power of ten. */
const mostDecimals = 9

interface Bounds {
  readonly low: number | null
  readonly high: number | null
}

function decimalsOf(value: number | null, { low, high }: Bounds): number {
  const numbers = [value, low, high].filter((number) => number !== null)
  if (numbers.every((number) => Number.isInteger(number))) return 0
  const greatest = Math.max(...numbers)
  const width = greatest - Math.min(...numbers)
  return width > 0 ? Math.max(0, 1 - magnitude(width)) : significant(greatest)
}

/**
 * Three significant digits, and more where fewer would show a number beside 1 (or 100 percent) as it; but
 * what is nearer to it than a billionth is the noise of binary fractions.
 */
function significant(number: number): number {
  const size = Math.abs(number)
  const decimals = Math.max(0, 2 - magnitude(size))
  const whole = [1, 100].find((edge) => Number(size.toFixed(Math.min(decimals, 100))) === edge)
  const needed = whole === undefined ? decimals : -magnitude(Math.abs(size - whole))
  return needed > mostDecimals && whole !== undefined ? decimals : needed
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null
}

function magnitude(number: number): number {
  return Math.floor(Math.log10(number))
}

function unitOf(quantity: Quantity, manner: Manner): { readonly scale: number; readonly unit: string } {
  if (quantity.unit === 'share') return { scale: 100, unit: manner.change === true ? ' points' : '%' }
  return { scale: 1, unit: ` ${shorten(quantity.unit ?? '', 40)}`.trimEnd() }
}

/** `1 row`, not `1 rows`; `1 ms` stays. */
function singular(unit: string, value: number): string {
  return value === 1 && unit.length > 3 ? unit.replace(/(?<=[a-z]{2})s$/, '') : unit
}
