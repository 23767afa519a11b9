import { limits } from '@ml-actions/dataset/limits'
import { Broken } from '../columnar/broken.ts'
import { Shelf } from '../columnar/shelf.ts'
import type { Ranges, Stored } from '../columnar/stored.ts'
import { unpack32, unpack64 } from './delta.ts'
import { Hybrid } from './hybrid.ts'
import type { Element } from './metadata.ts'

/** The encodings of values, by their numbers in the format. */
export const encodings = {
  plain: 0,
  plainDictionary: 2,
  runs: 3,
  delta: 5,
  deltaLengths: 6,
  deltaBytes: 7,
  dictionary: 8,
  split: 9,
} as const

/** Values as they lie in a page: how many, of which column, in which encoding. */
export interface Encoded {
  readonly bytes: Uint8Array
  readonly element: Element
  readonly encoding: number
  readonly count: number
}

/**
 * Reads values of one encoding.
 * @param shelf  the arrays of the values are taken from it
 * @throws {Broken} when the bytes are not that
 */
export function decodeValues({ bytes, element, encoding, count }: Encoded, shelf = new Shelf()): Stored {
  switch (encoding) {
    case encodings.plain:
      return plain(bytes, element, count, shelf)
    case encodings.runs:
      return runs(bytes, element, count)
    case encodings.delta:
      if (element.physical === 'INT32') return { is: 'ints', values: unpack32(bytes, 0, count).values }
      if (element.physical === 'INT64') return { is: 'longs', values: unpack64(bytes, 0, count).values }
      throw new Broken(`differences of ${element.physical}`)
    case encodings.deltaLengths:
      return byLengths(bytes, count)
    case encodings.deltaBytes:
      return byPrefixes(bytes, count)
    case encodings.split:
      return plain(unsplit(bytes, widthOf(element), count), element, count, shelf)
    default:
      throw new Broken(`values in encoding ${encoding}`)
  }
}

function plain(bytes: Uint8Array, element: Element, count: number, shelf: Shelf): Stored {
  switch (element.physical) {
    case 'BOOLEAN':
      return { is: 'bits', values: bits(bytes, count, shelf) }
    case 'INT32':
      return { is: 'ints', values: new Int32Array(copy(bytes, count * 4, shelf.brief), 0, count) }
    case 'INT64':
      return { is: 'longs', values: new BigInt64Array(copy(bytes, count * 8, shelf.brief), 0, count) }
    case 'FLOAT':
      return { is: 'floats', values: new Float32Array(copy(bytes, count * 4, shelf.brief), 0, count) }
    case 'DOUBLE':
      return { is: 'floats', values: new Float64Array(copy(bytes, count * 8, shelf), 0, count) }
    case 'BYTE_ARRAY':
      return prefixed(bytes, count, shelf)
    default:
      return fixed(bytes, widthOf(element), count)
  }
}

function bits(bytes: Uint8Array, count: number, shelf: Shelf): Uint8Array {
  if (Math.ceil(count / 8) > bytes.length) throw new Broken('the values end too early')
  const values = shelf.bytes('bits', count)
  for (let i = 0; i < count; i++) values[i] = ((bytes[i >> 3] as number) >> (i & 7)) & 1
  return values
}

/** Bytes of one value of a type whose values are all of the same size. */
function widthOf({ physical, length }: Element): number {
  const width = { INT32: 4, FLOAT: 4, INT64: 8, DOUBLE: 8, INT96: 12, FIXED_LEN_BYTE_ARRAY: length }[
    String(physical)
  ]
  if (width === undefined || width <= 0) throw new Broken(`${physical} of no fixed length`)
  return width
}

/** Typed arrays must begin at a multiple of their elements' size, which values in a page do not. */
function copy(bytes: Uint8Array, length: number, shelf: Shelf): ArrayBuffer {
  if (length > bytes.length) throw new Broken('the values end too early')
  const whole = shelf.bytes('stored', length)
  whole.set(bytes.subarray(0, length))
  return whole.buffer
}

