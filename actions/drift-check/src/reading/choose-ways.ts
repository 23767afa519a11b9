import { State } from '@ml-actions/dataset/batch'
import { openTable } from '@ml-actions/dataset/open'
import type { Heading, Table, TypeName } from '@ml-actions/dataset/table'
import type { Way } from '../bins/way.ts'
import type { As } from '../drift/drift-file.ts'
import type { Files } from './files.ts'

/** What a text file's cells may be, in the order in which it is tried: the last one takes all. */
const candidates: readonly Way[] = [
  { type: 'number', as: 'number' },
  { type: 'bool', as: 'category' },
  { type: 'date', as: 'number' },
  { type: 'datetime', as: 'number' },
  { type: 'category', as: 'category' },
]

/** A column and the ways to read it that are left: the first is the one to try. */
export interface Choice {
  readonly name: string
  readonly ways: readonly [Way, ...Way[]]
}

/** Ways to read columns, and the columns that there is none for. */
export interface Choices {
  /** All columns of the file. */
  readonly names: readonly string[]
  readonly columns: readonly Choice[]
  /** Of no type that has bins, or that cannot be read at all. */
  readonly left: readonly string[]
}

/**
 * Chooses how the columns of the first file are read: as a typed file says, and in a text file as the first type that all
 * cells of the first rows are of.
 * @param asked  how a column is to be put into bins; undefined where nobody said, `ignore` where it is not watched
 */
export async function chooseWays(
  { source, paths: [path = ''], format, signal }: Files,
  asked: (column: string) => As | 'ignore' | undefined,
): Promise<Choices> {
  const table = await openTable(source, path, { format })
  try {
    const watched = table.headings.filter(({ name }) => asked(name) !== 'ignore')
    const chosen = watched.map((heading) => ({
      name: heading.name,
      ways: waysFor(heading, asked(heading.name)),
    }))
    const open = chosen.flatMap(({ name, ways: [first, ...others] }) =>
      first === undefined ? [] : [{ name, ways: [first, ...others] as const }],
    )
    const left = chosen.filter(({ ways }) => ways.length === 0).map(({ name }) => name)
    const names = table.headings.map(({ name }) => name)
    return { names, columns: await narrowed(table, open, signal), left }
  } finally {
    await table.close()
  }
}

/** Says that a column is left out, whatever was asked of it. */
export function unwatched(name: string): string {
  return `${name} is of a type that has no bins of the kind that is wanted, and is not watched`
}

/** The ways to read a column, by what its file says of it and what is asked; none where there is no way. */
export function waysFor({ type, unreadable }: Heading, as: As | 'ignore' | undefined): readonly Way[] {
  if (unreadable !== undefined) return []
  const own = type === undefined ? candidates : wayOf(type)
  if (as === undefined || as === 'ignore') return own
  if (as === 'number') return own.filter((way) => way.as === 'number')
  return type !== undefined && wordless.has(type) ? [] : [{ type: type ?? 'category', as }]
}

/** Types of whose values no word tells what they are: neither a category nor a length can be made of them. */
const wordless: ReadonlySet<TypeName> = new Set(['date', 'datetime', 'time', 'duration', 'binary'])

/** How a typed file's column is counted; none for bytes and documents. */
function wayOf(type: TypeName): readonly Way[] {
  if (type === 'binary' || type === 'json') return []
  const isText = type === 'text' || type === 'category' || type === 'uuid' || type === 'bool'
  return [{ type, as: isText ? 'category' : 'number' }]
}

/** Leaves out the ways that the first rows already refuse. */
async function narrowed(
  table: Table,
  columns: readonly Choice[],
  signal: AbortSignal,
): Promise<readonly Choice[]> {
  const undecided = columns.filter(({ ways }) => ways.length > 1)
  if (undecided.length === 0) return columns
  const headings = undecided.map(({ name }) => table.headings.findIndex((one) => one.name === name))
  const wanted = undecided.map(({ ways: [{ type }] }, index) => ({ heading: headings[index] ?? 0, type }))
  const refused = new Set<string>()
  for await (const batch of table.batches(
    wanted.toSorted((one, other) => one.heading - other.heading),
    signal,
  )) {
    for (const { name, states } of batch.columns) {
      if (states.subarray(0, batch.rows).includes(State.invalid)) refused.add(name)
    }
    break
  }
  if (refused.size === 0) return columns
  return narrowed(
    table,
    columns.map((column) => (refused.has(column.name) ? (nextWay(column) ?? column) : column)),
    signal,
  )
}

/** The same column read in the next way; undefined where there is no other. */
export function nextWay({ name, ways: [_, second, ...others] }: Choice): Choice | undefined {
  return second === undefined ? undefined : { name, ways: [second, ...others] }
}
