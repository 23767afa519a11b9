import type { Kernel } from '@ml-actions/dataset/kernel/kernel'
import type { Text } from './bytes.ts'
import { checkUtf8 } from './utf8.ts'

/**
 * The part of a text file that lies in memory: grows while one row needs it, forgets what was read.
 *
 * Byte 0 is kept free, so that there is always a byte before a cell, and one byte after the end, for the
 * scanner's sentinel.
 */
export class Window {
  bytes: Uint8Array
  /** Bytes up to here are valid UTF-8 and whole characters. */
  end = 1
  /** First byte that nobody has taken yet. */
  from = 1
  /** True when no more bytes come after `end`. */
  final = false
  /** Offset in the file of byte 0 of the window. */
  private origin: number
  /** True when the byte at `end` is not UTF-8. */
  invalid = false
  private ended = false
  /** The first bytes of a character whose others have not come yet. */
  private cut = new Uint8Array(0)
  private readonly stream: Text
  private readonly kernel: Kernel | undefined

  /** @param size how many bytes are asked for at once, or where they are to lie */
  constructor(stream: Text, size: number | Kernel) {
    this.stream = stream
    this.origin = stream.mark - 1
    this.kernel = typeof size === 'number' ? undefined : size
    this.bytes = this.kernel?.window ?? new Uint8Array(Number(size) + 2)
  }

  /** Offset of the byte that is not of the encoding, counted in the file's own bytes behind its mark. */
  get brokenAt(): number {
    return this.stream.brokenAt ?? this.origin + this.end
  }

  /** Moves what was not taken to the front and fills up the rest. */
  async advance(): Promise<void> {
    const gone = this.from - 1
    this.bytes.copyWithin(1, this.from, this.end)
    this.end -= gone
    this.origin += gone
    this.from = 1
    await this.fill()
  }

  /** Makes room for twice as many bytes and fills it. */
  async grow(): Promise<void> {
    const bytes = new Uint8Array((this.bytes.length - 2) * 2 + 2)
    bytes.set(this.bytes.subarray(0, this.end))
    this.bytes = bytes
    await this.fill()
  }

  /** Makes a window that begins at byte `at` of this one and goes on in its place. */
  fork(at: number): Window {
    const ahead = new Window(this.stream, Math.max(65_536, this.end - at))
    ahead.bytes.set(this.bytes.subarray(at, this.end), 1)
    ahead.end = this.end - at + 1
    ahead.final = this.final
    ahead.invalid = this.invalid
    ahead.ended = this.ended
    ahead.cut = this.cut
    return ahead
  }

  private async fill(): Promise<void> {
    const room = this.bytes.length - 1
    let filled = this.end
    this.bytes.set(this.cut.subarray(0, room - filled), filled)
    const kept = Math.min(room - filled, this.cut.length)
    this.cut = this.cut.subarray(kept)
    filled += kept
    while (!this.ended && filled < room) {
      const count = await this.stream.read(this.bytes.subarray(filled, room))
      this.ended = count === 0
      filled += count
    }
    this.check(filled)
  }

  private check(filled: number): void {
    if (this.invalid) return
    const isQuick = this.bytes.buffer === this.kernel?.memory.buffer
    const from = isQuick ? (this.kernel?.pastAscii(this.end, filled) ?? this.end) : this.end
    const { invalid, complete } = checkUtf8(this.bytes, from, filled)
    this.invalid = invalid >= 0 || (this.ended && complete < filled)
    this.final = this.ended && !this.invalid && this.cut.length === 0
    this.cut = new Uint8Array([
      ...this.bytes.subarray(complete, this.invalid ? complete : filled),
      ...this.cut,
    ])
    this.end = complete
  }
}
