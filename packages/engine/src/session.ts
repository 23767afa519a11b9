import { Misuse } from '@ml-actions/verdict/faults'
import { adapters } from './adapters/catalogue.ts'
import { type Address, printAddress } from './address.ts'
import type { RowsIn } from './chosen-rows.ts'
import { deadline } from './deadline.ts'
import type { Opened } from './engine.ts'
import { namedFor } from './named.ts'
import type { Wanted } from './open.ts'
import { parquetAlone } from './parquet-alone.ts'
import { type Asked, asking, type Data, type Grouping, type Log } from './tables.ts'

/** What a workflow says of an engine, and the world that it is opened in. */
export interface Session extends Grouping {
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
  readonly rowsIn: RowsIn
  /** Whether globs of the first data that no file of a store matches are told, and not refused. */
  readonly mayMiss?: boolean
}

/**
 * Opens an engine for some data, has it asked, and closes it.
 * @param texts  paths of files, or the address of a table
 * @param others  the same of what the data is compared with
 * @throws {Misuse} for data that the engine is not asked of
 * @throws {Outage} when it does not answer, or not in time
 */
export async function within<Made>(
  session: Session,
  texts: readonly string[],
  use: (asked: Asked, others: readonly Asked[]) => Promise<Made>,
  others: readonly (readonly string[])[] = [],
): Promise<Made> {
  return withinAll(session, [texts, ...others], ([asked, ...beside]) => use(asked as Asked, beside))
}

/** Does so for several data at once, each of which is named by itself: all are asked of one engine. */
export async function withinAll<Made>(
  session: Session,
  datas: readonly (readonly string[])[],
  use: (asked: readonly Asked[]) => Promise<Made>,
): Promise<Made> {
  const { wanted, tables } = await wantedOf(datas, session)
  const { signal, clear } = deadline(session.signal, session.timeout)
  try {
    const opened = await session.open(session.engine, wanted, signal)
    const { engine } = opened
    try {
      const each = datas.map((texts, at) => {
        const table = tables?.[at]
        return table === undefined ? filesOf(texts, opened) : tableOf(table, opened, session)
      })
      const refused = session.mayMiss === true ? each.slice(1) : each
      const unmatched = refused.flatMap((one) => one.unmatched)
      if (unmatched.length > 0) throw nothingThere(unmatched)
      return await use(await asking(engine, each, { ...session, signal }))
    } finally {
      await engine.close()
    }
  } finally {
    clear()
  }
}

/** Some files, of those that an engine was opened for. */
function filesOf(texts: readonly string[], { relation, found }: Opened): Data {
  const paths = [...new Set(texts.flatMap((text) => found?.get(text) ?? [text]))]
  return {
    paths,
    unmatched: texts.filter((text) => found?.get(text)?.length === 0),
    relation,
  }
}

/** What the engine is opened for, and the table of each of the data where they are tables. */
async function wantedOf(
  datas: readonly (readonly string[])[],
  { engine, format, isParquet }: Session,
): Promise<{ readonly wanted: Wanted; readonly tables?: readonly Address[] }> {
  const tables = datas.flatMap((texts) => {
    const named = namedFor(engine, texts, adapters)
    return named.is === 'table' ? [named.address] : []
  })
  const [first] = tables
  if (first !== undefined) {
    if (format !== 'auto') throw ofFiles(format)
    return { wanted: first.relation, tables }
  }
  const paths = [...new Set(datas.flat())]
  const is = namedFor(engine, paths, adapters).is === 'objects' ? 'objects' : 'files'
  // What objects are is seen when they are read: nothing else of them is at hand.
  await parquetAlone(engine, { paths, format, isParquet: is === 'files' ? isParquet : async () => true })
  return { wanted: { is, paths } }
}

/** A table, and which of its rows are meant. */
function tableOf(address: Address, { engine: { dialect } }: Opened, { rowsIn }: Session): Data {
  const { relation, where } = address
  const name = printAddress(address)
  return {
    paths: [name],
    unmatched: [],
    relation,
    ...(where === undefined ? {} : { chosen: (columns) => rowsIn(where, name, { columns, dialect }) }),
  }
}

function ofFiles(format: string): Misuse {
  return new Misuse({
    is: `the input "format" is ${format}, and the data is a table`,
    wanted: 'a format for files alone',
    todo: 'leave the input "format" away',
  })
}

function nothingThere(unmatched: readonly string[]): Misuse {
  return new Misuse({
    is: `no file of the store matches ${[...new Set(unmatched)].map((address) => JSON.stringify(address)).join(', ')}`,
    wanted: 'files that are there',
    todo: 'mend the address, or write the files first',
  })
}
