import { Misuse } from '@ml-actions/verdict/faults'
import type { Roles } from './predictions.ts'

/**
 * Finds the score column of each class where the policy gives them by what their names begin with: the rest of the name
 * is the class.
 * @param names  the columns of the file
 * @throws {Misuse} when no column begins so
 */
export function withScoreColumns(roles: Roles, names: readonly string[], path: string): Roles {
  const { scoresBegin, ...rest } = roles
  if (scoresBegin === undefined) return roles
  const found = names.filter((name) => name.startsWith(scoresBegin) && name.length > scoresBegin.length)
  if (found.length > 0)
    return {
      ...rest,
      scores: Object.fromEntries(found.map((name) => [name.slice(scoresBegin.length), name])),
    }
  throw new Misuse({
    is: `no column of ${path} begins with ${JSON.stringify(scoresBegin)}`,
    wanted: 'a column with the scores of each class',
    todo: 'mend "scores" in the policy, or write it out: scores: {class: column, …}',
    place: { path },
  })
}
