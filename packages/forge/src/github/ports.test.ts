import { expect } from '@jest/globals'
import { assetsSuite } from '../assets.suite.ts'
import { checksSuite } from '../checks.suite.ts'
import { deploymentsSuite } from '../deployments.suite.ts'
import { breachesOf } from '../github-twin/description.suite.ts'
import { commitCommentsSuite, portsSuite } from '../ports.suite.ts'
import { runsSuite } from '../runs.suite.ts'
import type { TwinOptions } from '../twin.ts'
import { githubArtifacts } from './artifacts.ts'
import { githubAssets } from './assets.ts'
import { githubChecks } from './checks.ts'
import { githubClient } from './client.ts'
import { githubCommitComments } from './comments.ts'
import { githubContents } from './contents.ts'
import { githubDeployments } from './deployments.ts'
import { githubHistory } from './history.ts'
import { githubPulls } from './pulls.ts'
import { githubRuns } from './runs.ts'
import { serveTwin } from './serve-twin.ts'
import { githubStatuses } from './statuses.ts'

const open = async ({ changes = [1], ...options }: TwinOptions) => {
  const breaches: string[] = []
  const served = await serveTwin({
    ...options,
    pulls: changes,
    onExchange: (exchange) => void breaches.push(...breachesOf(exchange)),
  })
  const client = githubClient({ apiUrl: served.url, token: 'a-token', pause: async () => undefined })
  const repository = 'org/repo'
  return {
    memory: served.memory,
    close: async () => {
      await served.close()
      expect(breaches).toEqual([])
    },
    commitComments: githubCommitComments(client, repository),
    statuses: githubStatuses(client, repository),
    pulls: githubPulls(client, repository),
    history: githubHistory(client, repository),
    contents: githubContents(client, repository),
    assets: githubAssets(client, repository),
    checks: githubChecks(client, repository),
    deployments: githubDeployments(client, repository),
    runs: githubRuns(client, repository),
    artifacts: githubArtifacts(client, repository, 'https://forge.invalid'),
  }
}

portsSuite('GitHub', open)
checksSuite('GitHub', open)
runsSuite('GitHub', open)
assetsSuite('GitHub', open)
commitCommentsSuite('GitHub', open)
deploymentsSuite('GitHub', open)
