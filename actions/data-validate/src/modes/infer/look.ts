import type { Run } from '@ml-actions/action/action'
import { fits } from '@ml-actions/data-validate/values/kind'
import type { ReadFault } from '@ml-actions/dataset/batch'
import { openTable } from '@ml-actions/dataset/open'
import { changed } from '@ml-actions/dataset/sources/faults'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Dialect, Heading, Opening, Table, TypeName } from '@ml-actions/dataset/table'
import type { Source } from '@ml-actions/verdict/verdict'
import { room } from './counting.ts'
import { proposeDialect } from './dialect.ts'
import type { Observed } from './draft.ts'
import { type Guess, type Guessing, guessing } from './guess.ts'
import { type Profile, type Profiling, profiling } from './profile.ts'

/** The files to look at. */
export interface Data extends Pick<Run, 'log' | 'signal'> {
  readonly source: DataSource
  readonly paths: readonly string[]
  readonly format: string
}

/** What was seen, and what was wrong with the files themselves. */
export interface Looked extends Omit<Observed, 'paths' | 'format'> {
  readonly faults: readonly ReadFault[]
  readonly sources: readonly Source[]
  readonly notes: readonly string[]
}

/** Faults that are kept to be told; the others are many of the same. */
const mostFaults = 10_000

/**
 * Looks at all files twice: what type fits every cell, then what the columns hold, read as these types.
 * @throws {Misuse} for a file that cannot be opened, or that changes in between
 */
export async function look(data: Data): Promise<Looked> {
  const [first] = data.paths
  const opening: Opening = { format: data.format }
  const proposed = first === undefined ? {} : await proposeDialect(data.source, first, opening)
  const guessed = await guessAll(data, { ...opening, dialect: proposed })
  const missing = [...new Set(guessed.columns.flatMap(({ guess }) => guess.missing))].toSorted()
  const dialect: Dialect = { ...proposed, ...(missing.length === 0 ? {} : { null: ['', ...missing] }) }
  return profileAll(data, { ...opening, dialect }, guessed)
}

/** A column as it is met in the headers. */
interface Met {
  readonly name: string
  own?: TypeName
  files: number
  readonly guessing: Guessing
}

interface Guessed {
  readonly columns: readonly (Met & { readonly guess: Guess })[]
  readonly left: Observed['left']
  readonly sources: readonly Source[]
}

async function guessAll(data: Data, opening: Opening): Promise<Guessed> {
  const met = new Map<string, Met>()
  const left = new Map<string, string>()
  const sources = await eachFile(data, opening, async (table) => {
    const headings = readable(table, left)
    for (const heading of headings) meet(met, heading)
    const texts = headings.filter(({ type }) => type === undefined)
    if (texts.length === 0 || table.faults.some(({ ends }) => ends)) return
    const wanted = texts.map((heading) => ({ heading: table.headings.indexOf(heading) }))
    for await (const batch of table.batches(wanted, data.signal)) {
      for (const column of batch.columns) {
        if (column.is === 'text') met.get(column.name)?.guessing.see(column)
      }
    }
  })
  const columns = [...met.values()].filter(({ name }) => !left.has(name))
  return {
    columns: columns.map((column) => ({ ...column, guess: column.guessing.guess() })),
    left: [...left].map(([name, why]) => ({ name, why })),
    sources,
  }
}

/** The columns that a contract can speak of: those that have values, under a name of their own. */
function readable({ headings }: Table, left: Map<string, string>): readonly Heading[] {
  for (const { name, unreadable } of headings) {
    if (unreadable !== undefined) left.set(name, `holds ${unreadable}, which a contract cannot speak of`)
    else if (headings.filter((other) => other.name === name).length > 1)
      left.set(name, 'is the name of two columns')
  }
  return headings.filter(({ name }) => !left.has(name))
}

function meet(met: Map<string, Met>, { name, type }: Heading): void {
  const known = met.get(name) ?? { name, files: 0, guessing: guessing() }
  met.set(name, known)
  known.files++
  if (type !== undefined) known.own = known.own === undefined ? type : wider(known.own, type)
}

/** The type that takes the values of both; where none does, the first, and the second file is found wanting. */
function wider(one: TypeName, other: TypeName): TypeName {
  if (fits(other, one)) return one
  if (fits(one, other)) return other
  return fits(one, 'number') && fits(other, 'number') ? 'number' : one
}

async function profileAll(data: Data, opening: Opening, guessed: Guessed): Promise<Looked> {
  const keys = room()
  const columns = new Map<string, { readonly profiling: Profiling; readonly type: TypeName | undefined }>()
  for (const { name, own, guess } of guessed.columns) {
    const type = own ?? guess.type
    columns.set(name, { type, profiling: profiling(type, keys) })
  }
  const faults: ReadFault[] = []
  const notes: string[] = []
  let rows = 0
  const sources = await eachFile(data, opening, async (table) => {
    faults.push(...table.faults)
    if (table.faults.some(({ ends }) => ends)) return
    const wanted = table.headings.flatMap(({ name, type: own }, heading) => {
      const type = columns.get(name)?.type
      if (!columns.has(name)) return []
      return [{ heading, ...(type === undefined || own !== undefined ? {} : { type }) }]
    })
    for await (const batch of table.batches(wanted, data.signal)) {
      faults.push(...batch.faults.slice(0, Math.max(0, mostFaults - faults.length)))
      for (const column of batch.columns) columns.get(column.name)?.profiling.see(column, batch.rows)
      rows += batch.rows
      data.log.progress(`looking at ${table.path}`, rows)
    }
    notes.push(...table.notes.map((note) => `${table.path}: ${note}`))
  })
  refuseChange(guessed.sources, sources)
  const profiles = guessed.columns.map(({ name, own, files }): Profile => {
    const about = { name, everywhere: files === data.paths.length, own: own !== undefined }
    return (columns.get(name)?.profiling ?? profiling(own, keys)).profile(about)
  })
  const { dialect = {} } = opening
  return {
    dialect,
    rows,
    files: sources.length,
    columns: profiles,
    left: guessed.left,
    faults,
    sources,
    notes,
  }
}

async function eachFile(
  { source, paths }: Data,
  opening: Opening,
  see: (table: Table) => Promise<void>,
): Promise<readonly Source[]> {
  const sources: Source[] = []
  for (const path of paths) {
    const table = await openTable(source, path, opening)
    try {
      await see(table)
      sources.push(await table.source())
    } finally {
      await table.close()
    }
  }
  return sources
}

function refuseChange(first: readonly Source[], later: readonly Source[]): void {
  for (const [index, { path, digest }] of first.entries())
    if (later[index]?.digest !== digest) throw changed(path)
}
