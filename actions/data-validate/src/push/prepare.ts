import type { Run } from '@ml-actions/action/action'
import { rowsIn } from '@ml-actions/conditions/where/rows-in'
import { isParquet } from '@ml-actions/dataset/sources/is-parquet'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import { adapters } from '@ml-actions/engine/adapters/catalogue'
import { type Named, namedFor } from '@ml-actions/engine/named'
import { type Session, within } from '@ml-actions/engine/session'
import type { Asked } from '@ml-actions/engine/tables'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Running } from '../bind.ts'
import type { Contract } from '../contract/contract.ts'
import { matchesGlob } from '../forms/glob.ts'
import { contractOf, filesOf, givenTo, patternsOf, toldTime, type Wishes } from '../gather.ts'
import type { Evidence } from '../judge.ts'
import { type ReadsItself, type References, type Referring, readReferences } from '../references.ts'
import type { World } from '../world.ts'
import { type Asking, askingsOf } from './asking.ts'
import { type Compared, comparedWith } from './compared.ts'

/** What was asked of an engine before any row was read. */
export interface Prepared extends Pick<Evidence, 'contract' | 'given' | 'missing' | 'notes' | 'table'> {
  readonly asked: Asked
  readonly askings: readonly Asking[]
  /** What rows are compared with that the engine reads itself. */
  readonly compared: readonly Compared[]
  /** Puts in place what the engine says of one of these. */
  readonly put: References['put']
  readonly running: Map<string, Running>
  readonly columnNotes: readonly string[]
  readonly sources: readonly Source[]
}

/** What an engine's queries may use of the run. */
export type Around = Pick<Run, 'log' | 'signal' | 'startedAt'>

/**
 * Reads the contract and what the engine says of the columns, and hands out what it is to be asked; reads no row.
 * @throws {Misuse} for a contract, data or an engine that cannot be asked so
 * @throws {Outage} when the engine does not answer
 */
export async function prepared<Made>(
  wishes: Wishes,
  run: Around,
  { source, engine: open }: Pick<World, 'source' | 'engine'>,
  use: (prepared: Prepared) => Promise<Made>,
): Promise<Made> {
  const { contract, origin } = await contractOf(source, wishes.contract)
  refuseSample(contract)
  const { texts, unmatched: own, is } = await dataOf(contract, wishes, source)
  const isTable = is === 'table'
  const reads = readsItself(wishes, is, source)
  const references = await readReferences(contract, source, run.signal, reads)
  const given = givenTo(wishes, run, references)
  const { format = 'auto', flatten = false, separate = false } = contract.data ?? {}
  const session: Session = {
    engine: wishes.engine,
    timeout: wishes.timeout,
    // What a contract says of the form of files is said for them; what the workflow says is meant for this run.
    format: wishes.format === 'auto' && !isTable ? format : wishes.format,
    flatten,
    separate,
    mayMiss: true,
    log: run.log,
    signal: run.signal,
    open,
    rowsIn,
    isParquet: (path) => isParquet(source, path),
  }
  const others = references.left.map(({ refers }) => [refers.path])
  const told = (asked: Asked, beside: readonly Asked[]) => {
    const compared = beside.map((one, at) => comparedWith(one, references.left[at] as Referring, contract))
    for (const { refers, reference } of compared) references.put(refers, reference)
    const running = new Map<string, Running>()
    const { askings, notes } = askingsOf(contract, asked, { running, given })
    const unmatched = [...own, ...asked.unmatched]
    return use({
      contract,
      given,
      asked,
      askings,
      compared,
      put: references.put,
      running,
      columnNotes: notes,
      ...(isTable ? { table: `${asked.paths[0]}${asked.tables[0]?.inWords}` } : {}),
      ...(unmatched.length > 0 ? { missing: 'no-files' as const } : {}),
      notes: {
        unmatched: unmatched.map((pattern) => `no file matches ${JSON.stringify(pattern)}`),
        files: [],
        run: toldTime(contract, given),
      },
      sources: [origin, ...(contract.documents ?? []), ...references.sources],
    })
  }
  return within(session, texts, told, others)
}

/** What rows are compared with is read as the data is: a table by the engine of tables, files where both are files. */
function readsItself(wishes: Wishes, is: Data['is'], source: DataSource): ReadsItself {
  return {
    engine: wishes.engine,
    file: async ({ path, format = 'auto' }) =>
      is === 'files' && ['auto', 'parquet'].includes(format) && (await isParquet(source, path)),
    mayName(address) {
      const named = wishes['compare-with']
      return named.length === 0 ? wishes.data.length === 0 : named.some((one) => matchesGlob(one, address))
    },
  }
}

interface Data {
  /** Files by their paths, or as they are named. */
  readonly texts: readonly string[]
  /** The globs of this machine that no file matches. */
  readonly unmatched: readonly string[]
  readonly is: Named['is']
}

async function dataOf(contract: Contract, wishes: Wishes, source: DataSource): Promise<Data> {
  const patterns = patternsOf(contract, wishes.data)
  const { is } = namedFor(wishes.engine, patterns, adapters)
  if (is !== 'files') return { texts: patterns, unmatched: [], is }
  const { paths, unmatched } = await filesOf(source, patterns)
  return { texts: paths, unmatched, is }
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
