import { type DataSource, slice } from '@ml-actions/dataset/sources/source'
import { Misuse } from '@ml-actions/verdict/faults'

/** As much of a file as tells what wrote it, in bytes. */
const head = 64

/**
 * Refuses a reference that was frozen where rows are read: it is JSON, and would be read as one row of lists.
 * @throws {Misuse}
 */
export async function refuseFrozen(source: DataSource, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (!path.endsWith('.json') || !(await begins(source, path))) continue
    throw new Misuse({
      is: 'this is a reference that was frozen, and it is given where data is read',
      wanted: 'rows, or under "current" also the counts of some',
      todo: 'give it alone, by its name, as "reference" of a check; what is frozen is not frozen again',
      place: { path },
    })
  }
}

async function begins(source: DataSource, path: string): Promise<boolean> {
  const file = await source.open(path)
  try {
    return /^\s*\{\s*"drift-reference"/.test(new TextDecoder().decode(await slice(file, 0, head)))
  } finally {
    await file.close()
  }
}
