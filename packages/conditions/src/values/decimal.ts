import type { Ratio } from '@ml-actions/stats/summaries/ratio'

/** An exact decimal number: `unscaled / 10^scale`. */
export interface Decimal {
  readonly unscaled: bigint
  readonly scale: number
}

/** Beyond this an exponent is refused, so that a short text cannot ask for a number of a million digits. */
const largestExponent = 400

/**
 * Reads a decimal number exactly; undefined when the text is none. Takes what JSON and YAML write:
 * `-12`, `0.95`, `1e-7`.
 * @example  decimalOf('0.95') // → { unscaled: 95n, scale: 2 }
 */
export function decimalOf(text: string): Decimal | undefined {
  const match = /^([-+]?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]{1,4}))?$/.exec(text)
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? []
  if (whole === '' || Math.abs(Number(exponent)) > largestExponent) return undefined
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n)
  const scale = fraction.length - Number(exponent)
  return scale >= 0 ? { unscaled: digits, scale } : { unscaled: digits * 10n ** BigInt(-scale), scale: 0 }
}

/** Compares two decimals exactly: negative, zero or positive. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const scale = Math.max(one.scale, other.scale)
  const difference = scaled(one, scale) - scaled(other, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Compares `count / total` with a decimal exactly; `total` must be above 0. */
export function compareShare(count: number, total: number, limit: Decimal): number {
  const share = BigInt(count) * 10n ** BigInt(limit.scale)
  const bound = limit.unscaled * BigInt(total)
  return share < bound ? -1 : share > bound ? 1 : 0
}

/** The largest whole number that is at most a decimal, and whether it is the decimal itself. */
export function floorOf({ unscaled, scale }: Decimal): { readonly floor: bigint; readonly exact: boolean } {
  const unit = 10n ** BigInt(scale)
  const quotient = unscaled / unit
  const exact = quotient * unit === unscaled
  return { floor: exact || unscaled >= 0n ? quotient : quotient - 1n, exact }
}

/** Powers of ten that doubles hold exactly. */
const tens = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))

/** Gives the nearest double. */
export function nearestTo({ unscaled, scale }: Decimal): number {
  const ten = tens[scale]
  // Two exact doubles and one rounding of their quotient; any other decimal goes through its text.
  const isExact = unscaled <= 9007199254740991n && unscaled >= -9007199254740991n
  return ten !== undefined && isExact ? Number(unscaled) / ten : Number(decimalText({ unscaled, scale }))
}

/** A decimal as a ratio. */
export function ratioOfDecimal({ unscaled, scale }: Decimal): Ratio {
  return { numerator: unscaled, denominator: 10n ** BigInt(scale) }
}

/** Writes a decimal without trailing zeros after the point, so that equal numbers give equal text. */
export function decimalText({ unscaled, scale }: Decimal): string {
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '')
  const sign = unscaled < 0n ? '-' : ''
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`
}

function scaled({ unscaled, scale }: Decimal, to: number): bigint {
  return to === scale ? unscaled : unscaled * 10n ** BigInt(to - scale)
}
