import type { Told } from '@ml-actions/action/action'
import { announce } from '@ml-actions/action/channels/announce'
import type { Post } from '@ml-actions/action/channels/post'
import type { Deployments } from '@ml-actions/forge/deployments'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { auditRecord } from './audit.ts'
import { type Evidence, stateOf } from './evidence.ts'
import { markDeployments } from './mark-deployments.ts'
import { standingOf } from './standing.ts'

/** How others are told; `main.ts` names the real ones. */
export interface Ways {
  /** Writes a file below the report directory, whole or not at all. */
  write(name: string, content: string): void
  readonly post: Post
  /** The forge's list of deployments. */
  deployments(): Promise<Deployments>
}

/**
 * Keeps the audit record and announces, once the cluster is as it is. What cannot be told is a note, and changes no
 * exit code: the cluster matters more than the news of it.
 */
export async function tell(verdict: Verdict, evidence: Evidence, ways: Ways): Promise<Told> {
  if (isDry(evidence)) return { notes: [], outputs: { told: 'false' } }
  const unwritten = kept(verdict, evidence, ways)
  const { name, reason, by, ended } = evidence
  const { action, outcome, headline, facts } = verdict
  const news = { action, outcome, headline, facts, reason, subject: name, event: eventOf(evidence) }
  const { notes } = await announce(
    { ...news, by: by.actor, link: by.url, at: ended },
    evidence.announce,
    ways.post,
  )
  const missed = [...unwritten, ...notes, ...(await marked(verdict, evidence, ways))]
  return {
    notes: missed.map((note) => `${note}; the rollback itself is not changed by that`),
    outputs: { told: String(missed.length === 0) },
  }
}

/** Nothing is marked where nothing was rolled back. */
async function marked(verdict: Verdict, evidence: Evidence, ways: Ways): Promise<readonly string[]> {
  const { environment, found, sha, by } = evidence
  if (environment === '' || found.is !== 'over') return []
  // Whether the harm is over is another question: this release serves.
  const restored = standingOf(found).outcome === 'pass'
  const about = { environment, sha, restored, url: by.url, description: verdict.headline }
  return markDeployments(ways.deployments, { ...about, key: `rollback ${found.state.id} ${found.to}` })
}

/** A full disk must not make a restored model look like a bug of ours. */
function kept(verdict: Verdict, evidence: Evidence, { write }: Ways): readonly string[] {
  try {
    write('audit.json', auditRecord(verdict, evidence))
    return []
  } catch (error) {
    return [`audit.json was not written: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function isDry({ found }: Evidence): boolean {
  return found.is === 'planned' || (found.is === 'undone' && found.came === 'would')
}

function eventOf({ found }: Evidence): string {
  if (found.is === 'undone') return found.came === 'failed' ? 'halted' : found.came
  if (found.is === 'undo-blocked') return 'blocked'
  const phase = stateOf(found)?.phase.is
  if (found.is !== 'over') return found.is
  return phase === 'Halted' ? 'halted' : 'rolled-back'
}
