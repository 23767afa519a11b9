import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import { formats } from './formats/catalogue.ts'
import type { Appearance, Format } from './formats/format.ts'
import { type DataFile, type DataSource, slice } from './sources/source.ts'
import type { Opening, Table } from './table.ts'

/**
 * Opens one file of rows and columns: its format is the one that was asked for, or else the one that its
 * content shows, or else the one that its name says.
 * @throws {Misuse} when the file is missing, of no known format, corrupt, over a limit, or not as the opening says
 */
export async function openTable(source: DataSource, path: string, opening: Opening = {}): Promise<Table> {
  const file = await source.open(path)
  try {
    const format = formatOf(await appearance(file), opening.format ?? 'auto')
    return await format.open(file, opening)
  } catch (fault) {
    await file.close()
    throw fault
  }
}

async function appearance(file: DataFile): Promise<Appearance> {
  return {
    path: file.path,
    head: await slice(file, 0, 16),
    tail: await slice(file, Math.max(0, file.bytes - 8), file.bytes),
  }
}

function formatOf(seen: Appearance, asked: string): Format {
  const known: readonly Format[] = formats
  if (asked !== 'auto') {
    const named = known.find(({ name }) => name === asked)
    if (named !== undefined) return named
    const near = nearest(
      asked,
      known.map(({ name }) => name),
    )
    throw new Misuse({
      is: `the format is ${JSON.stringify(asked)}`,
      wanted: `one of auto, ${readable(known)}`,
      todo: near === undefined ? 'convert the file to one of these' : `did you mean "${near}"?`,
    })
  }
  const found =
    known.find(({ magic }) => magic?.(seen)) ??
    known.find(({ extensions }) =>
      extensions.some((extension) => seen.path.toLowerCase().endsWith(extension)),
    )
  if (found !== undefined) return found
  throw new Misuse({
    is: 'neither the content nor the name tells the format of this file',
    wanted: `a file in one of ${readable(known)}`,
    todo: 'name the format, or convert the file',
    place: { path: seen.path },
  })
}

function readable(known: readonly Format[]): string {
  return known.map(({ name }) => name).join(', ')
}
