import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveTwin } from '@ml-actions/forge/github/serve-twin'
import { cellsPicture } from './page/cells.ts'
import { columnsPicture } from './page/columns.ts'
import { commentPicture } from './page/comment.ts'
import { metricsPicture } from './page/metrics.ts'
import { type Project, pull, repository } from './project.ts'
import { runBundle } from './run.ts'
import { line } from './say.ts'
import type { Stop } from './stop.ts'

/** Where the story writes. */
export interface Where {
  readonly project: Project
  /** Absolute path of `out/`. */
  readonly out: string
}

type Telling = Pick<Stop, 'chapter' | 'title' | 'promised'> & { readonly folder: string }

/** Runs one action of the story and keeps its verdict; throws when it wrote none. */
async function stopOf(
  where: Where,
  telling: Telling,
  asked: {
    readonly action: string
    readonly words: readonly string[]
    readonly env?: Record<string, string>
  },
): Promise<Stop> {
  const { folder, ...told } = telling
  line(telling.title)
  const reports = join(where.project.directory, 'reports', folder)
  const { verdict, seconds, log } = await runBundle({ ...asked, directory: where.project.directory, reports })
  if (verdict === undefined) throw new Error(`${asked.action} wrote no verdict:\n${log}`)
  return { ...told, verdict, seconds, report: `project/reports/${folder}/report.html` }
}

/** Drift: the flights of summer are others than those that the model in production learned from. */
export async function* driftStops(where: Where): AsyncGenerator<Stop> {
  const stop = await stopOf(
    where,
    {
      chapter: 'Drift',
      title: 'The flights of summer are not those of spring: a model is to be trained again',
      promised: 'fail',
      folder: '1-drift',
    },
    {
      action: 'drift-check',
      words: ['--reference', 'data/train.csv', '--current', 'data/test.csv', '--config', 'drift.yml'],
    },
  )
  yield { ...stop, picture: columnsPicture(stop.verdict) }
}

/** Data: a broken file is stopped at its cells; the repaired one passes. */
export async function* dataStops(where: Where): AsyncGenerator<Stop> {
  const chapter = 'Data'
  const broken = await stopOf(
    where,
    {
      chapter,
      title: 'A file with faults that a real pipeline makes is stopped, at its cells',
      promised: 'fail',
      folder: '2-broken-data',
    },
    { action: 'data-validate', words: ['--data', 'data/broken.csv'] },
  )
  const text = readFileSync(join(where.project.directory, 'data', 'broken.csv'), 'utf8')
  yield { ...broken, picture: cellsPicture(broken.verdict, text) }
  const repaired = await stopOf(
    where,
    { chapter, title: 'The repaired file passes', promised: 'pass', folder: '3-repaired-data' },
    { action: 'data-validate', words: ['--data', 'data/test.csv'] },
  )
  yield repaired
}

/** Model: a worse one is blocked, one that only looks better is not enough, a better one passes. */
export async function* modelStops(where: Where): AsyncGenerator<Stop> {
  const gate = async (
    folder: string,
    title: string,
    promised: Stop['promised'],
    [candidate, baseline]: readonly [string, string],
  ) => {
    const predictions = `predictions/${candidate}.csv`
    // The story's model server answers by these files: each is the model itself.
    const words = ['--candidate', predictions, '--baseline', `predictions/${baseline}.csv`]
    const promotion = ['--model', predictions, '--purpose', 'promote']
    const stop = await stopOf(
      where,
      { chapter: 'Model', title, promised, folder },
      { action: 'model-gate', words: [...words, ...promotion] },
    )
    return { ...stop, picture: metricsPicture(stop.verdict) }
  }
  yield await gate('4-worse-model', 'A worse model is blocked', 'fail', ['worse', 'old'])
  yield await gate(
    '5-lucky-model',
    'One that only looks better is not enough: 400 rows cannot say',
    'inconclusive',
    ['lucky', 'old-first-400'],
  )
  yield await gate('6-better-model', 'A better one may ship', 'pass', ['new', 'old'])
}

/** Report: what the pull request's author reads, on a GitHub of the story's own. */
export async function* reportStops(where: Where): AsyncGenerator<Stop> {
  const forge = await serveTwin({ repository, pulls: [pull] })
  try {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: forge.url,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: where.project.event,
      GITHUB_REPOSITORY: repository,
      GITHUB_RUN_ID: '4711',
      GITHUB_RUN_NUMBER: '12',
      GITHUB_SHA: where.project.head,
      GITHUB_WORKSPACE: where.project.directory,
      'INPUT_GITHUB-TOKEN': 'a-token-of-the-twin',
    }
    const verdicts = ['3-repaired-data', '6-better-model']
      .map((folder) => `reports/${folder}/verdict.json`)
      .join('\n')
    const words = [
      '--verdicts',
      verdicts,
      '--metrics',
      'metrics/model.json',
      '--predictions',
      'predictions/new.csv',
      '--baseline-predictions',
      'predictions/old.csv',
    ]
    const stop = await stopOf(
      where,
      {
        chapter: 'Report',
        title: 'The author reads one comment, kept up to date',
        promised: 'pass',
        folder: '7-report',
      },
      { action: 'cml-report', words, env },
    )
    const body = forge.comments(pull)[0]?.body
    if (body === undefined) throw new Error('no comment was written')
    yield { ...stop, picture: await commentPicture(body) }
  } finally {
    await forge.close()
  }
}
