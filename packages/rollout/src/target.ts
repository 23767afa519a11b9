import { Misuse } from '@ml-actions/verdict/faults'
import { modelOf, type Release } from './record.ts'
import { isPromoted, type State } from './state.ts'

/** Which release a rollback is to restore. */
export type Target =
  /** The newest good release before the one that serves; the stable one while a candidate is on trial. */
  | { readonly is: 'previous-good' }
  /** As `previous-good`, and one further back when the last thing done was a rollback. */
  | { readonly is: 'before-current' }
  | { readonly is: 'release'; readonly release: number }
  | { readonly is: 'version'; readonly version: string }
  /** The newest release that declares to serve a version of a registered model. */
  | { readonly is: 'model'; readonly name: string; readonly version: string }
  /** The release whose model version an alias of the registry points to; it is looked up before anything else. */
  | { readonly is: 'alias'; readonly alias: string }
  /** An image by its digest, for a workload that no rollout ever deployed. */
  | { readonly is: 'image'; readonly image: string }

/** The release that was found for a target, by number; or why there is none. */
export type Found =
  | { readonly is: 'found'; readonly release: number }
  | { readonly is: 'none'; readonly message: string }

/**
 * Reads the input `to`.
 * @throws {Misuse} for anything else than the forms of {@link Target}
 */
export function targetFrom(text: string): Target {
  if (text === 'previous-good' || text === 'before-current') return { is: text }
  if (/^[1-9][0-9]{0,8}$/.test(text)) return { is: 'release', release: Number(text) }
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(text)) return { is: 'version', version: text }
  const alias = /^alias:([A-Za-z0-9][A-Za-z0-9._-]{0,127})$/.exec(text)?.[1]
  if (alias !== undefined) return { is: 'alias', alias }
  const image = /^image:([a-z0-9][a-z0-9._:/-]{0,250}@sha256:[0-9a-f]{64})$/.exec(text)?.[1]
  if (image !== undefined) return { is: 'image', image }
  throw new Misuse({
    is: `input "to" is ${JSON.stringify(text.slice(0, 80))}`,
    wanted:
      'previous-good, before-current, the number of a release, a version, alias:<name>, or image:<repository>@sha256:<64 digits>',
    todo: 'write one of these',
  })
}

/** Gives the number of the release that serves all traffic, or is to serve it when the trial ends badly. */
export function servingRelease(state: State): number {
  const promoted = isPromoted(state) || (state.phase.is === 'RolledBack' && state.operation === 'rollback')
  return promoted ? state.candidate.release : state.stable.release
}

/** Finds the release that a target means, by what is on record and what serves. */
export function releaseFor(target: Target, state: State, releases: readonly Release[]): Found {
  const serving = servingRelease(state)
  const serves = isPromoted(state)
  switch (target.is) {
    case 'previous-good':
      // A rollback pressed twice is one rollback: what serves was restored and is not left again.
      return serves ? before(serving, state, releases) : { is: 'found', release: serving }
    case 'before-current':
      return serves || state.phase.is === 'RolledBack'
        ? before(serving, state, releases)
        : { is: 'found', release: serving }
    case 'release':
      return serving === target.release || releases.some(({ release }) => release === target.release)
        ? { is: 'found', release: target.release }
        : none(`there is no record of release ${target.release}`, releases)
    case 'alias':
    case 'image':
      return none(`${target.is}: does not name a release on record`, releases)
    case 'model': {
      const { name, version } = target
      const served = (one: Release) => modelOf(one)?.name === name && modelOf(one)?.version === version
      const found = releases.findLast(served)
      return found === undefined
        ? none(`no release on record declares to serve models:/${name}/${version}`, releases)
        : { is: 'found', release: found.release }
    }
    case 'version': {
      const found = releases.findLast(({ version }) => version === target.version)
      return found === undefined
        ? none(`there is no record of version ${target.version}`, releases)
        : { is: 'found', release: found.release }
    }
  }
}

/** The release that was there before the first rollout counts as good when there is no better: it did serve. */
function before(serving: number, state: State, releases: readonly Release[]): Found {
  const older = releases.filter(({ release }) => release < serving && !state.bad.includes(release))
  const found = older.findLast(({ outcome }) => outcome === 'good') ?? older.at(-1)
  return found === undefined
    ? none(`there is no good release before ${serving}`, releases)
    : { is: 'found', release: found.release }
}

function none(is: string, releases: readonly Release[]): Found {
  const kept = releases.map(({ release, version }) => `${release} (${version})`).join(', ')
  return { is: 'none', message: `${is}; on record: ${kept === '' ? 'none' : kept}` }
}
