import { describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { DeploymentPlan, Deployments } from './deployments.ts'
import { Limited } from './forge.ts'
import type { Memory } from './twin/memory.ts'
import type { Fault, TwinOptions, Verb } from './twin.ts'

/** The deployments of a forge under test beside the memory that they work on. */
export interface OpenedDeployments {
  readonly deployments: Deployments
  readonly memory: Memory
  close(): Promise<void>
}

const plan: DeploymentPlan = {
  environment: 'production',
  sha: 'a'.repeat(40),
  description: 'churn v17',
  key: 'canary-deploy:7.1',
}

/** The sentences that every forge with deployments satisfies. */
export function deploymentsSuite(
  name: string,
  open: (options: TwinOptions) => Promise<OpenedDeployments>,
): void {
  const within = async (options: TwinOptions, use: (opened: OpenedDeployments) => Promise<void>) => {
    const opened = await open(options)
    try {
      await use(opened)
    } finally {
      await opened.close()
    }
  }
  const on = (verb: Verb, fault: Fault) => (call: { readonly verb: Verb }) =>
    call.verb === verb ? fault : undefined

  describe(`${name}, about deployments`, () => {
    test('writes one down and finds it again by its key', () =>
      within({}, async ({ deployments }) => {
        const made = await deployments.create(plan)
        expect(made).toMatchObject(plan)
        expect(await deployments.list('production', 10)).toEqual([made])
        expect(await deployments.list('staging', 10)).toEqual([])
      }))

    test('lists the newest first, and no more than are wanted', () =>
      within({}, async ({ deployments }) => {
        for (const key of ['one', 'two', 'three']) await deployments.create({ ...plan, key })
        expect((await deployments.list('production', 2)).map(({ key }) => key)).toEqual(['three', 'two'])
      }))

    test.each(['in_progress', 'success', 'failure', 'inactive'] as const)('says that one is %s', (state) =>
      within({}, async ({ deployments, memory }) => {
        const { id } = await deployments.create(plan)
        expect(await deployments.state(id)).toBe('')
        await deployments.mark(id, 'in_progress', '')
        await deployments.mark(id, state, 'https://x.invalid/run')
        expect(await deployments.state(id)).toBe(state)
        expect(memory.deployments[0]?.marks.at(-1)).toEqual({ state, url: 'https://x.invalid/run' })
      }),
    )

    test('refuses one that is not there', () =>
      within({}, async ({ deployments }) => {
        await expect(deployments.state(99)).rejects.toBeInstanceOf(Misuse)
        await expect(deployments.mark(99, 'success', '')).rejects.toBeInstanceOf(Misuse)
      }))

    test.each([
      ['deployment-create', { is: 'forbidden' }, Misuse, 0],
      ['deployment-create', { is: 'limited', waitSeconds: 5 }, Limited, 0],
      ['deployment-create', { is: 'down' }, Outage, 0],
      ['deployment-create', { is: 'lost' }, Outage, 1],
      ['deployment-mark', { is: 'down' }, Outage, 0],
      ['deployment-mark', { is: 'lost' }, Outage, 1],
    ] as const)('%s writes once at most when it meets %j', (verb, fault, error, written) =>
      within({ fault: on(verb, fault) }, async ({ deployments, memory }) => {
        if (verb === 'deployment-create') {
          await expect(deployments.create(plan)).rejects.toBeInstanceOf(error)
          expect(memory.deployments).toHaveLength(written)
        } else {
          const { id } = await deployments.create(plan)
          await expect(deployments.mark(id, 'success', '')).rejects.toBeInstanceOf(error)
          expect(memory.deployments[0]?.marks).toHaveLength(written)
        }
      }),
    )

    test.each(['deployment-list', 'deployment-state'] as const)('%s is an outage without an answer', (verb) =>
      within({ fault: on(verb, { is: 'down' }) }, async ({ deployments }) => {
        const { id } = await deployments.create(plan)
        const asked = verb === 'deployment-list' ? deployments.list('production', 1) : deployments.state(id)
        await expect(asked).rejects.toBeInstanceOf(Outage)
      }),
    )
  })
}
