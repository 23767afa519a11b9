import type { Check, Outcome } from './verdict.ts'

/**
 * Combines the answers of many checks into one: any deciding check that failed makes it `fail`; else any
 * that is inconclusive, or none that decides at all, makes it `inconclusive`; else it is `pass`.
 * @example  combine([]) // → 'inconclusive'
 */
export function combine(checks: readonly Pick<Check, 'outcome' | 'severity'>[]): Outcome {
  const deciding = checks.filter((check) => check.severity === 'error')
  if (deciding.some((check) => check.outcome === 'fail')) return 'fail'
  if (deciding.length === 0 || deciding.some((check) => check.outcome === 'inconclusive'))
    return 'inconclusive'
  return 'pass'
}
