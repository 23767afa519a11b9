import type { Context, Run } from '@ml-actions/action/action'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Evidence } from './evidence.ts'
import { commentLimit, type Limit, pageOf, summaryLimit } from './page.ts'
import { chosenSections } from './sections/chosen.ts'
import type { Report } from './sections/section.ts'

/** The run that tells. */
type Telling = Pick<Run, 'context'>

/** The report as a comment, without its marker line: at most 60,000 code points. */
export function commentOf(verdict: Verdict, evidence: Evidence, run: Telling): string {
  return render(
    { verdict, evidence, context: contextOf(evidence, run), where: 'comment' },
    commentLimit,
    'the job summary',
  )
}

/** The report as a job summary: at most 1,000,000 bytes. */
export function summaryOf(verdict: Verdict, evidence: Evidence, run: Telling): string {
  return render(
    { verdict, evidence, context: contextOf(evidence, run), where: 'summary' },
    summaryLimit,
    'verdict.json',
  )
}

/** The run that is reported. */
function contextOf({ reported }: Evidence, run: Telling): Context {
  return reported?.context ?? run.context
}

function render(report: Report, limit: Limit, elsewhere: string): string {
  const blocks = chosenSections(report.evidence.sections ?? []).flatMap((section) => section.blocks(report))
  return pageOf(blocks, limit, elsewhere)
}
