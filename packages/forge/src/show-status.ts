import { Outage } from '@ml-actions/verdict/faults'
import { Limited, type Pause } from './forge.ts'
import { waitFor } from './patience.ts'
import type { Status, Statuses } from './statuses.ts'

const mostAttempts = 8

/**
 * Sets a commit's status. One whose answer was lost is looked for before it is set again: a commit takes a
 * thousand under one name, and no more.
 * @throws {Misuse} when the forge says no
 * @throws {Outage} when it did not answer, 8 times
 */
export async function showStatus(
  statuses: Statuses,
  sha: string,
  status: Status,
  pause: Pause,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await statuses.set(sha, status)
    } catch (error) {
      if (!(error instanceof Outage) || attempt === mostAttempts) throw error
      if (error instanceof Limited) await waitFor(error, pause)
      else if (await isThere(statuses, sha, status)) return
    }
  }
}

async function isThere(statuses: Statuses, sha: string, wanted: Status): Promise<boolean> {
  const shown = (await statuses.list(sha)).find(({ context }) => context === wanted.context)
  return shown?.state === wanted.state && shown.description === wanted.description && shown.url === wanted.url
}
