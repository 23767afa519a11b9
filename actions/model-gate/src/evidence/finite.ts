import type { Check } from '@ml-actions/verdict/verdict'
import type { Evidence } from './evidence.ts'

/**
 * The check that every policy implies: what the candidate says is a finite number, or a class, in every row.
 * @returns undefined when it holds, so that it alone never makes a pass
 */
export function finiteCheck({ candidate, policy }: Evidence): Check | undefined {
  const { predictions, asked } = candidate
  if (asked?.gaveUp !== undefined) return gaveUpCheck(`(${asked.name}) gave up on ${asked.gaveUp}`, policy)
  if (predictions === undefined || predictions.broken.count === 0) return undefined
  const { count, findings } = predictions.broken
  const cells = count === 1 ? '1 prediction or score' : `${count} predictions or scores`
  return {
    rule: 'gate/finite',
    name: 'finite',
    outcome: 'fail',
    severity: 'error',
    is: `${cells} of the candidate ${count === 1 ? 'is' : 'are'} missing, NaN or infinite`,
    wanted: 'a finite score, and a prediction, in every row',
    todo: 'find out which inputs the model has no answer for',
    observed: { value: count, unit: 'rows', definition: 'cells of the candidate without a usable value' },
    asked: { path: policy.path },
    findings,
  }
}

/** What a model left out that gave up is no row's fault, and so names none. */
function gaveUpCheck(how: string, { path }: Evidence['policy']): Check {
  return {
    rule: 'gate/finite',
    name: 'finite',
    outcome: 'fail',
    severity: 'error',
    is: `the candidate ${how}`,
    wanted: 'an answer to each row that it is asked',
    todo: 'run it by hand on the same rows',
    asked: { path },
    findings: [],
  }
}
