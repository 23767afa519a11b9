import { Broken } from '../columnar/broken.ts'
import { jsonAt, jsonMap, jsonObject } from '../columnar/json-text.ts'
import type { Lane } from './lane.ts'
import { nullsOf } from './lane.ts'
import type { Part } from './record-batch.ts'
import type { Room } from './reel.ts'
import { offsetsOf, type Rows } from './values.ts'

/** Items that the lists of some rows may hold together: those of a list of nulls take no bytes. */
const mostItems = 2 ** 22

/** Writes some rows of a field as JSON, each by itself. @throws {Broken} */
export type Writer = (rows: Rows) => Promise<readonly string[]>

/** How the parts of a field are opened. */
export interface Opener {
  readonly bigEndian: boolean
  /** Opens a field whose values are no lists. */
  lane(part: Part): Promise<Lane>
  rooms(part: Part): Promise<readonly Room[]>
}

/** Opens a field of any kind that can be written as JSON. */
export async function writerOf(part: Part, opener: Opener): Promise<Writer> {
  const { kind } = part.field
  if (part.field.dictionary !== undefined) return plain(part, opener)
  switch (kind.is) {
    case 'struct':
      return structs(part, opener)
    case 'list':
      return lists(part, opener, kind.wide)
    case 'map':
      return lists(part, opener, false)
    case 'fixed-size list':
      return fixedLists(part, opener, kind.size)
    default:
      return plain(part, opener)
  }
}

async function plain(part: Part, opener: Opener): Promise<Writer> {
  const lane = await opener.lane(part)
  const isJson = part.field.extension === 'arrow.json'
  return async (rows) => {
    const column = await lane(rows)
    return Array.from(column.states, (_, row) => jsonAt(column, row, isJson))
  }
}

async function structs(part: Part, opener: Opener): Promise<Writer> {
  const [validity] = await opener.rooms(part)
  const names = part.field.children.map(({ name }) => name)
  const writers: Writer[] = []
  for (const child of part.children) writers.push(await writerOf(child, opener))
  return async (rows) => {
    const nulls = await nullsOf(validity, rows)
    const members: (readonly string[])[] = []
    for (const writer of writers) members.push(await writer(rows))
    return Array.from({ length: rows.count }, (_, row) =>
      nulls(row)
        ? 'null'
        : jsonObject(
            names,
            members.map((values) => values[row] ?? 'null'),
          ),
    )
  }
}

async function lists(part: Part, opener: Opener, wide: boolean): Promise<Writer> {
  const [validity, room] = await opener.rooms(part)
  const items = await itemsOf(part, opener)
  if (room === undefined) throw new Broken('a list without offsets')
  return async (rows) => {
    if (rows.count === 0) return []
    const nulls = await nullsOf(validity, rows)
    const offsets = await offsetsOf(room, { wide, bigEndian: opener.bigEndian }, rows)
    const first = offsets[0] as number
    const ends = Float64Array.from(offsets)
    if (!(first >= 0) || ends.some((end, i) => i > 0 && end < (ends[i - 1] as number)))
      throw new Broken('the offsets of a list lead backwards')
    return items({ first, ends, nulls })
  }
}

async function fixedLists(part: Part, opener: Opener, size: number): Promise<Writer> {
  const [validity] = await opener.rooms(part)
  const items = await itemsOf(part, opener)
  return async (rows) => {
    const first = rows.from * size
    const ends = Float64Array.from({ length: rows.count + 1 }, (_, i) => first + i * size)
    return items({ first, ends, nulls: await nullsOf(validity, rows) })
  }
}

/** The lists of some rows: where the items of the first begin, and where those of each end, that of nothing first. */
interface Spans {
  readonly first: number
  readonly ends: Float64Array
  readonly nulls: (row: number) => boolean
}

/** Opens what lies in a list, and puts it together list by list. */
async function itemsOf({ field, children }: Part, opener: Opener) {
  const [child] = children
  if (child === undefined || children.length !== 1) throw new Broken('a list of no field')
  const isMap = field.kind.is === 'map'
  const pairs = isMap ? child.children : [child]
  if (isMap && pairs.length !== 2) throw new Broken('a map without keys and values')
  const writers: Writer[] = []
  for (const part of pairs) writers.push(await writerOf(part, opener))
  const texts = isMap && isText(pairs[0]?.field.kind)
  return async ({ first, ends, nulls }: Spans): Promise<readonly string[]> => {
    const last = ends.at(-1) ?? first
    if (last > child.rows) throw new Broken('a list has more items than there are')
    if (last - first > mostItems) throw new Broken('the lists of one batch have more than 4 Mi items')
    const written: (readonly string[])[] = []
    for (const writer of writers) written.push(await writer({ from: first, count: last - first }))
    const [items = [], values = []] = written
    return Array.from({ length: ends.length - 1 }, (_, row) => {
      if (nulls(row)) return 'null'
      const [from, to] = [(ends[row] as number) - first, (ends[row + 1] as number) - first]
      if (isMap) return jsonMap(items.slice(from, to), values.slice(from, to), texts)
      return `[${items.slice(from, to).join(',')}]`
    })
  }
}

function isText(kind: Part['field']['kind'] | undefined): boolean {
  return (kind?.is === 'bytes' || kind?.is === 'views') && kind.text
}
