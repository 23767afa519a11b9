import { sha256 } from '@ml-actions/action/settings-file'
import { openTable } from '@ml-actions/dataset/open'
import { isGlob } from '@ml-actions/dataset/sources/glob'
import { withColumnsByClass } from '@ml-actions/metrics/columns-by-class'
import { columnsOf, type Gathering, gatherPredictions } from '@ml-actions/metrics/gather-predictions'
import type { Roles } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import { originOf } from '../origins/catalogue.ts'
import type { Model } from './evidence.ts'
import { type Reading, refuseFaults, wantedOf } from './files.ts'

/** Finds the files that a policy's path or glob names; what was fetched from elsewhere is one file, whatever it is called. */
export async function filesNamed(
  { files }: Pick<Reading, 'files'>,
  path: string,
): Promise<readonly string[]> {
  return isGlob(path) && originOf(path) === undefined ? files.list(path) : [path]
}

/**
 * Reads the predictions of a file, or of all files of a glob as if they were one, in the order of their names.
 * @throws {Misuse} when one is missing or broken, or has other columns than the first
 */
export async function predictionsOf(
  reading: Reading,
  path: string,
  named: Roles,
): Promise<Pick<Model, 'predictions' | 'digest'>> {
  const paths = await filesNamed(reading, path)
  const [first] = paths
  if (first === undefined) {
    reading.notes.push(`no file matches ${path}`)
    const { begin: _, ...roles } = named
    return { predictions: gatherPredictions(path, roles).done() }
  }
  const names = await columnNames(reading, first)
  const roles = withColumnsByClass(named, names, first)
  const gathering = gatherPredictions(path, roles)
  const sources: Source[] = []
  for (const each of paths) {
    if (each !== first) refuseOtherColumns(await columnNames(reading, each), { names, first, path: each })
    sources.push(await readInto(gathering, { reading, path: each, roles }))
  }
  reading.sources.push(...sources)
  if (paths.length > 1) reading.notes.push(`${path}: ${paths.length} files were read as one`)
  const digests = sources.map(({ digest }) => digest)
  const [digest = ''] = digests
  return { predictions: gathering.done(), digest: digests.length === 1 ? digest : sha256(digests.join('\n')) }
}

async function columnNames({ files }: Reading, path: string): Promise<readonly string[]> {
  const table = await openTable(files, path)
  try {
    refuseFaults(table)
    return table.headings.map(({ name }) => name)
  } finally {
    await table.close()
  }
}

async function readInto(
  gathering: Gathering,
  { reading, path, roles }: { readonly reading: Reading; readonly path: string; readonly roles: Roles },
): Promise<Source> {
  const table = await openTable(reading.files, path)
  try {
    const wanted = wantedOf(table, columnsOf(roles))
    for await (const batch of table.batches(wanted, reading.signal)) gathering.add(batch)
    reading.notes.push(...table.notes.map((note) => `${path}: ${note}`))
    return await table.source()
  } finally {
    await table.close()
  }
}

interface Others {
  readonly names: readonly string[]
  readonly first: string
  readonly path: string
}

function refuseOtherColumns(own: readonly string[], { names, first, path }: Others): void {
  const more = own.find((name) => !names.includes(name))
  const less = names.find((name) => !own.includes(name))
  const name = JSON.stringify((less ?? more)?.slice(0, 40))
  if (less === undefined && more === undefined) return
  const is =
    less === undefined
      ? `${path} has a column ${name}, and ${first} none`
      : `${path} has no column ${name}, and ${first} one`
  const todo = 'write all of them in the same way, or let the pattern match fewer'
  throw new Misuse({
    is,
    wanted: 'the same columns in all files that are read as one',
    todo,
    place: { path },
  })
}
