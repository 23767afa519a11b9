import { unpacked } from '@ml-actions/dataset/sources/decompress'
import { type ByteStream, type DataFile, slice, streamOf } from '@ml-actions/dataset/sources/source'
import { Misuse } from '@ml-actions/verdict/faults'
import { compressionOf } from '../format.ts'
import type { Encoding } from './encoding.ts'
import { Transcoder } from './transcode.ts'

/** A text file from its start, unpacked and in UTF-8. */
export interface Text extends ByteStream {
  /** Bytes of the byte-order mark, which were left out. */
  readonly mark: number
  /** Offset in the unpacked file of the first byte that is not in the encoding, where that is not UTF-8. */
  readonly brokenAt?: number | undefined
}

/**
 * Opens a file's text behind its byte-order mark.
 * @throws {Misuse} when the mark is that of another encoding, or the packed file is damaged
 */
export async function textOf(file: DataFile, encoding: Encoding): Promise<Text> {
  const compression = compressionOf(await slice(file, 0, 4))
  const bytes = compression === undefined ? streamOf(file) : unpacked(file, compression)
  const head = await first(bytes, 4)
  const mark = marks.find(({ bytes: start }) => start.every((byte, i) => head[i] === byte))
  if (mark !== undefined && mark.encoding !== encoding) throw otherMark(file.path, mark.encoding, encoding)
  const length = mark?.bytes.length ?? 0
  const whole = after(head.subarray(length), bytes)
  return encoding === 'utf-8' ? { mark: length, read: whole.read } : new Transcoder(whole, encoding, length)
}

/** Longer marks first: that of UTF-32 begins like that of UTF-16. */
const marks = [
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

async function first(stream: ByteStream, length: number): Promise<Uint8Array> {
  const head = new Uint8Array(length)
  let filled = 0
  for (let count = -1; count !== 0 && filled < length; filled += count)
    count = await stream.read(head.subarray(filled))
  return head.subarray(0, filled)
}

function after(head: Uint8Array, stream: ByteStream): ByteStream {
  let left = head
  return {
    async read(into) {
      if (left.length === 0) return stream.read(into)
      const count = Math.min(left.length, into.length)
      into.set(left.subarray(0, count))
      left = left.subarray(count)
      return count
    },
  }
}

function otherMark(path: string, found: string, wanted: Encoding): Misuse {
  const wide = found.startsWith('utf-32')
  return new Misuse({
    is: `the file begins with the byte-order mark of ${found}`,
    wanted: `text in ${wanted}`,
    todo: wide ? 'convert the file to UTF-8' : `set "encoding" to "${found}", or convert the file to UTF-8`,
    place: { path },
  })
}
