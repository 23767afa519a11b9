import type { Told } from '@ml-actions/action/action'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { auditRecord } from './audit.ts'
import type { Evidence } from './evidence.ts'
import { isWebhook, type Post, slackMessage } from './slack.ts'

/** How others are told; `main.ts` names the real ones. */
export interface Ways {
  /** Writes a file below the report directory, whole or not at all. */
  write(name: string, content: string): void
  readonly post: Post
}

/**
 * Keeps the audit record and tells the chat, once the cluster is as it is. What cannot be told is a note, and changes
 * no exit code: the cluster matters more than the news of it.
 */
export async function tell(verdict: Verdict, evidence: Evidence, ways: Ways): Promise<Told> {
  if (evidence.found.is === 'planned') return { notes: [], outputs: { told: 'false' } }
  ways.write('audit.json', auditRecord(verdict, evidence))
  const { webhook } = evidence
  if (webhook === '') return { notes: [], outputs: { told: 'true' } }
  const failed = isWebhook(webhook)
    ? await ways.post(webhook, slackMessage(verdict, evidence))
    : 'the input "slack-webhook" is no https address'
  if (failed === undefined) return { notes: [], outputs: { told: 'true' } }
  return {
    notes: [`the chat was not told: ${failed}; the rollback itself is not changed by that`],
    outputs: { told: 'false' },
  }
}
