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

/** The release that was found for a target, by number; or why there is none, and what to ask for instead. */
export type Found =
  | { readonly is: 'found'; readonly release: number }
  | { readonly is: 'none'; readonly message: string; readonly todo: string }

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

/**
 * Finds the release that a target means, by what is on record and what serves.
 * @param isByHand  whether what serves is no release: then the one that was deployed last is the good one before
 */
export function releaseFor(
  target: Target,
  state: State,
  releases: readonly Release[],
  isByHand = false,
): Found {
  const serving = servingRelease(state)
  const shelf: Shelf = { state, releases }
  const known = (release: Release | undefined, is: string): Found =>
    release === undefined ? none(is, shelf) : { is: 'found', release: release.release }
  switch (target.is) {
    case 'previous-good':
    case 'before-current': {
      if (isByHand && releases.some(({ release }) => release === serving))
        return { is: 'found', release: serving }
      // A rollback pressed twice is one rollback: what serves was restored and is not left again.
      const isLeft = isPromoted(state) || (target.is === 'before-current' && state.phase.is === 'RolledBack')
      return isLeft ? before(serving, shelf) : { is: 'found', release: serving }
    }
    case 'release':
      return serving === target.release || releases.some(({ release }) => release === target.release)
        ? { is: 'found', release: target.release }
        : none(`there is no record of release ${target.release}`, shelf)
    case 'alias':
    case 'image':
      return none(`${target.is}: does not name a release on record`, shelf)
    case 'model': {
      const { name, version } = target
      const served = (one: Release) => modelOf(one)?.name === name && modelOf(one)?.version === version
      return known(
        releases.findLast(served),
        `no release on record declares to serve models:/${name}/${version}`,
      )
    }
    case 'version':
      return known(
        releases.findLast(({ version }) => version === target.version),
        `there is no record of version ${target.version}`,
      )
  }
}

interface Shelf {
  readonly state: State
  readonly releases: readonly Release[]
}

/**
 * Gives the newest good release on record before one, of releases in order; undefined when there is none. The release
 * that was there before the first rollout counts as good when there is no better: it did serve.
 */
export function goodBefore(
  serving: number,
  { releases, bad }: { readonly releases: readonly Release[]; readonly bad: readonly number[] },
): Release | undefined {
  const older = releases.filter(({ release }) => release < serving && !bad.includes(release))
  return older.findLast(({ outcome }) => outcome === 'good') ?? older.at(-1)
}

function before(serving: number, shelf: Shelf): Found {
  const found = goodBefore(serving, { releases: shelf.releases, bad: shelf.state.bad })
  return found === undefined
    ? none(`there is no good release before ${serving}`, shelf)
    : { is: 'found', release: found.release }
}

/** Says what there is, and the one of it that is worth asking for by its number. */
function none(is: string, { state, releases }: Shelf): Found {
  const isBad = (release: number) => state.bad.includes(release)
  const kept = releases.map(
    ({ release, version }) => `${release} (${version}${isBad(release) ? ', rolled back from' : ''})`,
  )
  const others = releases.filter(({ release }) => release !== servingRelease(state))
  const best = others.findLast(({ release }) => !isBad(release)) ?? others.at(-1)
  const why = best !== undefined && isBad(best.release) ? ', which was rolled back from once,' : ''
  return {
    is: 'none',
    message: `${is}; on record: ${kept.length === 0 ? 'none' : kept.join(', ')}`,
    todo:
      best === undefined
        ? 'deploy the version that is wanted: there is no other release to go back to'
        : `press again with to: "${best.release}" for ${best.version}${why} or deploy the version that is wanted`,
  }
}
