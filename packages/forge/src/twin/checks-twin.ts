import {
  type Check,
  type CheckNote,
  type CheckReport,
  type Checks,
  mostCheckCharacters,
  mostNotes,
} from '../checks.ts'
import { carryOut, refusal } from '../twin.ts'
import type { KeptCheck, Memory } from './memory.ts'

/** Checks in memory. */
export function checksTwin(memory: Memory): Checks {
  return {
    list: (sha, name) =>
      carryOut(memory.comments, 'check-list', () => checksOf(memory, sha, name).map(shown)),
    create: (report, notes) =>
      carryOut(memory.comments, 'check-create', () => {
        refuseMore(report, notes)
        return shown(addCheck(memory, report, notes))
      }),
    append: (id, report, notes) =>
      carryOut(memory.comments, 'check-append', () => {
        refuseMore(report, notes)
        const check = appendNotes(memory, id, report, notes)
        return check === undefined ? undefined : shown(check)
      }),
  }
}

/** The checks of a commit with this name, oldest first. */
export function checksOf(memory: Memory, sha: string, name: string): readonly KeptCheck[] {
  return memory.checks.filter(({ report }) => report.sha === sha && report.name === name)
}

/** Keeps a new check. */
export function addCheck(memory: Memory, report: CheckReport, notes: readonly CheckNote[]): KeptCheck {
  const id = memory.nextId()
  const url = `https://forge.invalid/${memory.repository}/runs/${id}`
  const check = { id, externalId: report.externalId, conclusion: report.conclusion, report, notes, url }
  memory.checks.push(check)
  return check
}

/** Keeps what an update says: notes are added to those that there are. */
export function appendNotes(
  memory: Memory,
  id: number,
  report: CheckReport,
  notes: readonly CheckNote[],
): KeptCheck | undefined {
  const at = memory.checks.findIndex((check) => check.id === id)
  const old = memory.checks[at]
  if (old === undefined) return undefined
  const { externalId, conclusion } = report
  const check = { ...old, externalId, conclusion, report, notes: [...old.notes, ...notes] }
  memory.checks[at] = check
  return check
}

function shown({ notes, id, externalId, conclusion, url }: KeptCheck): Check {
  return { id, externalId, conclusion, url, notes: notes.length }
}

function refuseMore({ summary }: CheckReport, notes: readonly CheckNote[]): void {
  if (notes.length > mostNotes) throw refusal(`the check has over ${mostNotes} notes`)
  if ([...summary].length > mostCheckCharacters) throw refusal('the summary is too long')
}
