import type { GithubClient } from '@ml-actions/forge/github/client'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Sides } from './world.ts'

/**
 * Asks GitHub for the merge base of two commits or branches. Needs `contents: read`.
 * https://docs.github.com/rest/commits/commits#compare-two-commits
 */
export async function ancestorOnGithub(
  client: Pick<GithubClient, 'read'>,
  repository: string,
  { head, base }: Sides,
): Promise<string | undefined> {
  const [owner = '', repo = ''] = repository.split('/')
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  try {
    const { data } = await client.read(route, { owner, repo, basehead: `${base}...${head}`, per_page: 1 })
    const sha = member(member(data, 'merge_base_commit'), 'sha')
    return typeof sha === 'string' ? sha : undefined
  } catch (error) {
    if (error instanceof Misuse) return undefined
    throw error
  }
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}
