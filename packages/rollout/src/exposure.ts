import { secondsBetween } from './instant.ts'
import type { LogEntry } from './state.ts'

/** How much of the traffic met the candidate: seconds with a weight above 0, and the highest weight, before 100. */
export interface Exposure {
  readonly seconds: number
  readonly highest: number
  /** Seconds from the decision to take it back until it had no traffic; null when that was not decided. */
  readonly toSafe: number | null
}

/** Reads the exposure from what happened, oldest first. */
export function exposureIn(log: readonly LogEntry[]): Exposure {
  const seconds = log.reduce((sum, entry, index) => {
    const before = log[index - 1]
    return before !== undefined && (before.weight ?? 0) > 0 ? sum + secondsBetween(before.at, entry.at) : sum
  }, 0)
  const highest = Math.max(0, ...log.map(({ weight }) => weight ?? 0).filter((weight) => weight < 100))
  const decided = log.find(({ phase }) => phase === 'Restoring')
  const safe = log.find(({ phase, weight }) => phase !== 'Planned' && isBack(phase) && (weight ?? 0) === 0)
  return {
    seconds,
    highest,
    toSafe: decided === undefined || safe === undefined ? null : secondsBetween(decided.at, safe.at),
  }
}

function isBack(phase: LogEntry['phase']): boolean {
  return phase === 'Restoring' || phase === 'Cleaning' || phase === 'RolledBack'
}

/** The whole story of a rollout: what is stored, and what this run heard besides. */
export function storyOf(stored: readonly LogEntry[], heard: readonly LogEntry[]): readonly LogEntry[] {
  const bySeq = new Map([...heardLast(heard), ...stored].map((entry) => [entry.seq, entry]))
  return [...bySeq.values()].sort((one, other) => one.seq - other.seq)
}

/** What was heard of the last rollout: a run may end one before it begins its own, whose numbers start anew. */
export function heardLast(heard: readonly LogEntry[]): readonly LogEntry[] {
  const first = heard.findLastIndex(({ seq }, index) => seq < (heard[index - 1]?.seq ?? 0))
  return heard.slice(Math.max(0, first))
}

/** Says seconds as people do: `14 s`, `12 min`, `2.5 h`. */
export function durationInWords(seconds: number): string {
  if (seconds < 1) return 'under 1 s'
  if (seconds < 120) return `${Math.round(seconds)} s`
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`
  return `${Number((seconds / 3_600).toFixed(1))} h`
}
