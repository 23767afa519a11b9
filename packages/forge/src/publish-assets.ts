import { Outage } from '@ml-actions/verdict/faults'
import type { AssetFile, Assets, AssetsTip } from './assets.ts'
import { Limited, type Pause } from './forge.ts'
import { waitFor } from './patience.ts'

/** Files to be shown from an assets branch. */
export interface AssetsRequest {
  readonly branch: string
  /** Contents by their path. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Which of the files that are there already stay. */
  keep(there: readonly AssetFile[]): readonly AssetFile[]
  readonly message: string
}

const mostRounds = 8

/**
 * Puts files on an assets branch beside those that stay: look, write if nobody else has meanwhile, else again.
 * No writer loses another's files, and a write whose answer was lost is looked for.
 * @returns the commit that holds them
 * @throws {Misuse} when the forge says no
 * @throws {Outage} when it did not answer, or others kept writing for 8 rounds
 */
export async function publishAssets(assets: Assets, request: AssetsRequest, pause: Pause): Promise<string> {
  const { branch, message } = request
  const stored = new Map<string, string>()
  let lost: Outage | undefined
  for (let round = 0; round < mostRounds; round++) {
    try {
      for (const [path, bytes] of request.files) {
        if (!stored.has(path)) stored.set(path, await assets.store(bytes))
      }
      const tip = await assets.tip(branch)
      const files = wantedFiles(tip, stored, request)
      if (tip !== undefined && isSame(tip.files, files)) return tip.commit
      const commit = await assets.replace(branch, tip?.commit, files, message)
      if (commit !== 'moved') return commit
    } catch (error) {
      if (!(error instanceof Outage)) throw error
      lost = error
      if (error instanceof Limited) await waitFor(error, pause)
    }
  }
  throw lost ?? new Outage(neverQuiet)
}

const neverQuiet = {
  is: 'the assets branch kept moving while it was written',
  wanted: 'one writer at a time',
  todo: 'add a `concurrency` group to the workflow, or give each report its own branch',
}

type File = Omit<AssetFile, 'bytes'>

function wantedFiles(
  tip: AssetsTip | undefined,
  stored: ReadonlyMap<string, string>,
  { keep }: AssetsRequest,
): readonly File[] {
  const stay = keep(tip?.files ?? []).filter(({ path }) => !stored.has(path))
  return [
    ...stay.map(({ path, blob }) => ({ path, blob })),
    ...[...stored].map(([path, blob]) => ({ path, blob })),
  ]
}

function isSame(there: readonly File[], wanted: readonly File[]): boolean {
  const blobs = new Map(there.map(({ path, blob }) => [path, blob]))
  return there.length === wanted.length && wanted.every(({ path, blob }) => blobs.get(path) === blob)
}
