import type { Pull, PullEnd } from '../pulls.ts'
import type { WorkflowRun } from '../runs.ts'
import type { KeptArtifact, Memory } from '../twin/memory.ts'
import { type Asked, pageOf, type Reply, type Route } from '../twin/route.ts'
import { described } from './described.ts'
import { notFound, said } from './refusals.ts'

const here = '/repos/{owner}/{repo}'
const pull = `GET ${here}/pulls/{pull_number}`
const pulls = `GET ${here}/pulls`
const compare = `GET ${here}/compare/{basehead}`
const contents = `GET ${here}/contents/{path}`
const blob = `GET ${here}/git/blobs/{file_sha}`
const run = `GET ${here}/actions/runs/{run_id}`
const runs = `GET ${here}/actions/workflows/{workflow_id}/runs`
const artifacts = `GET ${here}/actions/runs/{run_id}/artifacts`

/** What is read of pull requests, history, files, runs and artifacts, as GitHub answers for it. */
export const readRoutes: readonly Route[] = [
  {
    on: pull,
    verb: 'pull-read',
    answer: ({ named }, memory) =>
      found(
        pull,
        memory.pulls.find(({ number }) => number === Number(named['pull_number'])),
        (one) => ({ ...pullFacts(one), merged: one.state === 'merged' }),
      ),
  },
  { on: pulls, verb: 'pull-list', answer: listPulls },
  { on: compare, verb: 'compare', answer: mergeBase },
  { on: contents, verb: 'contents', answer: file },
  {
    on: blob,
    verb: 'contents',
    answer: ({ named }, { git }) =>
      found(blob, git.blobs.get(named['file_sha'] ?? ''), (bytes) => ({
        sha: named['file_sha'],
        size: bytes.length,
        encoding: 'base64',
        content: base64(bytes),
      })),
  },
  {
    on: run,
    verb: 'run-read',
    answer: ({ named }, memory) =>
      found(
        run,
        memory.runs.find(({ id }) => id === Number(named['run_id'])),
        runFacts,
      ),
  },
  { on: runs, verb: 'run-list', answer: listRuns },
  {
    on: artifacts,
    verb: 'artifact-list',
    answer: (asked, memory) => {
      const all = memory.artifacts.filter((artifact) => artifact.run === Number(asked.named['run_id']))
      const { items, headers } = pageOf(asked, all, memory.comments.perPage)
      const data = { total_count: all.length, artifacts: items.map(artifactFacts) }
      return { status: 200, data: described(artifacts, 200, data), headers }
    },
  },
  {
    on: `GET ${here}/actions/artifacts/{artifact_id}/{archive_format}`,
    verb: 'artifact-download',
    answer: ({ named, origin }, memory) => {
      const artifact = memory.artifacts.find(({ id }) => id === Number(named['artifact_id']))
      if (artifact === undefined) return notFound
      if (artifact.expired) return said(410, 'Artifact has expired')
      return { status: 302, headers: { location: `${origin}/storage/${artifact.id}?sig=signed` } }
    },
  },
]

/**
 * The storage that hands out artifacts: it knows its own links and refuses a request that also carries a token, as
 * Azure does.
 */
export function storage(path: string, authorization: string, memory: Memory): Reply {
  if (authorization !== '') return { status: 400 }
  const artifact = memory.artifacts.find(({ id }) => path === `/storage/${id}`)
  return artifact === undefined ? { status: 404 } : { status: 200, bytes: artifact.zip }
}

function found<Thing>(route: string, thing: Thing | undefined, facts: (thing: Thing) => object): Reply {
  return thing === undefined ? notFound : { status: 200, data: described(route, 200, facts(thing)) }
}

/** GitHub ignores a `head` without an owner or a branch, and lists everything. */
function listPulls(asked: Asked, memory: Memory): Reply {
  const [owner, branch] = (asked.search.get('head') ?? '').split(':')
  const state = asked.search.get('state') ?? 'open'
  const all = memory.pulls.filter(({ head, state: is }) => {
    const isIts = !owner || !branch || (head.branch === branch && head.repository?.split('/')[0] === owner)
    return isIts && (state === 'all' || (state === 'open') === (is === 'open'))
  })
  const newest = all.toSorted((one, other) => other.number - one.number)
  const { items, headers } = pageOf(asked, newest, memory.comments.perPage)
  return { status: 200, data: described(pulls, 200, items.map(pullFacts)), headers }
}

