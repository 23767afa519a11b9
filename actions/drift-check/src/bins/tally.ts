import { State } from '@ml-actions/dataset/batch'
import { countAtMost } from './bounds.ts'

/** Cells of equal width between the lowest and the highest edge: most hold no edge, and then tell the bin at once. */
const cells = 1024

/** Counts of numbers by bin, then of null, then of NaN. */
export class Tally {
  readonly #edges: Float64Array
  readonly #counts: Float64Array
  readonly #lowest: number
  readonly #highest: number
  /** Cells of a unit; 0 where the edges are too near or too far for cells. */
  readonly #scale: number
  /** The bin of all values of a cell; less than 0 where an edge lies in it. */
  readonly #binOf = new Int32Array(cells + 1)

  constructor(edges: readonly number[]) {
    this.#edges = Float64Array.from(edges)
    this.#counts = new Float64Array(edges.length + 3)
    this.#lowest = edges[0] ?? Number.POSITIVE_INFINITY
    this.#highest = edges.at(-1) ?? Number.POSITIVE_INFINITY
    const scale = cells / (this.#highest - this.#lowest)
    this.#scale = Number.isFinite(scale) ? scale : 0
    // The cell of a value never falls as the value rises, so that edges of lower cells are below it.
    const cellsOf = Uint32Array.from(edges, (edge) => this.#cellOf(edge))
    for (const cell of this.#binOf.keys()) this.#binOf[cell] = countAtMost(cellsOf, cell)
    for (const cell of cellsOf) this.#binOf[cell] = -1
  }

  /** Counts the rows of a batch; 0 may have either sign. */
  addAll(values: Float64Array, states: Uint8Array, rows: number): void {
    const counts = this.#counts
    const nulls = this.#edges.length + 1
    for (let row = 0; row < rows; row++) {
      const state = states[row]
      if (state === State.null) counts[nulls] = (counts[nulls] as number) + 1
      if (state !== State.value) continue
      const bin = this.#bin(values[row] as number)
      counts[bin] = (counts[bin] as number) + 1
    }
  }

  addValue(value: number, times: number): void {
    const bin = this.#bin(value)
    this.#counts[bin] = (this.#counts[bin] as number) + times
  }

  addNulls(nulls: number): void {
    const bin = this.#edges.length + 1
    this.#counts[bin] = (this.#counts[bin] as number) + nulls
  }

  /**
   * Counts the values that the edges were made of.
   * @param below  how many of them are below an edge
   */
  addOrdered(below: (edge: number) => number, all: number): void {
    let before = 0
    for (const [bin, count] of [...Array.from(this.#edges, below), all].entries()) {
      this.#counts[bin] = (this.#counts[bin] as number) + count - before
      before = count
    }
  }

  all(): readonly number[] {
    return [...this.#counts]
  }

  #bin(value: number): number {
    if (value >= this.#lowest && value < this.#highest) {
      const bin = this.#binOf[this.#cellOf(value)] as number
      return bin >= 0 ? bin : countAtMost(this.#edges, value)
    }
    return Number.isNaN(value) ? this.#edges.length + 2 : countAtMost(this.#edges, value)
  }

  #cellOf(value: number): number {
    return ((value - this.#lowest) * this.#scale) | 0
  }
}
