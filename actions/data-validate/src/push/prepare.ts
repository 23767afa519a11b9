import type { Run } from '@ml-actions/action/action'
import { isParquet } from '@ml-actions/dataset/sources/is-parquet'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import { adapters } from '@ml-actions/engine/adapters/catalogue'
import { printAddress } from '@ml-actions/engine/address'
import { deadline } from '@ml-actions/engine/deadline'
import type { Opened } from '@ml-actions/engine/engine'
import { type Named, namedFor } from '@ml-actions/engine/named'
import type { Wanted } from '@ml-actions/engine/open'
import { parquetAlone } from '@ml-actions/engine/parquet-alone'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Running } from '../bind.ts'
import type { Contract } from '../contract/contract.ts'
import { contractOf, filesOf, givenTo, patternsOf, toldTime, type Wishes } from '../gather.ts'
import type { Evidence } from '../judge.ts'
import { readReferences } from '../references.ts'
import type { World } from '../world.ts'
import { type Asking, askingOf } from './asking.ts'

/** What was asked of an engine before any row was read. */
export interface Prepared extends Pick<Evidence, 'contract' | 'given' | 'missing' | 'notes' | 'table'> {
  readonly opened: Opened
  readonly askings: readonly Asking[]
  readonly running: Map<string, Running>
  readonly columnNotes: readonly string[]
  /** Files whose columns were told; of a table 1. */
  readonly headers: number
  readonly sources: readonly Source[]
  /** Aborts when the run is cancelled, or when the engine takes too long. */
  readonly signal: AbortSignal
  close(): Promise<void>
}

/** What an engine's queries may use of the run. */
export type Asked = Pick<Run, 'log' | 'signal' | 'startedAt'>

/**
 * Reads the contract and what the engine says of the columns, and plans the queries; reads no row. Whoever takes it closes
 * it.
 * @throws {Misuse} for a contract, data or an engine that cannot be asked so
 * @throws {Outage} when the engine does not answer
 */
export async function prepare(
  wishes: Wishes,
  run: Asked,
  { source, engine }: Pick<World, 'source' | 'engine'>,
): Promise<Prepared> {
  const { contract, origin } = await contractOf(source, wishes.contract)
  refuseSample(contract)
  const named = namedFor(wishes.engine, patternsOf(contract, wishes.data), adapters)
  const { wanted, unmatched: ownUnmatched, where } = await dataOf(named, { source, wishes, contract })
  const references = await readReferences(contract, source, run.signal)
  const given = givenTo(wishes, run, references)
  const { signal, clear } = deadline(run.signal, wishes.timeout)
  let opened: Opened | undefined
  const close = async () => {
    clear()
    await opened?.engine.close()
  }
  try {
    opened = await engine(wishes.engine, wanted, signal)
    const paths = namesIn(opened, named)
    const unmatched = [...ownUnmatched, ...(opened.unmatched ?? [])]
    const running = new Map<string, Running>()
    const known = { opened, paths, running, given, signal, ...(where === undefined ? {} : { where }) }
    const { askings, notes } = await askingOf(contract, known)
    const [first] = askings
    return {
      contract,
      given,
      opened,
      askings,
      running,
      columnNotes: notes,
      headers: paths.length,
      ...(wanted.is === 'table' ? { table: `${paths[0]}${first?.inWords ?? ''}` } : {}),
      ...(unmatched.length > 0 ? { missing: 'no-files' as const } : {}),
      notes: {
        unmatched: unmatched.map((pattern) => `no file matches ${JSON.stringify(pattern)}`),
        files: [],
        run: [...toldTime(contract, given), ...cautionsOf(opened)],
      },
      sources: [origin, ...(contract.documents ?? []), ...references.sources],
      signal,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** What the data is called in places: paths, addresses of files, or that of the table. */
function namesIn({ relation }: Opened, named: Named): readonly string[] {
  if (named.is === 'table') return [printAddress(named.address)]
  return relation.is === 'files' ? relation.paths : []
}

function cautionsOf({ engine: { caution } }: Opened): readonly string[] {
  return caution === undefined ? [] : [caution]
}

interface Data {
  readonly wanted: Wanted
  readonly unmatched: readonly string[]
  readonly where?: string
}

interface Around {
  readonly source: DataSource
  readonly wishes: Wishes
  readonly contract: Contract
}

async function dataOf(named: Named, { source, wishes, contract }: Around): Promise<Data> {
  if (named.is === 'table') {
    refuseFormat(wishes)
    const { relation, where } = named.address
    const own = where === undefined ? {} : { where }
    return { wanted: relation, unmatched: [], ...own }
  }
  const format = wishes.format === 'auto' ? (contract.data?.format ?? 'auto') : wishes.format
  if (named.is === 'objects') {
    // What they are is seen when they are read: nothing else of them is at hand.
    await parquetAlone(wishes.engine, { paths: named.texts, format, isParquet: async () => true })
    return { wanted: { is: 'objects', paths: named.texts }, unmatched: [] }
  }
  const { paths, unmatched } = await filesOf(source, named.texts)
  await parquetAlone(wishes.engine, { paths, format, isParquet: (path) => isParquet(source, path) })
  return { wanted: { is: 'files', paths }, unmatched }
}

/** What a contract says of the form of files is said for them; what the workflow says is meant for this run. */
function refuseFormat({ format }: Wishes): void {
  if (format === 'auto') return
  throw new Misuse({
    is: `the input "format" is ${format}, and the data is a table`,
    wanted: 'a format for files alone',
    todo: 'leave the input "format" away',
  })
}

function refuseSample({ sample, path }: Contract): void {
  if (sample === undefined) return
  throw new Misuse({
    is: 'the contract asks for a sample, and the input "engine" for an engine',
    wanted: 'one of the two: an engine reads all rows, and would draw others than this action does',
    todo: 'take `sample` away, or leave the input "engine" away',
    place: { path },
  })
}
