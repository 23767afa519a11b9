import type { Registry } from '@ml-actions/registry/registry'
import type { Cluster } from '@ml-actions/rollout/kubernetes/cluster'
import { releaseName } from '@ml-actions/rollout/kubernetes/names'
import { modelOf, type Release, releaseIn } from '@ml-actions/rollout/record'

/** What became of the alias that was to follow the release; `moved` also when it pointed there already. */
export interface AliasMoved {
  readonly moved: boolean
  readonly is: string
}

/** Reads the record of a release; undefined when there is none that can be read. */
export async function recordFor(
  cluster: Cluster,
  name: string,
  release: number,
): Promise<Release | undefined> {
  const found = await cluster
    .get({ kind: 'ControllerRevision', name: releaseName(name, release) })
    // The traffic is where it should be: what cannot be looked up now is told, and no reason to fail.
    .catch(() => undefined)
  return found === undefined ? undefined : releaseIn(found)
}

/** Points an alias of the registry to the version that a restored release declares. It throws nothing: the model serves. */
export async function moveAlias(
  release: Release | undefined,
  alias: string,
  open: () => Promise<Registry>,
): Promise<AliasMoved> {
  const model = release === undefined ? undefined : modelOf(release)
  if (model === undefined)
    return {
      moved: false,
      is: `the alias ${alias} was left: the release does not say which model version it is`,
    }
  const { name, version } = model
  try {
    const registry = await open()
    const now = await registry.resolve(name, { is: 'alias', alias }).catch(() => undefined)
    if (now?.version === version)
      return { moved: true, is: `${name}@${alias} points to version ${version} already` }
    await registry.setAlias(name, alias, version)
    return {
      moved: true,
      is: `${name}@${alias} points to version ${version} again, ${now === undefined ? 'after none' : `after ${now.version}`}`,
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { moved: false, is: `the alias ${alias} was left where it is: ${why}` }
  }
}
