import type { Batch, Column } from '@ml-actions/dataset/batch'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Finding } from '@ml-actions/verdict/finding'
import { numberOf, textOf } from './cell.ts'
import { type Classes, classesOf } from './classes.ts'
import { Codes } from './codes.ts'
import { missing, type Predictions, type Roles } from './predictions.ts'

/** Reads batches into predictions: `add` each one, then ask for what they make. */
export interface Gathering {
  /**
   * @throws {Misuse} for a fault of the file, a row without a label, a row without an id
   */
  add(batch: Batch): void
  /**
   * @throws {Misuse} for an id that comes twice, and for classes that are not the task's
   */
  done(): Predictions
}

/** The columns to read, each as text or as a number where the file itself does not say. */
export function columnsOf(roles: Roles): ReadonlyMap<string, 'text' | 'number'> {
  const values = roles.task === 'regression' ? 'number' : 'text'
  const asText = [roles.id, ...roles.slices].filter((name) => name !== undefined)
  return new Map<string, 'text' | 'number'>([
    ...asText.map((name) => [name, 'text'] as const),
    ...(roles.score === undefined ? [] : [[roles.score, 'number'] as const]),
    ...(roles.prediction === undefined ? [] : [[roles.prediction, values] as const]),
    [roles.label, values],
  ])
}

/** Starts to gather a file's predictions. */
export function gatherPredictions(path: string, roles: Roles): Gathering {
  const rows = new Rows(path, roles)
  return {
    add: (batch) => rows.add(batch),
    done: () => rows.done(),
  }
}

const mostFindings = 10

/** What was read so far, column by column. */
class Rows {
  readonly #path: string
  readonly #roles: Roles
  readonly #ids: string[] = []
  readonly #classes = new Codes()
  readonly #labels: number[] = []
  readonly #predictions: number[] = []
  readonly #scores: number[] = []
  readonly #slices: ReadonlyMap<string, { readonly codes: Codes; readonly rows: number[] }>
  readonly #findings: Finding[] = []
  #broken = 0

  constructor(path: string, roles: Roles) {
    this.#path = path
    this.#roles = roles
    this.#slices = new Map(roles.slices.map((name) => [name, { codes: new Codes(), rows: [] }]))
  }

  add(batch: Batch): void {
    const [fault] = batch.faults
    if (fault !== undefined) {
      const { is, wanted, place } = fault
      throw new Misuse({ is, wanted, todo: 'write the predictions file again', place })
    }
    const { id, label, prediction, score } = this.#roles
    if (id !== undefined)
      this.#read(batch, id, (column, row) => this.#ids.push(this.#idOf(batch, column, row)))
    this.#read(batch, label, (column, row) => this.#labels.push(this.#labelOf(batch, column, row)))
    if (prediction !== undefined) {
      this.#read(batch, prediction, (column, row) =>
        this.#predictions.push(this.#usable(batch, column, row, this.#valueOf(column, row))),
      )
    }
    if (score !== undefined) {
      this.#read(batch, score, (column, row) =>
        this.#scores.push(this.#usable(batch, column, row, numberOf(column, row))),
      )
    }
    for (const [name, { codes, rows }] of this.#slices) {
      this.#read(batch, name, (column, row) => rows.push(codes.of(textOf(column, row) ?? missing)))
    }
  }

  done(): Predictions {
    this.#refuseRepeatedIds()
    const { task, id, prediction, score } = this.#roles
    const classes = classesOf(this.#classes.names, this.#roles, this.#path)
    const recoded = (values: readonly number[]) =>
      Float64Array.from(values, (value) =>
        task === 'regression' ? value : (classes.recode[value] ?? Number.NaN),
      )
    const predictions =
      prediction === undefined ? cut(this.#scores, classes, this.#roles) : recoded(this.#predictions)
    return {
      path: this.#path,
      task,
      rows: this.#labels.length,
      classes: classes.names,
      positive: classes.positive,
      labels: recoded(this.#labels),
      ...(predictions === undefined ? {} : { predictions }),
      ...(score === undefined ? {} : { scores: Float64Array.from(this.#scores) }),
      ...(id === undefined ? {} : { ids: this.#ids }),
      slices: new Map(
        [...this.#slices].map(([name, { codes, rows }]) => [
          name,
          { names: codes.names, codes: Int32Array.from(rows) },
        ]),
      ),
      broken: { count: this.#broken, findings: this.#findings },
    }
  }

  #read(batch: Batch, name: string, take: (column: Column, row: number) => void): void {
    const column = batch.columns.find((each) => each.name === name)
    if (column === undefined) throw new TypeError(`the batch has no column ${JSON.stringify(name)}`)
    for (let row = 0; row < batch.rows; row++) take(column, row)
  }

  #idOf(batch: Batch, column: Column, row: number): string {
    const id = textOf(column, row)
    if (id !== undefined) return id
    throw this.#empty(batch, column, row, 'id', 'an id in every row')
  }

  #labelOf(batch: Batch, column: Column, row: number): number {
    const label = this.#valueOf(column, row)
    if (Number.isFinite(label)) return label
    throw this.#empty(batch, column, row, 'label', `${this.#kind()} in every row`)
  }

  #kind(): string {
    return this.#roles.task === 'regression' ? 'a finite number' : 'a class'
  }

  #empty(batch: Batch, column: Column, row: number, what: string, wanted: string): Misuse {
    const place = batch.place(row, batch.columns.indexOf(column))
    const is = `row ${batch.firstRow + row} has no ${what} in column ${JSON.stringify(column.name)}`
    return new Misuse({ is, wanted, todo: `fill it in or leave the row out of ${this.#path}`, place })
  }

  /** The value of a label or a prediction: its class's code or the number itself, NaN where there is none. */
  #valueOf(column: Column, row: number): number {
    if (this.#roles.task === 'regression') return numberOf(column, row)
    const name = textOf(column, row)
    return name === undefined || name === 'NaN' ? Number.NaN : this.#classes.of(name)
  }

  #usable(batch: Batch, column: Column, row: number, value: number): number {
    if (Number.isFinite(value)) return value
    this.#broken += 1
    if (this.#findings.length < mostFindings) {
      const is = `${JSON.stringify(column.name)} of row ${batch.firstRow + row} is ${wrong(value)}`
      this.#findings.push({ is, place: batch.place(row, batch.columns.indexOf(column)) })
    }
    return Number.NaN
  }

  #refuseRepeatedIds(): void {
    const seen = new Map<string, number>()
    for (const [row, id] of this.#ids.entries()) {
      const before = seen.get(id)
      if (before !== undefined) {
        const is = `rows ${before + 1} and ${row + 1} have the same id ${JSON.stringify(id.slice(0, 40))}`
        const place = {
          path: this.#path,
          row: row + 1,
          field: this.#roles.id as string,
        }
        throw new Misuse({
          is,
          wanted: 'each id once',
          todo: 'take the copies out, or name another id column',
          place,
        })
      }
      seen.set(id, row)
    }
  }
}

function wrong(value: number): string {
  return Number.isNaN(value) ? 'missing, NaN or no number' : 'infinite'
}

/** Makes predictions of scores, where the policy gives a threshold. */
function cut(
  scores: readonly number[],
  { positive, negative }: Classes,
  roles: Roles,
): Float64Array | undefined {
  const { threshold } = roles
  if (threshold === undefined) return undefined
  return Float64Array.from(scores, (score) =>
    Number.isNaN(score) ? Number.NaN : score >= threshold ? positive : negative,
  )
}
