import type { Log } from '@ml-actions/action/action'
import { type Batch, type Column, State, type TextColumn } from '@ml-actions/dataset/batch'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import type { Heading, TypeName } from '@ml-actions/dataset/table'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import type { Given } from './checks/check.ts'
import { parseContract } from './contract/parse.ts'
import type { Disk } from './disk/disk.ts'
import { gather, type Wishes } from './gather.ts'
import { judge } from './judge.ts'
import { survey } from './survey.ts'
import { decimalOf } from './values/decimal.ts'
import { readValue } from './values/value.ts'

/** A cell that is not of its column's type. */
export const invalid = Symbol('invalid')

/** What a cell of a column in memory may be: `null` is null. */
export type Cell = number | bigint | string | boolean | null | typeof invalid

/** The forms in which a column may hold its values. */
export type Form = Column['is']

/** Makes a column in memory; decimals, times and durations are given as text, as a file would. */
export function columnOf(is: Form, name: string, cells: readonly Cell[]): Column {
  const states = Uint8Array.from(cells, (cell) =>
    cell === null ? State.null : cell === invalid ? State.invalid : State.value,
  )
  const shared = { name, states }
  switch (is) {
    case 'integer':
    case 'float':
      return { ...shared, is, values: Float64Array.from(cells, (cell) => (isValue(cell) ? Number(cell) : 0)) }
    case 'big-integer':
      return { ...shared, is, values: cells.map((cell) => (isValue(cell) ? BigInt(cell) : 0n)) }
    case 'boolean':
      return { ...shared, is, values: Uint8Array.from(cells, (cell) => (cell === true ? 1 : 0)) }
    case 'decimal': {
      const parts = cells.map(
        (cell) => decimalOf(isValue(cell) ? String(cell) : '0') ?? { unscaled: 0n, scale: 0 },
      )
      const scales = Uint8Array.from(parts, ({ scale }) => scale)
      return { ...shared, is, unscaled: parts.map(({ unscaled }) => unscaled), scales }
    }
    case 'datetime': {
      const of = timesOf(cells)
      const times = cells.map((cell) => readValue(cell, of ?? 'datetime'))
      const part = (of: 'seconds' | 'nanoseconds') =>
        times.map((time) => (time?.is === 'datetime' ? time[of] : 0))
      return {
        ...shared,
        is,
        ...(of === undefined ? {} : { of }),
        seconds: Float64Array.from(part('seconds')),
        nanoseconds: Int32Array.from(part('nanoseconds')),
        zoned: Uint8Array.from(times, (time) => (time?.is === 'datetime' && time.zoned ? 1 : 0)),
      }
    }
    case 'text':
      return textColumn(name, cells, states)
    case 'binary': {
      const { bytes, starts, ends } = textColumn(name, cells, states)
      return { is, name, states, bytes, starts, ends }
    }
  }
}

/** What the texts of a column of times are, by how the first of them begins. */
function timesOf(cells: readonly Cell[]): 'time' | 'duration' | undefined {
  const first = cells.find((cell) => typeof cell === 'string') ?? ''
  if (/^-?P/.test(String(first))) return 'duration'
  return /^\d\d:/.test(String(first)) ? 'time' : undefined
}

function textColumn(name: string, cells: readonly Cell[], states: Uint8Array): TextColumn {
  const encoded = cells.map((cell) => new TextEncoder().encode(isValue(cell) ? String(cell) : ''))
  const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0))
  const starts = new Uint32Array(cells.length)
  const ends = new Uint32Array(cells.length)
  let at = 0
  for (const [row, piece] of encoded.entries()) {
    bytes.set(piece, at)
    starts[row] = at
    at += piece.length
    ends[row] = at
  }
  const text = (row: number) => new TextDecoder().decode(bytes.subarray(starts[row], ends[row]))
  return { is: 'text', name, states, bytes, starts, ends, text }
}

function isValue(cell: Cell): cell is number | bigint | string | boolean {
  return cell !== null && cell !== invalid
}

