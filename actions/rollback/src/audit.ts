import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Evidence } from './evidence.ts'

/**
 * Writes the audit record: who, when, from what, to what, why, what came of it, and everything that was done. It
 * holds no secret: the kubeconfig and the webhook are not in it.
 */
export function auditRecord(verdict: Verdict, evidence: Evidence): string {
  const { name, to, reason, by, began, ended, heard } = evidence
  const { outcome, headline, facts, checks } = verdict
  const asked = { to, reason }
  const came = {
    outcome,
    headline,
    facts,
    checks: checks.map(({ name: check, outcome: came, is }) => ({ check, outcome: came, is })),
  }
  const record = {
    schema: 'ml-actions.dev/rollback-audit/v1',
    name,
    by,
    began,
    ended,
    asked,
    came,
    done: heard,
  }
  return `${JSON.stringify(record, null, 2)}\n`
}
