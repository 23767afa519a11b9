import type { Artifacts } from '@ml-actions/forge/artifacts'
import { type Message, Misuse } from '@ml-actions/verdict/faults'
import { collectedName, most } from '../collected/collected.ts'
import { type ReadCollected, readCollected, refuse } from '../collected/read.ts'
import { readHead } from '../read-file.ts'
import type { World } from '../world.ts'
import { onlyFile } from './unzip.ts'

/** What became of the file that a run collected. */
export type Fetched = ReadCollected | { readonly is: 'absent'; readonly because: Message }

/** A packed file is hardly larger than the file. */
const mostZipBytes = 2 * most.bytes

/** Reads a file that an earlier step brought here; one that is not there is absent. */
export async function collectedAt(path: string, files: World['files']): Promise<Fetched> {
  try {
    return readCollected(await readHead(files, path, most.bytes + 1))
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    return absent(error.parts.is, 'look at the step that brings the file here')
  }
}

/** Where an artifact is. */
export interface Wanted {
  readonly run: number
  readonly artifact: string
}

/** Fetches the newest artifact of that name from a run, and takes the only file out of it. */
export async function collectedIn(
  { run, artifact }: Wanted,
  artifacts: Artifacts,
  inflate: World['inflate'],
): Promise<Fetched> {
  const named = (await artifacts.list(run)).filter(({ name }) => name === artifact)
  const newest = named.toSorted((one, other) => other.id - one.id)[0]
  if (newest === undefined) {
    return absent(
      `the run left no artifact ${JSON.stringify(artifact)}`,
      'look at the run: did it end before its report?',
    )
  }
  const zip = newest.expired ? 'gone' : await artifacts.download(newest.id, mostZipBytes)
  if (zip === 'gone') return absent('the artifact of the run is gone', 'run it again')
  if (zip === 'too-large')
    return refuse(`comes in more than ${mostZipBytes} bytes`, 'one file of at most 1 MiB')
  const unzipped = onlyFile(zip, { name: collectedName, most: most.bytes, inflate })
  if (unzipped.is === 'file') return readCollected(unzipped.bytes)
  return refuse(`is not read: its artifact ${unzipped.because}`, `one file, ${collectedName}`)
}

function absent(is: string, todo: string): Fetched {
  return { is: 'absent', because: { is, wanted: collectedName, todo } }
}
