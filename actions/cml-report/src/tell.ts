import type { Run, Told } from '@ml-actions/action/action'
import { upsert } from '@ml-actions/forge/upsert'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Evidence } from './evidence.ts'
import { commentOf, summaryOf } from './report.ts'
import type { Telling } from './world.ts'

/**
 * Writes comment.md and summary.md, the page as it stands in the job summary, and the comment where it has a place. A comment that cannot be written is a warning: the
 * report stands in the job summary, and the verdict is told by the job itself.
 * @throws {Misuse | Outage} when the comment must be written and cannot
 */
export async function tell(verdict: Verdict, evidence: Evidence, run: Run, telling: Telling): Promise<Told> {
  const text = commentOf(verdict, evidence, run.context)
  telling.write(`${run.reports}/comment.md`, text)
  telling.write(`${run.reports}/summary.md`, summaryOf(verdict, evidence, run))
  return post(text, evidence, run, telling)
}

async function post(
  text: string,
  { posting }: Evidence,
  { context, log }: Run,
  telling: Telling,
): Promise<Told> {
  const none = { posted: 'none', 'comment-url': '' }
  if (posting.is === 'nowhere') {
    return { notes: posting.because === '' ? [] : [posting.because], outputs: none }
  }
  const { forge, change, id, must } = posting
  const run = { number: context.runNumber, attempt: context.attempt }
  try {
    const shown = await upsert(forge, { tool: 'cml-report', id, run, change, text }, telling.pause)
    if (shown.is === 'newer-run') {
      const note = 'a newer run has written the comment already; it was left as it is'
      return { notes: [note], outputs: { posted: 'newer-run', 'comment-url': shown.url } }
    }
    const posted = shown.wrote === 'nothing' ? 'unchanged' : shown.wrote
    log.info(`comment ${posted}: ${shown.url}`)
    return { notes: [], outputs: { posted, 'comment-url': shown.url } }
  } catch (error) {
    if (must || !(error instanceof Misuse || error instanceof Outage)) throw error
    log.warn(`the comment could not be written, the report is in the job summary: ${error.message}`)
    return { notes: [], outputs: none }
  }
}
