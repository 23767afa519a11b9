import { Misuse } from '@ml-actions/verdict/faults'
import type { Origin } from './origin.ts'

/** A file as it was at a commit of this clone. */
export const git = {
  prefix: 'git',
  form: 'git:<ref>:<path>',
  async bring(text, world) {
    const [, ref, path] = /^git:([^:]+):(.+)$/s.exec(text) ?? []
    if (ref === undefined || path === undefined) return undefined
    const bytes = await world.fileAt(ref, path)
    if (bytes !== undefined) return { path: text, bytes }
    throw new Misuse({
      is: `there is no ${path} at ${ref} in this clone`,
      wanted: 'a commit of this clone and a path in it, git:<ref>:<path>',
      todo: 'mend the path, or fetch the commit (actions/checkout with `fetch-depth: 0`)',
    })
  },
} as const satisfies Origin
