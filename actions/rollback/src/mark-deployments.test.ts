import { expect, test } from '@jest/globals'
import type { Deployment, DeploymentState, Deployments } from '@ml-actions/forge/deployments'
import { markDeployments } from './mark-deployments.ts'

const mark = {
  environment: 'production',
  sha: 'c0ffee',
  key: 'rollout-1',
  description: 'fraud 1 serves again',
  restored: true,
  url: 'https://ci.example/7',
}

/** Deployments of an environment, in memory: the bad one is active. */
function memory() {
  const old = { environment: 'production', description: '', createdAt: '' }
  const listed: Deployment[] = [{ ...old, id: 2, sha: 'bad', key: 'deploy-2' }]
  const states = new Map<number, DeploymentState>([[2, 'success']])
  const deployments: Deployments = {
    list: async () => listed.toReversed(),
    create: async (plan) => {
      const made = { ...plan, id: listed.length + 10, createdAt: '' }
      listed.push(made)
      return made
    },
    state: async (id) => states.get(id) ?? '',
    mark: async (id, state) => void states.set(id, state),
  }
  return { deployments, listed, states }
}

test('the restored commit is the newest deployment, and what was active before is not any more', async () => {
  const { deployments, listed, states } = memory()
  expect(await markDeployments(async () => deployments, mark)).toEqual([])
  expect(listed.at(-1)).toMatchObject({ sha: 'c0ffee', key: 'rollout-1', environment: 'production' })
  expect(Object.fromEntries(states)).toEqual({ 2: 'inactive', 11: 'success' })
})

test('told twice it is one', async () => {
  const { deployments, listed } = memory()
  await markDeployments(async () => deployments, mark)
  await markDeployments(async () => deployments, mark)
  expect(listed).toHaveLength(2)
})

test('one that failed is marked so, and leaves the other as it is', async () => {
  const { deployments, states } = memory()
  await markDeployments(async () => deployments, { ...mark, restored: false })
  expect(Object.fromEntries(states)).toEqual({ 2: 'success', 11: 'failure' })
})

test('a forge that does not answer, and a record without a commit, are told', async () => {
  const down = async () => {
    throw new Error('GitHub does not answer')
  }
  expect(await markDeployments(down, mark)).toEqual([expect.stringContaining('GitHub does not answer')])
  expect(await markDeployments(down, { ...mark, sha: '' })).toEqual([
    expect.stringContaining('no record says'),
  ])
})
