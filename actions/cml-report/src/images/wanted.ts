import type { Run } from '@ml-actions/action/action'
import type { Evidence, Posting } from '../evidence.ts'
import { accessOf, type PostingInputs } from '../posting.ts'
import { stageOf } from '../stage.ts'
import type { World } from '../world.ts'
import type { Subjects } from './gather-pictures.ts'
import { looksOf, type Theme } from './look.ts'

/** What a workflow says about pictures. */
export interface PictureInputs extends Pick<PostingInputs, 'stage' | 'github-token'> {
  readonly images: 'none' | 'artifact' | 'branch'
  readonly theme: Theme
}

/** What pictures are made with. */
export interface Around {
  readonly run: Pick<Run, 'context' | 'log' | 'signal'>
  readonly world: Pick<World, 'files' | 'draw' | 'now' | 'assets'>
  /** Gets what cannot be drawn. */
  readonly notes: string[]
}

/**
 * Draws the pictures that the workflow wants, and says which branch they are put on, where they are wanted in the comment.
 * @throws {Misuse} for a file that is named and is not there
 */
export async function picturesWanted(
  asked: PictureInputs,
  subjects: Subjects,
  posting: Posting,
  { run, world, notes }: Around,
): Promise<Pick<Evidence, 'pictures' | 'showing'>> {
  if (asked.images === 'none') return {}
  // Most runs draw nothing, and load nothing that draws.
  const { gatherPictures } = await import('./gather-pictures.ts')
  const { files, draw, now } = world
  const studio = { files, draw, now, signal: run.signal, looks: looksOf(asked.theme) }
  const pictures = await gatherPictures(subjects, studio, notes)
  return pictures.length === 0 ? {} : { pictures, ...showingOf(asked, posting, run, world) }
}

/** Where there can be no branch, there is a warning; a comment that has no place is told of already. */
function showingOf(
  asked: PictureInputs,
  posting: Posting,
  run: Around['run'],
  world: Around['world'],
): Pick<Evidence, 'showing'> {
  if (asked.images !== 'branch') return {}
  const collects = stageOf(asked.stage, run.context) === 'collect'
  if (collects || run.context.host === 'gitlab') {
    const because = collects
      ? 'this job collects for one that may post; with its own images: branch that one draws the training curves'
      : 'a branch of pictures is made on GitHub alone'
    run.log.warn(`the comment is without pictures, which are in the report’s folder: ${because}`)
    return {}
  }
  return posting.is === 'nowhere' ? {} : { showing: world.assets(accessOf(asked, run)) }
}
