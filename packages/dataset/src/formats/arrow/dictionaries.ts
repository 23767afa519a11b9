import { areValues } from '@ml-actions/dataset/are-values'
import type { Column } from '@ml-actions/dataset/batch'
import { Broken } from '../columnar/broken.ts'
import { builderOf } from '../columnar/builder.ts'
import { type Conversion, convert } from '../columnar/convert.ts'
import { type Access, type Dictionary, laneOf } from './lane.ts'
import type { Leaf } from './leaves.ts'
import { meaningOf } from './meaning.ts'
import type { Message } from './message.ts'
import { recordBatchOf } from './record-batch.ts'
import { heldRoom } from './reel.ts'
import type { Field } from './schema.ts'
import { type Budget, bufferOf } from './unpack.ts'
import { storedOf } from './values.ts'

/** The dictionaries of the columns that were asked for, as far as a file was read. */
export class Dictionaries {
  private readonly wanted: ReadonlyMap<string, { readonly field: Field; readonly conversion: Conversion }>
  private readonly known = new Map<string, Dictionary>()
  private readonly bigEndian: boolean
  private readonly budget: Budget
  /** True where a dictionary may take the place of another, as in a stream. */
  private readonly replaces: boolean

  constructor(
    columns: readonly Leaf[],
    how: { readonly bigEndian: boolean; readonly budget: Budget; readonly replaces: boolean },
  ) {
    const coded = columns.flatMap(({ field }) => codedIn(field))
    this.wanted = new Map(coded)
    for (const [id, { conversion }] of coded) {
      if (JSON.stringify(this.wanted.get(id)?.conversion) !== JSON.stringify(conversion))
        throw new Broken('two columns of different types share a dictionary')
    }
    this.bigEndian = how.bigEndian
    this.budget = how.budget
    this.replaces = how.replaces
  }

  /** Takes a message of a dictionary; those of columns that nobody asked for are left aside. @throws {Broken} */
  async take(message: Message): Promise<void> {
    const id = String(message.header.long(0))
    const wanted = this.wanted.get(id)
    if (wanted === undefined) return
    const table = message.header.table(1)
    if (table === undefined) throw new Broken('a dictionary without values')
    const batch = recordBatchOf(table, [wanted.field], message)
    const [part] = batch.parts
    if (part === undefined) throw new Broken('a dictionary without values')
    const access: Access = {
      bigEndian: this.bigEndian,
      most: batch.rows,
      open: (extent) => bufferOf(message.body, extent, batch.codec, this.budget),
    }
    const lane = await laneOf(part, wanted.conversion, access)
    const values = await lane({ from: 0, count: batch.rows })
    const before = this.known.get(id)
    const isDelta = message.header.flag(2)
    if (before !== undefined && !isDelta && !this.replaces)
      throw new Broken('a file with two dictionaries of one number')
    this.known.set(id, joined(isDelta ? (before?.parts ?? []) : [], values))
  }

  /** Finds the dictionary of a column; empty where none was read yet. */
  async of({ dictionary, kind }: Field, conversion: Conversion): Promise<Dictionary> {
    const known = this.known.get(dictionary?.id ?? '')
    if (known !== undefined) return known
    const room = heldRoom(new Uint8Array(0))
    const plain = kind.is === 'views' ? ({ is: 'bytes', text: kind.text, wide: false } as const) : kind
    const stored = await storedOf(plain, { rooms: [room, room], bigEndian: false }, { from: 0, count: 0 })
    return { parts: [convert(stored, conversion)], length: 0 }
  }
}

/** Finds the fields in a field, it among them, whose values lie in a dictionary. */
function codedIn(
  field: Field,
): (readonly [string, { readonly field: Field; readonly conversion: Conversion }])[] {
  const { dictionary, ...plain } = field
  if (dictionary === undefined) return field.children.flatMap(codedIn)
  const meaning = meaningOf(field)
  return typeof meaning === 'string'
    ? []
    : [[dictionary.id, { field: plain, conversion: meaning.conversion }]]
}

/**
 * Puts what was added behind what is there. A part that is not larger than what follows it is joined with that,
 * so that each value is moved a few times only, however many parts come.
 */
function joined(before: readonly Column[], values: Column): Dictionary {
  const parts = [...before, values]
  for (;;) {
    const last = parts.at(-1) as Column
    const previous = parts.at(-2)
    if (previous === undefined || previous.states.length > last.states.length) break
    parts.splice(-2, 2, concatenated(previous, last))
  }
  return { parts, length: parts.reduce((sum, { states }) => sum + states.length, 0) }
}

function concatenated(one: Column, other: Column): Column {
  const [first, second] = [one.states.length, other.states.length]
  const builder = builderOf(one.name, first + second, one)
  builder.put(one, { at: 0, count: first, stay: true, plain: areValues(one.states) })
  builder.put(other, { at: first, count: second, stay: true, plain: areValues(other.states) })
  return builder.column()
}
