import { sha256 } from '@ml-actions/action/settings-file'
import { type DataSource, slice } from '@ml-actions/dataset/sources/source'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Contract } from './contract/contract.ts'
import { parseContract } from './contract/parse.ts'

/** The largest file that a contract may name beside the data, in bytes. */
const largest = 1_048_576

/**
 * Reads a contract with the files that it names beside the data (a JSON Schema), whose paths are found by
 * reading it once without them.
 * @throws {Misuse} when one is missing or too large, or for anything in the contract that its author must mend
 */
export async function withDocuments(text: string, path: string, source: DataSource): Promise<Contract> {
  const named = new Set<string>()
  const alone = parseContract(text, path, (document) => {
    named.add(document)
    return undefined
  })
  if (named.size === 0) return alone
  const read = new Map<string, Uint8Array>()
  const documents: Source[] = []
  for (const document of named) {
    const { bytes, origin } = await readDocument(document, path, source)
    read.set(document, bytes)
    documents.push(origin)
  }
  return { ...parseContract(text, path, (document) => read.get(document)), documents }
}

/** The digest of all that a contract says: of its file, and of those that it names beside the data. */
export function digestOfContract({ documents = [] }: Contract, origin: Source): string {
  if (documents.length === 0) return origin.digest
  return sha256(JSON.stringify([origin.digest, ...documents.flatMap(({ path, digest }) => [path, digest])]))
}

async function readDocument(path: string, contract: string, source: DataSource) {
  const file = await source.open(path)
  try {
    if (file.bytes > largest) {
      const is = `${path}, which the contract ${contract} names, has ${file.bytes} bytes`
      throw new Misuse({ is, wanted: `at most ${largest}`, todo: 'is it the right file?', place: { path } })
    }
    const bytes = await slice(file, 0, file.bytes)
    return { bytes, origin: { path, bytes: file.bytes, digest: await file.digest() } }
  } finally {
    await file.close()
  }
}
