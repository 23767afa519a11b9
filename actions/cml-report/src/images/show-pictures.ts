import type { Run } from '@ml-actions/action/action'
import type { Assets } from '@ml-actions/forge/assets'
import { assetAddress } from '@ml-actions/forge/github/asset-address'
import { publishAssets } from '@ml-actions/forge/publish-assets'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { Evidence } from '../evidence.ts'
import type { Telling } from '../world.ts'
import { keptPictures, picturesBranch, type Shelf, shelfOf } from './kept.ts'
import { filesOf, type Shown } from './picture.ts'

/**
 * Puts the pictures on their branch, so that the comment can show them. What goes wrong is a warning, and the report is told
 * without them.
 * @returns undefined where there are none, or no branch that they may be put on
 */
export async function showPictures(
  { pictures = [], posting, showing, reported }: Evidence,
  run: Pick<Run, 'context' | 'log'>,
  telling: Pick<Telling, 'pause'>,
): Promise<Shown | undefined> {
  if (showing === undefined || pictures.length === 0 || posting.is === 'nowhere') return undefined
  const { change, id, perRun = false } = posting
  const shelf = { change, id, run: runOf(reported?.context ?? run.context), perRun }
  try {
    return await put(filesOf(pictures), shelf, showing, run.context, telling)
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof Outage)) throw error
    run.log.warn(`the comment is without pictures, which are in the report’s folder: ${error.message}`)
    return undefined
  }
}

async function put(
  files: ReadonlyMap<string, Uint8Array>,
  shelf: Shelf,
  assets: Assets,
  { serverUrl = '', repository = '' }: Run['context'],
  { pause }: Pick<Telling, 'pause'>,
): Promise<Shown> {
  const folder = shelfOf(shelf)
  const request = {
    branch: picturesBranch,
    files: new Map([...files].map(([file, png]) => [`${folder}/${file}`, png])),
    keep: (there: Parameters<typeof keptPictures>[0]) => keptPictures(there, shelf, [...files.values()]),
    // Without the number of the pull request, which would be told there as a mention.
    message: 'Pictures of reports',
  }
  const isPublic = await assets.isPublic()
  await publishAssets(assets, request, pause)
  const place = { serverUrl, repository, branch: picturesBranch, isPublic }
  const addresses = [...files.keys()].map((file) => [file, assetAddress(place, `${folder}/${file}`)] as const)
  return { addresses: new Map(addresses), isPublic }
}

/** A run by the number in its address, which grows over all workflows of a forge; else by its own. */
function runOf({ runUrl = '', runNumber, attempt }: Run['context']): Shelf['run'] {
  const number = /\/actions\/runs\/([0-9]{1,15})$/.exec(runUrl)?.[1]
  return { number: number === undefined ? runNumber : Number(number), attempt }
}
