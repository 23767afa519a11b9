import { secondsBetween } from '@ml-actions/rollout/instant'
import type { LogEntry, State } from '@ml-actions/rollout/state'

/** From the run's start until the restored release had all of the traffic; null when this run did not see that. */
export function secondsToSafe(
  { operation }: State,
  heard: readonly LogEntry[],
  began: string,
): number | null {
  const isSafe = ({ phase, weight }: LogEntry) =>
    operation === 'rollback'
      ? weight === 100
      : (weight ?? 0) === 0 && (phase === 'Restoring' || phase === 'Cleaning' || phase === 'RolledBack')
  const safe = heard.find(isSafe)
  return safe === undefined ? null : secondsBetween(began, safe.at)
}
