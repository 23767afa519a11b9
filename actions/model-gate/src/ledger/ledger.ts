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
    if (line.trim() !== '') seen.set(line.trim(), entryOf(line, { path, line: at + 1, column: 1 }))
  }
  return [...seen.values()]
}

/** Writes a look as a line of a ledger. */
export function lineOf(entry: Entry): string {
  return JSON.stringify(entry)
}

function entryOf(
  line: string,
  place: { readonly path: string; readonly line: number; readonly column: number },
): Entry {
  const entry = parsed(line)
  if (entry !== undefined) return entry
  const todo = 'take the ledger from where the last run left it; one that was edited counts nothing'
  throw new Misuse({
    is: 'the line is no look at a holdout',
    wanted: 'a line that model-gate wrote',
    todo,
    place,
  })
}

function parsed(line: string): Entry | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { holdout, sketch, rows, candidate, policy, look, at, outcome } = value as Partial<
    Record<keyof Entry, unknown>
  >
  const isText = (each: unknown): each is string => typeof each === 'string' && each.length <= 200
  const isCount = (each: unknown): each is number => Number.isSafeInteger(each) && Number(each) >= 0
  if (!isText(holdout) || !isText(candidate) || !isText(policy) || !isText(at)) return undefined
  if (!isCount(rows) || !isCount(look) || !Array.isArray(sketch) || !sketch.every(isText)) return undefined
  if (outcome !== 'pass' && outcome !== 'fail' && outcome !== 'inconclusive') return undefined
  return { holdout, sketch, rows, candidate, policy, look, at, outcome }
}
