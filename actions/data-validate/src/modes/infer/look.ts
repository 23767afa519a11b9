import type { Run } from '@ml-actions/action/action'
import { fits } from '@ml-actions/conditions/values/kind'
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
import { type Profile, profiling } from './profile.ts'
import type { Spelt } from './spell.ts'
import { spellColumns } from './spell-columns.ts'

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
  const texts = guessed.columns.filter(({ own, guess }) => own === undefined && guess.type === 'text')
  const spelt = await spellColumns(
    data,
    { ...opening, dialect: proposed },
    texts.map(({ name }) => name),
  )
  const absent = [...spelt.values()].flatMap(({ chosen }) => chosen?.missing ?? [])
  const missing = [
    ...new Set([...guessed.columns.flatMap(({ guess }) => guess.missing), ...absent]),
  ].toSorted()
  const dialect: Dialect = { ...proposed, ...(missing.length === 0 ? {} : { null: ['', ...missing] }) }
  const typed = guessed.columns.map(({ guess, ...met }): Typed => {
    const how = spelt.get(met.name)
    const one = typedAs(met, met.own ?? how?.chosen?.type ?? guess.type)
    return how === undefined ? one : { ...one, spelt: how }
  })
  const looked = await profileAll(data, { ...opening, dialect }, typed)
  refuseChange(guessed.sources, looked.sources)
  const columns = await widened(data, { ...opening, dialect }, typed, looked.columns)
  return { ...looked, columns, left: guessed.left }
}

/** Types from narrow to wide, as far as a column goes whose cells are not of the type that their text fits. */
const wider: readonly TypeName[] = [
  ...(['bool', 'int64', 'integer', 'decimal', 'float64', 'date', 'datetime'] as const),
  ...(['time', 'duration', 'uuid', 'text', 'json'] as const),
]

/**
 * In JSON a text of digits is no number, which its text does not tell: such columns are read again, as one type
 * after the other, until all of their cells are of one.
 */
async function widened(
  data: Data,
  opening: Opening,
  typed: readonly Typed[],
  profiles: readonly Profile[],
): Promise<readonly Profile[]> {
  const found = new Map(profiles.map((profile) => [profile.name, profile]))
  const isWrong = ({ name }: Typed) => {
    const { rows, values, nulls, own } = found.get(name) ?? { rows: 0, values: 0, nulls: 0, own: true }
    return !own && values + nulls < rows
  }
  for (let left = typed.filter(isWrong); left.length > 0; left = left.filter(isWrong)) {
    left = left.flatMap((column) => {
      const next = wider[wider.indexOf(column.type ?? 'uuid') + 1]
      return next === undefined ? [] : [typedAs(column, next)]
    })
    const { columns } = await profileAll(data, opening, left)
    for (const profile of columns) found.set(profile.name, profile)
  }
  return profiles.map((profile) => found.get(profile.name) ?? profile)
}

/** A column as it is met in the headers. */
interface Met {
  readonly name: string
  own?: TypeName
  files: number
}

/** A column, and the type that it is read as. */
interface Typed extends Readonly<Met> {
  readonly type?: TypeName
  readonly spelt?: Spelt
}

function typedAs({ name, own, files }: Readonly<Met>, type: TypeName | undefined): Typed {
  return { name, files, ...(own === undefined ? {} : { own }), ...(type === undefined ? {} : { type }) }
}

interface Guessed {
  readonly columns: readonly (Met & { readonly guess: Guess })[]
  readonly left: Observed['left']
  readonly sources: readonly Source[]
}

async function guessAll(data: Data, opening: Opening): Promise<Guessed> {
  const met = new Map<string, Met & { readonly guessing: Guessing }>()
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
    columns: columns.map(({ guessing: own, ...column }) => ({ ...column, guess: own.guess() })),
    left: [...left].map(([name, why]) => ({ name, why })),
    sources,
  }
}

/** The columns that a contract can speak of: those that have values, under a name of their own. */
function readable({ headings }: Table, left: Map<string, string>): readonly Heading[] {
  const times = Map.groupBy(headings, ({ name }) => name)
  for (const { name, unreadable } of headings) {
    if (unreadable !== undefined) left.set(name, `holds ${unreadable}, which a contract cannot speak of`)
    else if ((times.get(name)?.length ?? 0) > 1) left.set(name, 'is the name of two columns')
  }
  return headings.filter(({ name }) => !left.has(name))
}

function meet(met: Map<string, Met & { readonly guessing: Guessing }>, { name, type }: Heading): void {
  const known = met.get(name) ?? { name, files: 0, guessing: guessing() }
  met.set(name, known)
  known.files++
  if (type !== undefined) known.own = known.own === undefined ? type : ofBoth(known.own, type)
}

/** The type that takes the values of both; where none does, the first, and the second file is found wanting. */
function ofBoth(one: TypeName, other: TypeName): TypeName {
  if (fits(other, one)) return one
  if (fits(one, other)) return other
  return fits(one, 'number') && fits(other, 'number') ? 'number' : one
}

async function profileAll(
  data: Data,
  opening: Opening,
  typed: readonly Typed[],
): Promise<Omit<Looked, 'left'>> {
  const keys = room()
  const columns = new Map(
    typed.map(({ name, type, spelt }) => {
      const reading = spelt?.chosen?.reading
      return [name, { type, reading, profiling: profiling(type, keys) }] as const
    }),
  )
  const faults: ReadFault[] = []
  const notes: string[] = []
  let rows = 0
  const sources = await eachFile(data, opening, async (table) => {
    faults.push(...table.faults)
    if (table.faults.some(({ ends }) => ends)) return
    const wanted = table.headings.flatMap(({ name, type: own }, heading) => {
      const { type, reading } = columns.get(name) ?? {}
      if (!columns.has(name)) return []
      if (type === undefined || own !== undefined) return [{ heading }]
      return [{ heading, type, ...(reading === undefined ? {} : { reading }) }]
    })
    for await (const batch of table.batches(wanted, data.signal)) {
      faults.push(...batch.faults.slice(0, Math.max(0, mostFaults - faults.length)))
      for (const column of batch.columns) columns.get(column.name)?.profiling.see(column, batch.rows)
      rows += batch.rows
      data.log.progress(`looking at ${table.path}`, rows)
    }
    notes.push(...table.notes.map((note) => `${table.path}: ${note}`))
  })
  const profiles = typed.map(({ name, own, files, spelt }): Profile => {
    const everywhere = files === data.paths.length
    const about = { name, everywhere, own: own !== undefined, ...(spelt === undefined ? {} : { spelt }) }
    return (columns.get(name)?.profiling ?? profiling(own, keys)).profile(about)
  })
  const { dialect = {} } = opening
  return { dialect, rows, files: sources.length, columns: profiles, faults, sources, notes }
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
