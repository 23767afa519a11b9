import type { Message } from './faults.ts'

/** A kind of document that carries its version. */
export interface Versioned {
  /** As a sentence begins: `verdict.json`, `the contract`. */
  readonly what: string
  /** The version that this code reads and writes. */
  readonly reads: number
  /** What makes it new, as a sentence ends: `freeze it again with mode: freeze`. */
  readonly again: string
}

/**
 * Says what is to be done with a document of another version than this code reads: a newer one wants a newer
 * ml-actions; an older one, and one that says none, is made again.
 * @param found  the version that it says; anything else than a number is none
 */
export function anotherVersion({ what, reads, again }: Versioned, found: unknown): Message {
  const wanted = `version ${reads}`
  if (typeof found !== 'number') return { is: `${what} says no version`, wanted, todo: again }
  if (found > reads)
    return {
      is: `${what} has version ${found}, which is newer than this ml-actions`,
      wanted,
      todo: 'use the ml-actions that it was written for here too, or a newer one',
    }
  return { is: `${what} has version ${found}, which this ml-actions no longer reads`, wanted, todo: again }
}

/** The number in the name of a schema, `ml-actions.dev/release/v1`; undefined where it is another one's. */
export function versionOfSchema(schema: unknown, kind: string): number | undefined {
  const prefix = `ml-actions.dev/${kind}/v`
  if (typeof schema !== 'string' || !schema.startsWith(prefix)) return undefined
  const digits = schema.slice(prefix.length)
  return /^[0-9]{1,9}$/.test(digits) ? Number(digits) : undefined
}
