import { type GitName, gitForm, gitNameIn, notAtCommit } from '@ml-actions/action/git-name'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Origin } from './origin.ts'

/** Thrown for a file that a commit of this clone does not have, as before its first run. */
export class NotThereYet extends Misuse {
  constructor({ ref, path }: GitName) {
    super({
      is: `there is no ${path} at ${ref}, which this clone has`,
      wanted: `a path in that commit, ${gitForm}`,
      todo: 'mend the path; where the first run is yet to come, write "first-run: absolute-only" under "baseline"',
    })
  }
}

/** A file as it was at a commit of this clone. */
export const git = {
  prefix: 'git',
  form: gitForm,
  async bring(text, world) {
    const name = gitNameIn(text)
    if (name === undefined) return undefined
    const bytes = await world.fileAt(name.ref, name.path)
    if (bytes === undefined)
      throw (await world.hasCommit(name.ref)) ? new NotThereYet(name) : notAtCommit(name)
    return { path: text, bytes }
  },
} as const satisfies Origin
