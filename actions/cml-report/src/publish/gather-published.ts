import type { Context, Origin, Run } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import type { Pull } from '@ml-actions/forge/pulls'
import { Misuse } from '@ml-actions/verdict/faults'
import { collectedName } from '../collected/collected.ts'
import { type Restored, restore } from '../collected/restore.ts'
import type { Evidence, Posting } from '../evidence.ts'
import { picturesWanted } from '../images/wanted.ts'
import type { spec } from '../inputs.ts'
import { accessOf, nowhere, postingTo } from '../posting.ts'
import { silentProject } from '../project.ts'
import { chosenSections } from '../sections/chosen.ts'
import type { World } from '../world.ts'
import { collectedAt, collectedIn, type Fetched } from './fetch-collected.ts'
import { type Target, targetOf } from './target.ts'

type ReportInputs = Asked<typeof spec.inputs>

/**
 * Reads what the run that set this one off has collected, as evidence for the same report. Who it is about comes from the
 * event and the forge, what it says from the file.
 * @throws {Misuse} when this run was set off by no other run, or names a pull request
 */
export async function gatherPublished(asked: ReportInputs, run: Run, world: World): Promise<Evidence> {
  const { context } = run
  const { origin } = context
  if (origin === undefined) throw notSetOff(context)
  if (asked['pull-request'] !== 0) throw named
  if (asked.markdown.length > 0) throw ownMarkdown
  if (asked['check-run']) throw ownCheck
  const access = accessOf(asked, run)
  const target = await targetOf(origin, world.pulls(access))
  const fetched =
    asked.collected === ''
      ? await collectedIn(
          { run: origin.runId, artifact: asked.artifact },
          world.artifacts(access),
          world.inflate,
        )
      : await collectedAt(asked.collected, world.files)
  const pull = target.is === 'pull' ? target.pull : undefined
  const posting = placeOf(asked, run, world, { target, fetched, origin })
  const parts = partsOf(fetched)
  // No file that is here: it may have come from the run that is not trusted. The chart of a curve is made here.
  const subjects = { patterns: [], curves: parts.project.curves }
  const notes: string[] = []
  const pictured = await picturesWanted(asked, subjects, posting, { run, world, notes })
  return {
    title: asked.title,
    patterns: [collectedName],
    ...parts,
    notes: [...parts.notes, ...notes],
    ...pictured,
    theme: asked.theme,
    charts: asked.charts,
    sections: chosenSections(asked.sections).map(({ name }) => name),
    stage: 'publish',
    posting,
    reported: { context: reportedIn(context, origin, pull), ...(pull === undefined ? {} : { pull }) },
  }
}

/** What is there to be reported; where nothing is, that itself. */
function partsOf(fetched: Fetched): Restored {
  const restored = fetched.is === 'collected' ? restore(fetched.collected) : undefined
  if (restored !== undefined) return restored
  const because = fetched.is === 'collected' ? contradicts : fetched.because
  return {
    verdicts: [],
    unread: [{ path: collectedName, because }],
    numbers: [],
    absent: [],
    project: silentProject,
    baseline: { is: 'none', because: 'nothing was collected' },
    notes: [],
  }
}

const contradicts = {
  is: `${collectedName} contradicts itself`,
  wanted: 'rows that belong to something, and no verdict greener than its own checks',
  todo: 'see the run that wrote it; nothing of it is shown here',
}

interface Found {
  readonly target: Target
  readonly fetched: Fetched
  readonly origin: Origin
}

function placeOf(asked: ReportInputs, run: Run, world: World, { target, fetched, origin }: Found): Posting {
  const must = asked['require-comment']
  if (target.is === 'none') return nowhere(must, target.because, 'see the job summary')
  if (fetched.is === 'absent' && !isOwed(origin, run.context)) {
    return nowhere(must, `there is nothing to publish: ${fetched.because.is}`, 'see the run itself')
  }
  return postingTo(target.pull.number, asked, run, world)
}

/** Whether a report was to be expected: a run from a fork that came to its end posts nothing itself. */
function isOwed({ conclusion, repository }: Origin, context: Context): boolean {
  return repository !== context.repository && (conclusion === 'success' || conclusion === 'failure')
}

/** The run that is reported, as if it told of itself: its commit, its number, its link. */
function reportedIn(context: Context, origin: Origin, pull: Pull | undefined): Context {
  const { change: _, sha: __, ...rest } = context
  const { runId, runNumber, attempt, head } = origin
  const change = pull && {
    number: pull.number,
    head,
    base: pull.base.sha,
    fork: origin.repository !== context.repository,
  }
  return {
    ...rest,
    sha: head,
    runNumber,
    attempt,
    runUrl: `${context.serverUrl}/${context.repository}/actions/runs/${runId}`,
    ...(change === undefined ? {} : { change }),
  }
}

function notSetOff({ event }: Context): Misuse {
  return new Misuse({
    is: `\`stage: publish\` runs on ${event ?? 'no event'}`,
    wanted: 'a workflow on: workflow_run, which is set off by the run that collected',
    todo: 'see the pair of workflows in the README',
  })
}

const ownCheck = new Misuse({
  is: 'the input "check-run" is "true" with `stage: publish`',
  wanted: 'no check of a report that the change’s own code wrote: it could turn a required check green',
  todo: 'leave the input out, and require the job that collects',
})

const ownMarkdown = new Misuse({
  is: 'input "markdown" names files, and the stage is "publish"',
  wanted: 'none: a file that is here may have come from the run that is not trusted',
  todo: 'leave the input "markdown" out',
})

const named = new Misuse({
  is: 'input "pull-request" names a pull request, and the stage is "publish"',
  wanted: 'none: it is found from the event and the forge',
  todo: 'leave the input "pull-request" out',
})