/** Makes a batch of columns of equal length; a cell's place is its row below a header line, its field the column. */
export function batchOf(columns: readonly Column[], firstRow = 1, path = 'data.csv'): Batch {
  return {
    firstRow,
    rows: columns[0]?.states.length ?? 0,
    columns,
    faults: [],
    place: (row, column) => ({ path, line: firstRow + row + 1, column: column + 1, row: firstRow + row }),
  }
}

/** The headings of columns in a text file. */
export function headingsOf(names: readonly string[], path = 'data.csv'): readonly Heading[] {
  return names.map((name, index) => ({ name, place: { path, line: 1, column: index + 1 } }))
}

/** What a workflow asks that asks nothing of its own. */
export const defaults: Wishes = {
  data: [],
  contract: 'contract.yml',
  engine: 'local',
  timeout: 3_600,
  keys: 'hidden',
  mode: 'validate',
  state: [],
  against: '',
  from: '',
  tool: 'auto',
  refused: 'fail',
  limits: [],
  cache: 'off',
  disk: 'temporary',
  sarif: '',
  junit: '',
  html: '',
  now: null,
  format: 'auto',
  values: 'none',
  'max-annotations': 10,
}

/** What checks may know when they need to know nothing. */
export const givenNothing: Given = {
  now: 0,
  showing: 'none',
  reference() {
    throw new RangeError('no other file was read')
  },
}

const nothingNoted = { unmatched: [], files: [], run: [] }

/** A log that nobody reads. */
export const silent: Log = { info() {}, notice() {}, warn() {}, debug() {}, progress() {} }

/** Judges files in memory by a contract, from their bytes to the verdict. */
export async function validated(
  contract: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  wishes: Partial<Wishes> = {},
  disk?: Disk,
): Promise<Verdict> {
  const source = twinSource(new Map(Object.entries({ ...files, 'contract.yml': contract })))
  const asked = { ...defaults, data: Object.keys(files), ...wishes }
  const run = { log: silent, signal: new AbortController().signal, startedAt: new Date(0) }
  return judge(await gather(asked, run, source, disk))
}

/** Judges one column of a CSV file, given as its lines, by its keywords; answers with the check of one keyword. */
export async function checkOf(keyword: string, keywords: string, lines: readonly string[]): Promise<Check> {
  const contract = `contract: 1\ncolumns: { c: ${keywords} }`
  const { checks } = await validated(contract, { 'data.csv': `c\n${lines.join('\n')}\n` })
  return named(checks, keyword)
}

/** The check of one rule. */
export function named(checks: readonly Check[], keyword: string): Check {
  const check = checks.find(({ rule }) => rule === `data/${keyword}`)
  if (check === undefined) throw new Error(`no ${keyword} among ${checks.map(({ rule }) => rule).join(', ')}`)
  return check
}

/** A typed file's column. */
export interface Typed {
  readonly own?: TypeName
  readonly unreadable?: string
  readonly is: Form
  readonly cells: readonly Cell[]
}

/** Judges a typed file's columns, as a Parquet reader would give them. */
export function judgedTyped(contract: string, columns: Readonly<Record<string, Typed>>): Verdict {
  const parsed = parseContract(contract, 'contract.yml')
  const going = survey(parsed, givenNothing)
  const entries = Object.entries(columns)
  const headings = entries.map(([name, { own, unreadable }]) => ({
    name,
    ...(own === undefined ? {} : { type: own }),
    ...(unreadable === undefined ? {} : { unreadable }),
  }))
  const folding = going.open({ path: 'data.parquet', headings, faults: [] })
  const read = (folding?.wanted ?? []).flatMap(({ heading }) => {
    const [name, { is, cells }] = entries[heading] ?? ['', { is: 'text', cells: [] }]
    return [columnOf(is, name, cells)]
  })
  folding?.fold({ ...batchOf(read), rows: entries[0]?.[1].cells.length ?? 0 })
  return judge({
    contract: parsed,
    given: givenNothing,
    seen: going.seen(),
    notes: nothingNoted,
    sources: [],
  })
}
