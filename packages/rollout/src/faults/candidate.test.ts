import { describe, expect, test } from '@jest/globals'
import { deploy } from '../deploy.ts'
import { at } from '../json.ts'
import { broken, drive, process, twinWithModel } from '../rollout.twin.ts'
import { asked, baking, route, stateOf, truths } from './staged.twin.ts'

describe('a candidate that cannot serve is taken away before it gets a request:', () => {
  test.each([
    ['F24: ErrImagePull', 'ErrImagePull', 'failed to pull registry.example/fraud:2'],
    ['F25: CrashLoopBackOff', 'CrashLoopBackOff', 'OOMKilled, exit code 137'],
    ['F26: never-ready', 'never-ready', 'not ready in 120 s'],
  ] as const)('%s', async (_, behaviour, said) => {
    const twin = twinWithModel()
    twin.api.habits.behaviour = (image) => (image.endsWith(':2') ? behaviour : 'runs')
    const ended = await deploy(process(twin, 'run-1'), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain(said)
    expect(route(twin)).toMatchObject([{ name: 'fraud', weight: 1 }])
    expect(truths(twin)).toEqual([])
  })

  test('F25: the last lines of a crash are kept with the rollout', async () => {
    const twin = twinWithModel()
    twin.api.habits.behaviour = (image) => (image.endsWith(':2') ? 'CrashLoopBackOff' : 'runs')
    twin.api.logs.set('registry.example/fraud:2', 'loading the model\nModuleNotFoundError: torch\n')
    await deploy(process(twin, 'run-1'), asked(), drive())
    expect(stateOf(twin)?.lastLines).toMatchObject({
      container: 'api',
      ended: true,
      lines: ['loading the model', 'ModuleNotFoundError: torch'],
    })
  })

  test.each(['refuses', 'silent'] as const)('F50: a gateway that %s', async (gateway) => {
    const twin = twinWithModel()
    twin.api.habits.gateway = gateway
    const ended = await deploy(process(twin, 'run-1'), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect(truths(twin)).toEqual([])
  })

  test('F25: a candidate that breaks while it has traffic gives it back', async () => {
    const twin = twinWithModel()
    await baking(twin)
    twin.api.habits.behaviour = (image) => (image.endsWith(':2') ? 'CrashLoopBackOff' : 'runs')
    const ended = await deploy(process(twin, 'run-2'), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect(truths(twin)).toEqual([])
  })

  test('F69: when neither release is ready, traffic stays and a person decides', async () => {
    const twin = twinWithModel()
    await baking(twin)
    twin.api.habits.behaviour = () => 'CrashLoopBackOff'
    const ended = await deploy(process(twin, 'run-2'), asked(), drive())
    expect(ended).toMatchObject({
      is: 'over',
      state: { phase: { is: 'Halted', because: 'no-capacity' }, weight: 10 },
    })
    expect(truths(twin)).toEqual([])
  })

  test('F28, F69: a stable release that lost its pods gets them back before it gets the traffic', async () => {
    const twin = twinWithModel()
    await baking(twin)
    await twin.cluster('kubectl').patchTest({ kind: 'Deployment', name: 'fraud' }, [
      { op: 'test', path: '/kind', value: 'Deployment' },
      { op: 'replace', path: '/spec/replicas', value: 1 },
    ])
    const ended = await deploy(process(twin, 'run-2', { traffic: broken }), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect(at(twin.peek('Deployment', 'fraud'), '/spec/replicas')).toBe(3)
  })
})
