import type { Run } from '@ml-actions/action/action'
import { rowsIn } from '@ml-actions/conditions/where/rows-in'
import { isParquet } from '@ml-actions/dataset/sources/is-parquet'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import { adapters } from '@ml-actions/engine/adapters/catalogue'
import { namedFor } from '@ml-actions/engine/named'
import { type Session, within } from '@ml-actions/engine/session'
import { Misuse } from '@ml-actions/verdict/faults'
import { areCounts } from '../counts/counts-file.ts'
import { filesOf } from '../reading/files.ts'
import type { Listed, Reader } from '../reading/reader.ts'
import type { World } from '../world.ts'
import { accuracyBy } from './accuracy-by.ts'
import { countBy } from './count-by.ts'
import { freezeBy } from './freeze-by.ts'

/**
 * A reader that asks an engine: its answers are the counts that a pass over the rows would have come to.
 * @throws {Misuse} from all of it, for what the engine cannot be asked
 */
export function engineReader(
  wishes: Pick<Session, 'engine' | 'timeout' | 'format'>,
  { log, signal }: Pick<Run, 'log' | 'signal'>,
  { files, engine: open }: Pick<World, 'files' | 'engine'>,
): Reader {
  const { engine } = wishes
  const session = sessionOf(wishes, { log, signal }, { files, engine: open })
  return {
    list: (patterns) => listed(patterns, engine, files),
    freeze: (texts, settings) => within(session, texts, (asked) => freezeBy(asked, settings)),
    seasons: () => Promise.reject(noSeasons(engine)),
    async count(texts, columns, season) {
      if (season !== undefined) throw noSeasons(engine)
      if (texts.length === 0) return countBy(undefined, columns)
      return within(session, texts, (asked) => countBy(asked, columns))
    },
    accuracy: (texts, columns) => within(session, texts, (asked) => accuracyBy(asked, columns)),
  }
}

/** How an engine is opened for what a workflow names. */
export function sessionOf(
  { engine, timeout, format }: Pick<Session, 'engine' | 'timeout' | 'format'>,
  { log, signal }: Pick<Run, 'log' | 'signal'>,
  { files, engine: open }: Pick<World, 'files' | 'engine'>,
): Session {
  return { engine, timeout, format, log, signal, open, rowsIn, isParquet: (path) => isParquet(files, path) }
}

/** Files by their patterns, what was counted before among them; a table by its address. */
async function listed(patterns: readonly string[], engine: string, files: DataSource): Promise<Listed> {
  if (patterns.length === 0 || areCounts(patterns)) return filesOf(files, patterns)
  const { is } = namedFor(engine, patterns, adapters)
  return is === 'files' ? filesOf(files, patterns) : { paths: patterns, unmatched: [] }
}

function noSeasons(engine: string): Misuse {
  return new Misuse({
    is: `the drift file asks for seasons, and the input "engine" for ${engine}, which is not asked for them yet`,
    wanted: 'one of the two',
    todo: 'take `season` out of the drift file, or leave the input "engine" away',
  })
}
