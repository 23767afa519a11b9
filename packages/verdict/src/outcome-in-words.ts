import type { Check, Outcome } from './verdict.ts'

/** What a reader is shown for an answer: a sign and a word, never a colour alone. */
export interface Sign {
  readonly mark: string
  readonly word: string
}

/** The sign of a verdict, or of a check that decides. */
export const signs: Readonly<Record<Outcome, Sign>> = {
  pass: { mark: '✅', word: 'Pass' },
  fail: { mark: '❌', word: 'Fail' },
  inconclusive: { mark: '⚪', word: 'Inconclusive' },
}

/** The sign of a check: one that does not decide warns where it does not hold. */
export function signOf(check: Pick<Check, 'outcome' | 'severity'>): Sign {
  if (check.severity === 'error' || check.outcome === 'pass') return signs[check.outcome]
  return check.outcome === 'fail'
    ? { mark: '🔶', word: 'Warning' }
    : { mark: '⚪', word: 'Inconclusive warning' }
}

/**
 * Counts the answers in one phrase, worst first.
 * @example  tally([{ outcome: 'pass', severity: 'error' }]) // → '1 check: 1 passed'
 */
export function tally(checks: readonly Pick<Check, 'outcome' | 'severity'>[]): string {
  if (checks.length === 0) return 'no checks'
  const parts = tallied(checks).map(({ word, count }) => `${count} ${word}`)
  return `${checks.length} ${checks.length === 1 ? 'check' : 'checks'}: ${parts.join(', ')}`
}

/** How many checks have one answer. */
export interface Tallied {
  readonly word: 'failed' | 'inconclusive' | 'warned' | 'passed'
  readonly count: number
}

/** Counts the answers, worst first; an answer that nothing has is left out. */
export function tallied(checks: readonly Pick<Check, 'outcome' | 'severity'>[]): readonly Tallied[] {
  const words = checks.map(answered)
  const order = ['failed', 'inconclusive', 'warned', 'passed'] as const
  return order
    .map((word) => ({ word, count: words.filter((one) => one === word).length }))
    .filter(({ count }) => count > 0)
}

function answered(check: Pick<Check, 'outcome' | 'severity'>): Tallied['word'] {
  if (check.outcome === 'pass') return 'passed'
  if (check.outcome === 'inconclusive') return 'inconclusive'
  return check.severity === 'warn' ? 'warned' : 'failed'
}
