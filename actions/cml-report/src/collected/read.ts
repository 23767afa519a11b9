import { anotherVersion } from '@ml-actions/verdict/another-version'
import type { Message } from '@ml-actions/verdict/faults'
import { type Collected, collectedName, collectedVersion, most } from './collected.ts'
import { depthOf, rowsIn } from './rows.ts'
import { validate } from './validate.generated.js'

/** What some bytes turned out to be. */
export type ReadCollected =
  | { readonly is: 'collected'; readonly collected: Collected }
  | { readonly is: 'refused'; readonly because: Message }

/**
 * Reads collected.json, whose every byte may be hostile: its length, its encoding, its depth, its schema and its
 * number of rows are held against their limits, in this order, and nothing is thrown.
 */
export function readCollected(bytes: Uint8Array): ReadCollected {
  if (bytes.length > most.bytes) return refuse('has more than 1 MiB', 'at most 1,048,576 bytes')
  const text = textOf(bytes)
  if (text === undefined) return refuse('is not UTF-8', 'UTF-8')
  const depth = depthOf(text)
  if (depth > most.depth) return refuse(`is nested ${depth} deep`, `at most ${most.depth}`)
  const value = parsedOf(text)
  if (value === undefined) return refuse('is not JSON', 'one JSON object')
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const version = isObject ? versionOf(value) : collectedVersion
  if (version !== collectedVersion) return { is: 'refused', because: anotherVersion(versioned, version) }
  if (!validate(value)) return refuse(firstError(), 'what its schema allows')
  const rows = rowsIn(value)
  if (rows > most.rows) return refuse(`has ${rows} rows`, `at most ${most.rows}`)
  return { is: 'collected', collected: value as Collected }
}

/** Two workflows write and read it, so that one may be of another commit than the other. */
const versioned = {
  what: collectedName,
  reads: collectedVersion,
  again: 'let both workflows use the same ml-actions, and collect again',
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function parsedOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The version that an object says, of whatever type. */
function versionOf(value: object): unknown {
  return 'version' in value ? value.version : undefined
}

/** Says the place and the kind of the first error, and nothing that the file says but for a short name. */
function firstError(): string {
  const [error] = validate.errors ?? []
  const at = error?.instancePath.slice(0, 100) ?? ''
  const why = words[error?.keyword ?? ''] ?? error?.message ?? 'no reason given'
  return `is not as its schema wants it${at === '' ? '' : ` at ${at}`}: ${why}`
}

/** What ajv says in its own way. */
const words: Readonly<Record<string, string>> = {
  additionalProperties: 'it has a name that is not known',
  pattern: 'a text that may not stand there',
}

/** Words for a file that is refused. */
export function refuse(is: string, wanted: string): Extract<ReadCollected, { is: 'refused' }> {
  const todo = 'see the run that wrote it; nothing of it is shown here'
  return { is: 'refused', because: { is: `${collectedName} ${is}`, wanted, todo } }
}
