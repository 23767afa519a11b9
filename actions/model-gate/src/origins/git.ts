import { gitForm, gitNameIn, notAtCommit } from '@ml-actions/action/git-name'
import type { Origin } from './origin.ts'

/** A file as it was at a commit of this clone. */
export const git = {
  prefix: 'git',
  form: gitForm,
  async bring(text, world) {
    const name = gitNameIn(text)
    if (name === undefined) return undefined
    const bytes = await world.fileAt(name.ref, name.path)
    if (bytes === undefined) throw notAtCommit(name)
    return { path: text, bytes }
  },
} as const satisfies Origin
