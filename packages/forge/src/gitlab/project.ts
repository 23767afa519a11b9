import { Misuse } from '@ml-actions/verdict/faults'
import { listAt, unreadable } from '../answers.ts'
import type { GitlabClient, Query } from './client.ts'

/**
 * The path of a project’s routes.
 * @param project  `group/name`, with as many groups as there are
 * @throws {Misuse} when the text is not of that form
 */
export function projectPath(project: string): string {
  if (!/^[^/\s]+(\/[^/\s]+)+$/.test(project)) {
    const is = `the project is ${JSON.stringify(project.slice(0, 200))}`
    throw new Misuse({ is, wanted: 'group/name', todo: 'run it in GitLab CI, or set CI_PROJECT_PATH' })
  }
  return `projects/${encodeURIComponent(project)}`
}

const mostPages = 1_000

/** All items of a list, page by page, a hundred each. @throws {Outage} when the pages do not end */
export async function* pagesOf(
  client: Pick<GitlabClient, 'read'>,
  path: string,
  query: Query,
): AsyncGenerator<unknown> {
  for (let page = 1; page <= mostPages; page++) {
    const { data, more } = await client.read(path, { ...query, per_page: 100, page })
    yield* listAt(data)
    if (!more) return
  }
  throw unreadable(`an end of the list within ${mostPages} pages`)
}
