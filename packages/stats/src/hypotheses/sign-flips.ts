import { inDomain } from '../domain.ts'
import type { Random } from '../random.ts'

/** At most this many rows are flipped in every way; 2^16 ways take no longer than a resampling. */
const mostExact = 16

/**
 * Permutation test that paired differences are as likely to have either sign: how often signs given by chance make a mean
 * at least as large.
 *
 * Fisher (1935), The Design of Experiments, section 21: exact up to 16 rows. Beyond, of random flips, with (k + 1) / (m + 1)
 * so that chance alone never shows anything (Phipson and Smyth 2010, Stat. Appl. Genet. Mol. Biol. 9:39).
 * @param differences  first − second, one a row, finite
 * @param flips        how many random flips, 1 or more; not used where all are counted
 * @returns  one-sided p-value of a mean above 0; 1 without rows
 * @example  signFlips([1, 2, 3], { flips: 99, random: seeded('a') }) // → 0.125
 */
export function signFlips(
  differences: ArrayLike<number>,
  { flips, random }: { readonly flips: number; readonly random: Random },
): number {
  inDomain(Number.isInteger(flips) && flips >= 1, 'one flip or more')
  const values = Float64Array.from(differences)
  const seen = values.reduce((sum, value) => sum + value, 0)
  inDomain(Number.isFinite(seen), 'finite differences')
  if (values.length === 0) return 1
  // Sums of the same values in another order differ by rounding: equal ones must count.
  const enough = seen - 1e-12 * values.reduce((sum, value) => sum + Math.abs(value), 0)
  if (values.length <= mostExact) {
    const ways = 2 ** values.length
    let reached = 0
    for (let way = 0; way < ways; way++) {
      if (sumOf(values, (row) => ((way >>> row) & 1) === 1) >= enough) reached++
    }
    return reached / ways
  }
  let reached = 0
  for (let flip = 0; flip < flips; flip++) {
    if (sumOf(values, () => random.below(2) === 1) >= enough) reached++
  }
  return (reached + 1) / (flips + 1)
}

function sumOf(values: Float64Array, isFlipped: (row: number) => boolean): number {
  let sum = 0
  for (const [row, value] of values.entries()) sum += isFlipped(row) ? -value : value
  return sum
}
