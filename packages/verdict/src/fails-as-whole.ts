import type { Check } from './verdict.ts'

/** Whether a check fails though nothing that it looked at fails by itself: a mean, a number of rows. */
export function failsAsWhole({ outcome, counts }: Check): boolean {
  return outcome === 'fail' && counts !== undefined && counts.evaluated > 0 && counts.failed === 0
}
