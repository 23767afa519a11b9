import type { Run } from '@ml-actions/action/action'
import { isParquet } from '@ml-actions/dataset/sources/is-parquet'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import { adapters } from '@ml-actions/engine/adapters/catalogue'
import { deadline } from '@ml-actions/engine/deadline'
import { type Named, namedFor } from '@ml-actions/engine/named'
import type { Wanted } from '@ml-actions/engine/open'
import { parquetAlone } from '@ml-actions/engine/parquet-alone'
import { Misuse } from '@ml-actions/verdict/faults'
import { areCounts } from '../counts/counts-file.ts'
import { filesOf } from '../reading/files.ts'
import type { Listed, Reader } from '../reading/reader.ts'
import type { World } from '../world.ts'
import { accuracyBy } from './accuracy-by.ts'
import { type Asked, asking } from './asking.ts'
import { countBy } from './count-by.ts'
import { freezeBy } from './freeze-by.ts'

/** What a workflow says of the engine. */
interface Wishes {
  readonly engine: string
  /** Seconds that all queries over one table may take together. */
  readonly timeout: number
  readonly format: string
}

/**
 * A reader that asks an engine: its answers are the counts that a pass over the rows would have come to.
 * @throws {Misuse} from all of it, for what the engine cannot be asked
 */
export function engineReader(
  wishes: Wishes,
  run: Pick<Run, 'log' | 'signal'>,
  world: Pick<World, 'files' | 'engine'>,
): Reader {
  const opened = async <Made>(texts: readonly string[], use: (asked: Asked) => Promise<Made>) => {
    const wanted = await wantedOf(namedFor(wishes.engine, texts, adapters), wishes, world.files)
    const { signal, clear } = deadline(run.signal, wishes.timeout)
    try {
      const { engine, relation } = await world.engine(wishes.engine, wanted, signal)
      try {
        return await use(await asking({ engine, relation }, texts, { log: run.log, signal }))
      } finally {
        await engine.close()
      }
    } finally {
      clear()
    }
  }
  return {
    list: (patterns) => listed(patterns, wishes.engine, world.files),
    freeze: (texts, settings) => opened(texts, (asked) => freezeBy(asked, settings)),
    seasons: () => Promise.reject(noSeasons(wishes.engine)),
    async count(texts, columns, season) {
      if (season !== undefined) throw noSeasons(wishes.engine)
      return texts.length === 0
        ? countBy(undefined, columns)
        : opened(texts, (asked) => countBy(asked, columns))
    },
    accuracy: (texts, columns) => opened(texts, (asked) => accuracyBy(asked, columns)),
  }
}

/** Files by their patterns, what was counted before among them; a table by its address. */
async function listed(patterns: readonly string[], engine: string, files: DataSource): Promise<Listed> {
  if (patterns.length === 0 || areCounts(patterns)) return filesOf(files, patterns)
  const { is } = namedFor(engine, patterns, adapters)
  return is === 'files' ? filesOf(files, patterns) : { paths: patterns, unmatched: [] }
}

async function wantedOf(named: Named, { engine, format }: Wishes, files: DataSource): Promise<Wanted> {
  if (named.is === 'table') {
    if (named.address.where !== undefined) throw noConditions()
    return named.address.relation
  }
  const { is, texts: paths } = named
  if (is === 'files')
    await parquetAlone(engine, { paths, format, isParquet: (path) => isParquet(files, path) })
  return { is, paths }
}

function noConditions(): Misuse {
  return new Misuse({
    is: 'the address of a table ends in `?where=`, which this action does not read yet',
    wanted: 'a table of which all rows are meant',
    todo: 'name a view of the rows that are meant',
  })
}

function noSeasons(engine: string): Misuse {
  return new Misuse({
    is: `the drift file asks for seasons, and the input "engine" for ${engine}, which is not asked for them yet`,
    wanted: 'one of the two',
    todo: 'take `season` out of the drift file, or leave the input "engine" away',
  })
}
