import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import { adjusting } from './adjusting.ts'
import { formats } from './formats/catalogue.ts'
import { type Appearance, compressionOf, type Format } from './formats/format.ts'
import { type DataFile, type DataSource, slice } from './sources/source.ts'
import type { Opening, Table } from './table.ts'

const known: readonly Format[] = formats

/**
 * Opens one file of rows and columns: its format is the one that was asked for, or else the one that its
 * content shows, or else the one that its name says.
 * @throws {Misuse} when the file is missing, of no known format, corrupt, over a limit, or not as the opening says
 */
export async function openTable(source: DataSource, path: string, opening: Opening = {}): Promise<Table> {
  const file = await source.open(path)
  try {
    const seen = await appearance(file)
    const format = formatOf(seen, opening.format ?? 'auto')
    return adjusting(await format.open(file, opening, notes(seen, format)))
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
  const archive = archives.find(({ magic }) =>
    magic.every((byte, i) => byte === any || seen.head[i] === byte),
  )
  if (archive !== undefined) throw unread(seen.path, archive.is)
  if (asked !== 'auto') return named(asked)
  const found = known.find(({ magic }) => magic?.(seen)) ?? byName(seen.path)
  if (found === undefined) throw unread(seen.path, 'of a format that neither its content nor its name tells')
  return found
}

function named(asked: string): Format {
  const found = known.find(({ name }) => name === asked)
  if (found !== undefined) return found
  const near = nearest(asked, ['auto', ...known.map(({ name }) => name)])
  throw new Misuse({
    is: `the format is ${JSON.stringify(asked)}`,
    wanted: `one of auto, ${readable()}`,
    todo: near === undefined ? 'convert the file to one of these' : `did you mean "${near}"?`,
  })
}

/** Stands for a byte that may be anything. */
const any = -1

/** Magics long enough that no header of a text file begins with one. */
const archives = [
  { magic: [0x50, 0x4b, 3, 4], is: 'a zip archive' },
  { magic: [0x42, 0x5a, 0x68, any, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59], is: 'packed with bzip2' },
  { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], is: 'packed with xz' },
  {
    magic: [0x46, 0x45, 0x41, 0x31, 0, 0, 0, 0],
    is: 'a Feather file of version 1, which came before Arrow files',
  },
]

const packedName = /\.(gz|gzip|zst|zstd)$/i

function byName(path: string): Format | undefined {
  const name = path.toLowerCase().replace(packedName, '')
  return known.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)))
}

function notes({ path, head }: Appearance, format: Format): string[] {
  const packing = compressionOf(head)
  const claimed = packedName.exec(path) !== null
  const other = byName(path)
  return [
    ...(packing !== undefined && !claimed
      ? [`the file is packed with ${packing}, which its name does not say`]
      : []),
    ...(packing === undefined && claimed ? ['the name says that the file is packed, and it is not'] : []),
    ...(other !== undefined && other !== format
      ? [`the file is read as ${format.name}; its name says ${other.name}`]
      : []),
  ]
}

function unread(path: string, is: string): Misuse {
  return new Misuse({
    is: `the file is ${is}`,
    wanted: `a file in one of ${readable()}`,
    todo: 'convert the file, or name its format when it is one of these',
    place: { path },
  })
}

function readable(): string {
  return known.map(({ name }) => name).join(', ')
}
