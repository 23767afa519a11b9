import { hypergeometricSurvival } from '../distributions/hypergeometric.ts'
import { inDomain } from '../domain.ts'

/** Rows of one kind in two samples, or all rows of both. */
export interface Both {
  readonly reference: number
  readonly current: number
}

/**
 * Exact p that a part is no larger in the current sample than in the reference: one-sided, for samples of any size.
 *
 * Fisher (1934), Statistical Methods for Research Workers, 5th ed., § 21.02. It also holds for a part that was chosen by
 * the reference so that it has nothing in it, above its highest value or below its lowest: then it is the chance that the
 * `current` highest of all rows are none of the reference’s (Rosenbaum 1954, Ann. Math. Stat. 25:146–150); and, on the safe
 * side, for what lies above its r-th highest.
 * @param part  whole numbers, at most those of `all`
 * @param all   whole numbers above 0
 * @example  risen({ reference: 0, current: 3 }, { reference: 20, current: 10 }) // → 0.02955665
 */
export function risen(part: Both, all: Both): number {
  inDomain(all.reference > 0 && all.current > 0, 'two samples with rows')
  inDomain(part.reference <= all.reference && part.current <= all.current, 'a part of both samples')
  return hypergeometricSurvival(part.current, {
    rows: all.reference + all.current,
    marked: part.reference + part.current,
    drawn: all.current,
  })
}
