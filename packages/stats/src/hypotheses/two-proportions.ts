import { normalCdf } from '../distributions/normal.ts'
import { inDomain } from '../domain.ts'
import type { Proportion } from '../intervals/newcombe.ts'

/**
 * z-test of two independent proportions against equality, with the pooled variance.
 *
 * Its square is Pearson's chi-square of the 2 × 2 table. Both all successes, or all failures, or a group without trials
 * show nothing: z is 0. For one look at enough counts; to look again and again, use a sequential test.
 * @returns  z of first − second; p two-sided
 * @example  twoProportions({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }) // → { z: 2.6502, p: 0.0080 }
 */
export function twoProportions(
  first: Proportion,
  second: Proportion,
): { readonly z: number; readonly p: number } {
  for (const { successes, trials } of [first, second]) {
    inDomain(successes >= 0 && successes <= trials, 'successes from 0 to trials')
  }
  const successes = first.successes + second.successes
  const failures = first.trials + second.trials - successes
  if (successes === 0 || failures === 0 || first.trials === 0 || second.trials === 0) return { z: 0, p: 1 }
  const pooled = successes / (first.trials + second.trials)
  const variance = pooled * (1 - pooled) * (1 / first.trials + 1 / second.trials)
  const z = (first.successes / first.trials - second.successes / second.trials) / Math.sqrt(variance)
  return { z, p: 2 * normalCdf(-Math.abs(z)) }
}
