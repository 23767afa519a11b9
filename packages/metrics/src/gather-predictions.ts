import { type Batch, type Column, State } from '@ml-actions/dataset/batch'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Finding } from '@ml-actions/verdict/finding'
import { numberOf, textOf } from './cell.ts'
import { type Classes, classesOf } from './classes.ts'
import { GatheredSets, refuseOtherLabels, setNames } from './gather-label-sets.ts'
import { Growing } from './growing.ts'
import { isNumeric, missing, type Predictions, type Roles } from './predictions.ts'
import { Texts } from './texts.ts'

/** Reads batches into predictions: `add` each one, then ask for what they make. */
export interface Gathering {
  /**
   * @throws {Misuse} for a fault of the file, a row without a label, a row without an id or with another's
   */
  add(batch: Batch): void
  /**
   * @throws {Misuse} for classes that are not the task's
   */
  done(): Predictions
}

/** The columns to read, each as text or as a number where the file itself does not say. */
export function columnsOf(roles: Roles): ReadonlyMap<string, 'text' | 'number'> {
  const values = isNumeric(roles.task) ? 'number' : 'text'
  const asText = [roles.id, roles.group, ...roles.slices].filter((name) => name !== undefined)
  return new Map<string, 'text' | 'number'>([
    ...asText.map((name) => [name, 'text'] as const),
    ...[roles.score, ...Object.values(roles.scores ?? {})].flatMap((name) =>
      name === undefined ? [] : [[name, 'number'] as const],
    ),
    ...[roles.prediction, roles.label].flatMap((name) =>
      name === undefined ? [] : [[name, values] as const],
    ),
    ...[roles.predicted ?? {}, roles.labels ?? {}].flatMap((columns) =>
      Object.values(columns).map((name) => [name, 'text'] as const),
    ),
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
  readonly #ids = new Texts()
  readonly #classes = new Texts()
  readonly #sets: GatheredSets
  readonly #labels = new Growing()
  readonly #predictions = new Growing()
  readonly #scores = new Growing()
  readonly #classScores: ReadonlyMap<string, Growing>
  readonly #slices: ReadonlyMap<string, { readonly names: Texts; readonly codes: Growing }>
  readonly #groups = { names: new Texts(), codes: new Growing() }
  readonly #findings: Finding[] = []
  #broken = 0

  constructor(path: string, roles: Roles) {
    this.#path = path
    this.#roles = roles
    refuseOtherLabels(roles, path)
    this.#sets = new GatheredSets(Object.keys(roles.labels ?? {}))
    this.#slices = new Map(roles.slices.map((name) => [name, { names: new Texts(), codes: new Growing() }]))
    this.#classScores = new Map(Object.keys(roles.scores ?? {}).map((name) => [name, new Growing()]))
  }

  add(batch: Batch): void {
    const [fault] = batch.faults
    if (fault !== undefined) {
      const { is, wanted, place } = fault
      throw new Misuse({ is, wanted, todo: 'write the predictions file again', place })
    }
    const { id, label, prediction, score, scores = {}, group } = this.#roles
    const numbers = (into: Growing) => (column: Column, row: number) =>
      into.add(this.#usable(batch, column, row, numberOf(column, row)))
    if (id !== undefined) this.#read(batch, id, (column, row) => this.#addId(batch, column, row))
    if (label !== undefined)
      this.#read(batch, label, (column, row) => this.#labels.add(this.#labelOf(batch, column, row)))
    this.#addSets(batch)
    if (prediction !== undefined) {
      this.#read(batch, prediction, (column, row) =>
        this.#predictions.add(this.#usable(batch, column, row, this.#valueOf(column, row))),
      )
    }
    if (score !== undefined) this.#read(batch, score, numbers(this.#scores))
    for (const [name, into] of this.#classScores) this.#read(batch, scores[name] as string, numbers(into))
    if (group !== undefined) this.#read(batch, group, (column, row) => this.#addGroup(batch, column, row))
    for (const [slice, { names, codes }] of this.#slices) {
      this.#read(batch, slice, (column, row) => {
        const code = codeOf(names, column, row)
        codes.add(code < 0 ? names.addText(missing) : code)
      })
    }
  }

  done(): Predictions {
    const { task, id, score, group } = this.#roles
    return {
      path: this.#path,
      task,
      rows: this.#labels.values.length,
      ...(task === 'multilabel' ? this.#saidOfLabels() : this.#saidOfClasses()),
      ...(score === undefined ? {} : { scores: this.#scores.values }),
      ...(group === undefined ? {} : { groups: Int32Array.from(this.#groups.codes.values) }),
      ...(id === undefined ? {} : { ids: this.#ids }),
      slices: new Map(
        [...this.#slices].map(([name, { names, codes }]) => [
          name,
          { names: [...names], codes: Int32Array.from(codes.values) },
        ]),
      ),
      broken: { count: this.#broken, findings: this.#findings },
    }
  }

  /** What is true and said of rows that have a class or a number each. */
  #saidOfClasses(): Said {
    const { task, prediction } = this.#roles
    const scored = [...this.#classScores.keys()]
    if (scored.length > 0) this.#refuseUnscored(scored)
    const classes = classesOf([...new Set([...this.#classes, ...scored])], this.#roles, this.#path)
    const recoded = (values: Float64Array) =>
      isNumeric(task) ? values.slice() : values.map((value) => classes.recode[value] ?? Number.NaN)
    const classScores = this.#scoresOf(classes.names)
    const said = (): Float64Array | undefined => {
      if (prediction !== undefined) return recoded(this.#predictions.values)
      return scored.length > 0 ? highest(classScores) : cut(this.#scores.values, classes, this.#roles)
    }
    const predictions = said()
    return {
      classes: classes.names,
      positive: classes.positive,
      labels: recoded(this.#labels.values),
      ...(predictions === undefined ? {} : { predictions }),
      ...(scored.length === 0 ? {} : { classScores }),
    }
  }

  /** The same of rows that have any number of labels each. */
  #saidOfLabels(): Said {
    const { predicted, scores, threshold } = this.#roles
    const cutAt = predicted === undefined && scores !== undefined ? threshold : undefined
    const rows = this.#labels.values.length
    const made =
      cutAt === undefined ? this.#predictions.values : this.#sets.cut(this.#classScores, rows, cutAt)
    const sets = this.#sets.done()
    const { names, recode } = classesOf(setNames(sets), this.#roles, this.#path)
    const members: Int32Array[] = []
    for (const [code, labels] of sets.members.entries()) members[recode[code] as number] = labels
    const recoded = (values: Float64Array) => values.map((code) => recode[code] ?? Number.NaN)
    return {
      classes: names,
      positive: -1,
      labelSets: { names: sets.names, members },
      labels: recoded(this.#labels.values),
      ...(predicted === undefined && cutAt === undefined ? {} : { predictions: recoded(made) }),
      ...(scores === undefined ? {} : { classScores: this.#scoresOf(sets.names) }),
    }
  }

  #scoresOf(names: readonly string[]): readonly Float64Array[] {
    return names.map((name) => this.#classScores.get(name)?.values ?? new Float64Array())
  }

  #addSets(batch: Batch): void {
    const { labels, predicted } = this.#roles
    if (labels !== undefined) {
      this.#sets.add(batch, labels, this.#labels, (column, row) => {
        throw this.#empty(batch, column, row, [
          '0 or 1',
          '0 or 1 (or false or true) of each label in every row',
        ])
      })
    }
    if (predicted !== undefined) {
      this.#sets.add(batch, predicted, this.#predictions, (column, row) =>
        this.#unusable(batch, column, row, 'neither 0 nor 1'),
      )
    }
  }

  #read(batch: Batch, name: string, take: (column: Column, row: number) => void): void {
    const column = batch.columns.find((each) => each.name === name)
    if (column === undefined) throw new TypeError(`the batch has no column ${JSON.stringify(name)}`)
    for (let row = 0; row < batch.rows; row++) take(column, row)
  }

  #addId(batch: Batch, column: Column, row: number): void {
    const before = this.#ids.size
    const code = codeOf(this.#ids, column, row)
    if (code < 0) throw this.#empty(batch, column, row, ['id', 'an id in every row'])
    if (code < before) throw this.#repeated(code, before)
  }

  #addGroup(batch: Batch, column: Column, row: number): void {
    const code = codeOf(this.#groups.names, column, row)
    if (code < 0) throw this.#empty(batch, column, row, ['group', 'a group in every row'])
    this.#groups.codes.add(code)
  }

  #labelOf(batch: Batch, column: Column, row: number): number {
    const label = this.#valueOf(column, row)
    if (Number.isFinite(label)) return label
    throw this.#empty(batch, column, row, ['label', `${this.#kind()} in every row`])
  }

  #kind(): string {
    return isNumeric(this.#roles.task) ? 'a finite number' : 'a class'
  }

  #empty(batch: Batch, column: Column, row: number, [what, wanted]: readonly [string, string]): Misuse {
    const place = batch.place(row, batch.columns.indexOf(column))
    const is = `row ${batch.firstRow + row} has no ${what} in column ${JSON.stringify(column.name)}`
    return new Misuse({ is, wanted, todo: `fill it in or leave the row out of ${this.#path}`, place })
  }

  /** The value of a label or a prediction: its class's code or the number itself, NaN where there is none. */
  #valueOf(column: Column, row: number): number {
    if (isNumeric(this.#roles.task)) return numberOf(column, row)
    if (isNaNText(column, row)) return Number.NaN
    const code = codeOf(this.#classes, column, row)
    return code < 0 ? Number.NaN : code
  }

  #usable(batch: Batch, column: Column, row: number, value: number): number {
    if (Number.isFinite(value)) return value
    this.#unusable(batch, column, row, wrong(value))
    return Number.NaN
  }

  #unusable(batch: Batch, column: Column, row: number, what: string): void {
    this.#broken += 1
    if (this.#findings.length === mostFindings) return
    const is = `${JSON.stringify(column.name)} of row ${batch.firstRow + row} is ${what}`
    this.#findings.push({ is, place: batch.place(row, batch.columns.indexOf(column)) })
  }

  #repeated(before: number, row: number): Misuse {
    const id = this.#ids.text(before)
    const is = `rows ${before + 1} and ${row + 1} have the same id ${JSON.stringify(id.slice(0, 40))}`
    const place = { path: this.#path, row: row + 1, field: this.#roles.id as string }
    const todo = 'take the copies out, or name another id column'
    return new Misuse({ is, wanted: 'each id once', todo, place })
  }

  #refuseUnscored(scored: readonly string[]): void {
    const known = new Set(scored)
    const without = [...this.#classes].find((name) => !known.has(name))
    if (without === undefined) return
    const is = `${this.#path} has the class ${JSON.stringify(without.slice(0, 40))}, of which no column has the scores`
    const wanted = 'a score column for each class that is true of a row or predicted'
    throw new Misuse({
      is,
      wanted,
      todo: 'name it under "scores" in the policy',
      place: { path: this.#path },
    })
  }
}

/** What is true of rows and what the model says of them. */
type Said = Pick<Predictions, 'classes' | 'positive' | 'labels' | 'labelSets' | 'predictions' | 'classScores'>

/** The code of a cell's text; −1 where there is none. */
function codeOf(texts: Texts, column: Column, row: number): number {
  if (column.is === 'text') {
    if (column.states[row] !== State.value) return -1
    return texts.add(column.bytes, column.starts[row] as number, column.ends[row] as number)
  }
  const text = textOf(column, row)
  return text === undefined ? -1 : texts.addText(text)
}

/** Whether a model wrote the letters NaN, which name no class. */
function isNaNText(column: Column, row: number): boolean {
  if (column.is !== 'text') return column.is === 'float' && Number.isNaN(column.values[row])
  const start = column.starts[row] as number
  const letter = (at: number) => column.bytes[start + at]
  return column.ends[row] === start + 3 && letter(0) === 78 && letter(1) === 97 && letter(2) === 78
}

/** The class with the highest score of each row, the first of equals; NaN where one is missing. */
function highest(classScores: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array()] = classScores
  return first.map((_, row) => {
    let best = 0
    for (let code = 0; code < classScores.length; code++) {
      const score = classScores[code]?.[row] as number
      if (Number.isNaN(score)) return Number.NaN
      if (score > (classScores[best]?.[row] as number)) best = code
    }
    return best
  })
}

function wrong(value: number): string {
  return Number.isNaN(value) ? 'missing, NaN or no number' : 'infinite'
}

/** Makes predictions of scores, where the policy gives a threshold. */
function cut(scores: Float64Array, { positive, negative }: Classes, roles: Roles): Float64Array | undefined {
  const { threshold } = roles
  if (threshold === undefined) return undefined
  return scores.map((score) => (Number.isNaN(score) ? Number.NaN : score >= threshold ? positive : negative))
}
