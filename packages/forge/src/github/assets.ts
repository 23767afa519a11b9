import { Outage } from '@ml-actions/verdict/faults'
import { at, listAt, numberAt, textAt, unreadable } from '../answers.ts'
import type { AssetFile, Assets } from '../assets.ts'
import { Refused, unlessGone } from '../refused.ts'
import type { GithubClient } from './client.ts'
import { repositoryOf } from './repository.ts'

const git = '/repos/{owner}/{repo}/git'
const move = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'

/**
 * Assets branches of one repository. Needs `contents: write`. https://docs.github.com/rest/git
 *
 * The REST API moves a branch either onward from where it stands or by force, and by force two writers lose each
 * other's files. GraphQL's `updateRefs` takes what the branch must stand on before.
 * @param repository  `owner/name`
 * @throws {Misuse} when the repository is not of that form
 */
export function githubAssets(client: GithubClient, repository: string): Assets {
  const here = repositoryOf(repository)
  let known: Promise<unknown> | undefined
  const facts = () => {
    known ??= client.read('GET /repos/{owner}/{repo}', here).then(({ data }) => data)
    // What did not answer is asked again.
    known.catch(() => {
      known = undefined
    })
    return known
  }
  const standing = (branch: string) =>
    unlessGone(async () => {
      const { data } = await client.read(`GET ${git}/ref/{ref}`, { ...here, ref: `heads/${branch}` })
      return textAt(data, 'object', 'sha')
    })
  const moveTo = async (branch: string, from: string | undefined, commit: string): Promise<void> => {
    const name = `refs/heads/${branch}`
    if (from === undefined) {
      await client.write(`POST ${git}/refs`, { ...here, ref: name, sha: commit })
      return
    }
    const repositoryId = textAt(await facts(), 'node_id')
    const refUpdates = [{ name, beforeOid: from, afterOid: commit, force: true }]
    await client.mutate(move, { input: { repositoryId, refUpdates } })
  }
  return {
    // An internal repository says that it is private, too.
    isPublic: async () => at(await facts(), 'private') === false,
    tip: async (branch) => {
      const commit = await standing(branch)
      if (commit === undefined) return undefined
      const asked = { ...here, tree_sha: commit, recursive: '1' }
      const { data } = await client.read(`GET ${git}/trees/{tree_sha}`, asked)
      return { commit, files: filesOf(data) }
    },
    store: async (bytes) => {
      // A content has one name, however often it is stored: as harmless to repeat as a read.
      const content = Buffer.from(bytes).toString('base64')
      const asked = { ...here, content, encoding: 'base64' }
      return textAt((await client.read(`POST ${git}/blobs`, asked)).data, 'sha')
    },
    replace: async (branch, from, files, message) => {
      const tree = files.map(({ path, blob }) => ({ path, mode: '100644', type: 'blob', sha: blob }))
      const treeSha = textAt((await client.read(`POST ${git}/trees`, { ...here, tree })).data, 'sha')
      const asked = { ...here, message, tree: treeSha, parents: [] }
      const commit = textAt((await client.read(`POST ${git}/commits`, asked)).data, 'sha')
      try {
        await moveTo(branch, from, commit)
        return commit
      } catch (error) {
        // Whatever went wrong, the branch tells what has become of it.
        if (!(error instanceof Outage || (error instanceof Refused && error.status === 422))) throw error
        const now = await standing(branch)
        if (now === commit) return commit
        if (now === from) throw error
        return 'moved'
      }
    },
  }
}

function filesOf(data: unknown): readonly AssetFile[] {
  if (at(data, 'truncated') === true) throw unreadable('a branch with fewer files')
  return listAt(data, 'tree')
    .filter((entry) => at(entry, 'type') === 'blob')
    .map((entry) => ({
      path: textAt(entry, 'path'),
      blob: textAt(entry, 'sha'),
      bytes: numberAt(entry, 'size'),
    }))
}
