import { numberAt, textAt, textOrNone } from '../answers.ts'
import type { Check, CheckNote, CheckReport, Checks } from '../checks.ts'
import { unlessGone } from '../refused.ts'
import type { GithubClient } from './client.ts'
import { pagesOf, repositoryOf } from './repository.ts'

/**
 * Check runs of one repository. Needs `checks: write`, and the token of a GitHub App: `github.token` is one, a
 * person's is not. https://docs.github.com/rest/checks/runs
 * @param repository  `owner/name`
 * @throws {Misuse} when the repository is not of that form
 */
export function githubChecks(client: GithubClient, repository: string): Checks {
  const here = repositoryOf(repository)
  return {
    list: async (sha, name) => {
      const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'
      const asked = { ...here, ref: sha, check_name: name, filter: 'all' }
      const checks: Check[] = []
      for await (const data of pagesOf(client, route, asked, ['check_runs'])) checks.push(checkOf(data))
      return checks.toSorted((one, other) => one.id - other.id)
    },
    create: async (report, notes) => {
      const route = 'POST /repos/{owner}/{repo}/check-runs'
      const asked = { ...here, ...bodyOf(report, notes), head_sha: report.sha }
      return checkOf((await client.write(route, asked)).data)
    },
    append: (id, report, notes) =>
      unlessGone(async () => {
        const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
        const asked = { ...here, ...bodyOf(report, notes), check_run_id: id }
        return checkOf((await client.write(route, asked)).data)
      }),
  }
}

function bodyOf(report: CheckReport, notes: readonly CheckNote[]): Readonly<Record<string, unknown>> {
  const { name, externalId, conclusion, title, summary, detailsUrl } = report
  return {
    name,
    external_id: externalId,
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    status: 'completed',
    conclusion,
    output: {
      title,
      summary,
      annotations: notes.map(({ path, line, level, title, message }) => ({
        path,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title,
        message,
      })),
    },
  }
}

/** Reads a check run, https://docs.github.com/rest/checks/runs#get-a-check-run. */
function checkOf(data: unknown): Check {
  return {
    id: numberAt(data, 'id'),
    externalId: textOrNone(data, 'external_id'),
    conclusion: textOrNone(data, 'conclusion'),
    notes: numberAt(data, 'output', 'annotations_count'),
    url: textAt(data, 'html_url'),
  }
}
