import type { Column } from '@ml-actions/dataset/batch'
import { limits } from '@ml-actions/dataset/limits'
import type { Conversion } from '../columnar/convert.ts'
import { jsonColumn } from '../columnar/json-text.ts'
import type { Dictionaries } from './dictionaries.ts'
import { type Access, indexLane, insideLane, type Lane, laneOf, opened } from './lane.ts'
import type { Leaf } from './leaves.ts'
import { writerOf } from './lists.ts'
import { meaningOf } from './meaning.ts'
import type { Message } from './message.ts'
import type { Part, RecordBatch } from './record-batch.ts'
import type { Room } from './reel.ts'
import type { Field } from './schema.ts'
import { type Budget, bufferOf } from './unpack.ts'

const batchBytes = 16 * 2 ** 20

/** Cells that a batch may hold: wide tables have batches of fewer rows. */
const batchCells = 2 ** 21

/** How record batches are read. */
export interface Reading {
  readonly asked: readonly Leaf[]
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
  for (const leaf of asked) lanes.push(await open(leaf, batch.parts, reading, access))
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

/** Opens a column, the nulls of the structs that it lies in counted in. */
async function open(
  { field, path, way, heading }: Leaf,
  parts: readonly Part[],
  reading: Reading,
  access: Access,
): Promise<Lane> {
  const structs: (Room | undefined)[] = []
  let part = parts[path[0] as number] as Part
  for (const index of path.slice(1)) {
    structs.push((await opened(part, access))[0])
    part = part.children[index] as Part
  }
  if (way === undefined) throw new RangeError(`column ${JSON.stringify(heading.name)} is not readable`)
  const lane =
    way.is === 'lists'
      ? await listLane(part, reading, access)
      : await plainLane(field, way, part, { reading, access })
  return async (rows) => ({ ...(await insideLane(lane, structs)(rows)), name: heading.name })
}

interface How {
  readonly reading: Reading
  readonly access: Access
}

async function plainLane(
  field: Field,
  conversion: Conversion,
  part: Part,
  { reading, access }: How,
): Promise<Lane> {
  if (field.dictionary === undefined) return laneOf(part, conversion, access)
  const dictionary = await reading.dictionaries.of(field, conversion)
  return indexLane(part, dictionary, field.dictionary.index, access)
}

async function listLane(part: Part, reading: Reading, access: Access): Promise<Lane> {
  const writer = await writerOf(part, {
    bigEndian: access.bigEndian,
    rooms: (own) => opened(own, access),
    async lane(own) {
      const meaning = meaningOf(own.field)
      if (typeof meaning === 'string') throw new RangeError(`a ${meaning} cannot be written`)
      return plainLane(own.field, meaning.conversion, own, { reading, access })
    },
  })
  return async (rows) => {
    const texts = await writer(rows)
    return jsonColumn(
      part.field.name,
      texts.map((text) => (text === 'null' ? undefined : text)),
    )
  }
}

/** Bytes of the columns' buffers as they lie in the file; lists take far more as JSON. */
function plainBytes({ parts }: RecordBatch, asked: readonly Leaf[]): number {
  return asked.reduce((sum, { path, way }) => {
    let part = parts[path[0] as number] as Part
    for (const index of path.slice(1)) part = part.children[index] as Part
    return sum + bytesOf(part) * (way?.is === 'lists' ? 8 : 1)
  }, 0)
}

function bytesOf({ buffers, children }: Part): number {
  const own = buffers.reduce((sum, { length }) => sum + length, 0)
  return children.reduce((sum, child) => sum + bytesOf(child), own)
}
