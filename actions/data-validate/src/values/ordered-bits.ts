/** A double's place among all doubles has 64 bits: four digits of 16. */
export const digits = 4

const double = new Float64Array(1)
const halves = new Uint32Array(double.buffer)

/**
 * The leading digits of a double's place among all doubles, as one number: equal numbers for equal digits.
 *
 * The bits of a double are ordered as the doubles are, once all bits of a negative one, and the sign of a positive
 * one, are turned over. −0 is 0.
 * @param level  how many digits, 0 … 4; all four are the double itself
 */
export function placeOf(value: number, level: number): number {
  if (level === digits) return value + 0
  double[0] = value + 0
  const sign = (halves[1] as number) >>> 31
  const high = ((halves[1] as number) ^ (sign === 1 ? 0xffffffff : 0x80000000)) >>> 0
  if (level === 0) return 0
  if (level === 1) return high >>> 16
  if (level === 2) return high
  return high * 65_536 + (((halves[0] as number) ^ (sign === 1 ? 0xffffffff : 0)) >>> 16)
}

/** The digit that follows so many leading ones. */
export function digitOf(value: number, level: number): number {
  double[0] = value + 0
  const turned = (halves[1] as number) >>> 31 === 1 ? 0xffffffff : 0
  const half = ((halves[level < 2 ? 1 : 0] as number) ^ (level < 2 ? turned | 0x80000000 : turned)) >>> 0
  return level % 2 === 0 ? half >>> 16 : half & 0xffff
}

/** The place that has one digit more. */
export function placeWithin(place: number, level: number, digit: number): number {
  if (level < digits - 1) return place * 65_536 + digit
  const high = Math.floor(place / 65_536)
  const isNegative = high < 0x80000000
  const low = (place % 65_536) * 65_536 + digit
  halves[1] = (high ^ (isNegative ? 0xffffffff : 0x80000000)) >>> 0
  halves[0] = (low ^ (isNegative ? 0xffffffff : 0)) >>> 0
  return double[0] as number
}
