import { textAt, textOrNone } from '../answers.ts'
import type { DeploymentState } from '../deployments.ts'
import { addDeployment, deploymentsTo } from '../twin/deployments-twin.ts'
import type { KeptDeployment, Memory } from '../twin/memory.ts'
import { type Asked, pageOf, type Route } from '../twin/route.ts'
import { described } from './described.ts'
import { notFound } from './refusals.ts'

const all = '/repos/{owner}/{repo}/deployments'
const statuses = `${all}/{deployment_id}/statuses`

/** Deployments and how far they have come, as GitHub answers for them. */
export const deploymentRoutes: readonly Route[] = [
  {
    on: `GET ${all}`,
    verb: 'deployment-list',
    answer: (asked, memory) => {
      const there = deploymentsTo(memory, asked.search.get('environment') ?? '')
      const { items, headers } = pageOf(asked, there, memory.comments.perPage)
      return { status: 200, data: described(`GET ${all}`, 200, items.map(factsOf)), headers }
    },
  },
  {
    on: `POST ${all}`,
    verb: 'deployment-create',
    answer: ({ body }, memory) => {
      const plan = {
        environment: textAt(body, 'environment'),
        sha: textAt(body, 'ref'),
        description: textOrNone(body, 'description'),
        key: textOrNone(body, 'payload', 'key'),
      }
      return { status: 201, data: described(`POST ${all}`, 201, factsOf(addDeployment(memory, plan))) }
    },
  },
  {
    on: `GET ${statuses}`,
    verb: 'deployment-state',
    answer: (asked, memory) => {
      const there = find(asked, memory)
      if (there === undefined) return notFound
      const { items, headers } = pageOf(asked, there.marks.toReversed(), memory.comments.perPage)
      return { status: 200, data: described(`GET ${statuses}`, 200, items.map(markFacts)), headers }
    },
  },
  {
    on: `POST ${statuses}`,
    verb: 'deployment-mark',
    answer: (asked, memory) => {
      const mark = {
        state: textAt(asked.body, 'state') as DeploymentState,
        url: textOrNone(asked.body, 'log_url'),
      }
      const there = find(asked, memory)
      if (there === undefined) return notFound
      there.marks.push(mark)
      return { status: 201, data: described(`POST ${statuses}`, 201, markFacts(mark)) }
    },
  },
]

function find({ named }: Asked, { deployments }: Memory): KeptDeployment | undefined {
  return deployments.find(({ id }) => id === Number(named['deployment_id']))
}

function factsOf({ id, environment, sha, description, key, createdAt }: KeptDeployment): object {
  return { id, environment, sha, ref: sha, description, payload: { key }, created_at: createdAt }
}

function markFacts({ state, url }: KeptDeployment['marks'][number]): object {
  return { state, log_url: url === '' ? undefined : url }
}
