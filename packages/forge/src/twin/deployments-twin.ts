import type { Deployment, DeploymentPlan, Deployments } from '../deployments.ts'
import { carryOut, refusal } from '../twin.ts'
import type { KeptDeployment, Memory } from './memory.ts'

/** Deployments in memory. */
export function deploymentsTwin(memory: Memory): Deployments {
  const find = (id: number) => {
    const found = memory.deployments.find((one) => one.id === id)
    if (found === undefined) throw refusal(`there is no deployment ${id}`)
    return found
  }
  return {
    list: (environment, most) =>
      carryOut(memory.comments, 'deployment-list', () =>
        deploymentsTo(memory, environment).slice(0, most).map(shown),
      ),
    create: (plan) =>
      carryOut(memory.comments, 'deployment-create', () => shown(addDeployment(memory, plan))),
    state: (id) => carryOut(memory.comments, 'deployment-state', () => find(id).marks.at(-1)?.state ?? ''),
    mark: (id, state, url) =>
      carryOut(memory.comments, 'deployment-mark', () => void find(id).marks.push({ state, url })),
  }
}

/** The deployments to an environment, newest first. */
export function deploymentsTo({ deployments }: Memory, environment: string): readonly KeptDeployment[] {
  return deployments.filter((one) => one.environment === environment).toReversed()
}

/** Keeps a new deployment. */
export function addDeployment(memory: Memory, plan: DeploymentPlan): KeptDeployment {
  const deployment = { ...plan, id: memory.nextId(), createdAt: '2026-01-01T00:00:00Z', marks: [] }
  memory.deployments.push(deployment)
  return deployment
}

function shown({ marks: _marks, ...deployment }: KeptDeployment): Deployment {
  return deployment
}
