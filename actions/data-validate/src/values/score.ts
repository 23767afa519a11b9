import { type Decimal, decimalText, nearestTo, ratioOfDecimal } from '@ml-actions/conditions/values/decimal'
import { exactVariance } from '@ml-actions/stats/summaries/exact-variance'
import { compareRatios, nearestDouble, nearestRoot, type Ratio } from '@ml-actions/stats/summaries/ratio'
import { exactly, type Num } from './number.ts'
import { squaresOf, sumOf, type Total } from './total.ts'

/** How far a value may lie from the mean, in standard deviations. */
export interface Limit {
  readonly below: Decimal
  /** `upper`: only above the mean. */
  readonly sided: 'both' | 'upper'
}

/** What values are held against. */
export interface Scale {
  readonly mean: Ratio
  readonly variance: Ratio
  /** The same as the nearest doubles, of which the second is the standard deviation. */
  readonly near: readonly [mean: number, deviation: number]
}

/** How far a score counts. */
export function distanceOf(score: number, { sided }: Limit): number {
  return sided === 'both' ? Math.abs(score) : score
}

/** How many standard deviations a value lies from the mean, roughly; below 0 for one below it. */
export function scoreOf({ near: [mean, deviation] }: Scale, value: Num): number {
  const double = typeof value === 'number' ? value : nearestTo(value)
  return (double - mean) / deviation
}

/** What values are held against; undefined where there is none. */
export function scaleOf(total: Total): Scale | undefined {
  if (total.count < 2 || total.nonFinite > 0) return undefined
  const sum = sumOf(total)
  const mean = { numerator: sum.numerator, denominator: sum.denominator * BigInt(total.count) }
  const variance = exactVariance(total.count, sum, squaresOf(total))
  if (variance.numerator === 0n) return undefined
  return { mean, variance, near: [nearestDouble(mean), nearestRoot(variance)] }
}

/** The share of a distance by which doubles may be wrong about it, many times over. */
const doubt = 1e-12

/** Makes the test of one value: by doubles where they can tell, else exactly. */
export function holding(scale: Scale, limit: Limit): (value: Num, score: number) => boolean {
  const [mean, deviation] = scale.near
  const most = Number(decimalText(limit.below))
  const sideOf = siding(scale, limit)
  return (value, score) => {
    const distance = distanceOf(score, limit)
    const size = Math.abs(score) + most + Math.abs(mean) / deviation
    if (Math.abs(distance - most) > doubt * size) return distance < most
    return sideOf(exactly(value)) === 0
  }
}

/** Tells exactly whether a value lies too far below the mean (−1), too far above it (1), or not too far (0). */
export function siding(scale: Scale, { below, sided }: Limit): (value: Ratio) => -1 | 0 | 1 {
  const { numerator, denominator } = ratioOfDecimal(below)
  const square = {
    numerator: numerator * numerator * scale.variance.numerator,
    denominator: denominator * denominator * scale.variance.denominator,
  }
  return (value) => {
    const apart = minus(value, scale.mean)
    const side = apart.numerator > 0n ? 1 : -1
    if (side < 0 && sided === 'upper') return 0
    return compareRatios(times(apart, apart), square) < 0 ? 0 : side
  }
}

function minus(one: Ratio, other: Ratio): Ratio {
  return {
    numerator: one.numerator * other.denominator - other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  }
}

function times(one: Ratio, other: Ratio): Ratio {
  return { numerator: one.numerator * other.numerator, denominator: one.denominator * other.denominator }
}
