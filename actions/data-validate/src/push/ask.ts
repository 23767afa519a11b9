import type { Run } from '@ml-actions/action/action'
import { type DataSource, slice } from '@ml-actions/dataset/sources/source'
import type { Opened } from '@ml-actions/engine/engine'
import { answered, type Cell } from '@ml-actions/engine/plan'
import { rowsOf } from '@ml-actions/engine/rows-of'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Running } from '../bind.ts'
import type { Contract } from '../contract/contract.ts'
import { contractOf, filesOf, givenTo, patternsOf, toldTime, type Wishes } from '../gather.ts'
import type { Evidence } from '../judge.ts'
import { readReferences } from '../references.ts'
import type { World } from '../world.ts'
import { type Asking, askingOf } from './asking.ts'
import { withExamples } from './examples.ts'

/** What was asked of an engine before any row was read. */
export interface Prepared extends Pick<Evidence, 'contract' | 'given' | 'missing' | 'notes'> {
  readonly opened: Opened
  readonly askings: readonly Asking[]
  readonly running: Map<string, Running>
  readonly columnNotes: readonly string[]
  readonly files: number
  readonly sources: readonly Source[]
}

/**
 * Judges by an engine: the contract becomes queries, their answers the states that a pass over the rows would have come
 * to, and all that follows is as for files.
 * @throws {Misuse} for a contract, data or an engine that cannot be asked so
 * @throws {Outage} when the engine does not answer
 */
export async function ask(
  wishes: Wishes,
  run: Asked,
  world: Pick<World, 'source' | 'engine'>,
): Promise<Evidence> {
  const prepared = await prepare(wishes, run, world)
  const { opened, askings, running, contract, given, notes } = prepared
  try {
    let [rows, count] = [0, 0]
    for (const asking of askings) {
      const told = await answer(asking, prepared, run)
      rows += told.rows
      count += told.queries
    }
    const { engine, means } = opened
    const told = `${engine.name} ${engine.version} was asked ${count} queries, with ${means}; the files have no digest here`
    return {
      contract,
      given,
      seen: {
        running,
        rows,
        files: prepared.files,
        faults: 0,
        faultExamples: [],
        ended: false,
        headerless: [],
        profiles: new Map(),
        notes: prepared.columnNotes,
      },
      ...(prepared.missing === undefined ? {} : { missing: prepared.missing }),
      notes: { ...notes, run: [...notes.run, told] },
      sources: prepared.sources,
    }
  } finally {
    await opened.engine.close()
  }
}

type Asked = Pick<Run, 'log' | 'signal' | 'startedAt'>

/**
 * Reads the contract and what the engine says of the columns, and plans the queries; reads no row. Whoever takes it closes
 * the engine.
 */
export async function prepare(
  wishes: Wishes,
  run: Asked,
  { source, engine }: Pick<World, 'source' | 'engine'>,
): Promise<Prepared> {
  const { contract, origin } = await contractOf(source, wishes.contract)
  refuseSample(contract)
  const { paths, unmatched } = await filesOf(source, patternsOf(contract, wishes.data))
  await refuseOther(source, paths, wishes, contract)
  const references = await readReferences(contract, source, run.signal)
  const given = givenTo(wishes, run, references)
  const opened = await engine(wishes.engine, paths)
  try {
    const running = new Map<string, Running>()
    const { askings, notes } = await askingOf(contract, { opened, paths, running, given, signal: run.signal })
    return {
      contract,
      given,
      opened,
      askings,
      running,
      columnNotes: notes,
      files: paths.length,
      ...(unmatched.length > 0 ? { missing: 'no-files' as const } : {}),
      notes: {
        unmatched: unmatched.map((pattern) => `no file matches ${JSON.stringify(pattern)}`),
        files: [],
        run: toldTime(contract, given),
      },
      sources: [origin, ...(contract.documents ?? []), ...references.sources],
    }
  } catch (error) {
    await opened.engine.close()
    throw error
  }
}

/** Runs the queries of one table and puts the states in place; tells its rows, and how many queries there were. */
async function answer(
  asking: Asking,
  { opened, given }: Prepared,
  { log, signal }: Asked,
): Promise<{ readonly rows: number; readonly queries: number }> {
  const { engine } = opened
  const results: (readonly (readonly Cell[])[])[] = []
  for (const { sql, about } of asking.queries) {
    log.debug(sql)
    log.progress(`${engine.name}: ${about}`, results.length)
    results.push(await rowsOf(engine.query(sql, signal)))
  }
  const answers = answered(asking.queries, results)
  for (const { run, push, inView } of asking.pushes) {
    const { check } = run.demand
    const state = push.state(answers)
    // What the header said is in the state already.
    run.state = check.open === undefined ? state : check.merge(run.state, state)
    run.outOfView += Number(answers.whole(asking.rows) - answers.whole(inView))
  }
  const examples = await withExamples(asking, opened, { given, signal })
  return { rows: Number(answers.whole(asking.rows)), queries: asking.queries.length + examples }
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

/** CSV and JSON are read by engines in ways of their own, in which `007` is 7. */
async function refuseOther(
  source: DataSource,
  paths: readonly string[],
  { format, engine }: Wishes,
  { data }: Contract,
): Promise<void> {
  const said = format === 'auto' ? (data?.format ?? 'auto') : format
  for (const path of paths) {
    // Opened whatever the workflow says: no link may lead the engine out of the working directory.
    const isOne = await isParquet(source, path)
    if (isOne && ['auto', 'parquet'].includes(said)) continue
    throw new Misuse({
      is: `${path} is no Parquet file, and ${engine} reads others in a way of its own: it takes 007 for 7`,
      wanted: 'Parquet files, of which both read the same values',
      todo: 'leave the input "engine" away, or write the data as Parquet',
      place: { path },
    })
  }
}

async function isParquet(source: DataSource, path: string): Promise<boolean> {
  const file = await source.open(path)
  try {
    return new TextDecoder('latin1').decode(await slice(file, 0, 4)) === 'PAR1'
  } finally {
    await file.close()
  }
}
