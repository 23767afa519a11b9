import type { Deployments } from '@ml-actions/forge/deployments'

/** What is told of a rollback to the forge's list of deployments. */
export interface Mark {
  readonly environment: string
  /** The commit that the restored release was deployed from; `''` where no record says. */
  readonly sha: string
  /** The rollout's id: a rollback that is told twice is one deployment. */
  readonly key: string
  readonly description: string
  readonly restored: boolean
  readonly url: string
}

/** So many are looked at; what is older than these is no longer shown as active. */
const most = 30

/**
 * Shows a rollback among the deployments of an environment: the restored commit is its newest one, and what was
 * active before is not any more.
 * @returns what could not be said, one sentence each; it throws nothing
 */
export async function markDeployments(
  open: () => Promise<Deployments>,
  { environment, sha, key, description, restored, url }: Mark,
): Promise<readonly string[]> {
  if (sha === '') return ['the forge’s deployments were not marked: no record says which commit was restored']
  try {
    const deployments = await open()
    const listed = await deployments.list(environment, most)
    const own =
      listed.find((one) => one.key === key) ??
      (await deployments.create({ environment, sha, description: description.slice(0, 140), key }))
    await deployments.mark(own.id, restored ? 'success' : 'failure', url)
    if (!restored) return []
    for (const { id } of listed.filter((one) => one.id !== own.id)) {
      if ((await deployments.state(id)) !== 'success') continue
      await deployments.mark(id, 'inactive', url)
      break
    }
    return []
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [`the forge’s deployments were not marked: ${why}`]
  }
}
