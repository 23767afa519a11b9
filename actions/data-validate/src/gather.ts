import type { Run } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import { grouped } from '@ml-actions/conditions/words'
import { openTable } from '@ml-actions/dataset/open'
import { changed, NoSuchFile } from '@ml-actions/dataset/sources/faults'
import { type DataSource, slice } from '@ml-actions/dataset/sources/source'
import type { Opening, Table } from '@ml-actions/dataset/table'
import { printSeconds } from '@ml-actions/dataset/types/instant'
import { adapters } from '@ml-actions/engine/adapters/catalogue'
import { namedFor } from '@ml-actions/engine/named'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Given } from './checks/check.ts'
import type { Contract } from './contract/contract.ts'
import { refuseContradictions } from './contract/contradictions.ts'
import type { Disk } from './disk/disk.ts'
import { withDocuments } from './documents.ts'
import type { spec } from './inputs.ts'
import type { Evidence, Notes } from './judge.ts'
import { type References, readReferences } from './references.ts'
import { type Draw, draw } from './sample.ts'
import { type Survey, survey } from './survey.ts'

/** What the workflow asked of this action. */
export type Wishes = Asked<(typeof spec)['inputs']>

/** The largest contract that is read, in bytes. */
const largestContract = 1_048_576

/**
 * Reads the contract, then every file of the data, batch by batch through the checks: once, and once more for
 * each pass that a check asks for.
 * @param disk  where checks may put what does not fit in memory; cleared in the end
 * @throws {Outage} when the disk is full
 * @throws {Misuse} for a contract, a path or a file that cannot be read as it was asked for
 */
export async function gather(
  wishes: Wishes,
  run: Pick<Run, 'log' | 'signal' | 'startedAt'>,
  source: DataSource,
  disk?: Disk,
): Promise<Evidence> {
  try {
    const looked = await look(wishes, run, source, disk)
    const { data, going, sources } = looked
    while (going.again()) refuseChange(sources, (await pass(data, going)).sources)
    const evidence = evidenceOf(looked)
    const { notes } = evidence
    return { ...evidence, notes: { ...notes, run: [...notes.run, ...toldDisk(disk)] } }
  } finally {
    disk?.clear()
  }
}

/** Says how much of the data went through the disk, where some did. */
function toldDisk(disk: Disk | undefined): readonly string[] {
  const bytes = disk?.written() ?? 0
  return bytes === 0
    ? []
    : [`keys that do not fit in memory were told apart in a temporary file: ${grouped(bytes)} bytes written`]
}

/** The data after the first pass over it. */
export interface Looked {
  readonly contract: Contract
  /** The contract as a file. */
  readonly origin: Source
  readonly given: Given
  readonly references: References
  readonly going: Survey
  readonly data: Data
  /** The data's files as they were read. */
  readonly sources: readonly Source[]
  readonly notes: Notes
}

/**
 * Reads the contract, the files that it refers to, and every file of the data once.
 * @throws {Misuse} as `gather` does
 */
export async function look(
  wishes: Wishes,
  run: Pick<Run, 'log' | 'signal' | 'startedAt'>,
  source: DataSource,
  disk?: Disk,
): Promise<Looked> {
  const { contract, origin } = await contractOf(source, wishes.contract)
  const { paths, unmatched } = await filesOf(source, patternsOf(contract, wishes.data))
  if (contract.data?.separate === true && paths.length > mostShards)
    throw tooManyShards(paths.length, contract)
  const references = await readReferences(contract, source, run.signal)
  const given = { ...givenTo(wishes, run, references), ...(disk === undefined ? {} : { disk }) }
  const data: Data = { source, paths, opening: openingOf(contract, wishes), ...run }
  const going = survey(contract, given, await samplingOf(contract, data))
  const { sources, notes } = await pass(data, going)
  return {
    contract,
    origin,
    given,
    references,
    going,
    data,
    sources,
    notes: {
      unmatched: unmatched.map((pattern) => `no file matches ${JSON.stringify(pattern)}`),
      files: notes,
      run: toldTime(contract, given),
    },
  }
}

/** A report says of each shard what it says of a dataset. */
const mostShards = 1_000

function tooManyShards(files: number, { path }: Contract): Misuse {
  return new Misuse({
    is: `"shards: separate" would judge ${grouped(files)} files, each by itself`,
    wanted: `at most ${grouped(mostShards)} in one run`,
    todo: 'give several runs a part of them each, or judge them as one dataset',
    place: { path },
  })
}

/** What the checks may know besides the data. */
export function givenTo(wishes: Wishes, run: Pick<Run, 'startedAt'>, { of }: References): Given {
  return { now: nowOf(wishes, run), showing: wishes.values, reference: of }
}

function evidenceOf({ contract, origin, given, references, going, sources, notes }: Looked): Evidence {
  const missing = notes.unmatched.length > 0 ? { missing: 'no-files' as const } : {}
  return {
    contract,
    given,
    seen: going.seen(),
    ...missing,
    notes,
    sources: [origin, ...(contract.documents ?? []), ...sources, ...references.sources],
  }
}

