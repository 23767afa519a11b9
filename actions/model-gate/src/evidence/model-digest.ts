import { sha256 } from '@ml-actions/action/settings-file'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Reading } from './files.ts'

/**
 * Tells the digest of the candidate's model: of one file its SHA-256; of several that of their list, as `sha256sum` writes it
 * in the folder that they have in common, in the order of their paths. Undefined where no file is named.
 * @throws {Misuse} when a path or a glob names nothing
 */
export async function modelDigest(
  { files, sources }: Reading,
  named: readonly string[],
): Promise<string | undefined> {
  const paths = new Set<string>()
  for (const pattern of named) {
    const found = await files.list(pattern)
    if (found.length === 0) throw noFile(pattern)
    for (const path of found) paths.add(path)
  }
  const read: { readonly path: string; readonly digest: string }[] = []
  for (const path of [...paths].sort()) {
    const file = await files.open(path)
    try {
      const digest = await file.digest()
      read.push({ path, digest })
      sources.push({ path, bytes: file.bytes, digest })
    } finally {
      await file.close()
    }
  }
  return digestOf(read)
}

function digestOf(files: readonly { readonly path: string; readonly digest: string }[]): string | undefined {
  const [first, second] = files
  if (first === undefined || second === undefined) return first?.digest
  const folder = commonFolder(files.map(({ path }) => path))
  const lines = files.map(({ path, digest }) => `${digest.replace('sha256:', '')}  ${path.slice(folder)}\n`)
  return sha256(lines.join(''))
}

/** How long the part of some paths is that they have in common and that ends with a slash. */
function commonFolder([first = '', ...others]: readonly string[]): number {
  let end = first.lastIndexOf('/') + 1
  while (!others.every((path) => path.startsWith(first.slice(0, end))))
    end = first.lastIndexOf('/', end - 2) + 1
  return end
}

function noFile(pattern: string): Misuse {
  return new Misuse({
    is: `input "model" names ${JSON.stringify(pattern.slice(0, 120))}, and there is no such file`,
    wanted: 'the files of the candidate’s model',
    todo: 'did the step that writes it run?',
  })
}
