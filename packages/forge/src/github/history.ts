import { textAt } from '../answers.ts'
import type { History } from '../history.ts'
import { unlessGone } from '../refused.ts'
import type { GithubClient } from './client.ts'
import { repositoryOf } from './repository.ts'

/**
 * History of one repository. Needs `contents: read`.
 * https://docs.github.com/rest/commits/commits#compare-two-commits
 * @param repository  `owner/name`
 * @throws {Misuse} when the repository is not of that form
 */
export function githubHistory(client: GithubClient, repository: string): History {
  const here = repositoryOf(repository)
  return {
    mergeBase: (one, other) =>
      unlessGone(async () => {
        // One commit a page: only the merge base is wanted.
        const asked = { ...here, basehead: `${one}...${other}`, per_page: 1 }
        const { data } = await client.read('GET /repos/{owner}/{repo}/compare/{basehead}', asked)
        return textAt(data, 'merge_base_commit', 'sha')
      }),
  }
}