/** The files of one dataset, and how they are read. */
export interface Data extends Pick<Run, 'log' | 'signal'> {
  readonly source: DataSource
  readonly paths: readonly string[]
  readonly opening: Opening
}

function openingOf(contract: Contract, { format }: Wishes): Opening {
  return {
    format: format === 'auto' ? (contract.data?.format ?? 'auto') : format,
    dialect: contract.data?.dialect ?? {},
    flatten: contract.data?.flatten ?? false,
  }
}

/** Reads all files once, in their order. */
async function pass(
  { source, paths, opening, log, signal }: Data,
  going: Survey,
): Promise<{ readonly sources: readonly Source[]; readonly notes: readonly string[] }> {
  const sources: Source[] = []
  const notes: string[] = []
  for (const path of paths) {
    const table = await openTable(source, path, opening)
    try {
      await readThrough(table, going, (rows) => log.progress(`reading ${path}`, rows), signal)
      const read = await table.source()
      going.close(read)
      sources.push(read)
      notes.push(...table.notes.map((note) => `${path}: ${note}`))
    } finally {
      await table.close()
    }
  }
  return { sources, notes }
}

/** A later pass must see the very bytes of the first. */
function refuseChange(first: readonly Source[], later: readonly Source[]): void {
  for (const [index, { path, digest }] of first.entries())
    if (later[index]?.digest !== digest) throw changed(path)
}

/** Counts the rows first, where only a sample of them is looked at: each then has the same chance. */
async function samplingOf(contract: Contract, data: Data): Promise<(() => Draw) | undefined> {
  const { sample } = contract
  if (sample === undefined) return undefined
  let total = 0
  for (const path of data.paths) {
    const table = await openTable(data.source, path, data.opening)
    try {
      for await (const batch of table.batches([], data.signal)) total += batch.rows
    } finally {
      await table.close()
    }
  }
  return () => draw(sample.rows, total, sample.seed)
}

function nowOf({ now }: Wishes, { startedAt }: Pick<Run, 'startedAt'>): number {
  return Math.floor((now ?? startedAt).getTime() / 1000)
}

/** Says which time the data's age was measured at, where it was. */
export function toldTime({ demands }: Contract, { now }: Given): readonly string[] {
  const isTimed = demands.some(({ check }) => check.timed === true)
  return isTimed ? [`now is ${printSeconds(now)}Z`] : []
}

async function readThrough(
  table: Table,
  going: Survey,
  progress: (rows: number) => void,
  signal: AbortSignal,
): Promise<void> {
  progress(0)
  const folding = going.open(table)
  if (folding === undefined) return
  let rows = 0
  for await (const batch of table.batches(folding.wanted, signal)) {
    going.fault(batch.faults)
    folding.fold(batch)
    rows += batch.rows
    progress(rows)
  }
}

export async function contractOf(
  source: DataSource,
  path: string,
): Promise<{ readonly contract: Contract; readonly origin: Source }> {
  const file = await source.open(path).catch((error: unknown) => {
    throw error instanceof NoSuchFile ? noContract(path) : error
  })
  try {
    if (file.bytes > largestContract) {
      const is = `the contract has ${file.bytes} bytes`
      const wanted = `at most ${largestContract}`
      throw new Misuse({ is, wanted, todo: 'is it the right file?', place: { path } })
    }
    const text = decode(await slice(file, 0, file.bytes), path)
    const origin = { path, bytes: file.bytes, digest: await file.digest() }
    const contract = await withDocuments(text, path, source)
    contract.columns.forEach(refuseContradictions)
    return { contract, origin }
  } finally {
    await file.close()
  }
}

function noContract(path: string): NoSuchFile {
  return new NoSuchFile({
    is: 'there is no such contract',
    wanted: 'a file that says what is demanded of the data',
    todo: 'check the path and the working directory; "mode: infer" with "data" drafts a first one',
    place: { path },
  })
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const todo = 'save the contract as UTF-8'
    throw new Misuse({ is: 'the contract is not UTF-8', wanted: 'UTF-8', todo, place: { path } })
  }
}

/** The files that are asked for, by the workflow or else by the contract. */
export function patternsOf(contract: Contract, asked: readonly string[]): readonly string[] {
  const patterns = asked.length > 0 ? asked : (contract.data?.paths ?? [])
  if (patterns.length > 0) return patterns
  throw new Misuse({
    is: 'neither the input "data" nor the contract names a file',
    wanted: 'a path or a glob',
    todo: 'give the input "data", or write `data: data/train.csv` into the contract',
    place: { path: contract.path },
  })
}

/**
 * Lists the files of all patterns, each once, and the globs that match none.
 * @throws {Misuse} for what is no file of this machine
 */
export async function filesOf(source: DataSource, patterns: readonly string[]) {
  namedFor('local', patterns, adapters)
  const lists = await Promise.all(patterns.map((pattern) => source.list(pattern)))
  return {
    paths: [...new Set(lists.flat())],
    unmatched: patterns.filter((_, index) => lists[index]?.length === 0),
  }
}
