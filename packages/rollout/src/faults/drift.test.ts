import { describe, expect, test } from '@jest/globals'
import { deploy } from '../deploy.ts'
import { at } from '../json.ts'
import { fenceAnnotation } from '../kubernetes/names.ts'
import type { Faults } from '../kubernetes/twin/twin.ts'
import { rollback } from '../rollback.ts'
import { broken, drive, process, twinWithModel } from '../rollout.twin.ts'
import { asked, back, baking, edit, route, stateOf, truths } from './staged.twin.ts'

describe('what somebody else changed is not overwritten:', () => {
  test.each([
    [
      'F48: /spec/rules/0/backendRefs/0/weight',
      '/spec/rules/0/backendRefs/0/weight',
      70,
      'do not sum to 100',
    ],
    [
      'F48: /spec/rules/0/backendRefs/1/name',
      '/spec/rules/0/backendRefs/1/name',
      'other',
      'names the backends fraud, other',
    ],
    ['F48: /spec/rules/0/name', '/spec/rules/0/name', 'renamed', 'rule "predict"'],
  ] as const)('%s', async (_, path, value, said) => {
    const twin = twinWithModel()
    await baking(twin)
    await edit(twin, path, value)
    const ended = await deploy(process(twin, 'run-2'), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Halted', because: 'drift' } } })
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain(said.replaceAll('"', '\\"'))
    expect(at(twin.peek('HTTPRoute', 'fraud'), path)).toBe(value)
    expect(truths(twin)).toEqual([])
  })

  test('F48: a rollback restores what a halted rollout left, since a person asks for it', async () => {
    const twin = twinWithModel()
    await baking(twin)
    await edit(twin, '/spec/rules/0/backendRefs/0/weight', 70)
    await edit(twin, '/spec/rules/0/backendRefs/1/weight', 30)
    await deploy(process(twin, 'run-2'), asked(), drive())
    expect(stateOf(twin)?.phase.is).toBe('Halted')
    const ended = await rollback(process(twin, 'run-3'), back, drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect(route(twin)).toMatchObject([{ name: 'fraud', weight: 1 }])
  })

  test.each(['HTTPRoute', 'Deployment'] as const)(
    'F17, F49: a %s that is gone, or was made anew',
    async (kind) => {
      const twin = twinWithModel()
      await baking(twin)
      const old = twin.peek(kind, 'fraud')
      await twin.cluster('kubectl').remove({ kind, name: 'fraud' }, old?.metadata.uid ?? '')
      const gone = await deploy(process(twin, 'run-2'), asked(), drive())
      expect(gone).toMatchObject({ is: 'over', state: { phase: { is: 'Halted', because: 'drift' } } })
      const anew = twinWithModel()
      await baking(anew)
      const there = anew.peek(kind, 'fraud')
      await anew.cluster('kubectl').remove({ kind, name: 'fraud' }, there?.metadata.uid ?? '')
      if (there !== undefined) anew.given(there)
      anew.clock.pass(60)
      const ended = await deploy(process(anew, 'run-2'), asked(), drive())
      expect(ended).toMatchObject({
        is: 'over',
        state: { phase: { message: expect.stringContaining('anew') } },
      })
    },
  )

  test('F49: a candidate whose Service is gone gives its traffic back', async () => {
    const twin = twinWithModel()
    await baking(twin)
    const service = twin.peek('Service', 'fraud-b')
    await twin.cluster('kubectl').remove({ kind: 'Service', name: 'fraud-b' }, service?.metadata.uid ?? '')
    const ended = await deploy(process(twin, 'run-2'), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain('Service fraud-b is gone')
    expect(route(twin)).toMatchObject([{ name: 'fraud', weight: 1 }])
    expect(truths(twin)).toEqual([])
  })

  test('F13: a fence that was wiped off is put back, and the rollout goes on', async () => {
    const twin = twinWithModel()
    await baking(twin)
    const faults: Faults = (index) => {
      const found = twin.api.store.get({ kind: 'HTTPRoute', name: 'fraud' })
      if (index === 40 && found !== undefined)
        twin.api.store.put({ ...found, metadata: { ...found.metadata, annotations: {} } })
      return undefined
    }
    const ended = await deploy(process(twin, 'run-2', { faults }), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' } } })
    expect(twin.peek('HTTPRoute', 'fraud')?.metadata.annotations?.[fenceAnnotation]).toBe('2')
  })

  test('F63: an object that cannot be removed holds the rollout until it goes, its traffic safe', async () => {
    const twin = twinWithModel()
    await baking(twin)
    const service = twin.api.store.get({ kind: 'Service', name: 'fraud-b' })
    if (service !== undefined)
      twin.api.store.put({ ...service, metadata: { ...service.metadata, finalizers: ['cloud/balancer'] } })
    const held = await deploy(process(twin, 'run-2', { traffic: broken }), asked(), {
      ...drive(),
      budgetSeconds: 600,
    })
    expect(held).toMatchObject({ state: { phase: { is: 'Held', because: 'cleanup' }, weight: null } })
    const stuck = twin.api.store.get({ kind: 'Service', name: 'fraud-b' })
    await twin.cluster('cloud').patchTest({ kind: 'Service', name: 'fraud-b' }, [
      { op: 'test', path: '/metadata/uid', value: stuck?.metadata.uid ?? '' },
      { op: 'remove', path: '/metadata/finalizers' },
    ])
    const ended = await deploy(process(twin, 'run-2', { traffic: broken }), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
  })
})
describe('between a look and the write that follows it,', () => {
  test('F48: a weight that a person changed is kept, and the rollout halts', async () => {
    const twin = twinWithModel()
    let isFirst = true
    const faults: Faults = async (_, request) => {
      const isRaise =
        request.method === 'PATCH' &&
        request.kind === 'HTTPRoute' &&
        request.body.some(({ op }) => op === 'replace')
      if (!isRaise || !isFirst || stateOf(twin)?.phase.is !== 'Shifting') return undefined
      isFirst = false
      await edit(twin, '/spec/rules/0/backendRefs/0/weight', 70)
      return undefined
    }
    const ended = await deploy(process(twin, 'run-1', { faults }), asked(), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Halted', because: 'drift' } } })
    expect(route(twin)).toMatchObject([{ weight: 70 }, { weight: 0 }])
  })
})
