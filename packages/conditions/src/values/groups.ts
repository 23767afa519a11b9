import { type Column, State } from '@ml-actions/dataset/batch'
import { extremesOf } from './extremes.ts'
import { WordIndex } from './word-set.ts'

/** Rows of a batch that hold the same value: the first of them, and how many there are. */
export interface Group {
  readonly row: number
  readonly rows: number
}

/** More different values than this in one batch are no groups. */
const mostGroups = 64

/**
 * Groups the rows of a column of few different values; undefined where there are more, or of another kind. Two groups
 * may hold the same value where the file's dictionary has it twice.
 */
export function groupsOf(column: Column, rows: number): readonly Group[] | undefined {
  const { coded } = column
  if (coded !== undefined && coded.values.states.length <= mostGroups) {
    return ofCodes(coded.codes, column.states, rows)
  }
  switch (column.is) {
    case 'integer':
      return ofIntegers(column, rows)
    case 'text':
      return ofTexts(column, rows)
    default:
      return undefined
  }
}

function ofCodes(codes: Int32Array, states: Uint8Array, rows: number): readonly Group[] {
  const counts = new Int32Array(mostGroups)
  const firsts = new Int32Array(mostGroups).fill(-1)
  for (let row = 0; row < rows; row++) {
    if (states[row] !== State.value) continue
    const code = codes[row] as number
    if (counts[code] === 0) firsts[code] = row
    counts[code] = (counts[code] as number) + 1
  }
  return grouped(firsts, counts)
}

function ofIntegers(
  column: Extract<Column, { readonly is: 'integer' }>,
  rows: number,
): readonly Group[] | undefined {
  const { values, states } = column
  const extremes = extremesOf(column, rows)
  if (extremes === undefined) return []
  const least = values[extremes.low] as number
  const range = (values[extremes.high] as number) - least + 1
  if (range > mostGroups) return undefined
  const counts = new Int32Array(range)
  const firsts = new Int32Array(range).fill(-1)
  for (let row = rows - 1; row >= 0; row--) {
    if (states[row] !== State.value) continue
    const at = (values[row] as number) - least
    counts[at] = (counts[at] as number) + 1
    firsts[at] = row
  }
  return grouped(firsts, counts)
}

function ofTexts(
  column: Extract<Column, { readonly is: 'text' }>,
  rows: number,
): readonly Group[] | undefined {
  const { bytes, starts, ends, states } = column
  const index = new WordIndex(mostGroups)
  const counts = new Int32Array(mostGroups)
  const firsts = new Int32Array(mostGroups).fill(-1)
  for (let row = 0; row < rows; row++) {
    if (states[row] !== State.value) continue
    const at = index.add(bytes, starts[row] as number, ends[row] as number)
    if (at < 0) return undefined
    if (counts[at] === 0) firsts[at] = row
    counts[at] = (counts[at] as number) + 1
  }
  return grouped(firsts, counts)
}

function grouped(firsts: Int32Array, counts: Int32Array): readonly Group[] {
  return Array.from(firsts, (row, at) => ({ row, rows: counts[at] as number })).filter(({ rows }) => rows > 0)
}
