import { State, type TextColumn } from '@ml-actions/dataset/batch'

/** Places for different texts, a power of two. */
const places = 1024
/** So many of them are filled at most: what is hostile meets no more of the others than that. */
const mostDistinct = 256

/**
 * Visits the texts of a batch by their bytes: the first few hundred different ones once each, with the rows that have them,
 * all others row by row. No text is decoded twice that comes again and again.
 * @returns  the rows that are null
 */
export function eachText(
  column: TextColumn,
  rows: number,
  visit: (value: string, times: number) => void,
): number {
  const { states } = column
  /** The row that a text was first seen in, from 1; 0 where the place is free. */
  const firsts = new Int32Array(places)
  const counts = new Uint32Array(places)
  let [nulls, distinct] = [0, 0]
  for (let row = 0; row < rows; row++) {
    if (states[row] === State.null) nulls += 1
    if (states[row] !== State.value) continue
    const place = placeOf(column, row, firsts)
    if (firsts[place] === 0) {
      if (distinct === mostDistinct) {
        visit(column.text(row), 1)
        continue
      }
      distinct += 1
      firsts[place] = row + 1
    }
    counts[place] = (counts[place] as number) + 1
  }
  for (let place = 0; place < places; place++) {
    const first = firsts[place] as number
    if (first > 0) visit(column.text(first - 1), counts[place] as number)
  }
  return nulls
}

/** The place of a row's text, or the free one where it would stand; by the hash of Fowler, Noll and Vo (FNV-1a). */
function placeOf({ bytes, starts, ends }: TextColumn, row: number, firsts: Int32Array): number {
  const [start, end] = [starts[row] as number, ends[row] as number]
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  let place = (hash ^ (hash >>> 15)) & (places - 1)
  for (;;) {
    const first = firsts[place] as number
    if (first === 0) return place
    const from = starts[first - 1] as number
    if ((ends[first - 1] as number) - from === end - start && isSame(bytes, from, start, end)) return place
    place = (place + 1) & (places - 1)
  }
}

/** Whether the bytes from one place on are those from another on. */
function isSame(bytes: Uint8Array, from: number, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[from + at - start] !== bytes[at]) return false
  return true
}
