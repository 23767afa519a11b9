import { heardLast } from '@ml-actions/rollout/exposure'
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
      ? weight === 100 && phase !== 'Restoring'
      : (weight ?? 0) === 0 && (phase === 'Restoring' || phase === 'Cleaning' || phase === 'RolledBack')
  // A release that is made again may need another one to be taken back first: that is not safe yet.
  const safe = heardLast(heard).find(isSafe)
  return safe === undefined ? null : secondsBetween(began, safe.at)
}
