import { describe, expect, test } from '@jest/globals'
import { foresee } from '../foresee.ts'
import type { Kind } from '../kubernetes/cluster.ts'
import { isWrite } from '../kubernetes/request.ts'
import { planBy, planFor, process, twinFor, twinWithModel } from '../rollout.twin.ts'

const denial = 'admission webhook "freeze.example" denied the request: no changes on a Saturday'

describe('a plan tries the first change of what holds the traffic', () => {
  test.each([
    ['canary', 'gateway-api', 'HTTPRoute fraud'],
    ['blue-green', 'service', 'Service fraud'],
    ['rolling', 'deployment', 'Deployment fraud'],
    ['canary', 'kserve-standard', 'InferenceService fraud'],
  ] as const)('%s by %s, and keeps nothing of it', async (strategy, provider, what) => {
    const plan = planBy(strategy, provider)
    const twin = twinFor(plan)
    const [kind = '', name = ''] = what.split(' ')
    const before = twin.peek(kind as Kind, name)
    const { conditions } = await foresee(process(twin, 'plan').cluster, plan, undefined)
    const tried = conditions.find((one) => one.name === 'dry-run')
    expect(tried).toMatchObject({ is: expect.stringContaining(`the first change of ${what}`), blocked: null })
    expect(twin.peek(kind as Kind, name)).toEqual(before)
    expect(twin.transcript.filter(({ request }) => isWrite(request))).toEqual([])
  })

  test('F52: a webhook that denies it blocks, in its own words', async () => {
    const twin = twinWithModel()
    twin.api.refuses = ({ method, kind }) => (method === 'PATCH' && kind === 'HTTPRoute' ? denial : undefined)
    const { blockers } = await foresee(process(twin, 'plan').cluster, planFor('canary'), undefined)
    expect(blockers).toMatchObject([{ is: expect.stringContaining(denial) }])
  })

  test('F21: an account that may only read is told what it lacks, and nothing is tried', async () => {
    const twin = twinWithModel()
    for (const right of ['patch httproutes', 'create deployments', 'create services'])
      twin.api.denied.add(right)
    const { conditions } = await foresee(process(twin, 'plan').cluster, planFor('canary'), undefined)
    expect(conditions).toContainEqual({ name: 'dry-run', is: 'nothing was tried', blocked: null })
  })
})
