import type { DataFile } from '@ml-actions/dataset/sources/source'
import type { Opening, Table } from '@ml-actions/dataset/table'
import { textOf } from '../csv/bytes.ts'
import { encodingOf } from '../csv/encoding.ts'
import { Window } from '../csv/window.ts'
import type { Format } from '../format.ts'
import { characters, spacesAndLines } from './characters.ts'
import { Elements } from './elements.ts'
import { nameScanner, readHeader } from './headings.ts'
import { Lines } from './lines.ts'
import type { Reader, Reading } from './reader.ts'
import { Scanner } from './scan.ts'
import { ObjectTable } from './table.ts'

/** Bytes read at once: small enough to stay near the processor, large enough that a read costs nothing. */
const windowBytes = 2 ** 20

/** The least window of a file that is smaller than one: it may be packed. */
const smallWindow = 2 ** 12

/** Names looked for at once. */
const nameRows = 2 ** 14

/** JSON Lines: one object a line. */
export const jsonLines: Format = {
  name: 'jsonl',
  extensions: ['.jsonl', '.ndjson', '.jsonlines'],
  open: (file, opening, notes) => openObjects(file, opening, { format: 'jsonl', windowBytes, notes }),
}

/** JSON: one array of objects; or, as many files of that name are, one object a line. */
export const json: Format = {
  name: 'json',
  extensions: ['.json'],
  open: (file, opening, notes) => openObjects(file, opening, { format: 'json', windowBytes, notes }),
}

/** How a member of this family reads. */
export interface Manner {
  readonly format: 'jsonl' | 'json'
  readonly windowBytes: number
  readonly notes: readonly string[]
}

/**
 * Opens a file of objects and walks through it once for its columns.
 * @throws {Misuse} over a limit, or when what packs it is damaged
 */
export async function openObjects(file: DataFile, opening: Opening, manner: Manner): Promise<Table> {
  const encoding = encodingOf(opening.dialect?.encoding ?? 'utf-8')
  const size = Math.min(manner.windowBytes, Math.max(smallWindow, file.bytes))
  const windowOf = async () => new Window(await textOf(file, encoding), size)
  const inArray = manner.format === 'json' && (await beginsArray(await windowOf()))
  const readerOf = async (scanner: Scanner, reading: Omit<Reading, 'path' | 'encoding'>): Promise<Reader> =>
    new (inArray ? Elements : Lines)(await windowOf(), scanner, { path: file.path, encoding, ...reading })
  const rows = Math.min(nameRows, Math.max(16, file.bytes))
  const { flatten = false } = opening
  const header = await readHeader(file.path, flatten, (keys, told) =>
    readerOf(nameScanner(keys, rows, inArray), { capacity: rows, told }),
  )
  const notes =
    manner.format === 'json' && !inArray ? ['there is no array: it is read as one object a line'] : []
  return new ObjectTable(
    file,
    manner.format,
    { ...header, notes: [...manner.notes, ...notes, ...header.notes] },
    ({ root }, lanes) => readerOf(new Scanner(root.keys, lanes, inArray), { capacity: lanes.capacity }),
  )
}

/** Looks at the first byte that is no space. */
async function beginsArray(window: Window): Promise<boolean> {
  await window.advance()
  let at = window.from
  while (at < window.end && spacesAndLines[window.bytes[at] as number] === 1) at++
  return at >= window.end || window.bytes[at] === characters.open
}
