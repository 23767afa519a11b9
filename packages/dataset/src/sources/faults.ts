import { Misuse } from '@ml-actions/verdict/faults'

/** Thrown for a file that is not there, for those to whom that is an answer. */
export class NoSuchFile extends Misuse {}

/** Says that a file that was named is not there. */
export function missing(path: string): NoSuchFile {
  return new NoSuchFile({
    is: 'there is no such file',
    wanted: 'a file',
    todo: 'check the path and the working directory, and that an earlier step has made the file',
    place: { path },
  })
}

/** Says that a path is something other than a regular file. */
export function notRegular(path: string, kind: string): Misuse {
  return new Misuse({ is: `this is ${kind}`, wanted: 'a regular file', todo: 'name a file', place: { path } })
}

/** Says that a path leads out of the directory that data may be read from. */
export function outside(path: string): Misuse {
  return new Misuse({
    is: 'the path leads out of the working directory',
    wanted: 'a file inside it, links followed',
    todo: 'copy the file there, or choose another working directory',
    place: { path },
  })
}

/** Says that a path leads into git's own folder. */
export function inHistory(path: string): Misuse {
  return new Misuse({
    is: 'the path leads into .git, where credentials may lie',
    wanted: 'a file of the work tree, links followed',
    todo: 'name another file',
    place: { path },
  })
}

/** Says that the system refused to read a file; `code` is the system's word for it. */
export function unreadable(path: string, code: string): Misuse {
  return new Misuse({
    is: `the file cannot be read (${code})`,
    wanted: 'a file that this process may read',
    todo: 'check its permissions',
    place: { path },
  })
}

/** Says that a file is not the one any more that was opened. */
export function changed(path: string): Misuse {
  return new Misuse({
    is: 'the file changed while reading',
    wanted: 'a file that nothing writes to',
    todo: 'run this after the step that writes it has ended',
    place: { path },
  })
}
