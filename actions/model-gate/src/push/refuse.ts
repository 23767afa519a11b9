import type { Roles } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Policy } from '../policy/policy.ts'

/**
 * Refuses a policy that needs more of the rows than how many are alike.
 * @returns the files or the table that the engine is asked of
 * @throws {Misuse} saying what it needs
 */
export function refuseUncounted({ candidate, baseline, holdout, path }: Policy): string {
  const named = candidate.predictions
  const refused = (is: string, todo: string) =>
    new Misuse({ is, wanted: 'a policy that counts of rows that are alike answer', todo, place: { path } })
  if (named === undefined)
    throw refused(
      'the input "engine" names an engine, and nothing its table of predictions',
      'name it as "candidate"',
    )
  if (candidate.rows !== undefined || baseline?.rows !== undefined)
    throw refused('the policy asks a model itself, and an engine has no answers of one', leave)
  if (holdout !== undefined)
    throw refused('the policy counts looks at a holdout, which rows alone tell from another', leave)
  return named
}

const leave = 'leave the input "engine" away'

/**
 * Refuses a task that no engine is asked of.
 * @throws {Misuse} naming it
 */
export function refuseTask({ path }: Pick<Policy, 'path'>, { task }: Roles): void {
  if (task !== 'multilabel') return
  throw new Misuse({
    is: 'the task is multilabel, of which no engine is asked',
    wanted: 'one class or one number in each row',
    todo: leave,
    place: { path },
  })
}
