import { areValues } from '@ml-actions/dataset/are-values'
import { type Batch, type Column, State } from '@ml-actions/dataset/batch'
import type { Fold } from './bind.ts'
import type { Cells } from './checks/check.ts'
import { type Showing, show } from './values/show.ts'

/** Counts a column's cells by what stands in them. */
export function cellsOf(batch: Batch, column: Column, index: number, showing: Showing): Cells {
  return {
    column,
    ...counted(column.states, batch.rows),
    place: (row) => batch.place(row, index),
    show: (row) => show(column, row, showing),
  }
}

/** Marks the rows that hold all conditions of a demand: 1 in view, 0 not. A null holds none. */
export function inView({ when }: Fold, cells: readonly Cells[], sampled: Uint8Array): Uint8Array {
  const marks = sampled.slice()
  for (const { condition, column } of when) {
    const seen = cells[column]?.column
    if (seen === undefined) continue
    const holds = condition.test(seen)
    for (let row = 0; row < marks.length; row++) {
      if (marks[row] === 1 && (seen.states[row] !== State.value || !holds(row))) marks[row] = 0
    }
  }
  return marks
}

/** A column in which the cells of rows out of view are absent, so that no check sees them. */
export function within(cells: Cells, marks: Uint8Array): Cells {
  const states = cells.column.states.slice(0, marks.length)
  for (let row = 0; row < marks.length; row++) if (marks[row] === 0) states[row] = State.absent
  return { ...cells, column: { ...cells.column, states }, ...counted(states, marks.length) }
}

/** Counts rows at the start that hold values, four at a time: most columns are nothing else. */
function valuesFirst(states: Uint8Array, rows: number): number {
  if (states.byteOffset % 4 !== 0) return 0
  const words = new Uint32Array(states.buffer, states.byteOffset, rows >> 2)
  let word = 0
  // Four times `State.value`.
  while (word < words.length && words[word] === 0) word++
  return word << 2
}

function counted(states: Uint8Array, rows: number): Pick<Cells, 'values' | 'nulls' | 'invalid'> {
  if (areValues(states.subarray(0, rows))) return { values: rows, nulls: 0, invalid: 0 }
  let [nulls, invalid, absent] = [0, 0, 0]
  for (let row = valuesFirst(states, rows); row < rows; row++) {
    const state = states[row] as number
    if (state === State.value) continue
    if (state === State.null) nulls++
    else if (state === State.invalid) invalid++
    else absent++
  }
  return { values: rows - nulls - invalid - absent, nulls, invalid }
}
