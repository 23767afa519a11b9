import { describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { at } from './json.ts'
import { rollback } from './rollback.ts'
import { broken, drive, planFor, process, twinWithModel } from './rollout.twin.ts'

const asked = (plan = planFor('canary')) => ({
  plan,
  id: 'first',
  onBusy: 'fail' as const,
  command: 'go-on' as const,
})

describe('a canary', () => {
  test('that is as good as the stable release is promoted', async () => {
    const twin = twinWithModel()
    const world = process(twin, 'run-1')
    const ended = await deploy(world, asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' }, weight: 100 } })
    expect(at(twin.peek('HTTPRoute', 'fraud'), '/spec/rules/0/backendRefs')).toMatchObject([
      { name: 'fraud', weight: 0 },
      { name: 'fraud-b', weight: 100 },
    ])
  })

  test('that fails requests is rolled back, and nothing of it is left', async () => {
    const twin = twinWithModel()
    const world = process(twin, 'run-1', { traffic: broken })
    const ended = await deploy(world, asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' }, weight: null } })
    expect(twin.peek('Deployment', 'fraud-b')).toBeUndefined()
    expect(twin.peek('Service', 'fraud-b')).toBeUndefined()
  })
})

describe('blue-green', () => {
  test('switches all traffic, watches it, and keeps the old release', async () => {
    const twin = twinWithModel()
    const ended = await deploy(process(twin, 'run-1'), asked(planFor('blue-green')), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' }, weight: 100 } })
    expect(at(twin.peek('Service', 'fraud'), '/spec/selector')).toMatchObject({ 'ml-actions.dev/slot': 'b' })
  })
})

test('waiting writes nothing: no two states in a row differ in their number alone', async () => {
  const twin = twinWithModel()
  await deploy(process(twin, 'run-1'), asked(), drive())
  const states = twin.transcript.flatMap(({ request }) => {
    const text = request.method === 'PUT' && at(request.body, '/data/state.json')
    return typeof text === 'string' ? [text.replace(/"seq":\d+/g, '')] : []
  })
  expect(states.length).toBeGreaterThan(20)
  expect(states.filter((text, index) => text === states[index - 1])).toEqual([])
})

describe('what a release says of itself', () => {
  const schema = 'ml-actions.dev/schema'
  const said = (twin: ReturnType<typeof twinWithModel>, name: string) =>
    at(twin.peek('Deployment', name), '/spec/template/metadata/annotations')

  test.each(['canary', 'rolling'] as const)('is on its pods and in its record: %s', async (strategy) => {
    const twin = twinWithModel()
    const plan = planFor(strategy, { annotations: { [schema]: '3' } })
    await deploy(process(twin, 'run-1'), asked(plan), drive())
    expect(said(twin, strategy === 'canary' ? 'fraud-b' : 'fraud')).toEqual({ [schema]: '3' })
    const record = twin.peek('ControllerRevision', 'mlrelease-fraud-2')
    expect(at(record, '/data/template/metadata/annotations')).toEqual({ [schema]: '3' })
  })

  test('is not said by a release that is restored', async () => {
    const twin = twinWithModel()
    const plan = planFor('rolling', { annotations: { [schema]: '3' } })
    await deploy(process(twin, 'run-1'), asked(plan), drive())
    const to = { is: 'release', release: 1 } as const
    await rollback(process(twin, 'run-2'), { name: 'fraud', to, id: 'back' }, drive())
    expect(said(twin, 'fraud')).toBeUndefined()
  })
})
