import { textAt } from '../answers.ts'
import type { History } from '../history.ts'
import { Refused, unlessGone } from '../refused.ts'
import type { GitlabClient } from './client.ts'
import { projectPath } from './project.ts'

/**
 * History of one project. https://docs.gitlab.com/api/repositories/#merge-base
 * @param project  `group/name`
 * @throws {Misuse} when the project is not of that form
 */
export function gitlabHistory(client: GitlabClient, project: string): History {
  const path = `${projectPath(project)}/repository/merge_base`
  return {
    mergeBase: (one, other) =>
      unlessGone(async () => textAt((await client.read(path, { refs: [one, other] })).data, 'id')).catch(
        (error: unknown) => {
          // A commit that is not there is a wrong request to GitLab: 400, "Could not find ref".
          if (error instanceof Refused && /could not find ref/i.test(error.message)) return undefined
          throw error
        },
      ),
  }
}
