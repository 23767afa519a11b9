import { State } from '@ml-actions/dataset/batch'
import { familyIn, familyOf } from '../bins/family.ts'
import { countBy } from '../bins/way.ts'
import type { Season } from '../drift/drift-file.ts'
import type { Files } from '../reading/files.ts'
import { readTables } from '../reading/read-tables.ts'
import type { FrozenColumn } from '../reference/reference.ts'
import { countingSeasons, timeOf } from '../reference/seasons.ts'
import type { Tally } from './tally.ts'

/**
 * Counts data in the bins of a reference, in one pass.
 * @param season  by which rows are told apart; undefined where they are not
 * @throws {Misuse} when the column that tells the season is not there, or holds no times
 */
export async function count(
  files: Files,
  columns: readonly FrozenColumn[],
  season: Season | undefined,
): Promise<Tally> {
  const going = columns.map((column) => ({
    column,
    counting: countBy(column, column.bins),
    isMissing: false,
    isInvalid: false,
  }))
  const isSeasonal = season !== undefined && files.paths.length > 0
  const time = isSeasonal ? [await timeOf(files, season)] : []
  const seasons = isSeasonal ? countingSeasons(columns, season) : undefined
  const { rows, sources, notes } = await readTables(files, [...columns, ...time], (batch, at) => {
    seasons?.add(batch, at)
    for (const [index, one] of going.entries()) {
      const cells = batch.columns[at[index] ?? -1]
      one.isMissing ||= cells === undefined
      if (cells === undefined || one.isInvalid) continue
      one.isInvalid =
        familyIn(cells) !== familyOf(one.column.type) ||
        cells.states.subarray(0, batch.rows).includes(State.invalid)
      // What is counted by season adds up to the whole.
      if (!one.isInvalid && seasons === undefined) one.counting.add(cells, batch.rows)
    }
  })
  const bySeason = seasons?.all()
  return {
    rows,
    sources,
    notes,
    columns: going.map(({ counting, isMissing, isInvalid }, index) => ({
      counts:
        bySeason === undefined
          ? counting.counts()
          : overSeasons(Object.values(bySeason.counts), index, counting.counts()),
      isMissing,
      isInvalid,
    })),
    ...(bySeason === undefined ? {} : { seasons: bySeason }),
  }
}

function overSeasons(
  seasons: readonly (readonly (readonly number[])[])[],
  column: number,
  none: readonly number[],
): readonly number[] {
  return none.map((zero, bin) => seasons.reduce((sum, one) => sum + (one[column]?.[bin] ?? 0), zero))
}
