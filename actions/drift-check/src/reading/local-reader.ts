import { accuracyIn } from '../accuracy/accuracy-in.ts'
import { count } from '../counts/count.ts'
import { freeze } from '../reference/freeze.ts'
import { countSeasons } from '../reference/seasons.ts'
import { type Files, filesOf } from './files.ts'
import type { Reader } from './reader.ts'
import { refuseFrozen } from './refuse-frozen.ts'

/** The reader of this action, which goes through all rows. */
export function localReader(files: Omit<Files, 'paths'>): Reader {
  return {
    list: async (patterns) => {
      const listed = await filesOf(files.source, patterns)
      await refuseFrozen(files.source, listed.paths)
      return listed
    },
    freeze: (paths, settings) => freeze({ ...files, paths }, settings),
    seasons: (paths, columns, season) => countSeasons({ ...files, paths }, columns, season),
    count: (paths, columns, season) => count({ ...files, paths }, columns, season),
    accuracy: (paths, columns) => accuracyIn({ ...files, paths }, columns),
  }
}
