import { never } from '@ml-actions/verdict/never'
import type { Criterion } from '../criterion.ts'
import type { Analysis, Bench, Trial } from './analysis.ts'
import { shareAnalysis } from './share.ts'
import { shiftAnalysis } from './shift.ts'

/** Makes the analyses of a rollout, one for each thing that its candidate is judged by. */
export function analysesOf(trial: Trial): readonly Analysis[] {
  const { criteria } = trial.settings
  const bench: Bench = { ...trial, failRules: failRulesOf(criteria, trial.alone) }
  return criteria.map((criterion) => analysisOf(criterion, bench))
}

function analysisOf(criterion: Criterion, bench: Bench): Analysis {
  switch (criterion.is) {
    case 'share':
      return shareAnalysis(criterion, bench)
    case 'shift':
      return shiftAnalysis(criterion, bench)
    default:
      return never(criterion)
  }
}

/** Counts the rules that may say fail: the comparison with the stable release, and each ceiling. */
function failRulesOf(criteria: readonly Criterion[], alone: boolean): number {
  const rules = criteria.map((one) => (alone ? 0 : 1) + (one.is === 'share' && one.ceiling !== null ? 1 : 0))
  return Math.max(
    1,
    rules.reduce((sum, count) => sum + count, 0),
  )
}
