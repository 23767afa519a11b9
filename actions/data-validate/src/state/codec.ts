/**
 * Writes plain data as bytes, and reads it back: numbers, bigints, text, lists, maps, sets, typed arrays and
 * plain objects. A tag of one byte, then the content; counts as unsigned LEB128, numbers little-endian.
 */

const tags = {
  undefined: 0,
  null: 1,
  false: 2,
  true: 3,
  number: 4,
  bigint: 5,
  text: 6,
  list: 7,
  map: 8,
  set: 9,
  object: 10,
  bytes: 11,
} as const

/** Kinds of typed array, in the order of their tags behind the others. */
const arrays = [Uint8Array, Int32Array, Uint32Array, Float64Array, BigInt64Array, BigUint64Array] as const

const deepest = 64
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Writes plain data as bytes; equal data gives equal bytes. */
export function encode(value: unknown): Uint8Array {
  const writer = new Writer()
  writer.value(value)
  return writer.bytes.subarray(0, writer.at)
}

/**
 * Reads what `encode` wrote.
 * @throws {RangeError} for any other bytes
 */
export function decode(bytes: Uint8Array): unknown {
  const reader = new Reader(bytes)
  const value = reader.value(0)
  if (reader.at !== bytes.length) throw new RangeError('bytes follow the value')
  return value
}

class Writer {
  bytes: Uint8Array = new Uint8Array(1024)
  at = 0

  value(value: unknown): void {
    if (value === undefined) this.byte(tags.undefined)
    else if (value === null) this.byte(tags.null)
    else if (typeof value === 'boolean') this.byte(value ? tags.true : tags.false)
    else if (typeof value === 'number') this.number(value)
    else if (typeof value === 'bigint') this.text(tags.bigint, value.toString(16))
    else if (typeof value === 'string') this.text(tags.text, value)
    else this.compound(value)
  }

  private compound(value: object): void {
    const kind = arrays.findIndex((array) => value instanceof array)
    if (kind >= 0) this.array(kind, value as Uint8Array)
    else if (Array.isArray(value)) this.all(tags.list, value)
    else if (value instanceof Map) this.all(tags.map, [...value].flat())
    else if (value instanceof Set) this.all(tags.set, [...value])
    else this.all(tags.object, Object.entries(value).flat())
  }

  private all(tag: number, values: readonly unknown[]): void {
    this.byte(tag)
    this.count(values.length)
    for (const value of values) this.value(value)
  }

  private array(kind: number, { buffer, byteOffset, byteLength }: Uint8Array): void {
    this.byte(tags.bytes + kind)
    this.raw(new Uint8Array(buffer, byteOffset, byteLength))
  }

  private number(value: number): void {
    this.byte(tags.number)
    this.room(8)
    new DataView(this.bytes.buffer).setFloat64(this.at, value, true)
    this.at += 8
  }

  private text(tag: number, text: string): void {
    this.byte(tag)
    this.raw(encoder.encode(text))
  }

  private raw(bytes: Uint8Array): void {
    this.count(bytes.length)
    this.room(bytes.length)
    this.bytes.set(bytes, this.at)
    this.at += bytes.length
  }

  private count(count: number): void {
    let left = count
    for (; left >= 0x80; left = Math.floor(left / 0x80)) this.byte((left % 0x80) | 0x80)
    this.byte(left)
  }

  private byte(byte: number): void {
    this.room(1)
    this.bytes[this.at++] = byte
  }

  private room(bytes: number): void {
    if (this.at + bytes <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.at + bytes, 2 * this.bytes.length))
    larger.set(this.bytes)
    this.bytes = larger
  }
}

class Reader {
  at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  value(depth: number): unknown {
    if (depth > deepest) throw new RangeError('too deep')
    const tag = this.byte()
    switch (tag) {
      case tags.undefined:
        return undefined
      case tags.null:
        return null
      case tags.false:
      case tags.true:
        return tag === tags.true
      case tags.number:
        return this.number()
      case tags.bigint:
        return this.bigint()
      case tags.text:
        return this.text()
      case tags.list:
        return this.all(depth)
      case tags.map:
        return new Map(pairs(this.all(depth)))
      case tags.set:
        return new Set(this.all(depth))
      case tags.object:
        return Object.fromEntries(pairs(this.all(depth)).map(([key, value]) => [String(key), value]))
      default:
        return this.array(tag - tags.bytes)
    }
  }

  private all(depth: number): unknown[] {
    const values: unknown[] = []
    for (let left = this.count(); left > 0; left--) values.push(this.value(depth + 1))
    return values
  }

  private array(kind: number): unknown {
    const make = arrays[kind]
    if (make === undefined) throw new RangeError('an unknown tag')
    const copy = this.raw().slice()
    if (copy.length % make.BYTES_PER_ELEMENT !== 0) throw new RangeError('half an element')
    return new make(copy.buffer, 0, copy.length / make.BYTES_PER_ELEMENT)
  }

  private number(): number {
    const bytes = this.take(8)
    return new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0, true)
  }

  private bigint(): bigint {
    const text = this.text()
    if (!/^-?[0-9a-f]+$/.test(text)) throw new RangeError('no number')
    return text.startsWith('-') ? -BigInt(`0x${text.slice(1)}`) : BigInt(`0x${text}`)
  }

  private text(): string {
    try {
      return decoder.decode(this.raw())
    } catch {
      throw new RangeError('no text')
    }
  }

  private raw(): Uint8Array {
    return this.take(this.count())
  }

  private count(): number {
    let [count, factor] = [0, 1]
    for (;;) {
      const byte = this.byte()
      count += (byte & 0x7f) * factor
      // No count of what these bytes hold can be larger than their number.
      if (count > this.bytes.length) throw new RangeError('a count beyond the bytes')
      if (byte < 0x80) return count
      factor *= 0x80
    }
  }

  private byte(): number {
    return this.take(1)[0] as number
  }

  private take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError('cut off')
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }
}

function pairs(values: readonly unknown[]): (readonly [unknown, unknown])[] {
  if (values.length % 2 !== 0) throw new RangeError('a key without a value')
  return Array.from({ length: values.length / 2 }, (_, index) => [values[2 * index], values[2 * index + 1]])
}
