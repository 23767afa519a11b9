import { at, numberAt, textAt, textOrNone } from '../answers.ts'
import type { Comment, Forge } from '../forge.ts'
import { unlessGone } from '../refused.ts'
import type { GitlabClient } from './client.ts'
import { pagesOf, projectPath } from './project.ts'

/**
 * Notes on the merge requests of one project. Needs an access token with the scope `api`; the job’s own token may not
 * write notes. https://docs.gitlab.com/api/notes/#merge-requests
 * @param project  `group/name`
 * @param webUrl  where people look, `CI_SERVER_URL`: a note does not say its own address
 * @throws {Misuse} when the project is not of that form
 */
export function gitlabForge(client: GitlabClient, project: string, webUrl: string): Forge {
  const path = projectPath(project)
  const notes = (change: number) => `${path}/merge_requests/${change}/notes`
  const page = `${webUrl.replace(/\/+$/, '')}/${project}/-/merge_requests`
  const commentOf = (data: unknown, change: number): Comment => {
    const id = numberAt(data, 'id')
    return {
      id,
      author: textOrNone(data, 'author', 'username'),
      body: textOrNone(data, 'body'),
      url: `${page}/${change}#note_${id}`,
    }
  }
  return {
    viewer: async () => textAt((await client.read('user')).data, 'username'),
    comments: async function* (change) {
      for await (const data of pagesOf(client, notes(change), { sort: 'asc', order_by: 'created_at' })) {
        // GitLab writes down what people do as notes too: "added 2 commits".
        if (at(data, 'system') !== true) yield commentOf(data, change)
      }
    },
    create: async (change, body) =>
      commentOf((await client.write('POST', notes(change), { body })).data, change),
    update: (change, id, body) =>
      unlessGone(async () =>
        commentOf((await client.write('PUT', `${notes(change)}/${id}`, { body })).data, change),
      ),
    remove: async (change, id) => {
      await unlessGone(() => client.write('DELETE', `${notes(change)}/${id}`))
    },
  }
}
