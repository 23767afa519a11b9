import type { ReadFault } from '@ml-actions/dataset/batch'
import { limits } from '@ml-actions/dataset/limits'
import type { Heading } from '@ml-actions/dataset/table'
import { blankName } from '../csv/faults.ts'
import { confusable } from '../csv/header.ts'
import { noObject } from './faults.ts'
import type { Keys } from './keys.ts'
import { type Member, Members } from './members.ts'
import type { Reader, Told } from './reader.ts'
import { Scanner } from './scan.ts'

/** The columns of a file of objects, each where its name stands first. */
export interface Header {
  /** What objects have, by their names. */
  readonly root: Member
  readonly headings: readonly Heading[]
  /** For each heading, the way to it. */
  readonly paths: readonly (readonly number[])[]
  readonly faults: readonly ReadFault[]
  readonly notes: readonly string[]
}

/**
 * Walks through a whole file for its columns: any object may name one that none before it had. Only names of
 * objects that are whole and sound count.
 * @param flatten whether members of objects in objects are columns
 * @param begin makes the reader of the file's form
 * @throws {Misuse} over the limits of columns and of names
 */
export async function readHeader(
  path: string,
  flatten: boolean,
  begin: (keys: Keys, told: Told) => Promise<Reader>,
): Promise<Header> {
  const members = new Members(flatten)
  const reader: Reader = await begin(members.root.keys, {
    all: flatten,
    object(from, strange, line) {
      if (flatten) members.walk(from, line, reader)
      else members.addAt(strange, line, reader)
    },
  })
  let found = 0
  do {
    await reader.next()
    found += reader.scanner.rows + reader.faults.length
  } while (!reader.done)
  const columns = members.columns()
  const headings = columns.map(({ heading }) => heading)
  const blank = headings.findIndex(({ name }) => name === '')
  const place = headings[blank]?.place
  return {
    root: members.root,
    headings,
    paths: columns.map((column) => column.path),
    faults: [
      ...(found === 0 ? [noObject(path)] : []),
      ...(place === undefined ? [] : [blankName(blank + 1, place)]),
    ],
    notes: confusable(headings),
  }
}

/** Makes the scanner that finds names only. */
export function nameScanner(keys: Keys, capacity: number, lines: boolean): Scanner {
  // Every column of the file goes into the one lane of what nobody wants.
  const of = new Int32Array(limits.columns).fill(-1)
  return new Scanner(keys, { of, count: 0, capacity }, lines)
}
