import type { Roles } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Policy } from '../policy/policy.ts'
import type { CountedRoles } from './counted.ts'

/**
 * Refuses a policy that needs more of the rows than how many are alike.
 * @returns the files or the table that the engine is asked of
 * @throws {Misuse} saying what it needs
 */
export function refuseUncounted({ candidate, baseline, holdout, path }: Policy): string {
  const named = candidate.predictions
  const refused = (is: string, todo: string) =>
    new Misuse({ is, wanted: 'a policy that counts of labels and predictions answer', todo, place: { path } })
  if (named === undefined)
    throw refused(
      'the input "engine" names an engine, and nothing its table of predictions',
      'name it as "candidate"',
    )
  if (candidate.rows !== undefined || baseline?.rows !== undefined)
    throw refused('the policy asks a model itself, and an engine has no answers of one', leave)
  if (holdout !== undefined)
    throw refused('the policy counts looks at a holdout, which rows alone tell from another', leave)
  if (baseline?.predictions !== undefined && baseline.predictions !== named)
    throw refused(
      'candidate and baseline are in two tables, and the engine counts one',
      'name a table, or a view, that has what both said beside each label',
    )
  return named
}

const leave = 'leave the input "engine" away'

/**
 * The roles that are counted: labels, predictions, slices.
 * @throws {Misuse} for a task whose rows differ in more
 */
export function countedRoles({ path }: Pick<Policy, 'path'>, roles: Roles): CountedRoles {
  const { task, label, prediction, score, scores, begin, slices, positive, group } = roles
  const refused = (is: string) =>
    new Misuse({ is, wanted: 'a class and a prediction of it in each row', todo: leave, place: { path } })
  if ((task !== 'binary' && task !== 'multiclass') || label === undefined)
    throw refused(`the task is ${task}, and the engine is asked of classes alone`)
  if (prediction === undefined || scores !== undefined || begin !== undefined)
    throw refused('predictions or classes are made of scores, which the engine does not count')
  if (group !== undefined) throw refused('rows belong together in groups, which the engine does not count')
  return {
    task,
    label,
    prediction,
    slices,
    ...(score === undefined ? {} : { score }),
    ...(positive === undefined ? {} : { positive }),
  }
}
