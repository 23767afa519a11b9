import { Misuse, Outage } from '@ml-actions/verdict/faults'

/** A file that the host named for results. */
export interface Named {
  /** The variable that names it. */
  readonly name: string
  readonly path: string
}

/** Codes of a disk that takes no more, where the file itself is as it should be. */
const full = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'])

/**
 * Writes results into a file that the host named, and says in its words what is wrong with that file.
 * @throws {Misuse} for a file that is not there or cannot be written; {Outage} where the disk takes no more
 */
export async function handedOver({ name, path }: Named, write: () => unknown): Promise<void> {
  try {
    await write()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const is = `${name} names ${JSON.stringify(path)}, which cannot be written: ${why}`
    const wanted = 'a file that is there and can be written, for the results of this step'
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (full.has(code)) throw new Outage({ is, wanted, todo: 'free the disk and run it again' }, error)
    const todo = `make the file, or take ${name} away; a runner makes it for each step`
    throw new Misuse({ is, wanted, todo })
  }
}
