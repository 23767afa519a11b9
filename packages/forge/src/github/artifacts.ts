import { at, numberAt, textAt, textOrNone } from '../answers.ts'
import type { Artifact, Artifacts } from '../artifacts.ts'
import { unlessGone } from '../refused.ts'
import type { GithubClient } from './client.ts'
import { pagesOf, repositoryOf } from './repository.ts'

/**
 * Artifacts of one repository's workflow runs. Needs `actions: read`. https://docs.github.com/rest/actions/artifacts
 * @param repository  `owner/name`
 * @param webUrl  where people look: `https://github.com`, or that of a GitHub Enterprise Server
 * @throws {Misuse} when the repository is not of that form
 */
export function githubArtifacts(client: GithubClient, repository: string, webUrl: string): Artifacts {
  const here = repositoryOf(repository)
  const page = `${webUrl.replace(/\/+$/, '')}/${repository}/actions/runs`
  return {
    list: async (run) => {
      const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'
      const artifacts: Artifact[] = []
      await unlessGone(async () => {
        for await (const data of pagesOf(client, route, { ...here, run_id: run }, ['artifacts'])) {
          artifacts.push(artifactOf(data, `${page}/${run}/artifacts`))
        }
      })
      return artifacts
    },
    download: async (id, mostBytes) => {
      const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'
      const asked = { ...here, artifact_id: id, archive_format: 'zip' }
      return (await unlessGone(() => client.download(route, asked, mostBytes))) ?? 'gone'
    },
  }
}

function artifactOf(data: unknown, page: string): Artifact {
  const id = numberAt(data, 'id')
  const digest = textOrNone(data, 'digest')
  return {
    id,
    name: textAt(data, 'name'),
    bytes: numberAt(data, 'size_in_bytes'),
    expired: at(data, 'expired') === true,
    digest: digest === '' ? undefined : digest,
    url: `${page}/${id}`,
  }
}
