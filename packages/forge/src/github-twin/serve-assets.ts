import { at, listAt, textAt } from '../answers.ts'
import type { Memory } from '../twin/memory.ts'
import type { Asked, Reply, Route } from '../twin/route.ts'
import { described } from './described.ts'
import { notFound, said } from './refusals.ts'

const here = '/repos/{owner}/{repo}'
const repository = `GET ${here}`
const ref = `GET ${here}/git/ref/{ref}`
const newRef = `POST ${here}/git/refs`
const tree = `GET ${here}/git/trees/{tree_sha}`
const newTree = `POST ${here}/git/trees`
const newBlob = `POST ${here}/git/blobs`
const newCommit = `POST ${here}/git/commits`

/** Git’s objects and branches, as GitHub lets them be written. */
export const assetRoutes: readonly Route[] = [
  {
    on: repository,
    verb: 'repository',
    answer: (_, memory) => {
      const facts = { full_name: memory.repository, node_id: nodeId, private: memory.isPrivate }
      return { status: 200, data: described(repository, 200, facts) }
    },
  },
  {
    on: ref,
    verb: 'assets-tip',
    answer: ({ named }, { git }) => {
      const sha = git.branches.get((named['ref'] ?? '').replace(/^heads\//, ''))
      if (sha === undefined) return notFound
      const facts = { ref: `refs/${named['ref']}`, object: { sha, type: 'commit' } }
      return { status: 200, data: described(ref, 200, facts) }
    },
  },
  {
    on: newRef,
    verb: 'assets-replace',
    answer: ({ body }, { git }) => {
      const branch = textAt(body, 'ref').replace(/^refs\/heads\//, '')
      const sha = textAt(body, 'sha')
      if (git.branches.has(branch)) return said(422, 'Reference already exists')
      if (!git.commits.has(sha)) return said(422, 'Object does not exist')
      git.branches.set(branch, sha)
      return { status: 201, data: described(newRef, 201, { ref: textAt(body, 'ref'), object: { sha } }) }
    },
  },
  { on: tree, answer: listTree },
  { on: newTree, answer: makeTree },
  {
    on: newBlob,
    verb: 'assets-store',
    answer: ({ body }, { git }) => {
      const sha = git.blob(Uint8Array.from(Buffer.from(textAt(body, 'content'), 'base64')))
      return { status: 201, data: described(newBlob, 201, { sha }) }
    },
  },
  {
    on: newCommit,
    answer: ({ body }, { git }) => {
      const parents = listAt(body, 'parents').map(String)
      const sha = git.commit({ tree: textAt(body, 'tree'), parents }, textAt(body, 'message'))
      return { status: 201, data: described(newCommit, 201, { sha }) }
    },
  },
]

const nodeId = 'R_1'

/** The GraphQL mutation `updateRefs`: all or nothing, and only from where a branch is said to stand. */
export function updateRefs(body: unknown, { git }: Memory): Reply {
  const failed = { type: 'UNPROCESSABLE', path: ['updateRefs'], message: 'Reference update failed' }
  const input = at(body, 'variables', 'input')
  const updates = listAt(input, 'refUpdates').map((update) => ({
    branch: textAt(update, 'name').replace(/^refs\/heads\//, ''),
    before: textAt(update, 'beforeOid'),
    after: textAt(update, 'afterOid'),
  }))
  const holds = updates.every(({ branch, before }) => git.branches.get(branch) === before)
  if (at(input, 'repositoryId') !== nodeId || !holds) {
    return { status: 200, data: { data: { updateRefs: null }, errors: [failed] } }
  }
  for (const { branch, after } of updates) git.branches.set(branch, after)
  return { status: 200, data: { data: { updateRefs: { clientMutationId: null } } } }
}

function listTree({ named, search }: Asked, { git }: Memory): Reply {
  const sha = named['tree_sha'] ?? ''
  const found = git.trees.get(git.commits.get(sha)?.tree ?? sha)
  if (found === undefined || search.get('recursive') === null) return notFound
  const entries = [...found].map(([path, blob]) => {
    return { path, mode: '100644', type: 'blob', sha: blob, size: git.blobs.get(blob)?.length ?? 0 }
  })
  return { status: 200, data: described(tree, 200, { sha, tree: entries, truncated: false }) }
}

function makeTree({ body }: Asked, { git }: Memory): Reply {
  const entries = listAt(body, 'tree').map((entry) => [textAt(entry, 'path'), textAt(entry, 'sha')] as const)
  if (entries.some(([, sha]) => !git.blobs.has(sha))) return said(422, 'tree.sha is not a valid blob')
  return { status: 201, data: described(newTree, 201, { sha: git.tree(new Map(entries)) }) }
}
