import { type DataSource, slice } from '@ml-actions/dataset/sources/source'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'

/** A small file of text, as it was read. */
export interface TextFile {
  readonly text: string
  readonly origin: Source
}

/** The largest contract, or document of another tool, that is read, in bytes. */
const largest = 1_048_576

/**
 * Reads a file of demands.
 * @throws {Misuse} when it is missing, larger than 1 MiB or no UTF-8
 */
export async function readText(source: DataSource, path: string): Promise<TextFile> {
  const file = await source.open(path)
  try {
    if (file.bytes > largest) {
      const is = `the file has ${file.bytes} bytes`
      throw new Misuse({ is, wanted: `at most ${largest}`, todo: 'is it the right file?', place: { path } })
    }
    const text = decodeText(await slice(file, 0, file.bytes), path)
    return { text, origin: { path, bytes: file.bytes, digest: await file.digest() } }
  } finally {
    await file.close()
  }
}

/**
 * Decodes UTF-8.
 * @throws {Misuse} when it is none
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const todo = 'save the file as UTF-8'
    throw new Misuse({ is: 'the file is not UTF-8', wanted: 'UTF-8', todo, place: { path } })
  }
}
