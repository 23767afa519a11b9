import type { Run } from '@ml-actions/action/action'
import { type CheckConclusion, type CheckNote, mostCheckCharacters } from '@ml-actions/forge/checks'
import { showCheck } from '@ml-actions/forge/show-check'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Check, Outcome, Verdict } from '@ml-actions/verdict/verdict'
import type { Evidence } from './evidence.ts'
import type { Telling } from './world.ts'

/** Nobody reads more, and each 50 are one request. */
const mostShown = 200
const mostTitle = 255

/**
 * Never `neutral`, which satisfies a required check. The input `fail-on` is not asked: a job may go on with what is not
 * proven, a check of that name must not be green.
 */
const conclusions: Readonly<Record<Outcome, CheckConclusion>> = {
  pass: 'success',
  fail: 'failure',
  inconclusive: 'action_required',
}

/**
 * Shows the report as a check of the commit that it is about. A check that cannot be written is a warning: the job has its own exit code.
 * @param text  the report as Markdown, which a comment would show
 */
export async function tellCheck(
  page: { readonly verdict: Verdict; readonly text: string },
  { check, verdicts }: Pick<Evidence, 'check' | 'verdicts'>,
  { context, directory, log }: Run,
  telling: Telling,
): Promise<void> {
  const sha = context.change?.head ?? context.sha
  if (check === undefined || sha === undefined) return
  const { verdict, text } = page
  const report = {
    name: check.id === 'default' ? 'cml-report' : `cml-report: ${check.id}`,
    sha,
    externalId: `cml-report ${check.id} ${context.runNumber}.${context.attempt}`,
    conclusion: conclusions[verdict.outcome],
    title: shorten(verdict.headline, mostTitle),
    summary: shorten(text, mostCheckCharacters),
    ...(context.runUrl === undefined ? {} : { detailsUrl: context.runUrl }),
  }
  const notes = verdicts
    .flatMap((read) => read.verdict.checks)
    .flatMap((one) => notesOf(one, (path) => telling.shown(`${directory}/${path}`)))
  try {
    const shown = await showCheck(check.checks, report, notes.slice(0, mostShown), telling.pause)
    log.info(`check ${shown.conclusion}: ${shown.url}`)
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof Outage)) throw error
    log.warn(`the check could not be written (it takes \`checks: write\`): ${error.message}`)
  }
}

/** The findings of a check that say in which line they are. */
function notesOf(check: Check, shown: (path: string) => string): readonly CheckNote[] {
  if (check.outcome === 'pass') return []
  const level = check.outcome === 'fail' && check.severity === 'error' ? 'failure' : 'warning'
  return check.findings.flatMap(({ is, place }) =>
    place?.line === undefined
      ? []
      : [
          {
            path: shown(place.path),
            line: place.line,
            level,
            title: shorten(check.name, mostTitle),
            message: `${is}; wanted: ${check.wanted}`,
          } as const,
        ],
  )
}
