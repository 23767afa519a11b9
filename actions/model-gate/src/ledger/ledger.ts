import { anotherVersion } from '@ml-actions/verdict/another-version'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Outcome } from '@ml-actions/verdict/verdict'

/** One look that a candidate had at the rows of a holdout. */
export interface Entry {
  /** Digest of the holdout's rows, in any order. */
  readonly holdout: string
  /** The smallest hashes of its rows, in ascending order, by which an overlap is estimated. */
  readonly sketch: readonly string[]
  readonly rows: number
  /** Digest of what the candidate said. */
  readonly candidate: string
  /** Digest of the policy. */
  readonly policy: string
  /** Which look it was, from 1. */
  readonly look: number
  /** When, in UTC. */
  readonly at: string
  readonly outcome: Outcome
}

/** The version of the lines that this code reads and writes; a line that says none is of the first. */
export const ledgerVersion = 1

/** The longest ledger that is read, in lines. */
const mostEntries = 100_000

/**
 * Reads a ledger: JSON, one look a line; the same line twice is one look, so that two ledgers are merged by joining them.
 * @throws {Misuse} at the line that is no look
 */
export function parseLedger(text: string, path: string): readonly Entry[] {
  const lines = text.split('\n')
  if (lines.length > mostEntries) {
    const is = `the ledger has ${lines.length} lines`
    throw new Misuse({
      is,
      wanted: `at most ${mostEntries}`,
      todo: 'start a new one with fresh rows',
      place: { path },
    })
  }
  const seen = new Map<string, Entry>()
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const entry = entryOf(line, { path, line: at + 1, column: 1 })
    seen.set(JSON.stringify(entry), entry)
  }
  return [...seen.values()]
}

/** Writes a look as a line of a ledger. */
export function lineOf(entry: Entry): string {
  return JSON.stringify({ 'holdout-ledger': ledgerVersion, ...entry })
}

function entryOf(
  line: string,
  place: { readonly path: string; readonly line: number; readonly column: number },
): Entry {
  const value = jsonIn(line)
  const version = value?.['holdout-ledger'] ?? 1
  if (typeof version === 'number' && version !== ledgerVersion)
    throw new Misuse({ ...anotherVersion(versioned, version), place })
  const entry = value === undefined ? undefined : looked(value)
  if (entry !== undefined) return entry
  const todo = 'take the ledger from where the last run left it; one that was edited counts nothing'
  throw new Misuse({
    is: 'the line is no look at a holdout',
    wanted: 'a line that model-gate wrote',
    todo,
    place,
  })
}

const versioned = {
  what: 'the line of the ledger',
  reads: ledgerVersion,
  again: 'start a new ledger, with rows that nobody looked at',
}

function jsonIn(line: string): Partial<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function looked(value: Partial<Record<string, unknown>>): Entry | undefined {
  const { holdout, sketch, rows, candidate, policy, look, at, outcome } = value
  const isText = (each: unknown): each is string => typeof each === 'string' && each.length <= 200
  const isCount = (each: unknown): each is number => Number.isSafeInteger(each) && Number(each) >= 0
  if (!isText(holdout) || !isText(candidate) || !isText(policy) || !isText(at)) return undefined
  if (!isCount(rows) || !isCount(look) || !Array.isArray(sketch) || !sketch.every(isText)) return undefined
  if (outcome !== 'pass' && outcome !== 'fail' && outcome !== 'inconclusive') return undefined
  return { holdout, sketch, rows, candidate, policy, look, at, outcome }
}
