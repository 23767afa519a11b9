import { Misuse } from '@ml-actions/verdict/faults'

/** A kind of document that outlives the version of ml-actions that wrote it, or that it was written for. */
export interface VersionedKind {
  readonly name: string
  /** Where it is, as users know it. */
  readonly where: string
  /** How it says its version, with `N` for the number. */
  readonly says: string
  /** The version that this commit reads and writes. */
  readonly version: number
  readonly writtenBy: string
  readonly readBy: string
  /** What becomes of one that says no version. */
  readonly without:
    | 'refused'
    | 'read as version 1'
    | 'kept, and the rollout halts'
    | 'left out: it is no record'
  /** What is told of one that says a version, or says none; undefined where it is read. */
  told(version: number | undefined): Promise<string | undefined>
}

/** What a reader that throws says of a document; undefined where it reads it. */
export async function misuseOf(read: () => unknown): Promise<string | undefined> {
  try {
    await read()
    return undefined
  } catch (error) {
    if (error instanceof Misuse || error instanceof RangeError) return error.message
    throw error
  }
}
