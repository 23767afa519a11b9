import { anotherVersion } from '@ml-actions/verdict/another-version'
import { Misuse } from '@ml-actions/verdict/faults'
import { mapOf } from '@ml-actions/verdict/mapping'
import type { Place } from '@ml-actions/verdict/place'
import { type Decision, isDecision } from '../decide.ts'

/** A decision that was taken. */
export interface Past {
  /** When, in UTC: `2026-11-23T06:00:00.000Z`. */
  readonly at: string
  readonly decision: Decision
  /** Whether enough had drifted in that run by itself, whatever the runs before it said. */
  readonly enough: boolean
  /** The digest of the current data, by which one that is judged again counts once. */
  readonly current: string
  /** The digest of the reference's bins: a new reference begins a new history. */
  readonly reference: string
}

/** The version of the lines that this code reads and writes; a line that says none is of the first. */
export const historyVersion = 1

/** The longest history that is read, in lines. */
const mostLines = 100_000

/**
 * Reads a history: JSON, one decision a line; the same line twice is one, so that two histories are merged by joining them.
 * @throws {Misuse} at the line that is no decision
 */
export function parseHistory(text: string, path: string): readonly Past[] {
  const lines = text.split('\n')
  if (lines.length > mostLines) throw tooLong(lines.length, path)
  const seen = new Map<string, Past>()
  for (const [at, line] of lines.entries()) {
    const trimmed = line.trim()
    if (trimmed === '') continue
    const past = pastOf(trimmed, { path, line: at + 1, column: 1 })
    seen.set(JSON.stringify(past), past)
  }
  return [...seen.values()].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

/** Writes a history, the oldest decision first. */
export function printHistory(history: readonly Past[]): string {
  return history.map((past) => `${JSON.stringify({ 'drift-history': historyVersion, ...past })}\n`).join('')
}

/**
 * Counts the last runs before this one that were drifted enough: of the same reference and of other data, each data once,
 * the latest decision on it.
 * @param runs  how many runs back; those of `fix-data` and `inconclusive` say nothing of drift and are no runs
 */
export function driftedBefore(
  history: readonly Past[],
  now: Pick<Past, 'current' | 'reference'>,
  runs: number,
): number {
  const latest = new Map<string, Past>()
  for (const past of history) {
    const says = past.decision !== 'fix-data' && past.decision !== 'inconclusive'
    if (!says || past.reference !== now.reference || past.current === now.current) continue
    // Deleted first, so that the data judged last stands last.
    latest.delete(past.current)
    latest.set(past.current, past)
  }
  const last = runs === 0 ? [] : [...latest.values()].slice(-runs)
  return last.filter(({ enough }) => enough).length
}

/** Until when nothing is trained again; undefined where that is over. */
export function coolingUntil(history: readonly Past[], now: Date, seconds: number): string | undefined {
  const last = history.findLast(({ decision }) => decision === 'retrain')
  if (last === undefined) return undefined
  const until = new Date(Date.parse(last.at) + 1000 * seconds)
  return until > now ? until.toISOString() : undefined
}

const versioned = {
  what: 'the line of the history',
  reads: historyVersion,
  again: 'begin with an empty history: the last few runs are forgotten',
}

function pastOf(line: string, place: Place): Past {
  const { 'drift-history': version = 1, at, decision, enough, current, reference } = mapOf(jsonIn(line))
  if (typeof version === 'number' && version !== historyVersion)
    throw new Misuse({ ...anotherVersion(versioned, version), place })
  const isTime = typeof at === 'string' && !Number.isNaN(Date.parse(at))
  const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 200
  if (isTime && isDecision(decision) && typeof enough === 'boolean' && isText(current) && isText(reference))
    return { at, decision, enough, current, reference }
  throw new Misuse({
    is: 'the line is no decision on drift',
    wanted: 'a line that drift-check wrote',
    todo: 'take the file from where the last run left it, or begin with an empty one',
    place,
  })
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function tooLong(lines: number, path: string): Misuse {
  return new Misuse({
    is: `the history has ${lines} lines`,
    wanted: `at most ${mostLines}`,
    todo: 'keep its last lines: only the last few count',
    place: { path },
  })
}