function pullFacts({ number, state, draft, locked, head, base, url }: Pull): object {
  return {
    number,
    state: state === 'open' ? 'open' : 'closed',
    merged_at: state === 'merged' ? '2026-01-02T00:00:00Z' : null,
    draft,
    locked,
    head: endFacts(head),
    base: endFacts(base),
    html_url: url,
  }
}

function endFacts({ sha, branch, repository }: PullEnd): object {
  const [owner = 'ghost'] = repository?.split('/') ?? []
  const repo = repository === undefined ? null : { full_name: repository }
  return { sha, ref: branch, label: `${owner}:${branch}`, repo }
}

function mergeBase({ named }: Asked, { git }: Memory): Reply {
  const [one = '', other = ''] = (named['basehead'] ?? '').split('...')
  const sha = git.mergeBase(one, other)
  return found(compare, sha, () => ({ merge_base_commit: { sha }, base_commit: { sha: git.resolve(one) } }))
}

const mebibyte = 1_048_576

/** A file, or a folder as a list; from 1 MiB on GitHub leaves the text out. */
function file({ named, search }: Asked, { git }: Memory): Reply {
  const at = search.get('ref') ?? 'main'
  const path = named['path'] ?? ''
  const kept = git.fileAt(at, path)
  if (kept === undefined) return folder(at, path, git)
  const { bytes, blob: sha } = kept
  const large = bytes.length > mebibyte
  const text = { encoding: large ? 'none' : 'base64', content: large ? '' : base64(bytes) }
  const facts = { type: 'file', path, name: path.split('/').at(-1), size: bytes.length, sha, ...text }
  return { status: 200, data: described(contents, 200, facts) }
}

function folder(at: string, path: string, git: Memory['git']): Reply {
  const tree = git.trees.get(git.commits.get(git.resolve(at) ?? '')?.tree ?? '')
  const inside = [...(tree?.keys() ?? [])].filter((name) => name.startsWith(`${path}/`))
  if (inside.length === 0) return notFound
  const items = inside.map((name) => ({ type: 'file', path: name, name: name.split('/').at(-1) }))
  return { status: 200, data: described(contents, 200, items) }
}

/** GitHub breaks base64 into lines. */
function base64(bytes: Uint8Array): string {
  return `${Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{60})(?=.)/g, '$1\n')}\n`
}

function listRuns(asked: Asked, memory: Memory): Reply {
  const { search, named } = asked
  const all = memory.runs.filter(({ path, head, event, conclusion }) => {
    const isIts = path.endsWith(`/${named['workflow_id']}`) && head.branch === search.get('branch')
    return isIts && event === search.get('event') && (conclusion !== '') === (search.get('status') !== null)
  })
  const newest = all.toSorted((one, other) => other.id - one.id)
  const { items, headers } = pageOf(asked, newest, memory.comments.perPage)
  const data = { total_count: all.length, workflow_runs: items.map(runFacts) }
  return { status: 200, data: described(runs, 200, data), headers }
}

function runFacts({ id, number, attempt, path, event, conclusion, head, url }: WorkflowRun): object {
  return {
    id,
    run_number: number,
    run_attempt: attempt,
    path,
    event,
    status: conclusion === '' ? 'in_progress' : 'completed',
    conclusion: conclusion || null,
    head_sha: head.sha,
    head_branch: head.branch,
    head_repository: head.repository === undefined ? undefined : { full_name: head.repository },
    html_url: url,
  }
}

function artifactFacts({ id, name, bytes, expired, digest, run: run_id }: KeptArtifact): object {
  return { id, name, size_in_bytes: bytes, expired, digest: digest ?? null, workflow_run: { id: run_id } }
}
