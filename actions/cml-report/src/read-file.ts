import { NoSuchFile } from '@ml-actions/dataset/sources/faults'
import { type DataSource, slice } from '@ml-actions/dataset/sources/source'
import { Misuse } from '@ml-actions/verdict/faults'

/** Reads the first bytes of a file. */
export async function readHead(files: DataSource, path: string, most: number): Promise<Uint8Array> {
  const file = await files.open(path)
  try {
    return await slice(file, 0, most)
  } finally {
    await file.close()
  }
}

/** Reads a file of any kind. @throws {Misuse} when it is not there, or has more bytes than `most` */
export async function readWhole(files: DataSource, path: string, most: number): Promise<Uint8Array> {
  const bytes = await readHead(files, path, most + 1)
  if (bytes.length <= most) return bytes
  const is = `the file has more than ${most / 1_048_576} MiB`
  const todo = 'is it the right file? If so, make it shorter'
  throw new Misuse({ is, wanted: 'a smaller file', todo, place: { path } })
}

/** Reads a file; undefined when it is not there. @throws {Misuse} when it has more bytes than `most` */
export async function readIfThere(
  files: DataSource,
  path: string,
  most: number,
): Promise<Uint8Array | undefined> {
  try {
    return await readWhole(files, path, most)
  } catch (error) {
    if (error instanceof NoSuchFile) return undefined
    throw error
  }
}
