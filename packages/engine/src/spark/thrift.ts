/**
 * A value of Thrift as it is read: numbers of up to 32 bits and doubles as numbers, those of 64 bits exact, texts as
 * their bytes, structures by the ids of their fields.
 */
export type Value = boolean | number | bigint | Uint8Array | Fields | readonly Value[] | Entries

/** The fields of a structure, by their ids. */
export type Fields = ReadonlyMap<number, Value>

/** The entries of a map, which nothing here asks for. */
export interface Entries {
  readonly entries: number
}

/** A value to write; Thrift has a type for each. */
export type Written =
  | { readonly is: 'bool'; readonly value: boolean }
  | { readonly is: 'i32'; readonly value: number }
  | { readonly is: 'i64'; readonly value: bigint }
  | { readonly is: 'text'; readonly value: string }
  | { readonly is: 'binary'; readonly value: Uint8Array }
  | { readonly is: 'struct'; readonly fields: Readonly<Record<number, Written>> }
  /** Values of one type. */
  | { readonly is: 'list'; readonly type: keyof typeof types; readonly of: readonly Written[] }

/** The numbers of the types (thrift-binary-protocol.md, "Struct"). */
const types = { bool: 2, i32: 8, i64: 10, text: 11, binary: 11, struct: 12, list: 15 } as const

/** A message may nest no deeper: what is asked for here nests six deep. */
const mostDepth = 32

const strictVersion = 0x8001_0000
const kinds = { call: 1, reply: 2 } as const

/** A message of Thrift: a call with its arguments, or a reply with what is returned, by their ids. */
export interface Message {
  readonly is: keyof typeof kinds
  readonly method: string
  readonly fields: Fields
}

/** Writes a message as Thrift's strict binary protocol has it. */
export function messageBytes(
  is: keyof typeof kinds,
  method: string,
  fields: Readonly<Record<number, Written>>,
): Uint8Array {
  const parts: Buffer[] = [i32Bytes(strictVersion | kinds[is]), ...lengthed(Buffer.from(method)), i32Bytes(1)]
  write(parts, { is: 'struct', fields })
  return Buffer.concat(parts)
}

/**
 * Reads a message.
 * @throws {RangeError} for bytes that are none, and for an error of the protocol itself, which has a kind of its own
 */
export function messageIn(bytes: Uint8Array): Message {
  const from = new Reading(bytes)
  const version = from.i32() ^ strictVersion
  const is = version === kinds.reply ? 'reply' : 'call'
  if (version !== kinds[is]) throw new RangeError('no message of Thrift')
  const method = new TextDecoder().decode(from.bytes())
  from.i32()
  return { is, method, fields: from.struct(0) }
}

function write(parts: Buffer[], value: Written): void {
  switch (value.is) {
    case 'bool':
      parts.push(Buffer.of(value.value ? 1 : 0))
      return
    case 'i32':
      parts.push(i32Bytes(value.value))
      return
    case 'i64': {
      const bytes = Buffer.alloc(8)
      bytes.writeBigInt64BE(value.value)
      parts.push(bytes)
      return
    }
    case 'text':
      parts.push(...lengthed(Buffer.from(value.value, 'utf8')))
      return
    case 'binary':
      parts.push(...lengthed(Buffer.from(value.value)))
      return
    case 'struct':
      for (const [id, field] of Object.entries(value.fields)) {
        parts.push(Buffer.of(types[field.is], Number(id) >> 8, Number(id) & 0xff))
        write(parts, field)
      }
      parts.push(Buffer.of(0))
      return
    case 'list':
      parts.push(Buffer.of(types[value.type]), i32Bytes(value.of.length))
      for (const one of value.of) write(parts, one)
  }
}

function i32Bytes(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value | 0)
  return bytes
}

function lengthed(bytes: Buffer): readonly Buffer[] {
  return [i32Bytes(bytes.length), bytes]
}

/** Bytes that are read once, from their first to their last; past their end is a RangeError. */
class Reading {
  readonly #view: DataView
  #at = 0
  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  #take(length: number): number {
    const at = this.#at
    if (length < 0 || at + length > this.#view.byteLength) throw new RangeError('a reply that is cut off')
    this.#at = at + length
    return at
  }

  i32(): number {
    return this.#view.getInt32(this.#take(4))
  }

  bytes(): Uint8Array {
    const length = this.i32()
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#take(length), length)
  }

  struct(depth: number): Fields {
    const fields = new Map<number, Value>()
    for (;;) {
      const type = this.#view.getUint8(this.#take(1))
      if (type === 0) return fields
      const id = this.#view.getInt16(this.#take(2))
      fields.set(id, this.#value(type, depth + 1))
    }
  }

  #value(type: number, depth: number): Value {
    if (depth > mostDepth) throw new RangeError(`a reply nested more than ${mostDepth} deep`)
    switch (type) {
      case 2:
        return this.#view.getUint8(this.#take(1)) !== 0
      case 3:
        return this.#view.getInt8(this.#take(1))
      case 4:
        return this.#view.getFloat64(this.#take(8))
      case 6:
        return this.#view.getInt16(this.#take(2))
      case 8:
        return this.i32()
      case 10:
        return this.#view.getBigInt64(this.#take(8))
      case 11:
        return this.bytes()
      case 12:
        return this.struct(depth)
      case 13:
        return this.#map(depth)
      case 14:
      case 15:
        return this.#list(depth)
      default:
        throw new RangeError(`a type of Thrift that is none: ${type}`)
    }
  }

  /** Each element takes a byte at least, so that a list can be no longer than what is left. */
  #list(depth: number): readonly Value[] {
    const type = this.#view.getUint8(this.#take(1))
    const values: Value[] = []
    for (let left = this.i32(); left > 0; left--) values.push(this.#value(type, depth + 1))
    return values
  }

  #map(depth: number): Entries {
    const [key, value] = [this.#view.getUint8(this.#take(1)), this.#view.getUint8(this.#take(1))]
    const entries = this.i32()
    for (let left = entries; left > 0; left--) {
      this.#value(key, depth + 1)
      this.#value(value, depth + 1)
    }
    return { entries }
  }
}
