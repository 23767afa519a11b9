import { textAt, textOrNone } from '../answers.ts'
import type { Pull } from '../pulls.ts'
import type { Status } from '../statuses.ts'
import type { Memory } from '../twin/memory.ts'
import { type Asked, pageOf, type Reply, type Route } from '../twin/route.ts'
import { addStatus, statusesOf } from '../twin/statuses-twin.ts'
import { notFound, said } from './refusals.ts'

const project = '/projects/{id}'

/** Statuses, merge requests, history and files, as GitLab answers for them. */
export const projectRoutes: readonly Route[] = [
  {
    on: `GET ${project}/repository/commits/{sha}/statuses`,
    verb: 'status-list',
    answer: (asked, memory) => {
      const all = statusesOf(memory, asked.named['sha'] ?? '')
      const { items, headers } = pageOf(asked, all, memory.comments.perPage)
      return { status: 200, data: items.map((status) => statusFacts(status, asked)), headers }
    },
  },
  { on: `POST ${project}/statuses/{sha}`, verb: 'status-set', answer: setStatus },
  {
    on: `GET ${project}/merge_requests/{iid}`,
    verb: 'pull-read',
    answer: ({ named }, memory) => {
      const pull = memory.pulls.find(({ number }) => number === Number(named['iid']))
      if (pull === undefined) return notFound
      return { status: 200, data: { ...pullFacts(pull, memory), diff_refs: diffRefs(pull) } }
    },
  },
  { on: `GET ${project}/merge_requests`, verb: 'pull-list', answer: listPulls },
  {
    on: `GET ${project}/repository/merge_base`,
    verb: 'compare',
    answer: ({ search }, { git }) => {
      const [one = '', other = ''] = search.getAll('refs[]')
      const missing = [one, other].filter((ref) => git.resolve(ref) === undefined)
      if (missing.length > 0) return said(400, `400 Bad request - Could not find ref: ${missing.join(', ')}`)
      const id = git.mergeBase(one, other)
      return id === undefined ? said(404, '404 Merge Base Not Found') : { status: 200, data: { id } }
    },
  },
  {
    on: `GET ${project}/repository/files/{file_path}`,
    verb: 'contents',
    answer: ({ named, search }, { git }) => {
      const ref = search.get('ref') ?? 'main'
      const path = named['file_path'] ?? ''
      const file = git.fileAt(ref, path)
      if (file === undefined) return said(404, '404 File Not Found')
      const content = Buffer.from(file.bytes).toString('base64')
      const name = path.split('/').at(-1)
      const sizes = { size: file.bytes.length, encoding: 'base64', content }
      return { status: 200, data: { file_path: path, file_name: name, ref, blob_id: file.blob, ...sizes } }
    },
  },
]

/** Projects by number, as a merge request names them: ours is 1, the others count from 2. */
export const forkRoute: Route = {
  on: `GET ${project}`,
  answer: ({ named }, memory) => {
    const path = forksOf(memory)[Number(named['id']) - 2]
    if (path === undefined) return said(404, '404 Project Not Found')
    return { status: 200, data: { id: Number(named['id']), path_with_namespace: path } }
  },
}

function forksOf({ pulls, repository }: Pick<Memory, 'pulls' | 'repository'>): readonly string[] {
  const names = pulls.map(({ head }) => head.repository).filter((name) => name !== undefined)
  return [...new Set(names)].filter((name) => name !== repository)
}

function setStatus({ body, named }: Asked, memory: Memory): Reply {
  const sha = named['sha'] ?? ''
  const context = textOrNone(body, 'name') || 'default'
  const state = words[textAt(body, 'state')]
  if (state === undefined) return said(400, 'state does not have a valid value')
  const now = statusesOf(memory, sha).find((status) => status.context === context)
  if (state === 'pending' && now?.state === 'pending') {
    return said(400, 'Cannot transition status via :enqueue from :pending')
  }
  const status = {
    context,
    state,
    description: textOrNone(body, 'description'),
    url: textOrNone(body, 'target_url'),
  }
  addStatus(memory, sha, status)
  return { status: 201, data: statusFacts(status, { named }) }
}

const words: Readonly<Record<string, Status['state'] | undefined>> = {
  pending: 'pending',
  success: 'success',
  failed: 'failure',
}

function statusFacts(status: Status, { named }: Pick<Asked, 'named'>): object {
  const { context: name, state, description, url } = status
  const said = { name, status: state === 'failure' ? 'failed' : state, description, target_url: url || null }
  return { id: 1, sha: named['sha'], ref: 'topic', allow_failure: false, ...said }
}

function listPulls(asked: Asked, memory: Memory): Reply {
  const { search } = asked
  const branch = search.get('source_branch')
  const state = search.get('state') ?? 'all'
  const all = memory.pulls.filter((pull) => {
    return (
      (branch === null || pull.head.branch === branch) &&
      (state === 'all' || state === mergeStates[pull.state])
    )
  })
  const sorted = all.toSorted((one, other) => other.number - one.number)
  const { items, headers } = pageOf(asked, sorted, memory.comments.perPage)
  return { status: 200, data: items.map((pull) => pullFacts(pull, memory)), headers }
}

const mergeStates = { open: 'opened', closed: 'closed', merged: 'merged' } as const

/** Of a source project that is gone, GitLab has the number no longer. */
function pullFacts({ number, state, draft, locked, head, base, url }: Pull, memory: Memory): object {
  const fork = forksOf(memory).indexOf(head.repository ?? '')
  return {
    id: 100 + number,
    iid: number,
    project_id: 1,
    title: 'a change',
    description: null,
    state: mergeStates[state],
    merged_at: state === 'merged' ? '2026-01-02T00:00:00.000Z' : null,
    draft,
    discussion_locked: locked || null,
    sha: head.sha,
    source_branch: head.branch,
    target_branch: base.branch,
    source_project_id: head.repository === undefined ? null : fork < 0 ? 1 : fork + 2,
    target_project_id: 1,
    web_url: url,
  }
}

function diffRefs({ head, base }: Pull): object {
  return { base_sha: base.sha, head_sha: head.sha, start_sha: base.sha }
}
