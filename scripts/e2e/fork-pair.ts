import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Served, serveTwin } from '@ml-actions/forge/github/serve-twin'
import type { Change } from '@ml-actions/forge/twin'
import { parse } from 'yaml'
import { readText } from '../build/workspace.ts'
import type { Checked } from './checked.ts'
import { layFlights } from './flights.ts'
import { ended, repository, runAct } from './run-act.ts'
import { standIns } from './stand-in.ts'

const pull = 7
const fork = 'stranger/flights'
const collect = 'fork-collect.yml'
const publish = 'fork-publish.yml'
/** The collecting run's number, as the event of the publishing one names it. */
const run = 4711

/** Where one fork's story is told. */
interface Place {
  readonly home: string
  readonly project: string
  readonly release: string
  readonly commits: { readonly head: string; readonly base: string }
}

type Ended = Awaited<ReturnType<typeof runAct>>

/**
 * Runs the two workflows for forks one after the other. What act cannot do is done here in its place: the publishing
 * run is started by hand, with the event that GitHub would send, and the artifact goes from `upload-artifact`'s stand-in
 * into the forge. So GitHub's own storage and trigger are not shown, nor which right a token has: the collecting run's
 * forge refuses all writes, as it does for a fork.
 */
export async function forkPair(
  home: string,
  release: string,
  model: 'better' | 'worse',
): Promise<readonly Checked[]> {
  const project = join(home, 'project')
  const predictions = model === 'better' ? 'new.csv' : 'worse.csv'
  const commits = layFlights(project, { workflows: [collect, publish], predictions })
  const place = { home, project, release, commits }
  const collected = await collecting(place, model)
  return [...collected.checked, ...(await publishing(place, model, collected.text))]
}

/** The untrusted run: it may read, and leaves one file. */
async function collecting(place: Place, model: 'better' | 'worse') {
  const forge = await serveTwin({ repository, pulls: changesFor(place), readOnly: true })
  try {
    const handedOver = join(place.home, 'artifacts')
    const { log, code } = await runCollecting(place, forge, handedOver)
    const kept = join(handedOver, 'cml-report')
    const files = existsSync(kept) ? readdirSync(kept) : []
    const writes = forge.requests().filter((line) => !line.startsWith('GET ') && line !== 'POST /graphql')
    const asGreen = model === 'better'
    const checked: readonly Checked[] = [
      {
        title: `a fork’s ${model} model: the collecting job ends ${asGreen ? 'green' : 'red, by its gate'}`,
        holds: (code === 0) === asGreen && ended(log, 'model-gate', asGreen ? '✅' : '❌'),
        because: log,
      },
      {
        title: 'it asks the forge to write nothing',
        holds: writes.length === 0,
        because: `${writes.join('\n')}\n${log}`,
      },
      {
        title: 'it leaves one artifact of one file',
        holds: files.join() === 'collected.json',
        because: `${files.join()}\n${log}`,
      },
    ]
    const text = files.length === 1 ? readFileSync(join(kept, files[0] ?? ''), 'utf8') : ''
    return { checked, text }
  } finally {
    await forge.close()
  }
}

function runCollecting(
  { home, project, release, commits }: Place,
  forge: Served,
  kept: string,
): Promise<Ended> {
  const event = join(home, 'pull-request.json')
  const end = (sha: string, ref: string, full_name: string) => ({ sha, ref, repo: { full_name } })
  const head = end(commits.head, 'better', fork)
  const base = end(commits.base, 'main', repository)
  writeFileSync(
    event,
    JSON.stringify({ action: 'opened', number: pull, pull_request: { number: pull, head, base } }),
  )
  return runAct({
    project,
    workflow: join('.github', 'workflows', collect),
    name: 'pull_request',
    event,
    actions: { 'org/ml-actions@v1': release, ...standIns(home, collect, ['upload-artifact']) },
    variables: { GITHUB_API_URL: forge.url, HANDED_OVER: kept },
  })
}

/** The trusted run, twice, as when somebody runs it again. */
async function publishing(
  place: Place,
  model: 'better' | 'worse',
  text: string,
): Promise<readonly Checked[]> {
  const artifacts = [{ run, name: 'cml-report', files: { 'collected.json': text } }]
  const forge = await serveTwin({ repository, pulls: changesFor(place), artifacts })
  try {
    const first = await runPublishing(place, forge, model)
    const second = await runPublishing(place, forge, model)
    const counts = changesFor(place).map((change) => forge.comments(change.number).length)
    const body = forge.comments(pull)[0]?.body ?? ''
    const mark = model === 'better' ? '✅' : '❌'
    return [
      {
        title: 'the publishing workflow waits for the collecting one by its name, and ends green, twice',
        holds:
          waitsFor(collect) && first.code === 0 && second.code === 0 && ended(first.log, 'cml-report', '✅'),
        because: `${first.log}\n${second.log}`,
      },
      {
        title: 'one comment stands on the pull request of the fork, and none on the others',
        holds: counts.join() === '1,0,0',
        because: `${counts.join()}\n${first.log}\n${second.log}`,
      },
      {
        title: 'the comment carries the verdicts and the numbers that the fork collected',
        holds:
          body.includes(`### ${mark}`) &&
          /\| accuracy/.test(body) &&
          body.includes(place.commits.head.slice(0, 7)),
        because: body,
      },
    ]
  } finally {
    await forge.close()
  }
}

function runPublishing(place: Place, forge: Served, model: 'better' | 'worse'): Promise<Ended> {
  const event = join(place.home, 'workflow-run.json')
  const conclusion = model === 'better' ? 'success' : 'failure'
  const head = { head_sha: place.commits.head, head_branch: 'better', head_repository: { full_name: fork } }
  const told = { id: run, run_number: 12, run_attempt: 1, event: 'pull_request', conclusion, ...head }
  writeFileSync(
    event,
    JSON.stringify({ action: 'completed', workflow_run: told, repository: { full_name: repository } }),
  )
  return runAct({
    project: place.project,
    workflow: join('.github', 'workflows', publish),
    name: 'workflow_run',
    event,
    actions: { 'org/ml-actions@v1': place.release },
    variables: { GITHUB_API_URL: forge.url },
  })
}

/** The fork's pull request, one of the same branch name in the repository itself, and one of the fork's other branch. */
function changesFor({ commits }: Pick<Place, 'commits'>): readonly Exclude<Change, number>[] {
  const other = 'c'.repeat(40)
  return [
    { number: pull, head: { sha: commits.head, branch: 'better', repository: fork } },
    { number: 8, head: { sha: other, branch: 'better', repository } },
    { number: 9, head: { sha: other, branch: 'other', repository: fork } },
  ]
}

function waitsFor(workflow: string): boolean {
  const { name } = parse(readText(join('workflows-examples', workflow)))
  const { on } = parse(readText(join('workflows-examples', publish)))
  return on.workflow_run.workflows.includes(name)
}
