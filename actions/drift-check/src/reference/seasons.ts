import { type Batch, type Column, State } from '@ml-actions/dataset/batch'
import { Misuse } from '@ml-actions/verdict/faults'
import { familyIn, familyOf } from '../bins/family.ts'
import { countBy } from '../bins/way.ts'
import type { Season } from '../drift/drift-file.ts'
import { chooseWays } from '../reading/choose-ways.ts'
import type { Files } from '../reading/files.ts'
import { readTables } from '../reading/read-tables.ts'
import type { FrozenColumn, Seasons } from './reference.ts'

/**
 * Counts a reference's data season by season.
 * @throws {Misuse} when the column that tells the season is not there, or holds no times
 */
export async function countSeasons(
  files: Files,
  columns: readonly FrozenColumn[],
  season: Season,
): Promise<Seasons> {
  const time = await timeOf(files, season)
  const counting = countingSeasons(columns, season)
  await readTables(files, [...columns, time], counting.add)
  return counting.all()
}

/** Counts by season, batch by batch. */
export interface CountingSeasons {
  /** @param at  the places of the columns among the batch's, and then that of the times */
  add(batch: Batch, at: readonly (number | undefined)[]): void
  all(): Seasons
}

/** Starts to count season by season. */
export function countingSeasons(columns: readonly FrozenColumn[], season: Season): CountingSeasons {
  const going = new Map<string, { rows: number; readonly counts: readonly ReturnType<typeof countBy>[] }>()
  const of = (name: string) => {
    const found = going.get(name) ?? {
      rows: 0,
      counts: columns.map((column) => countBy(column, column.bins)),
    }
    going.set(name, found)
    return found
  }
  return {
    add(batch, at) {
      const times = batch.columns[at[columns.length] ?? -1]
      for (const [name, isOf] of rowsBySeason(batch, times, season)) {
        const one = of(name)
        one.rows += isOf.reduce((sum, is) => sum + is, 0)
        for (const [index, column] of columns.entries()) {
          const cells = batch.columns[at[index] ?? -1]
          if (cells !== undefined && familyIn(cells) === familyOf(column.type))
            one.counts[index]?.add(only(cells, isOf), batch.rows)
        }
      }
    },
    all() {
      const entries = [...going].sort(([one], [other]) => (one < other ? -1 : 1))
      return {
        rows: Object.fromEntries(entries.map(([name, { rows }]) => [name, rows])),
        counts: Object.fromEntries(
          entries.map(([name, { counts }]) => [name, counts.map((one) => one.counts())]),
        ),
      }
    },
  }
}

/**
 * How the column of times is read.
 * @throws {Misuse} when it is not there, or holds no times
 */
export async function timeOf(files: Files, { column }: Season) {
  const { columns } = await chooseWays(files, (name) => (name === column ? undefined : 'ignore'))
  const [found] = columns
  if (found !== undefined && familyOf(found.ways[0].type) === 'instant')
    return { name: column, type: found.ways[0].type }
  throw new Misuse({
    is:
      found === undefined
        ? `there is no column ${JSON.stringify(column)}`
        : `the column ${JSON.stringify(column)} holds no times`,
    wanted: 'days or times, by which rows have their season',
    todo: 'name another column as "season" in the drift file',
    place: { path: files.paths[0] ?? '' },
  })
}

/** Marks the rows of each season that a batch has: 1 or 0 a row. */
function rowsBySeason(
  { rows }: Batch,
  times: Column | undefined,
  { by }: Season,
): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  for (let row = 0; row < rows; row++) {
    const name =
      times?.is === 'datetime' && times.states[row] === State.value
        ? nameOf(times.seconds[row] as number, by)
        : 'none'
    const isOf = found.get(name) ?? new Uint8Array(rows)
    isOf[row] = 1
    found.set(name, isOf)
  }
  return found
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

function nameOf(seconds: number, by: Season['by']): string {
  const time = new Date(seconds * 1000)
  if (by === 'weekday') return weekdays[time.getUTCDay()] ?? ''
  const number = by === 'month' ? time.getUTCMonth() + 1 : time.getUTCHours()
  return String(number).padStart(2, '0')
}

/** The same column in which all other rows are as good as absent. */
function only(column: Column, isOf: Uint8Array): Column {
  const states = isOf.map((is, row) => (is === 1 ? (column.states[row] as number) : State.absent))
  // Its dictionary speaks of all rows.
  const { coded: _, ...rest } = column
  return { ...rest, states }
}
