import { inDomain } from '../domain.ts'

/** Says how closely a holdout is to measure, how surely, and how many candidates it is to judge. */
export interface HoldoutPlan {
  /** Half-width wanted, above 0. */
  readonly tolerance: number
  /** Chance taken that any measurement is further off, in (0, 1). */
  readonly delta: number
  /** How many candidates the same rows judge. */
  readonly looks: number
  /** Whether whoever makes candidates learns each verdict; then every possible history of verdicts counts. */
  readonly adaptive: boolean
}

/**
 * Rows of a holdout that measures several candidates in turn, each mean within a tolerance, by Hoeffding's inequality.
 *
 * n = range² · ln(range · M/δ) / (2ε²), rounded up, M = looks or 2^looks when adaptive (Renggli et al. 2019, "Continuous
 * integration of machine learning models with ease.ml/ci", section 4).
 * @param range  width of the values one row can take: 1 for right or wrong, 2 for the difference of two such
 * @example  hoeffdingRows({ tolerance: 0.1, delta: 0.01, looks: 32, adaptive: true }, 2) // → 5496
 */
export function hoeffdingRows({ tolerance, delta, looks, adaptive }: HoldoutPlan, range: number): number {
  refuseUnplanned({ tolerance, delta, looks, adaptive })
  inDomain(range > 0, 'a range above 0')
  const log = logHistories(looks, adaptive) + Math.log(range / delta)
  return Math.ceil((range * range * log) / (2 * tolerance * tolerance))
}

/**
 * Rows of such a holdout for the difference of two candidates known to disagree on few rows, by Bennett's inequality.
 *
 * n = ln(4M/δ) / (p · h(ε/p)), h(u) = (1 + u) ln(1 + u) − u, rounded up (Renggli et al. 2019, section 5).
 * @param disagreement  largest share p of rows on which the two differ, in (0, 1]
 * @example  bennettRows({ tolerance: 0.01, delta: 0.0001, looks: 32, adaptive: false }, 0.1) // → 29048
 */
export function bennettRows(
  { tolerance, delta, looks, adaptive }: HoldoutPlan,
  disagreement: number,
): number {
  refuseUnplanned({ tolerance, delta, looks, adaptive })
  inDomain(disagreement > 0 && disagreement <= 1, 'a disagreement in (0, 1]')
  const relative = tolerance / disagreement
  const rate = disagreement * ((1 + relative) * Math.log1p(relative) - relative)
  return Math.ceil((logHistories(looks, adaptive) + Math.log(4 / delta)) / rate)
}

function logHistories(looks: number, adaptive: boolean): number {
  return adaptive ? looks * Math.LN2 : Math.log(looks)
}

function refuseUnplanned({ tolerance, delta, looks }: HoldoutPlan): void {
  inDomain(tolerance > 0, 'a tolerance above 0')
  inDomain(delta > 0 && delta < 1, 'delta in (0, 1)')
  inDomain(Number.isInteger(looks) && looks >= 1, 'one look or more')
}
