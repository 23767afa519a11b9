import { sha256 } from '@ml-actions/action/settings-file'
import type { Evidence, Model } from '../evidence/evidence.ts'
import { type Reading, textOf } from '../evidence/files.ts'
import { isMissing } from '../evidence/models.ts'
import type { Policy } from '../policy/policy.ts'
import type { Budget } from './count-look.ts'
import { type Entry, parseLedger } from './ledger.ts'
import { lookOf } from './look.ts'
import { rowsDigest } from './rows-digest.ts'

/** The largest ledger that is read, in bytes. */
const largestLedger = 64 * 1_048_576

/** What is judged, and where looks are counted. */
export interface Counting {
  readonly policy: Policy
  readonly candidate: Model
  /** Path of the ledger; empty for none. */
  readonly ledger: string
  readonly now: Date
}

/** Counts this look in the ledger; nothing where the policy counts none. */
export async function budgetOf(
  reading: Reading,
  counting: Counting,
): Promise<Pick<Evidence, 'budget' | 'ledger'>> {
  const { policy, ledger } = counting
  if (policy.holdout === undefined) return {}
  const budget = await unknownIn(reading, counting)
  if (budget !== undefined) return { budget }
  const entries = parseLedger(await textOf(reading, ledger, largestLedger), ledger)
  const known = counted(reading, counting, entries)
  return known === undefined ? {} : { budget: known, ledger: { path: ledger, entries } }
}

/** Why the looks cannot be counted. */
async function unknownIn(reading: Reading, { candidate, ledger }: Counting): Promise<Budget | undefined> {
  if (candidate.predictions === undefined) {
    const because = 'only predictions say which rows they are'
    return { is: 'unknown', because, todo: 'give predictions, or take "holdout" out of the policy' }
  }
  if (ledger === '') {
    const because = 'no ledger is given'
    return { is: 'unknown', because, todo: 'name the file that carries the looks in the input "ledger"' }
  }
  if (await isMissing(reading.files, ledger)) {
    const because = `there is no ledger ${ledger}`
    const todo = 'bring it from where the last run left it; for the very first look, make it as an empty file'
    return { is: 'unknown', because, todo }
  }
  return undefined
}

function counted(
  reading: Reading,
  { policy, candidate, now }: Counting,
  entries: readonly Entry[],
): Budget | undefined {
  const { predictions } = candidate
  if (predictions === undefined || policy.holdout === undefined) return undefined
  const digestOf = (path: string) => {
    const found = reading.sources.find((source) => source.path === path)
    if (found === undefined) throw new TypeError(`${path} was read and has no digest`)
    return found.digest
  }
  const judged = {
    ...rowsDigest(predictions, sha256),
    candidate: candidate.digest ?? digestOf(predictions.path),
    policy: digestOf(policy.path),
  }
  const look = lookOf(entries, judged, policy.holdout)
  return { is: 'counted', look, entry: { ...judged, look: look.number, at: now.toISOString() } }
}
