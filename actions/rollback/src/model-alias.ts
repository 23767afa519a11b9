import {
  type Moved,
  type Mover,
  moveAlias as movedWithClaim,
} from '@ml-actions/registry/promotion/move-alias'
import type { Cluster } from '@ml-actions/rollout/kubernetes/cluster'
import { releaseName } from '@ml-actions/rollout/kubernetes/names'
import { modelOf, type Release, releaseIn } from '@ml-actions/rollout/record'
import { never } from '@ml-actions/verdict/never'
import { shorten } from '@ml-actions/verdict/shorten'

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

/**
 * Points an alias of the registry to the version that a restored release declares, by the claims that promotions make as
 * well, so that of a promotion and a rollback at once one moves it and the other is told. The version was promoted once,
 * or ran before: it needs no verdict to come back. It throws nothing: the model serves.
 * @param by  who moves it, for people who meet the claim
 */
export async function moveAlias(
  release: Release | undefined,
  { alias, by }: { readonly alias: string; readonly by: string },
  open: () => Promise<Mover>,
): Promise<AliasMoved> {
  const model = release === undefined ? undefined : modelOf(release)
  if (model === undefined)
    return {
      moved: false,
      is: `the alias ${alias} was left: the release does not say which model version it is`,
    }
  const { name, version } = model
  try {
    const move = { name, alias, version, expect: undefined, former: undefined, by }
    const moved = await movedWithClaim(move, await open())
    const { is, ...rest } = inWords(moved, `${name}@${alias}`, version)
    return { ...rest, is: [is, ...moved.notes].join('; ') }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { moved: false, is: `the alias ${alias} was left where it is: ${why}` }
  }
}

function inWords(came: Moved, of: string, version: string): AliasMoved {
  switch (came.is) {
    case 'there':
      return { moved: true, is: `${of} points to version ${version} already` }
    case 'moved':
      return { moved: true, is: `${of} points to version ${version} again, after ${came.from ?? 'none'}` }
    case 'elsewhere':
      return {
        moved: false,
        is: `${of} was left at version ${came.at ?? 'none'}: somebody pointed it there meanwhile`,
      }
    case 'undone':
      return {
        moved: false,
        is: `${of} was pointed to version ${version}, and at once to ${came.at ?? 'none'} by something that makes no claims`,
      }
    case 'crossed': {
      const { by, key } = came.other
      return {
        moved: false,
        is: `${of} was left where it is: it is being moved by ${by === '' ? key : shorten(by, 200)}`,
      }
    }
    default:
      return never(came)
  }
}
