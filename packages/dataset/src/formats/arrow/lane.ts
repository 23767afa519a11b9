import { areValues } from '@ml-actions/dataset/are-values'
import { type Column, State } from '@ml-actions/dataset/batch'
import { Broken } from '../columnar/broken.ts'
import { builderOf } from '../columnar/builder.ts'
import { type Conversion, convert } from '../columnar/convert.ts'
import type { Stored } from '../columnar/stored.ts'
import type { Extent, Part } from './record-batch.ts'
import type { Room } from './reel.ts'
import { bitsOf, type Rows, storedOf } from './values.ts'
import { Views } from './views.ts'

/** Reads some rows of one column. @throws {Broken} */
export type Lane = (rows: Rows) => Promise<Column>

/** How the buffers of a record batch are found and read. */
export interface Access {
  readonly bigEndian: boolean
  /** The most rows that are read at once. */
  readonly most: number
  open(extent: Extent): Promise<Room>
}

/** Opens a column whose values lie in the record batch. */
export async function laneOf(part: Part, conversion: Conversion, access: Access): Promise<Lane> {
  const { kind, name } = part.field
  if (kind.is === 'null') {
    return async ({ count }) => {
      const column = convert(
        await storedOf(kind, { rooms: [], bigEndian: false }, { from: 0, count }),
        conversion,
      )
      return builderOf(name, count, column).column()
    }
  }
  const [validity, ...rooms] = await opened(part, access)
  const { bigEndian } = access
  const views = kind.is === 'views' ? new Views({ rooms, bigEndian }, access.most) : undefined
  return async (rows) => {
    const nulls = await nullsOf(validity, rows)
    const stored = await (views?.read(rows, nulls) ?? storedOf(kind, { rooms, bigEndian }, rows))
    const column = convert(stored, conversion)
    for (let row = 0; row < rows.count; row++) if (nulls(row)) column.states[row] = State.null
    return named(column, name)
  }
}

/** The values of a dictionary, one part at least after another. */
export interface Dictionary {
  readonly parts: readonly Column[]
  readonly length: number
}

/** Opens a column whose values are numbers of values in a dictionary. */
export async function indexLane(
  part: Part,
  dictionary: Dictionary,
  index: { readonly bits: number; readonly signed: boolean },
  access: Access,
): Promise<Lane> {
  const [validity, ...rooms] = await opened(part, access)
  const kind = { is: 'int', ...index } as const
  return async (rows) => {
    const nulls = await nullsOf(validity, rows)
    const stored = await storedOf(kind, { rooms, bigEndian: access.bigEndian }, rows)
    const builder = builderOf(part.field.name, rows.count, dictionary.parts[0] as Column)
    const places = placesOf(stored, nulls, dictionary.length)
    let base = 0
    for (const values of dictionary.parts) {
      const size = values.states.length
      const picks = within(places, base, size)
      builder.put(values, { at: 0, count: rows.count, picks, stay: true, plain: areValues(values.states) })
      base += size
    }
    return builder.column()
  }
}

/** Finds for each row the number of its value, −1 where it is null. */
function placesOf(stored: Stored, nulls: (row: number) => boolean, size: number): Int32Array {
  if (stored.is !== 'ints' && stored.is !== 'longs') throw new Broken('numbers of a dictionary that are none')
  const { values } = stored
  const picks = new Int32Array(values.length).fill(-1)
  for (let row = 0; row < values.length; row++) {
    if (nulls(row)) continue
    // A number without sign beyond 2^31 is negative here, and beyond any dictionary.
    const pick = Number(values[row])
    if (!(pick >= 0 && pick < size)) throw new Broken('a value that the dictionary does not have')
    picks[row] = pick
  }
  return picks
}

/** Keeps what is picked of the `size` values from `base` on, counted from there. */
function within(picks: Int32Array, base: number, size: number): Int32Array {
  return picks.map((pick) => (pick >= base && pick < base + size ? pick - base : -1))
}

/** Opens all buffers of a part. */
export async function opened({ buffers }: Part, access: Access): Promise<Room[]> {
  const rooms: Room[] = []
  for (const extent of buffers) rooms.push(await access.open(extent))
  return rooms
}

/** Reads which of some rows are null. */
export async function nullsOf(validity: Room | undefined, rows: Rows): Promise<(row: number) => boolean> {
  if (validity === undefined || validity.length === 0) return () => false
  const bits = await bitsOf(validity, rows)
  const first = rows.from & 7
  return (row) => (((bits[(first + row) >> 3] as number) >> ((first + row) & 7)) & 1) === 0
}

/** Makes null what lies in a struct that is null. */
export function insideLane(lane: Lane, structs: readonly (Room | undefined)[]): Lane {
  return async (rows) => {
    const column = await lane(rows)
    for (const validity of structs) {
      const nulls = await nullsOf(validity, rows)
      for (let row = 0; row < rows.count; row++) if (nulls(row)) column.states[row] = State.null
    }
    return column
  }
}

/** The name is put in place: a column of text finds its bytes and states in the arrays that it was made with. */
function named(column: Column, name: string): Column {
  return { ...column, name }
}
