import type { LogEntry } from './state.ts'

/**
 * Says one thing that happened, for people who watch.
 * @example  entryInWords({ phase: 'Baking', weight: 20, what: 'look', why: 'candidate 0 of 431 bad' }) // → 'Baking at 20 %: candidate 0 of 431 bad'
 */
export function entryInWords(entry: Pick<LogEntry, 'phase' | 'what' | 'why' | 'weight'>): string {
  const { phase, weight, what, why } = entry
  const where = weight === null ? phase : `${phase} at ${weight} %`
  const isSaidByPhase = what === 'look' || what === 'halt' || what === 'hold' || what.startsWith('go on to ')
  return isSaidByPhase ? `${where}: ${why}` : `${where}: ${what} (${why})`
}
