import type { ReadFault } from '@ml-actions/dataset/batch'
import { limits, overLimit } from '@ml-actions/dataset/limits'
import type { Heading } from '@ml-actions/dataset/table'
import { blankName } from '../csv/faults.ts'
import { confusable } from '../csv/header.ts'
import { noObject } from './faults.ts'
import { Keys, nameIn } from './keys.ts'
import type { Reader, Reading } from './reader.ts'
import { Scanner } from './scan.ts'

/** The names of all objects of a file, each where it stands first. */
export interface Header {
  readonly keys: Keys
  readonly headings: readonly Heading[]
  readonly faults: readonly ReadFault[]
  readonly notes: readonly string[]
}

/**
 * Walks through a whole file for its columns: any object may name one that none before it had. Only names of
 * objects that are whole and sound count.
 * @param begin makes the reader of the file's form
 * @throws {Misuse} over the limits of columns and of names
 */
export async function readHeader(
  path: string,
  begin: (keys: Keys, reading: Pick<Reading, 'strange'>) => Promise<Reader>,
): Promise<Header> {
  const keys = new Keys()
  const headings: Heading[] = []
  const reader: Reader = await begin(keys, {
    strange(offsets, line) {
      for (const at of offsets) {
        const { bytes } = reader.window
        const name = nameIn(bytes, at + 1, closingQuote(bytes, at + 1))
        if (keys.has(name)) continue
        const place = reader.place(at, line)
        if (name.length > limits.name) {
          throw overLimit('name', 'a name is longer than that', `${limits.name} characters`, place)
        }
        if (keys.names.length === limits.columns) {
          throw overLimit(
            'columns',
            'the objects have more names',
            limits.columns.toLocaleString('en'),
            place,
          )
        }
        keys.add(name)
        headings.push({ name, place })
      }
    },
  })
  let found = 0
  do {
    await reader.next()
    found += reader.scanner.rows + reader.faults.length
  } while (!reader.done)
  const blank = headings.findIndex(({ name }) => name === '')
  const place = headings[blank]?.place
  return {
    keys,
    headings,
    faults: [
      ...(found === 0 ? [noObject(path)] : []),
      ...(place === undefined ? [] : [blankName(blank + 1, place)]),
    ],
    notes: confusable(headings),
  }
}

/** Every column of the file goes into the one lane of what nobody wants. */
const noLanes = { of: new Int32Array(limits.columns).fill(-1), count: 0 }

/** Makes the scanner that finds names only. */
export function nameScanner(keys: Keys, capacity: number, lines: boolean): Scanner {
  return new Scanner(keys, { ...noLanes, capacity }, lines)
}

function closingQuote(bytes: Uint8Array, from: number): number {
  const [quote, backslash] = [34, 92]
  let at = from
  while (bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1
  return at
}
