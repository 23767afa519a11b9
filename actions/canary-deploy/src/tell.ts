import type { Told } from '@ml-actions/action/action'
import { announce } from '@ml-actions/action/channels/announce'
import type { Post } from '@ml-actions/action/channels/post'
import { heardLast, storyOf } from '@ml-actions/rollout/exposure'
import type { LogEntry } from '@ml-actions/rollout/state'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { decisionOf } from './decision.ts'
import type { Evidence, PairedEvidence } from './evidence.ts'
import { filesOf } from './plan-summary.ts'

/** How others are told; `main.ts` names the real ones. */
export interface Ways {
  /** Writes a file below the report directory, whole or not at all. */
  write(name: string, content: string): void
  readonly post: Post
}

/** What is announced, and the phases in which it is so. */
const newsworthy: Readonly<Record<string, readonly LogEntry['phase'][]>> = {
  promoted: ['Keeping', 'Succeeded'],
  'rolled-back': ['RolledBack'],
  held: ['Held'],
  halted: ['Halted'],
}

/**
 * Writes the files beside the report, and announces what this run brought about. Who cannot be told is a note, and
 * changes no exit code: the cluster is as it is by then.
 */
export async function tell(
  verdict: Verdict,
  evidence: Evidence | PairedEvidence,
  { write, post }: Ways,
): Promise<Told> {
  for (const [name, text] of Object.entries(filesOf(evidence))) write(name, text)
  const event = 'pairs' in evidence ? undefined : eventOf(evidence)
  if ('pairs' in evidence || event === undefined) return { notes: [], outputs: {} }
  const { name, by, ended } = evidence
  const { action, outcome, headline, facts } = verdict
  const news = { action, outcome, headline, facts, subject: name, event, reason: '' }
  const whence = { by: by.actor, link: by.url, at: ended }
  const { notes } = await announce({ ...news, ...whence }, evidence.announce, post)
  return {
    notes: notes.map((note) => `${note}; the rollout itself is not changed by that`),
    outputs: { told: String(notes.length === 0) },
  }
}

/** Ticks of a clock come by long after the end: only the run that brought it about tells of it. */
function eventOf({ found, heard }: Evidence): string | undefined {
  if (found.is !== 'over' && found.is !== 'held') return undefined
  const event = decisionOf(found)
  const phases = newsworthy[event] ?? []
  const story = storyOf(found.state.log, heard)
  const before = story.findLastIndex(({ phase }) => !phases.includes(phase))
  const arrival = story[before + 1]
  return heardLast(heard).some(({ seq }) => seq === arrival?.seq) ? event : undefined
}
