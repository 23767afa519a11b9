import { describe, expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { deploy } from '../deploy.ts'
import { isWrite } from '../kubernetes/request.ts'
import type { Faults } from '../kubernetes/twin/twin.ts'
import { drive, process, twinWithModel } from '../rollout.twin.ts'
import { asked, truths } from './staged.twin.ts'

describe('a server that fails now and then changes nothing about how a rollout ends:', () => {
  const everyThird = (
    fault: Exclude<Awaited<ReturnType<Faults>>, undefined>,
    isOfPatches: boolean,
  ): Faults => {
    let writes = 0
    return (_, request) => {
      if (!isWrite(request) || (isOfPatches && request.method !== 'PATCH')) return undefined
      writes += 1
      return writes % 3 === 0 ? fault : undefined
    }
  }
  test.each([
    ['F15: an error after the change was made', 500, true],
    ['F15: an error before it was made', 503, false],
    ['F16: no answer, and it was made', 0, true],
    ['F12: a conflict that is none', 409, false],
    ['F13: a refusal that looks like a failed test', 422, false],
    ['F19: an object that seems to be gone', 404, false],
  ] as const)('%s', async (_, code, applied) => {
    const twin = twinWithModel()
    const faults = everyThird({ is: 'answer', code, applied, message: 'as the test says' }, code === 422)
    const ended = await deploy(process(twin, 'run-1', { faults }), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    expect(truths(twin)).toEqual([])
  })

  test('F15: a server that never does it is an outage, and the next run goes on', async () => {
    const twin = twinWithModel()
    const faults: Faults = (_, request) =>
      request.method === 'PATCH' && request.kind === 'HTTPRoute' && request.body.length > 3
        ? { is: 'answer', code: 500, applied: false, message: 'broken' }
        : undefined
    await expect(deploy(process(twin, 'run-1', { faults }), asked(), drive())).rejects.toThrow(Outage)
    const ended = await deploy(process(twin, 'run-1'), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    expect(truths(twin)).toEqual([])
  })

  test('F22: a right taken away is an outage that names what was refused, and the next run goes on', async () => {
    const twin = twinWithModel()
    twin.api.denied.add('create services')
    await expect(deploy(process(twin, 'run-1'), asked(), drive())).rejects.toThrow('create Service fraud-b')
    twin.api.denied.clear()
    expect(await deploy(process(twin, 'run-1'), asked(), drive())).toMatchObject({ is: 'over' })
  })

  test.each(['configmaps', 'leases'])(
    'F22: no right to write %s is an outage before anything is changed',
    async (what) => {
      const twin = twinWithModel()
      twin.api.denied.add(`create ${what}`)
      await expect(deploy(process(twin, 'run-1'), asked(), drive())).rejects.toThrow(Outage)
      expect(twin.peek('Deployment', 'fraud-b')).toBeUndefined()
    },
  )
})
