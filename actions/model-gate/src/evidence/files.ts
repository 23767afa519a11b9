import { readText } from '@ml-actions/dataset/sources/read-text'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Table, Wanted } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import type { Source } from '@ml-actions/verdict/verdict'

/** Where files are, what may end the reading of them, and what was read and noticed so far. */
export interface Reading {
  readonly files: DataSource
  readonly signal: AbortSignal
  readonly sources: Source[]
  readonly notes: string[]
}

/** The largest text that is read unless another limit is asked for, in bytes. */
const largestText = 1_048_576

/**
 * Reads a small text.
 * @throws {Misuse} when it is missing, too large, or not UTF-8
 */
export async function textOf(
  { files, sources }: Reading,
  path: string,
  mostBytes = largestText,
): Promise<string> {
  const { text, source } = await readText(files, path, mostBytes)
  sources.push(source)
  return text
}

/**
 * Refuses a table that could not be read as a whole.
 * @throws {Misuse} naming its first fault
 */
export function refuseFaults({ faults }: Pick<Table, 'faults'>): void {
  const [fault] = faults
  if (fault === undefined) return
  const { is, wanted, place } = fault
  throw new Misuse({ is, wanted, todo: 'write the file again', place })
}

/**
 * Says how to read columns: as the file declares them, numbers of text as such, and everything else as it is written, so
 * that the class 1 of a JSON file is the class `1` of a CSV file.
 * @throws {Misuse} naming the first that the table does not have
 */
export function wantedOf(
  { path, headings }: Table,
  kinds: Iterable<readonly [name: string, kind: 'text' | 'number']>,
): readonly Wanted[] {
  const names = headings.map(({ name }) => name)
  return [...kinds].map(([name, kind]) => {
    const heading = names.indexOf(name)
    if (heading < 0) throw noColumn(path, name, names)
    const isPlain = headings[heading]?.type === undefined
    return isPlain && kind === 'number' ? { heading, type: 'float64' } : { heading }
  })
}

/** Says that a table has no such column, and which ones it has. */
function noColumn(path: string, name: string, names: readonly string[]): Misuse {
  const near = nearest(name, names)
  const is = `${path} has no column ${JSON.stringify(name)}`
  const shown = names.slice(0, 20).map((each) => JSON.stringify(each.slice(0, 40)))
  const wanted = `one of its columns: ${shown.join(', ')}`
  const todo = near === undefined ? 'mend the name in the policy' : `did you mean ${JSON.stringify(near)}?`
  return new Misuse({ is, wanted, todo, place: { path } })
}
