import { type Column, State } from '@ml-actions/dataset/batch'
import { familyIn, familyOf } from '../bins/family.ts'
import { growingDoubles } from '../bins/growing-doubles.ts'
import { lengthsOf } from '../bins/lengths.ts'
import { numberIn } from '../bins/number-in.ts'
import { textIn } from '../bins/text-in.ts'
import type { Files } from '../reading/files.ts'
import { readTables } from '../reading/read-tables.ts'
import type { FrozenColumn } from '../reference/reference.ts'
import type { Sample } from './sample.ts'

/** How much of the values may be kept in memory. */
export interface Room {
  /** Numbers, of all columns and both sides together. */
  numbers: number
}

const mostDistinct = 10_000

/** Reads the columns' values; undefined of those that are too many, or that the files have not in the reference's type. */
export async function samplesOf(
  files: Files,
  columns: readonly FrozenColumn[],
  room: Room,
): Promise<readonly (Sample | undefined)[]> {
  const going = columns.map((column) => ({ column, keeping: keepingFor(column, room), isBarred: false }))
  await readTables(files, columns, (batch, at) => {
    for (const [index, one] of going.entries()) {
      const cells = batch.columns[at[index] ?? -1]
      one.isBarred ||=
        cells === undefined ||
        familyIn(cells) !== familyOf(one.column.type) ||
        cells.states.subarray(0, batch.rows).includes(State.invalid)
      if (cells !== undefined && !one.isBarred) one.keeping.add(cells, batch.rows)
    }
  })
  return going.map(({ keeping, isBarred }) => (isBarred ? undefined : keeping.sample()))
}

interface Keeping {
  add(cells: Column, rows: number): void
  /** Undefined where there were too many. */
  sample(): Sample | undefined
}

function keepingFor({ as }: FrozenColumn, room: Room): Keeping {
  if (as === 'category') return keepingTexts()
  const keeping = keepingNumbers(room)
  if (as === 'number') return keeping
  return { ...keeping, add: (cells, rows) => keeping.add(lengthsOf(cells, rows), rows) }
}

function keepingNumbers(room: Room): Keeping {
  const finite = growingDoubles()
  let isWhole = true
  return {
    add(cells, rows) {
      isWhole &&= cells.is === 'integer' || cells.is === 'big-integer'
      const number = numberIn(cells)
      for (let row = 0; row < rows && room.numbers > 0; row++) {
        if (cells.states[row] !== State.value) continue
        const value = number(row)
        if (!Number.isFinite(value)) continue
        finite.add(value)
        room.numbers -= 1
      }
    },
    sample: () => (room.numbers > 0 ? { is: 'number', sorted: finite.sorted(), isWhole } : undefined),
  }
}

function keepingTexts(): Keeping {
  const counts = new Map<string, number>()
  return {
    add(cells, rows) {
      const text = textIn(cells)
      for (let row = 0; row < rows && counts.size <= mostDistinct; row++) {
        if (cells.states[row] !== State.value) continue
        const value = text(row)
        counts.set(value, (counts.get(value) ?? 0) + 1)
      }
    },
    sample: () => (counts.size > mostDistinct ? undefined : { is: 'category', counts }),
  }
}
