import { pipeline, Readable } from 'node:stream'
import {
  brotliDecompressSync,
  crc32 as crc,
  createGunzip,
  createZstdDecompress,
  gunzipSync,
  zstdDecompressSync,
} from 'node:zlib'
import { Misuse } from '@ml-actions/verdict/faults'
import { corrupt } from '../formats/corrupt.ts'
import { bytesInWords, limits, overLimit } from '../limits.ts'
import { type ByteStream, type DataFile, slice } from './source.ts'

const chunkBytes = 2 ** 18
const freeBytes = 10 * 2 ** 20

const unpackers = {
  gzip: (bytes: Uint8Array, most: number) => gunzipSync(bytes, { maxOutputLength: most }),
  brotli: (bytes: Uint8Array, most: number) => brotliDecompressSync(bytes, { maxOutputLength: most }),
  zstd: (bytes: Uint8Array, most: number) => zstdDecompressSync(bytes, { maxOutputLength: most }),
}

/** Unpacks a whole block to at most `most` bytes; undefined when it is damaged or larger. */
export function unpack(
  codec: keyof typeof unpackers,
  bytes: Uint8Array,
  most: number,
): Uint8Array | undefined {
  try {
    return unpackers[codec](bytes, Math.max(1, most))
  } catch {
    return undefined
  }
}

/** Computes the CRC-32 of gzip and Parquet, as a signed 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  return crc(bytes) | 0
}

/**
 * Reads a gzip or zstd file unpacked: all members of the one, all frames of the other.
 *
 * The stream throws Misuse: `corrupt-file` when the file is cut off, damaged or followed by something else; the
 * limit's name when it unpacks to more than may be.
 * @param most  bytes that it may unpack to
 */
export function unpacked(
  file: DataFile,
  codec: 'gzip' | 'zstd',
  most: number = limits.decompressed,
): ByteStream {
  const chunks = codec === 'gzip' ? gunzipped(file) : framesOf(file)
  const bounded = within(chunks, file, most)
  let rest: Uint8Array = new Uint8Array(0)
  return {
    async read(into) {
      while (rest.length === 0) {
        const next = await bounded.next()
        if (next.done === true) return 0
        rest = next.value
      }
      const count = Math.min(into.length, rest.length)
      into.set(rest.subarray(0, count))
      rest = rest.subarray(count)
      return count
    },
  }
}

async function* within(
  chunks: AsyncIterable<Uint8Array>,
  file: DataFile,
  most: number,
): AsyncGenerator<Uint8Array> {
  const place = { path: file.path }
  let total = 0
  try {
    for await (const chunk of chunks) {
      total += chunk.length
      if (total > freeBytes + limits.ratio * file.bytes) {
        throw overLimit(
          'ratio',
          'the file unpacks to more than that',
          `${limits.ratio} bytes for each packed one`,
          place,
        )
      }
      if (total > most) {
        throw overLimit('decompressed', 'the file unpacks to more', bytesInWords(most), place)
      }
      yield chunk
    }
  } catch (fault) {
    if (fault instanceof Misuse) throw fault
    const { code } = fault as { readonly code?: string }
    throw corrupt(
      file.path,
      `the packed file is damaged or cut off (${code})`,
      'a whole file with nothing behind it',
    )
  }
}

function gunzipped(file: DataFile): AsyncIterable<Uint8Array> {
  const engine = createGunzip({ chunkSize: chunkBytes })
  pipeline(Readable.from(bytesOf(file, 0)), engine, ignore)
  return engine
}

/** The engine may end at the end of a frame although more follow; how far it came tells where to go on. */
async function* framesOf(file: DataFile): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.bytes; ) {
    const engine = createZstdDecompress({ chunkSize: chunkBytes })
    pipeline(Readable.from(bytesOf(file, from)), engine, ignore)
    yield* engine
    from += Math.max(1, engine.bytesWritten)
  }
}

async function* bytesOf(file: DataFile, from: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < file.bytes; at += chunkBytes) yield await slice(file, at, at + chunkBytes)
}

/** Faults of a pipeline come out of its last stream, where they are read. */
function ignore(): void {}
