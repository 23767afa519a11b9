import { describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { at } from './json.ts'
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
