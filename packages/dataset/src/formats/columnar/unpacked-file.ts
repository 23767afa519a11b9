import { bytesInWords, limits, overLimit } from '@ml-actions/dataset/limits'
import { unpacked } from '@ml-actions/dataset/sources/decompress'
import type { DataFile } from '@ml-actions/dataset/sources/source'

/**
 * Unpacks a file into memory, for what must be read from its end.
 * @throws {Misuse} when it is damaged, or unpacks to more than may lie in memory
 */
export async function unpackedFile(file: DataFile, packing: 'gzip' | 'zstd'): Promise<DataFile> {
  const stream = unpacked(file, packing)
  let bytes = new Uint8Array(65_536)
  let length = 0
  for (let count = -1; count !== 0; length += count) {
    if (length === bytes.length) bytes = grown(bytes, file.path)
    count = await stream.read(bytes.subarray(length))
  }
  return {
    path: file.path,
    bytes: length,
    async read(position, into) {
      const part = bytes.subarray(Math.min(position, length), Math.min(position + into.length, length))
      into.set(part)
      return part.length
    },
    digest: () => file.digest(),
    close: () => file.close(),
  }
}

function grown(bytes: Uint8Array, path: string): Uint8Array<ArrayBuffer> {
  const mostBytes = limits.memory / 2
  if (bytes.length >= mostBytes) {
    const is = `a file that is read from its end unpacks to more than ${bytesInWords(bytes.length)}`
    throw overLimit('memory', is, bytesInWords(mostBytes), { path })
  }
  const more = new Uint8Array(2 * bytes.length)
  more.set(bytes)
  return more
}
