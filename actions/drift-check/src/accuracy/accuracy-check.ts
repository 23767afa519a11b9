import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Check, Outcome } from '@ml-actions/verdict/verdict'
import type { Accuracy } from '../decide.ts'

/** What is told of the accuracy of late beside the columns; it decides nothing by itself. */
export function accuracyCheck({ min, rows, lower, upper }: Accuracy, share: number): Check {
  const outcome = outcomeOf({ min, rows, lower, upper })
  const bounds = `at least ${lower.toFixed(4)} and at most ${upper.toFixed(4)} (each at 95 %)`
  return {
    rule: 'drift/accuracy',
    name: 'accuracy',
    outcome,
    severity: 'warn',
    is:
      rows === 0
        ? 'no row has its label'
        : `${share.toFixed(4)} of ${numberInWords(rows, 0)} labelled rows: ${bounds}`,
    wanted: `at least ${min}`,
    ...todoOf(outcome),
    ...(rows === 0
      ? {}
      : { observed: { value: share, definition: 'share of labelled rows that were predicted right' } }),
    findings: [],
  }
}

function outcomeOf({ min, rows, lower, upper }: Accuracy): Outcome {
  if (rows === 0) return 'inconclusive'
  if (upper < min) return 'fail'
  return lower < min ? 'inconclusive' : 'pass'
}

function todoOf(outcome: Outcome): Pick<Check, 'todo' | 'reason'> {
  if (outcome === 'inconclusive') return { todo: 'bring more labelled rows', reason: 'too-few-rows' }
  return outcome === 'fail'
    ? { todo: 'look at the rows that were predicted wrong, and train again on recent data' }
    : {}
}
