import { Misuse } from '@ml-actions/verdict/faults'
import { adapters } from './adapters/catalogue.ts'
import { deadline } from './deadline.ts'
import type { Opened } from './engine.ts'
import { type Named, namedFor } from './named.ts'
import type { Wanted } from './open.ts'
import { parquetAlone } from './parquet-alone.ts'
import { type Asked, asking, type Log } from './tables.ts'

/** What a workflow says of an engine, and the world that it is opened in. */
export interface Session {
  /** The word of the input `engine`. */
  readonly engine: string
  /** Seconds that all queries over some data may take together. */
  readonly timeout: number
  /** What the workflow says of the format of files. */
  readonly format: string
  readonly log: Log
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal
  isParquet(path: string): Promise<boolean>
  open(engine: string, wanted: Wanted, signal: AbortSignal): Promise<Opened>
}

/**
 * Opens an engine for some data, has it asked, and closes it.
 * @param texts  paths of files, or the address of a table
 * @throws {Misuse} for data that the engine is not asked of
 * @throws {Outage} when it does not answer, or not in time
 */
export async function within<Made>(
  session: Session,
  texts: readonly string[],
  use: (asked: Asked) => Promise<Made>,
): Promise<Made> {
  const wanted = await wantedOf(namedFor(session.engine, texts, adapters), session)
  const { signal, clear } = deadline(session.signal, session.timeout)
  try {
    const opened = await session.open(session.engine, wanted, signal)
    const { engine, relation, unmatched = [] } = opened
    try {
      if (unmatched.length > 0) throw nothingThere(unmatched)
      const paths = relation.is === 'files' ? relation.paths : texts
      return await use(await asking(opened, paths, { log: session.log, signal }))
    } finally {
      await engine.close()
    }
  } finally {
    clear()
  }
}

async function wantedOf(named: Named, { engine, format, isParquet }: Session): Promise<Wanted> {
  if (named.is === 'table') {
    if (named.address.where !== undefined) throw noConditions()
    return named.address.relation
  }
  const { is, texts: paths } = named
  if (is === 'files') await parquetAlone(engine, { paths, format, isParquet })
  return { is, paths }
}

function nothingThere(unmatched: readonly string[]): Misuse {
  return new Misuse({
    is: `no file of the store matches ${unmatched.map((address) => JSON.stringify(address)).join(', ')}`,
    wanted: 'files that are there',
    todo: 'mend the address, or write the files first',
  })
}

function noConditions(): Misuse {
  return new Misuse({
    is: 'the address of a table ends in `?where=`, which this action does not read yet',
    wanted: 'a table of which all rows are meant',
    todo: 'name a view of the rows that are meant',
  })
}
