import type { Column } from '@ml-actions/dataset/batch'
import { limits } from '@ml-actions/dataset/limits'
import type { Conversion } from '../columnar/convert.ts'
import type { Dictionaries } from './dictionaries.ts'
import { type Access, indexLane, type Lane, laneOf } from './lane.ts'
import type { Message } from './message.ts'
import type { Part, RecordBatch } from './record-batch.ts'
import type { Field } from './schema.ts'
import { type Budget, bufferOf } from './unpack.ts'

const batchBytes = 16 * 2 ** 20

/** Cells that a batch may hold: wide tables have batches of fewer rows. */
const batchCells = 2 ** 21

/** A column to read: which one of the schema, and what its values become. */
export interface Asked {
  readonly index: number
  readonly field: Field
  readonly conversion: Conversion
}

/** How record batches are read. */
export interface Reading {
  readonly asked: readonly Asked[]
  readonly dictionaries: Dictionaries
  readonly budget: Budget
  readonly bigEndian: boolean
}

/** Some rows of a record batch. */
export interface Window {
  readonly columns: readonly Column[]
  readonly count: number
}

/**
 * Reads a record batch, as many rows at a time as a batch may have.
 * @throws {Broken}
 * @throws {Misuse} when what is packed in it unpacks to more than may be
 */
export async function* windowsOf(
  message: Message,
  batch: RecordBatch,
  reading: Reading,
): AsyncGenerator<Window> {
  const { budget, asked } = reading
  const { held } = budget
  const most = Math.max(1, Math.min(limits.batchRows, Math.floor(batchCells / (asked.length + 1))))
  const access: Access = {
    bigEndian: reading.bigEndian,
    most,
    open: (extent) => bufferOf(message.body, extent, batch.codec, budget),
  }
  const lanes: Lane[] = []
  for (const one of asked) lanes.push(await open(one, batch.parts[one.index] as Part, reading, access))
  const bytes = budget.held - held + plainBytes(batch, asked)
  const count = Math.max(1, Math.min(most, Math.floor((batchBytes * batch.rows) / Math.max(1, bytes))))
  for (let from = 0; from < batch.rows; from += count) {
    const rows = { from, count: Math.min(count, batch.rows - from) }
    const columns: Column[] = []
    for (const lane of lanes) columns.push(await lane(rows))
    yield { columns, count: rows.count }
  }
  budget.held = held
}

async function open(
  { field, conversion }: Asked,
  part: Part,
  { dictionaries }: Reading,
  access: Access,
): Promise<Lane> {
  if (field.dictionary === undefined) return laneOf(part, conversion, access)
  return indexLane(part, await dictionaries.of(field, conversion), field.dictionary.index, access)
}

/** Bytes of the columns' buffers as they lie in the file. */
function plainBytes({ parts }: RecordBatch, asked: readonly Asked[]): number {
  let sum = 0
  for (const { index } of asked) for (const { length } of (parts[index] as Part).buffers) sum += length
  return sum
}
