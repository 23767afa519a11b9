import { inDomain } from '../domain.ts'
import { stirlingRemainder } from '../special/stirling-remainder.ts'

/** Holds how many of some labels were the candidate's. */
export interface Labels {
  readonly hits: number
  readonly labels: number
}

/**
 * Log e-value against "each label is the candidate's with probability `share`", by a beta mixture in closed form.
 *
 * ln B(a + x, b + m − x) − ln B(a, b) − x ln θ − (m − x) ln(1 − θ), arranged so that the log-gammas' large terms, which
 * would cancel, are never formed: at 10,000 labels the plain formula keeps 11 digits, this one 15.
 * @param share  θ, in (0, 1)
 * @param prior  a and b of the Beta mixture, above 0; κθ and κ(1 − θ) to centre it on the share
 * @example  betaBinomialLogE({ hits: 10, labels: 50 }, 0.1, [1, 9]) // → 0.68200349
 */
export function betaBinomialLogE(
  { hits, labels }: Labels,
  share: number,
  [a, b]: readonly [a: number, b: number],
): number {
  inDomain(hits >= 0 && hits <= labels, 'hits from 0 to labels')
  inDomain(share > 0 && share < 1, 'a share in (0, 1)')
  const [priorTotal, total] = [a + b, a + b + labels]
  const [after, afterOther] = [a + hits, b + labels - hits]
  const logGain = (from: number): number => Math.log1p((after - from * total) / (from * total))
  const otherLogGain = (from: number): number => Math.log1p((from * total - after) / ((1 - from) * total))
  const mean = a / priorTotal
  return (
    hits * logGain(share) +
    (labels - hits) * otherLogGain(share) +
    (a - 0.5) * logGain(mean) +
    (b - 0.5) * otherLogGain(mean) -
    0.5 * Math.log1p(labels / priorTotal) +
    (stirlingRemainder(after) - stirlingRemainder(a)) +
    (stirlingRemainder(afterOther) - stirlingRemainder(b)) -
    (stirlingRemainder(total) - stirlingRemainder(priorTotal))
  )
}
