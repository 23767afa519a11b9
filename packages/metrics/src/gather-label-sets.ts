import { type Batch, type Column, State } from '@ml-actions/dataset/batch'
import { Misuse } from '@ml-actions/verdict/faults'
import { textOf } from './cell.ts'
import { inOrder } from './classes.ts'
import type { Growing } from './growing.ts'
import { type LabelSets, setName } from './label-sets.ts'
import type { Roles } from './predictions.ts'
import { Texts } from './texts.ts'

/** How 0 and 1 are written, by pandas and NumPy too. */
const bits: ReadonlyMap<string | undefined, 0 | 1> = new Map([
  ['0', 0],
  ['1', 1],
  ['0.0', 0],
  ['1.0', 1],
  ['false', 0],
  ['true', 1],
  ['False', 0],
  ['True', 1],
])
const [zero, one] = [48, 49]

/** Reads columns of 0 and 1, one a label, into codes of sets of labels. */
export class GatheredSets {
  /** The labels as they are read. */
  readonly #labels: readonly string[]
  /** Each set as a digit a label. */
  readonly #sets = new Texts()
  readonly #digits: Uint8Array

  constructor(labels: readonly string[]) {
    this.#labels = labels
    this.#digits = new Uint8Array(labels.length)
  }

  /**
   * Reads a batch's rows, of which each cell must be 0 or 1.
   * @param columns  the column of each label
   * @param refuse   is told of any other cell; the row is then NaN
   */
  add(
    batch: Batch,
    columns: Readonly<Record<string, string>>,
    into: Growing,
    refuse: (column: Column, row: number) => void,
  ): void {
    const read = this.#labels.map((label) => {
      const column = batch.columns.find(({ name }) => name === columns[label])
      if (column === undefined)
        throw new TypeError(`the batch has no column of the label ${JSON.stringify(label)}`)
      return column
    })
    for (let row = 0; row < batch.rows; row++) {
      let isWhole = true
      for (const [at, column] of read.entries()) {
        const bit = bitOf(column, row)
        if (bit === undefined) {
          isWhole = false
          refuse(column, row)
        }
        this.#digits[at] = bit === 1 ? one : zero
      }
      into.add(isWhole ? this.#code() : Number.NaN)
    }
  }

  /** Makes sets of the labels whose score is at least a threshold; NaN where one is missing. All labels have scores. */
  cut(scores: ReadonlyMap<string, Growing>, rows: number, threshold: number): Float64Array {
    const columns = this.#labels.map((label) => (scores.get(label) as Growing).values)
    return new Float64Array(rows).map((_, row) => {
      for (const [at, column] of columns.entries()) {
        const score = column[row] as number
        if (Number.isNaN(score)) return Number.NaN
        this.#digits[at] = score >= threshold ? one : zero
      }
      return this.#code()
    })
  }

  /** The sets so far, by the codes that were given. */
  done(): LabelSets {
    const names = inOrder(this.#labels)
    const place = this.#labels.map((label) => names.indexOf(label))
    const members = [...this.#sets].map((digits) =>
      Int32Array.from(place.filter((_, at) => digits[at] === '1')).sort(),
    )
    return { names, members }
  }

  #code(): number {
    return this.#sets.add(this.#digits, 0, this.#digits.length)
  }
}

/** The name of each set, by its code. */
export function setNames({ names, members }: LabelSets): readonly string[] {
  return members.map((labels) => setName(Array.from(labels, (label) => names[label] as string)))
}

/**
 * Refuses a task of many labels whose columns are not of the same labels.
 * @throws {Misuse} naming a label that one of them lacks
 */
export function refuseOtherLabels({ labels, predicted, scores }: Roles, path: string): void {
  if (labels === undefined) return
  for (const [key, columns] of Object.entries({ predicted, scores })) {
    if (columns === undefined) continue
    const [lacking] = Object.keys(labels).filter((label) => !Object.hasOwn(columns, label))
    const [more] = Object.keys(columns).filter((label) => !Object.hasOwn(labels, label))
    const label = lacking ?? more
    if (label === undefined) continue
    const [with_, without] = lacking === undefined ? [key, 'labels'] : ['labels', key]
    const is = `"${with_}" has a column of the label ${JSON.stringify(label.slice(0, 40))}, and "${without}" has none`
    const todo =
      'mend the two in the policy; where one prefix begins another, write the columns out: {label: column, …}'
    throw new Misuse({ is, wanted: 'a column for each label in each of them', todo, place: { path } })
  }
}

function bitOf(column: Column, row: number): 0 | 1 | undefined {
  if (column.is === 'text' && column.states[row] === State.value) {
    const start = column.starts[row] as number
    // A digit by itself needs no text made of it.
    const digit = column.ends[row] === start + 1 ? column.bytes[start] : undefined
    if (digit === zero || digit === one) return digit === one ? 1 : 0
  }
  return bits.get(textOf(column, row))
}
