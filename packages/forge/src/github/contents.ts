import { at, numberAt, textAt, unreadable } from '../answers.ts'
import type { Contents } from '../contents.ts'
import { unlessGone } from '../refused.ts'
import type { GithubClient } from './client.ts'
import { repositoryOf } from './repository.ts'

/**
 * Files of one repository. Needs `contents: read`. https://docs.github.com/rest/repos/contents
 * @param repository  `owner/name`
 * @throws {Misuse} when the repository is not of that form
 */
export function githubContents(client: GithubClient, repository: string): Contents {
  const here = repositoryOf(repository)
  return {
    read: (path, ref, mostBytes) =>
      unlessGone(async () => {
        const { data } = await client.read('GET /repos/{owner}/{repo}/contents/{path}', {
          ...here,
          path,
          ref,
        })
        // A folder is a list; a link or a submodule says so.
        if (Array.isArray(data) || at(data, 'type') !== 'file') return undefined
        if (numberAt(data, 'size') > mostBytes) return 'too-large'
        if (at(data, 'encoding') === 'base64') return bytesOf(data)
        // From 1 MB on the text is left out, and the blob has it, up to 100 MB.
        const asked = { ...here, file_sha: textAt(data, 'sha') }
        return bytesOf((await client.read('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', asked)).data)
      }),
  }
}

function bytesOf(data: unknown): Uint8Array {
  if (textAt(data, 'encoding') !== 'base64') throw unreadable('a text in base64')
  return Buffer.from(textAt(data, 'content'), 'base64')
}
