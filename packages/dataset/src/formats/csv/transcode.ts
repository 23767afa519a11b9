import type { ByteStream } from '@ml-actions/dataset/sources/source'
import type { Encoding, Take } from './encoding.ts'
import { shiftJis } from './shift-jis.ts'

const inputBytes = 2 ** 16

/** What was made of some bytes. */
interface Made {
  /** How many bytes were taken; fewer than there are when a character is cut off, or wrong. */
  readonly used: number
  /** True when the byte after those is no character of the encoding. */
  readonly broken: boolean
}

/**
 * Reads text of another encoding as UTF-8. Where a byte is not of that encoding the stream holds one byte 0xFF,
 * which is never UTF-8, and ends: the fault has one way of being found, whatever the encoding.
 */
export class Transcoder implements ByteStream {
  /** Offset in the source of what could not be read, once it was met. */
  brokenAt: number | undefined
  readonly mark: number
  private readonly stream: ByteStream
  private readonly take: Take
  private readonly input = new Uint8Array(inputBytes)
  private readonly output = new Uint8Array(inputBytes * 3 + 1)
  private filled = 0
  private consumed: number
  private ready = this.output.subarray(0, 0)
  private ended = false

  /** @param mark bytes that were left out before the stream's first */
  constructor(stream: ByteStream, encoding: Exclude<Encoding, 'utf-8'>, mark: number) {
    this.mark = mark
    this.consumed = mark
    this.stream = stream
    this.take = takes[encoding]
  }

  async read(into: Uint8Array): Promise<number> {
    while (this.ready.length === 0 && !this.ended) await this.refill()
    const count = Math.min(into.length, this.ready.length)
    into.set(this.ready.subarray(0, count))
    this.ready = this.ready.subarray(count)
    return count
  }

  private async refill(): Promise<void> {
    const count = await this.stream.read(this.input.subarray(this.filled))
    this.filled += count
    const { used, broken } = this.convert()
    this.consumed += used
    const cutOff = count === 0 && used < this.filled
    if (broken || cutOff) {
      this.brokenAt = this.consumed
      this.ready = this.output.subarray(0, this.ready.length + 1)
      this.output[this.ready.length - 1] = 0xff
    }
    this.ended = broken || count === 0
    this.input.copyWithin(0, used, this.filled)
    this.filled -= used
  }

  private convert(): Made {
    const { input, output, filled } = this
    let at = 0
    let to = 0
    let broken = false
    while (at < filled) {
      const [code, length] = this.take(input, at, filled)
      broken = length < 0
      if (length <= 0) break
      to = put(output, to, code)
      at += length
    }
    this.ready = output.subarray(0, to)
    return { used: at, broken }
  }
}

function put(into: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    into[at] = code
    return at + 1
  }
  const length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  for (let i = length - 1; i > 0; i--) into[at + i] = 0x80 | ((code >> (6 * (length - 1 - i))) & 0x3f)
  into[at] = ((0xf00 >> length) & 0xff) | (code >> (6 * (length - 1)))
  return at + length
}

const takes: Record<Exclude<Encoding, 'utf-8'>, Take> = {
  latin1: (bytes, at) => [bytes[at] as number, 1],
  'windows-1252': (bytes, at) => {
    const byte = bytes[at] as number
    const code = byte >= 0x80 && byte < 0xa0 ? (windows1252[byte - 0x80] as number) : byte
    return [code, code === 0 && byte !== 0 ? -1 : 1]
  },
  shift_jis: shiftJis,
  'utf-16le': (bytes, at, end) => utf16(bytes, at, { end, low: 0 }),
  'utf-16be': (bytes, at, end) => utf16(bytes, at, { end, low: 1 }),
}

/** Code points of the bytes 0x80 to 0x9F (Unicode consortium, CP1252.TXT); 0 where there is none. */
const windows1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
]

function utf16(
  bytes: Uint8Array,
  at: number,
  { end, low }: { readonly end: number; readonly low: 0 | 1 },
): readonly [number, number] {
  const unit = (from: number) => (bytes[from + low] as number) | ((bytes[from + 1 - low] as number) << 8)
  if (at + 2 > end) return [0, 0]
  const first = unit(at)
  if (first < 0xd800 || first > 0xdfff) return [first, 2]
  if (first > 0xdbff) return [0, -1]
  if (at + 4 > end) return [0, 0]
  const second = unit(at + 2)
  if (second < 0xdc00 || second > 0xdfff) return [0, -1]
  return [0x10000 + ((first - 0xd800) << 10) + second - 0xdc00, 4]
}
