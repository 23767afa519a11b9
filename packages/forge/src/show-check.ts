import { Outage } from '@ml-actions/verdict/faults'
import { type Check, type CheckNote, type CheckReport, type Checks, mostNotes } from './checks.ts'
import { Limited, type Pause } from './forge.ts'
import { waitFor } from './patience.ts'

const mostFailures = 8

/**
 * Shows one finished check with all its notes, however many requests they take.
 *
 * A request whose answer was lost is not repeated but looked for: the check by its external id, its notes by
 * their number. So neither is ever there twice, and a job that is run again shows a check of its own.
 * @throws {Misuse} when the forge says no
 * @throws {Outage} when it did not answer, 8 times
 */
export async function showCheck(
  checks: Checks,
  report: CheckReport,
  notes: readonly CheckNote[],
  pause: Pause,
): Promise<Check> {
  let known: Check | undefined
  let lost: Outage | undefined
  for (let failures = 0; failures < mostFailures; ) {
    try {
      known ??= await look(checks, report)
      if (known !== undefined && known.notes >= notes.length) return known
      known = await write(checks, report, notes, known)
      // Only a check that somebody has taken away counts against us here: what was written is progress.
      if (known === undefined) failures++
    } catch (error) {
      if (!(error instanceof Outage)) throw error
      failures++
      known = undefined
      lost = error
      if (error instanceof Limited) await waitFor(error, pause)
    }
  }
  throw lost ?? new Outage(neverThere)
}

const neverThere = {
  is: 'the check was gone each time it was written',
  wanted: 'a check that stays',
  todo: 'look for who deletes it, and run the job again',
}

async function look(checks: Checks, { sha, name, externalId }: CheckReport): Promise<Check | undefined> {
  return (await checks.list(sha, name)).find((check) => check.externalId === externalId)
}

function write(
  checks: Checks,
  report: CheckReport,
  notes: readonly CheckNote[],
  known: Check | undefined,
): Promise<Check | undefined> {
  if (known === undefined) return checks.create(report, notes.slice(0, mostNotes))
  return checks.append(known.id, report, notes.slice(known.notes, known.notes + mostNotes))
}
