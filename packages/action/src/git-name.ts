import { Misuse } from '@ml-actions/verdict/faults'

/** A file as it was at a commit. */
export interface GitName {
  readonly ref: string
  readonly path: string
}

/** How such a file is written, for messages. */
export const gitForm = 'git:<ref>:<path>'

/**
 * Reads the name of a file at a commit; undefined for a text of another form.
 * @example  gitNameIn('git:v1.4:out/old.csv') // → { ref: 'v1.4', path: 'out/old.csv' }
 */
export function gitNameIn(text: string): GitName | undefined {
  const [, ref, path] = /^git:([^:]+):(.+)$/s.exec(text) ?? []
  return ref === undefined || path === undefined ? undefined : { ref, path }
}

/** Says that a clone does not have such a file. */
export function notAtCommit({ ref, path }: GitName): Misuse {
  return new Misuse({
    is: `there is no ${path} at ${ref} in this clone`,
    wanted: `a commit of this clone and a path in it, ${gitForm}`,
    todo: 'mend the path, or fetch the commit (actions/checkout with `fetch-depth: 0`)',
  })
}
