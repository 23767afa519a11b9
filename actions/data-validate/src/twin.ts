import type { Log } from '@ml-actions/action/action'
import { type Cell, columnOf, type Form } from '@ml-actions/conditions/twin'
import type { Batch, Column } from '@ml-actions/dataset/batch'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import type { Heading, TypeName } from '@ml-actions/dataset/table'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import type { Given } from './checks/check.ts'
import { parseContract } from './contract/parse.ts'
import type { Disk } from './disk/disk.ts'
import { gather, type Wishes } from './gather.ts'
import { judge } from './judge.ts'
import { survey } from './survey.ts'

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
  'compare-with': [],
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
