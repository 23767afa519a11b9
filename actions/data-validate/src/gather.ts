import type { Run } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import { openTable } from '@ml-actions/dataset/open'
import { type DataSource, slice } from '@ml-actions/dataset/sources/source'
import type { Opening, Table } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Contract } from './contract/contract.ts'
import { parseContract } from './contract/parse.ts'
import type { spec } from './inputs.ts'
import type { Evidence } from './judge.ts'
import { type Survey, survey } from './survey.ts'

/** What the workflow asked of this action. */
export type Wishes = Asked<(typeof spec)['inputs']>

/** What the verdict is made from, and how many annotations were asked for. */
export interface Gathered extends Evidence {
  readonly annotations: number
}

/** The largest contract that is read, in bytes. */
const largestContract = 1_048_576

/**
 * Reads the contract, then every file of the data once, batch by batch through the checks.
 * @throws {Misuse} for a contract, a path or a file that cannot be read as it was asked for
 */
export async function gather(
  wishes: Wishes,
  { log, signal }: Pick<Run, 'log' | 'signal'>,
  source: DataSource,
): Promise<Gathered> {
  const { contract, origin } = await contractOf(source, wishes.contract)
  const { paths, unmatched } = await filesOf(source, patternsOf(contract, wishes.data))
  const going = survey(contract, wishes.values)
  const opening: Opening = {
    format: wishes.format === 'auto' ? (contract.data?.format ?? 'auto') : wishes.format,
    dialect: contract.data?.dialect ?? {},
  }
  const sources: Source[] = [origin]
  const notes = unmatched.map((pattern) => `no file matches ${JSON.stringify(pattern)}`)
  for (const path of paths) {
    const table = await openTable(source, path, opening)
    try {
      await readThrough(table, going, (rows) => log.progress(`reading ${path}`, rows), signal)
      sources.push(await table.source())
      notes.push(...table.notes.map((note) => `${path}: ${note}`))
    } finally {
      await table.close()
    }
  }
  const seen = going.seen()
  const missing = unmatched.length > 0 ? { missing: 'no-files' as const } : {}
  return { contract, seen, ...missing, notes, sources, annotations: wishes['max-annotations'] }
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

async function contractOf(
  source: DataSource,
  path: string,
): Promise<{ readonly contract: Contract; readonly origin: Source }> {
  const file = await source.open(path)
  try {
    if (file.bytes > largestContract) {
      const is = `the contract has ${file.bytes} bytes`
      const wanted = `at most ${largestContract}`
      throw new Misuse({ is, wanted, todo: 'is it the right file?', place: { path } })
    }
    const text = decode(await slice(file, 0, file.bytes), path)
    const origin = { path, bytes: file.bytes, digest: await file.digest() }
    return { contract: parseContract(text, path), origin }
  } finally {
    await file.close()
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const todo = 'save the contract as UTF-8'
    throw new Misuse({ is: 'the contract is not UTF-8', wanted: 'UTF-8', todo, place: { path } })
  }
}

function patternsOf(contract: Contract, asked: readonly string[]): readonly string[] {
  const patterns = asked.length > 0 ? asked : (contract.data?.paths ?? [])
  if (patterns.length > 0) return patterns
  throw new Misuse({
    is: 'neither the input "data" nor the contract names a file',
    wanted: 'a path or a glob',
    todo: 'give the input "data", or write `data: data/train.csv` into the contract',
    place: { path: contract.path },
  })
}

/** Lists the files of all patterns, each once, and the globs that match none. */
async function filesOf(source: DataSource, patterns: readonly string[]) {
  const lists = await Promise.all(patterns.map((pattern) => source.list(pattern)))
  return {
    paths: [...new Set(lists.flat())],
    unmatched: patterns.filter((_, index) => lists[index]?.length === 0),
  }
}
