import type { Run, Told } from '@ml-actions/action/action'
import { upsert } from '@ml-actions/forge/upsert'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { tellCheck } from './check-run.ts'
import { collectedName } from './collected/collected.ts'
import { printCollected } from './collected/write.ts'
import type { Evidence, Posting } from './evidence.ts'
import { explorePage } from './explore/explore.ts'
import { filesOf } from './images/picture.ts'
import { showPictures } from './images/show-pictures.ts'
import { isWorse, saidBefore, worseText } from './notify.ts'
import { commentOf, summaryOf } from './report.ts'
import type { Telling } from './world.ts'

/**
 * Writes comment.md and summary.md, the page as it stands in the job summary, and the comment where it has a place. A comment that cannot be written is a warning: the
 * report stands in the job summary, and the verdict is told by the job itself.
 * @throws {Misuse | Outage} when the comment must be written and cannot
 */
export async function tell(verdict: Verdict, evidence: Evidence, run: Run, telling: Telling): Promise<Told> {
  const shown = await showPictures(evidence, run, telling)
  const text = commentOf(verdict, shown === undefined ? evidence : { ...evidence, shown }, run)
  telling.write(`${run.reports}/comment.md`, text)
  telling.write(`${run.reports}/summary.md`, summaryOf(verdict, evidence, run))
  telling.write(`${run.reports}/explore.html`, explorePage(verdict, evidence))
  for (const [file, png] of filesOf(evidence.pictures ?? [])) {
    telling.write(`${run.reports}/images/${file}`, png)
  }
  const told =
    evidence.stage === 'collect'
      ? nowhere(evidence.posting)
      : await post({ verdict, text }, evidence, run, telling)
  await tellCheck({ verdict, text }, evidence, run, telling)
  const collects = evidence.stage === 'collect' || told.refused === true
  return {
    notes: [...told.notes, ...nothingCompared(evidence)],
    outputs: { ...told.outputs, 'collected-file': collects ? collect(evidence, run, telling) : '' },
  }
}

/** Says to whoever reads the log, and no page, why new numbers stand alone. */
function nothingCompared({ baseline, numbers }: Evidence): readonly string[] {
  if (baseline.is !== 'none' || numbers.length === 0) return []
  const todo = 'name what to compare with in the input "baseline", in a terminal by --baseline main'
  return [`nothing was compared: ${baseline.because}; ${todo}`]
}

/** Writes what a job with another token may publish. */
function collect(evidence: Evidence, { reports, version }: Run, telling: Telling): string {
  const path = `${reports}/${collectedName}`
  telling.write(path, printCollected(evidence, version))
  return telling.shown(path)
}

interface Posted extends Told {
  /** Whether the forge said no, so that another token may be needed. */
  readonly refused?: boolean
}

const none = { posted: 'none', 'comment-url': '', 'comment-id': '' }

function nowhere(posting: Posting): Posted {
  const because = posting.is === 'nowhere' ? posting.because : ''
  return { notes: because === '' ? [] : [because], outputs: none }
}

interface Page {
  readonly verdict: Verdict
  readonly text: string
}

async function post(
  { verdict, text }: Page,
  { posting, reported }: Evidence,
  { context: own, log }: Run,
  telling: Telling,
): Promise<Posted> {
  if (posting.is === 'nowhere') return nowhere(posting)
  const { forge, change, id, must, perRun = false, notify = false } = posting
  const context = reported?.context ?? own
  const run = { number: context.runNumber, attempt: context.attempt }
  try {
    const marker = { tool: perRun ? 'cml-report-new' : 'cml-report', id, run }
    const before = notify && !perRun ? await saidBefore(forge, change, marker) : undefined
    const shown = await upsert(forge, { ...marker, change, text, perRun }, telling.pause)
    const place = { 'comment-url': shown.url, 'comment-id': String(shown.id) }
    if (shown.is === 'newer-run') {
      const note = 'a newer run has written the comment already; it was left as it is'
      return { notes: [note], outputs: { posted: 'newer-run', ...place } }
    }
    if (before !== undefined && isWorse(verdict.outcome, before)) {
      const told = { tool: 'cml-report-worse', id, run, change, text: worseText(verdict, before, shown.url) }
      await upsert(forge, { ...told, perRun: true }, telling.pause)
    }
    const posted = shown.wrote === 'nothing' ? 'unchanged' : shown.wrote
    log.info(`comment ${posted}: ${shown.url}`)
    return { notes: [], outputs: { posted, ...place } }
  } catch (error) {
    if (must || !(error instanceof Misuse || error instanceof Outage)) throw error
    log.warn(`the comment could not be written, the report is in the job summary: ${error.message}`)
    return { notes: [], outputs: none, refused: error instanceof Misuse }
  }
}
