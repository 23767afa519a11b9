import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import { type DataSource, slice } from './source.ts'

/** A text file as it was read. */
export interface TextFile {
  readonly text: string
  readonly source: Source
}

/**
 * Reads a text file.
 * @throws {Misuse} when it is missing, larger than it may be, or not UTF-8
 */
export async function readText(files: DataSource, path: string, mostBytes: number): Promise<TextFile> {
  const file = await files.open(path)
  try {
    if (file.bytes > mostBytes) {
      const is = `the file has ${file.bytes} bytes`
      throw new Misuse({ is, wanted: `at most ${mostBytes}`, todo: 'is it the right file?', place: { path } })
    }
    const bytes = await slice(file, 0, file.bytes)
    return {
      text: decoded(bytes, path),
      source: { path, bytes: file.bytes, digest: await file.digest() },
    }
  } finally {
    await file.close()
  }
}

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const todo = 'save it as UTF-8'
    throw new Misuse({ is: 'the file is not UTF-8', wanted: 'UTF-8', todo, place: { path } })
  }
}
