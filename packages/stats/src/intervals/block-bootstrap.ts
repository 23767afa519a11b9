import { inDomain } from '../domain.ts'
import type { Resampling } from './bootstrap.ts'

/**
 * Statistics of a series resampled in blocks of neighbours, for measurements of which each is like the one before.
 *
 * The circular block bootstrap of Politis and Romano (1992), in LePage and Billard (eds.), Exploring the Limits of
 * Bootstrap, 263–270: blocks begin anywhere and go on at the beginning, so that each place is drawn equally often.
 * @param length     how many measurements there are, at least 1
 * @param block      how many neighbours are drawn together, from 1 (the ordinary bootstrap) to length
 * @param statistic  of the places drawn, `length` of them; the array is reused, so it must not be kept
 * @returns  one number a resample, in the order drawn
 * @example  bootstrapBlocks({ length: 2, block: 2 }, (at) => at[0] + at[1], { resamples: 2, random: seeded('a') }) // → [1, 1]
 */
export function bootstrapBlocks(
  { length, block }: { readonly length: number; readonly block: number },
  statistic: (at: Uint32Array) => number,
  { resamples, random }: Resampling,
): Float64Array {
  inDomain(Number.isInteger(length) && length >= 1, 'at least one measurement')
  inDomain(Number.isInteger(block) && block >= 1 && block <= length, 'a block from 1 to the length')
  const at = new Uint32Array(length)
  return Float64Array.from({ length: resamples }, () => {
    for (let filled = 0; filled < length; filled += block) {
      const first = random.below(length)
      for (let step = 0; step < block && filled + step < length; step++)
        at[filled + step] = (first + step) % length
    }
    return statistic(at)
  })
}
