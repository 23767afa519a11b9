import { mostStatusCharacters, type Status, type Statuses } from '../statuses.ts'
import { carryOut, refusal } from '../twin.ts'
import type { Memory } from './memory.ts'

/** Commit statuses in memory. */
export function statusesTwin(memory: Memory): Statuses {
  return {
    list: (sha) => carryOut(memory.comments, 'status-list', () => statusesOf(memory, sha)),
    set: (sha, status) =>
      carryOut(memory.comments, 'status-set', () => {
        if ([...status.description].length > mostStatusCharacters)
          throw refusal('the description is too long')
        addStatus(memory, sha, status)
      }),
  }
}

/** What counts now, one for each context, newest first. */
export function statusesOf({ statuses }: Memory, sha: string): readonly Status[] {
  const all = statuses.get(sha) ?? []
  return all.filter(({ context }, at) => all.findIndex((status) => status.context === context) === at)
}

/** Keeps one more status of a commit. */
export function addStatus({ statuses }: Memory, sha: string, status: Status): void {
  statuses.set(sha, [status, ...(statuses.get(sha) ?? [])])
}