function fixed(bytes: Uint8Array, width: number, count: number): Ranges {
  if (count * width > bytes.length) throw new Broken('the values end too early')
  const starts = Uint32Array.from({ length: count }, (_, i) => i * width)
  return { is: 'bytes', bytes, starts, ends: starts.map((start) => start + width) }
}

function prefixed(bytes: Uint8Array, count: number, shelf: Shelf): Ranges {
  const { length } = bytes
  if (count * 4 > length) throw new Broken('the values end too early')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const starts = shelf.words('starts', count)
  const ends = shelf.words('ends', count)
  let at = 0
  for (let i = 0; i < count; i++) {
    const start = at + 4
    const end = start <= length ? start + view.getUint32(at, true) : Number.POSITIVE_INFINITY
    if (end > length) throw new Broken('a text is longer than its page')
    starts[i] = start
    ends[i] = end
    at = end
  }
  return { is: 'bytes', bytes, starts, ends }
}

function runs(bytes: Uint8Array, { physical }: Element, count: number): Stored {
  if (physical !== 'BOOLEAN' || bytes.length < 4) throw new Broken(`runs of ${physical}`)
  if (count > limits.memory / 8) throw new Broken(`a page claims ${count} values`)
  const values = new Uint8Array(count)
  new Hybrid(bytes, 4, bytes.length, 1).read(values, count)
  return { is: 'bits', values }
}

function byLengths(bytes: Uint8Array, count: number): Ranges {
  const { values: lengths, end } = unpack32(bytes, 0, count)
  const starts = new Uint32Array(count)
  const ends = new Uint32Array(count)
  let at = end
  for (let i = 0; i < count; i++) {
    const length = lengths[i] as number
    if (length < 0 || at + length > bytes.length) throw new Broken('a text is longer than its page')
    starts[i] = at
    at += length
    ends[i] = at
  }
  return { is: 'bytes', bytes, starts, ends }
}

/** Each value shares a prefix with the one before; laid out, they may be far larger than the page. */
function byPrefixes(bytes: Uint8Array, count: number): Ranges {
  const prefixes = unpack32(bytes, 0, count)
  const suffixes = byLengths(bytes.subarray(prefixes.end), count)
  const starts = new Uint32Array(count)
  const ends = new Uint32Array(count)
  let total = 0
  for (let i = 0; i < count; i++) {
    const before = i === 0 ? 0 : (ends[i - 1] as number) - (starts[i - 1] as number)
    const prefix = prefixes.values[i] as number
    if (prefix < 0 || prefix > before) throw new Broken('a prefix is longer than the value before')
    starts[i] = total
    total += prefix + (suffixes.ends[i] as number) - (suffixes.starts[i] as number)
    ends[i] = total
    if (total > limits.memory / 8) throw new Broken('values with prefixes unfold to more than 128 MiB')
  }
  const whole = new Uint8Array(total)
  for (let i = 0; i < count; i++) {
    const to = starts[i] as number
    const prefix = prefixes.values[i] as number
    if (prefix > 0) whole.copyWithin(to, starts[i - 1] as number, (starts[i - 1] as number) + prefix)
    whole.set(suffixes.bytes.subarray(suffixes.starts[i], suffixes.ends[i]), to + prefix)
  }
  return { is: 'bytes', bytes: whole, starts, ends }
}

/** Puts the bytes of each value together again: stored are all first bytes, then all second bytes, …. */
function unsplit(bytes: Uint8Array, width: number, count: number): Uint8Array {
  if (count * width > bytes.length) throw new Broken('the values end too early')
  const whole = new Uint8Array(count * width)
  for (let byte = 0; byte < width; byte++) {
    for (let i = 0; i < count; i++) whole[i * width + byte] = bytes[byte * count + i] as number
  }
  return whole
}
