import type { Batch } from '@ml-actions/dataset/batch'
import { textOf } from '@ml-actions/metrics/cell'
import type { Task } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'

/** Over this many different values a column of texts holds ids, and no classes. */
const mostClasses = 200

const numeric = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i
const whole = /^\s*[-+]?\d+(\.0*)?\s*$/

/** Looks at labels and predictions, batch by batch, to tell what kind of task they are of. */
export class TaskGuess {
  readonly #path: string
  readonly #columns: readonly string[]
  readonly #seen = new Set<string>()
  #isNumeric = true
  #isWhole = true

  /** @param columns  the names of label and prediction */
  constructor(path: string, columns: readonly string[]) {
    this.#path = path
    this.#columns = columns
  }

  /** @returns whether more rows could change the answer */
  add(batch: Batch): boolean {
    for (const column of batch.columns) {
      if (!this.#columns.includes(column.name)) continue
      for (let row = 0; row < batch.rows; row++) this.#look(textOf(column, row))
    }
    return this.#seen.size <= mostClasses && (this.#isWhole || !this.#isNumeric)
  }

  /**
   * The kind of task: numbers that are not all whole, or of more than 200 values, are a regression; two classes of which
   * one is known to be the positive one are a binary task.
   * @throws {Misuse} for texts of more than 200 values, and for one number that is written in two ways
   */
  task(positive: string): Exclude<Task, 'ranking'> {
    const many = this.#seen.size > mostClasses
    if (this.#isNumeric && (many || !this.#isWhole)) return 'regression'
    if (many) {
      const columns = this.#columns.map((name) => JSON.stringify(name)).join(' and ')
      throw new Misuse({
        is: `${this.#columns.length === 1 ? 'column' : 'columns'} ${columns} hold over ${mostClasses} different values`,
        wanted: 'classes, or numbers',
        todo: 'name the columns with classes',
        place: { path: this.#path },
      })
    }
    this.#refuseTwoWays()
    return this.#isBinary(positive) ? 'binary' : 'multiclass'
  }

  /** Labels 0 and 1 beside predictions 0.0 and 1.0 would be four classes, of which none is ever right. */
  #refuseTwoWays(): void {
    if (!this.#isNumeric) return
    const ways = new Map<number, string>()
    for (const text of this.#seen) {
      const other = ways.get(Number(text))
      if (other !== undefined) {
        throw new Misuse({
          is: `one class is written in two ways, ${JSON.stringify(other)} and ${JSON.stringify(text)}`,
          wanted: 'the same class in the same way in labels and predictions',
          todo: 'write both as whole numbers, in pandas by astype(int)',
          place: { path: this.#path },
        })
      }
      ways.set(Number(text), text)
    }
  }

  #look(text: string | undefined): void {
    if (text === undefined || text === 'NaN' || this.#seen.has(text)) return
    if (this.#seen.size <= mostClasses) this.#seen.add(text)
    this.#isNumeric &&= numeric.test(text)
    this.#isWhole &&= whole.test(text)
  }

  #isBinary(positive: string): boolean {
    const words = [...this.#seen, ...(positive === '' ? [] : [positive])]
    if (new Set(words).size > 2 || words.length === 0) return false
    if (positive !== '') return true
    return [
      ['0', '1'],
      ['-1', '1'],
      ['false', 'true'],
      ['False', 'True'],
    ].some((pair) => words.every((word) => pair.includes(word)))
  }
}

/** The task of two models' files: the one that both can be read as. */
export function bothTasks(one: Task, other: Task): Task {
  if (one === other) return one
  // Whole numbers look like classes where there are few of them.
  return [one, other].includes('regression') ? 'regression' : 'multiclass'
}
