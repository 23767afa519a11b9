import { type Batch, type Column, State } from '@ml-actions/dataset/batch'
import { jsonLines } from '@ml-actions/dataset/formats/json-lines/json-lines'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Table, TypeName } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Finding } from '@ml-actions/verdict/finding'
import type { Place } from '@ml-actions/verdict/place'
import { type Answer, Collector } from './collector.ts'
import type { Pairs } from './pairs.ts'
import { normal } from './prediction.ts'

/**
 * Reads the files of JSON lines that a path or a glob names: one object a request, `{id, at, stable: {prediction, ms,
 * error}, candidate: {…}}`, exactly and within the limits of the reader. A line that cannot be used is counted, with its place.
 * @param asked  where the rollout file names them
 * @throws {Misuse} for no file, a file without ids, predictions that are objects, or over a limit
 */
export async function readPairs(
  source: DataSource,
  pattern: string,
  { asked, signal }: { readonly asked: Place; readonly signal: AbortSignal },
): Promise<Pairs> {
  const paths = await source.list(pattern)
  if (paths.length === 0) {
    const is = `"pairs" is ${JSON.stringify(pattern)}, which finds no file`
    throw new Misuse({ is, wanted: 'a log', todo: 'check the path and the working directory', place: asked })
  }
  const collector = new Collector()
  for (const path of paths) {
    const table = await jsonLines.open(await source.open(path), { flatten: true }, [])
    try {
      await readTable(table, collector, signal)
    } finally {
      await table.close()
    }
  }
  return collector.pairs()
}

const arms = ['stable', 'candidate'] as const

async function readTable(table: Table, collector: Collector, signal: AbortSignal): Promise<void> {
  const isEmpty = table.faults.some(({ code }) => code === 'no-header') && (await table.source()).bytes === 0
  let ended = !isEmpty && table.faults.some((fault) => fault.ends)
  if (!isEmpty) for (const fault of table.faults) collector.break(fault)
  if (!isEmpty && !ended) {
    const names = table.headings.map(({ name }) => name)
    refuseUnusable(table.path, names)
    const wanted = names.flatMap((name, heading) => (isRead(name) ? [{ heading, type: typeOf(name) }] : []))
    for await (const batch of table.batches(wanted, signal)) {
      for (const fault of batch.faults) collector.break(fault)
      ended ||= batch.faults.some((fault) => fault.ends)
      readBatch(batch, collector)
    }
  }
  collector.end(await table.source(), { ended, notes: table.notes })
}

function refuseUnusable(path: string, names: readonly string[]): void {
  const nested = names.find((name) => /^(stable|candidate)\.prediction\./.test(name))
  if (nested !== undefined) {
    const is = `there are predictions that are objects: ${JSON.stringify(nested.slice(0, 80))}`
    const wanted = 'a class, a number, a truth value or a list'
    throw new Misuse({ is, wanted, todo: 'log the part that is to be compared', place: { path } })
  }
  if (names.includes('id')) return
  throw new Misuse({
    is: 'no line has an "id"',
    wanted: '{"id": …, "at": …, "stable": {"prediction": …, "ms": …, "error": …}, "candidate": {…}}',
    todo: 'log the id of the request in each line',
    place: { path },
  })
}

function isRead(name: string): boolean {
  return name === 'id' || name === 'at' || /^(stable|candidate)\.(prediction|ms|error)(\.|$)/.test(name)
}

function typeOf(name: string): TypeName {
  if (name === 'at') return 'datetime'
  return name.endsWith('.ms') && !name.includes('.error') ? 'float64' : 'json'
}

interface Row {
  readonly batch: Batch
  readonly row: number
}

function readBatch(batch: Batch, collector: Collector): void {
  for (let row = 0; row < batch.rows; row++) {
    // A name that stands twice in an object was told as a fault of the file: none of its values counts.
    if (batch.columns.some(({ states }) => states[row] === State.absent)) continue
    const at = { batch, row }
    const wrong = wrongIn(at)
    if (wrong === undefined) addRow(at, collector)
    else collector.break(wrong)
  }
}

function addRow(at: Row, collector: Collector): void {
  const [stable, candidate] = arms.map((arm) => answerOf(at, arm))
  const time = columnOf(at.batch, 'at')
  if (time?.is === 'datetime' && time.states[at.row] === State.value)
    collector.at((time.seconds[at.row] ?? 0) * 1000 + (time.nanoseconds[at.row] ?? 0) / 1e6)
  collector.add(normal(textAt(at, 'id') ?? ''), stable, candidate)
}

/** Says what is wrong with a line, at the cell; undefined when it can be used. */
function wrongIn(at: Row): Finding | undefined {
  const { batch, row } = at
  if (textAt(at, 'id') === undefined) return found(at, 'id', 'the line has no "id"')
  for (const [index, column] of batch.columns.entries()) {
    const isTime = column.is === 'float'
    const isNegative = isTime && column.states[row] === State.value && !((column.values[row] ?? 0) >= 0)
    if (column.states[row] === State.invalid || isNegative) {
      const wanted = isTime ? 'milliseconds, at least 0' : 'a time such as 2026-01-01T00:00:00Z'
      return { is: `"${column.name}" is not ${wanted}`, place: batch.place(row, index) }
    }
  }
  const silent = arms.every((arm) => answerOf(at, arm) === undefined)
  return silent
    ? found(at, 'id', 'the line has neither a prediction nor an error of either release')
    : undefined
}

function found({ batch, row }: Row, name: string, is: string): Finding {
  const index = batch.columns.findIndex((column) => column.name === name)
  return { is, place: batch.place(row, Math.max(0, index)) }
}

/** What a line says of an arm; undefined when it says nothing of it. */
function answerOf(at: Row, arm: (typeof arms)[number]): Answer | undefined {
  const text = textAt(at, `${arm}.prediction`)
  const failed = at.batch.columns.some((column) => isError(column, at.row, `${arm}.error`))
  if (text === undefined && !failed) return undefined
  const time = columnOf(at.batch, `${arm}.ms`)
  const known = time?.is === 'float' && time.states[at.row] === State.value
  return {
    // What a release answered beside an error is not compared: nobody was to use it.
    prediction: text === undefined || failed ? undefined : normal(text),
    failed,
    milliseconds: known ? (time.values[at.row] ?? Number.NaN) : Number.NaN,
  }
}

/** Whether a cell of `error`, or of a part of it, tells of one: `false` and the empty text tell of none. */
function isError(column: Column, row: number, name: string): boolean {
  if (column.is !== 'text' || (column.name !== name && !column.name.startsWith(`${name}.`))) return false
  return column.states[row] === State.value && !['false', '""', '0'].includes(column.text(row))
}

function textAt({ batch, row }: Row, name: string): string | undefined {
  const column = columnOf(batch, name)
  return column?.is === 'text' && column.states[row] === State.value ? column.text(row) : undefined
}

function columnOf(batch: Batch, name: string): Column | undefined {
  return batch.columns.find((column) => column.name === name)
}
