import type { ReadFault, TextColumn } from '@ml-actions/dataset/batch'
import { limits, overLimit } from '@ml-actions/dataset/limits'
import { positionOf } from '@ml-actions/dataset/positions'
import type { Heading } from '@ml-actions/dataset/table'
import { ColumnReader } from '@ml-actions/dataset/types/column-reader'
import type { Place } from '@ml-actions/verdict/place'
import { columnsOf } from './columns.ts'
import type { Grammar } from './dialect.ts'
import { blankName, duplicateName, noHeader } from './faults.ts'
import { Reader, type Reading } from './reader.ts'
import { Scanner } from './scan.ts'
import type { Window } from './window.ts'

const shownFaults = 100

/** The names of a file's columns, and where the rows begin. */
export interface Header {
  readonly headings: readonly Heading[]
  readonly faults: readonly ReadFault[]
  readonly notes: readonly string[]
  /** Number of the line after it. */
  readonly line: number
  /** How many rows were taken up to there, empty lines and comments among them. */
  readonly taken: number
  readonly lineEnds: number
}

/**
 * Takes the header's rows out of a window that nothing was taken from yet.
 * @throws {Misuse} over the limits of columns and of names
 */
export async function readHeader(window: Window, reading: Reading): Promise<Header> {
  // Null words are for cells: a column may well be called "NA".
  const grammar = { ...reading.grammar, nulls: [] }
  const scanner = new Scanner(grammar, ownLanes(), 1)
  const reader = new Reader(window, scanner, { ...reading, grammar, width: 0, capacity: 1 })
  const faults: ReadFault[] = []
  const rows: Named[][] = []
  let ends = false
  while (rows.length < grammar.headerRows && !ends) {
    do {
      await reader.next()
      if (faults.length < shownFaults) faults.push(...reader.faults)
    } while (scanner.rows === 0 && !reader.done)
    ends = scanner.rows === 0
    if (!ends) rows.push(rowOfNames(reader, reading.path))
  }
  const after = { line: scanner.line, taken: reader.taken, lineEnds: scanner.lineEnds }
  if (ends) {
    const ended = faults.some((fault) => fault.ends)
    return { headings: [], faults: ended ? faults : [...faults, noHeader(reading.path)], notes: [], ...after }
  }
  const headings = joined(rows, grammar)
  return {
    headings,
    faults: [...faults, ...nameFaults(headings)],
    notes: [...confusable(headings), ...otherDelimiter(headings, window, scanner)],
    ...after,
  }
}

function rowOfNames(reader: Reader, path: string): Named[] {
  const { cells } = reader.scanner
  if (cells <= limits.columns) return names(reader, path)
  const most = limits.columns.toLocaleString('en')
  throw overLimit('columns', `the file has ${cells.toLocaleString('en')} columns`, most, { path })
}

/** Joins the names of several rows, column by column; a name that stands below itself is one. */
function joined(
  rows: readonly (readonly Named[])[],
  { headerJoin, lowerNames, trimNames }: Grammar,
): Named[] {
  const width = Math.max(...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => {
    const all = rows.flatMap((row) => row[column] ?? [])
    const distinct = all.filter(({ name }, index) => index === 0 || name !== all[index - 1]?.name)
    const written = distinct.map((one) => one.name).join(headerJoin)
    const name = trimNames ? written.trim() : written
    return { place: (all[0] as Named).place, name: lowerNames ? name.toLowerCase() : name }
  })
}

/** A heading that stands in the file. */
type Named = Heading & { readonly place: Place }

function names(reader: Reader, path: string): Named[] {
  const { scanner, window } = reader
  const grammar = scanner.grammar
  const all = Array.from({ length: scanner.cells }, (_, column) => column)
  const text = new ColumnReader('text')
  const asked = all.map((column) => ({ name: '', heading: column, lane: column, reader: text }))
  const columns = columnsOf(asked, scanner, window.bytes, window.end)
  const placeOf = placing(reader, path)
  return all.map((heading) => {
    const name = (columns[heading] as TextColumn).text(0)
    const start = scanner.starts[heading * scanner.stride] as number
    const first = window.bytes[start - 1] === grammar.quote ? start - 1 : start
    const place = placeOf(first)
    if (name.length > limits.name) {
      throw overLimit(
        'name',
        `the name of column ${heading + 1} is longer than that`,
        `${limits.name} characters`,
        place,
      )
    }
    return { name, place }
  })
}

/** Finds places from left to right, each counted on from the one before: ten thousand names are looked at once. */
function placing({ scanner, window }: Reader, path: string): (at: number) => Place {
  let from = scanner.rowStarts[0] as number
  let position = { line: scanner.rowLines[0] as number, column: 1 }
  return (at) => {
    const { line, column } = positionOf(window.bytes, { from, to: at }, position.line, scanner.grammar)
    position = { line, column: line === position.line ? position.column + column - 1 : column }
    from = at
    return { path, ...position }
  }
}

function nameFaults(headings: readonly Named[]): ReadFault[] {
  const first = new Map<string, number>()
  const faults: ReadFault[] = []
  headings.forEach(({ name, place }, index) => {
    const before = first.get(name)
    if (name === '') faults.push(blankName(index + 1, place))
    else if (before !== undefined) faults.push(duplicateName(index + 1, before + 1, place))
    else first.set(name, index)
  })
  return faults
}

/** Tells of columns whose names look alike and differ in their code points. */
export function confusable(headings: readonly Heading[]): string[] {
  const composed = Map.groupBy(new Set(headings.map(({ name }) => name)), (name) => name.normalize('NFC'))
  return [...composed]
    .filter(([, same]) => same.length > 1)
    .map(
      ([name]) =>
        `confusable-name: several columns look like ${JSON.stringify(name)} and differ in their code points`,
    )
}

function otherDelimiter(headings: readonly Heading[], window: Window, scanner: Scanner): string[] {
  const [only] = headings
  if (
    headings.length !== 1 ||
    only === undefined ||
    window.bytes[(scanner.starts[0] as number) - 1] === scanner.grammar.quote
  )
    return []
  const others = [';', '\t', '|', ','].filter((mark) => only.name.includes(mark))
  return others.map(
    (mark) =>
      `one column was found; its name holds ${JSON.stringify(mark)}: should "delimiter" be ${JSON.stringify(mark)}?`,
  )
}

/** Each cell of a header goes into a lane of its own. */
function ownLanes(): Int32Array {
  return Int32Array.from({ length: limits.columns }, (_, column) => column)
}
