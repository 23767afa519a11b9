import { nearestDouble, type Ratio } from './ratio.ts'

const LIMB = 2 ** 32
/** Two limbs above the one in which the largest double starts, and one more for carries. */
const LIMBS = 67
/** Each addition puts less than 2^33 into a limb, and a limb holds 2^53. */
const ADDITIONS_BETWEEN_CARRIES = 2 ** 19

const double = new Float64Array(1)
const halves = new Uint32Array(double.buffer)

/**
 * Holds the exact sum of any doubles, as a whole number of 2^−1074ths in limbs of 32 bits.
 *
 * After Neal (2015), arXiv:1505.05571: no rounding until the sum is read, hence the same sum in every order and grouping.
 */
export interface ExactSum {
  readonly limbs: Float64Array
  /** Additions since the limbs were last brought below 2^32. */
  additions: number
  /** The sum of the values that are infinite or NaN; 0 while there are none. */
  nonFinite: number
}

/** Makes the sum of no values. */
export function emptySum(): ExactSum {
  return { limbs: new Float64Array(LIMBS), additions: 0, nonFinite: 0 }
}

/**
 * Exact sum of some values, rounded once, to the nearest double.
 *
 * @example  sumOf([1e100, 1, -1e100]) // → 1
 */
export function sumOf(values: ArrayLike<number>): number {
  const sum = emptySum()
  for (let i = 0; i < values.length; i++) addToSum(sum, values[i] as number)
  return sumValue(sum)
}

/** Adds one value to a sum, in place. */
export function addToSum(sum: ExactSum, value: number): void {
  if (!Number.isFinite(value)) {
    sum.nonFinite += value
    return
  }
  double[0] = value
  const low = halves[0] as number
  const top = halves[1] as number
  const exponent = (top >>> 20) & 0x7ff
  const high = exponent === 0 ? top & 0xfffff : (top & 0xfffff) | 0x100000
  const bit = Math.max(exponent, 1) - 1
  const sign = value < 0 ? -1 : 1
  addParts(sum, sign * low, sign * high, bit)
}

/**
 * Adds one value so many times, exactly: by the powers of two that the count is made of.
 * @param count  whole, from 0; none of its products with the value may be beyond the largest double
 */
export function addOften(sum: ExactSum, value: number, count: number): void {
  for (let [left, power] = [count, 1]; left > 0; left = Math.floor(left / 2), power *= 2)
    if (left % 2 === 1) addToSum(sum, value * power)
}

/** Adds `(high · 2^32 + low) · 2^(bit − 1074)`, both parts below 2^32 in size, in place. */
export function addParts(sum: ExactSum, low: number, high: number, bit: number): void {
  const scale = 2 ** (bit & 31)
  const { limbs } = sum
  const at = bit >>> 5
  const lowCarry = Math.trunc((low * scale) / LIMB)
  const highCarry = Math.trunc((high * scale) / LIMB)
  limbs[at] = (limbs[at] as number) + (low * scale - lowCarry * LIMB)
  limbs[at + 1] = (limbs[at + 1] as number) + lowCarry + (high * scale - highCarry * LIMB)
  limbs[at + 2] = (limbs[at + 2] as number) + highCarry
  sum.additions += 1
  if (sum.additions === ADDITIONS_BETWEEN_CARRIES) carry(sum)
}

/** Adds a second sum to a first, in place; the second keeps its value. */
export function mergeSums(into: ExactSum, other: ExactSum): void {
  carry(into)
  carry(other)
  for (let i = 0; i < LIMBS; i++) into.limbs[i] = (into.limbs[i] as number) + (other.limbs[i] as number)
  into.additions = 1
  into.nonFinite += other.nonFinite
}

/** Gives the sum of the finite values, exactly, in units of 2^−1074. */
export function exactSum({ limbs }: ExactSum): Ratio {
  const numerator = limbs.reduceRight((higher, limb) => (higher << 32n) + BigInt(limb), 0n)
  return { numerator, denominator: 1n << 1074n }
}

/** Gives the sum, rounded to the nearest double, ties to even; beyond the largest double it is infinite. */
export function sumValue(sum: ExactSum): number {
  return sum.nonFinite === 0 ? nearestDouble(exactSum(sum)) : sum.nonFinite
}

/** Brings every limb but the last into [0, 2^32). */
function carry(sum: ExactSum): void {
  for (let i = 0; i < LIMBS - 1; i++) {
    const over = Math.floor((sum.limbs[i] as number) / LIMB)
    sum.limbs[i] = (sum.limbs[i] as number) - over * LIMB
    sum.limbs[i + 1] = (sum.limbs[i + 1] as number) + over
  }
  sum.additions = 0
}
