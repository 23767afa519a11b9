import type { Check } from './verdict.ts'

/** Orders checks by how much they matter to a reader, worst first; equals keep their order. */
export function worstFirst<Ranked extends Pick<Check, 'outcome' | 'severity'>>(
  checks: readonly Ranked[],
): Ranked[] {
  return checks.toSorted((one, other) => rank(one) - rank(other))
}

const ranks = [
  'error fail',
  'error inconclusive',
  'warn fail',
  'warn inconclusive',
  'error pass',
  'warn pass',
]

function rank(check: Pick<Check, 'outcome' | 'severity'>): number {
  return ranks.indexOf(`${check.severity} ${check.outcome}`)
}
