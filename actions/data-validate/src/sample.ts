import { seeded } from '@ml-actions/stats/random'

/** Draws rows one after the other, the same ones in every pass over the same data. */
export interface Draw {
  /** Marks which of the next `rows` rows are drawn: 1 or 0. */
  next(rows: number): Uint8Array
}

/**
 * Draws `wanted` of `total` rows, every set of them equally likely, in the order of the data and in constant memory.
 *
 * Selection sampling: Knuth, The Art of Computer Programming 2, section 3.4.2, algorithm S.
 */
export function draw(wanted: number, total: number, seed: string): Draw {
  const random = seeded(seed)
  let [left, open] = [total, Math.min(wanted, total)]
  return {
    next(rows) {
      const marks = new Uint8Array(rows)
      for (let row = 0; row < rows; row++, left--) {
        if (random.next() * left >= open) continue
        marks[row] = 1
        open--
      }
      return marks
    },
  }
}
