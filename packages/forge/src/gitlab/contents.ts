import { numberAt, textAt, unreadable } from '../answers.ts'
import type { Contents } from '../contents.ts'
import { unlessGone } from '../refused.ts'
import type { GitlabClient } from './client.ts'
import { projectPath } from './project.ts'

/**
 * Files of one project. https://docs.gitlab.com/api/repository_files
 * @param project  `group/name`
 * @throws {Misuse} when the project is not of that form
 */
export function gitlabContents(client: GitlabClient, project: string): Contents {
  const files = `${projectPath(project)}/repository/files`
  return {
    read: (path, ref, mostBytes) =>
      unlessGone(async () => {
        // Base64 is four thirds as long; the rest of an answer is short.
        const mostAnswer = Math.ceil(mostBytes / 3) * 4 + 65_536
        const answer = await client.readAtMost(`${files}/${encodeURIComponent(path)}`, { ref }, mostAnswer)
        if (answer === 'too-large' || numberAt(answer.data, 'size') > mostBytes) return 'too-large'
        if (textAt(answer.data, 'encoding') !== 'base64') throw unreadable('a text in base64')
        return Buffer.from(textAt(answer.data, 'content'), 'base64')
      }),
  }
}
