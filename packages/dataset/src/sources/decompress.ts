import { brotliDecompressSync, crc32 as crc, gunzipSync, zstdDecompressSync } from 'node:zlib'

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
