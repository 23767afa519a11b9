import { anotherVersion } from './another-version.ts'
import { shorterAndShorter } from './bound.ts'
import { combine } from './combine.ts'
import { misfit } from './document/read.ts'
import {
  documentSchema,
  documentVersion,
  most,
  type VerdictDocument,
  verdictShape,
} from './document/verdict-shape.ts'
import { written } from './document/write.ts'
import type { Message } from './faults.ts'
import { utf8Bytes } from './utf8.ts'
import type { Verdict } from './verdict.ts'

/** What a text turned out to be: a verdict, or why it is none. */
export type ParsedVerdict =
  | { readonly is: 'verdict'; readonly verdict: Verdict; readonly toolVersion: string }
  | { readonly is: 'refused'; readonly because: Message }

/**
 * Prints a verdict as verdict.json: versioned, always in the same order, at most `limit` bytes of UTF-8.
 * A verdict that is longer loses places, then rows, then checks, and a note says how many; a quantity that
 * is not finite is written as null, −0 as 0.
 * @throws {RangeError} when a count or a fact is not finite
 */
export function printVerdict(verdict: Verdict, toolVersion: string, limit: number = most.bytes): string {
  let text = ''
  for (const shorter of shorterAndShorter(verdict)) {
    const head = { $schema: documentSchema, version: documentVersion, toolVersion }
    text = `${JSON.stringify(written(verdictShape, { ...shorter, ...head }), undefined, 2)}\n`
    if (utf8Bytes(text) <= limit) break
  }
  return text
}

/**
 * Reads verdict.json strictly. The text may be hostile: another version, an unknown name, a bound that is
 * passed, or a verdict greener than its own checks is refused, and nothing is thrown.
 */
export function parseVerdict(text: string): ParsedVerdict {
  if (text.length > most.bytes || utf8Bytes(text) > most.bytes)
    return refused('verdict.json is longer than 1 MiB', 'at most 1,048,576 bytes')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused('verdict.json is not JSON', 'one JSON object')
  }
  const version = versionOf(value)
  if (version !== documentVersion && version !== 'none to have')
    return {
      is: 'refused',
      because: anotherVersion({ what: 'verdict.json', reads: documentVersion, again }, version),
    }
  const wrong = misfit(verdictShape, value)
  if (wrong !== undefined) {
    const at = wrong.pointer === '' ? 'verdict.json' : `verdict.json${wrong.pointer}`
    return refused(`${at}: ${wrong.is}`, wrong.wanted)
  }
  const { $schema, version: _, toolVersion, ...verdict } = value as VerdictDocument
  if (verdict.outcome === 'pass' && combine(verdict.checks) !== 'pass')
    return refused('verdict.json says pass, and its checks do not', 'an outcome that its checks support')
  return { is: 'verdict', verdict, toolVersion }
}

/** What must be made of one that an older version wrote. */
const again = 'let the step that wrote it run again, with the version of ml-actions that this one has'

/** The version that a document says, of whatever type; what is no object has none to say. */
function versionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'none to have'
  return 'version' in value ? value.version : undefined
}

function refused(is: string, wanted: string): ParsedVerdict {
  const todo = 'give the verdict.json that an action of this suite wrote, unchanged'
  return { is: 'refused', because: { is, wanted, todo } }
}
