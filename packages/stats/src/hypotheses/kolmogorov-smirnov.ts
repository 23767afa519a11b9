import { kolmogorovSurvival } from '../distributions/kolmogorov.ts'
import { inDomain } from '../domain.ts'

/** The largest distance between the distribution functions of two samples. */
export interface LargestGap {
  /** From 0 to 1. */
  readonly statistic: number
  /** The same in steps of one over the least common multiple of the sizes: a whole number. */
  readonly steps: number
  readonly sizes: readonly [one: number, other: number]
}

/**
 * The statistic of Kolmogorov and Smirnov: the largest distance between two samples' distribution functions.
 *
 * Smirnov (1939), Bull. Math. Univ. Moscou 2(2). It is counted in whole steps, so that no rounding makes of an equal gap
 * a larger one.
 * @param one    in ascending order, at least one, none NaN
 * @param other  in ascending order, at least one, none NaN
 * @example  largestGap([1, 2, 3, 4], [3, 4, 5, 6]).statistic // → 0.5
 */
export function largestGap(one: ArrayLike<number>, other: ArrayLike<number>): LargestGap {
  inDomain(one.length > 0 && other.length > 0, 'two samples of at least one value')
  const common = divisor(one.length, other.length)
  const [ofOne, ofOther] = [other.length / common, one.length / common]
  let [i, j, steps] = [0, 0, 0]
  while (i < one.length && j < other.length) {
    const value = Math.min(one[i] as number, other[j] as number)
    while (one[i] === value) i += 1
    while (other[j] === value) j += 1
    steps = Math.max(steps, Math.abs(i * ofOne - j * ofOther))
  }
  return { statistic: steps / (one.length * ofOne), steps, sizes: [one.length, other.length] }
}

/**
 * Exact probability that two samples of one continuous distribution are as far apart as these, or farther.
 *
 * Each order of the values is a path from (0, 0) to (m, n), all equally likely. Hodges (1957), Ark. Mat. 3:469–486:
 * the share of paths that left the band on their way to a point follows from those to the point's two neighbours. The
 * shares of what left it are added, not those of what stayed, so that a small probability keeps its digits. With ties
 * the probability is an upper bound. Takes m·n steps at most.
 * @example  exactGapP(largestGap([1, 2, 3, 4], [3, 4, 5, 6])) // → 0.7714286
 */
export function exactGapP({ steps, sizes: [one, other] }: LargestGap): number {
  if (steps === 0) return 1
  const common = divisor(one, other)
  const [along, across] = [other / common, one / common]
  // By how many of the other sample have come when none of the first has; what is outside the band is wholly lost.
  const lost = new Float64Array(other + 1).fill(1)
  lost.fill(0, 0, Math.min(other + 1, Math.ceil(steps / across)))
  let lowest = 0
  for (let i = 1; i <= one; i++) {
    const low = Math.max(0, Math.floor((i * along - steps) / across) + 1)
    const high = Math.min(other, Math.ceil((i * along + steps) / across) - 1)
    if (high < low) return 1
    lost.fill(1, lowest, low)
    let below = 1
    for (let j = low; j <= high; j++) {
      below = ((lost[j] as number) * i + below * j) / (i + j)
      lost[j] = below
    }
    lowest = low
  }
  return lost[other] as number
}

/**
 * The same from the distribution of one sample of ⌊m·n/(m + n)⌉ values against its known distribution, which is what
 * scipy's asymptotic method does: much nearer than the limit of endless samples.
 *
 * @example  asymptoticGapP(largestGap([1, 2, 3, 4], [3, 4, 5, 6])) // → 0.5
 */
export function asymptoticGapP({ statistic, sizes: [one, other] }: LargestGap): number {
  const [larger, smaller] = [Math.max(one, other), Math.min(one, other)]
  const size = roundedToEven((larger * smaller) / (larger + smaller))
  // Of one value on each side nothing can be told.
  return size === 0 ? 1 : kolmogorovSurvival(size, statistic)
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other)
}

/** Half-way cases go to the even number, as IEEE 754 rounds. */
function roundedToEven(value: number): number {
  const floor = Math.floor(value)
  if (value - floor !== 0.5) return Math.round(value)
  return floor % 2 === 0 ? floor : floor + 1
}
