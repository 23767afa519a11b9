import { describe, expect, test } from '@jest/globals'
import { at, isList } from '../json.ts'
import type { Faults, Twin } from '../kubernetes/twin/twin.ts'
import { rollback } from '../rollback.ts'
import { drive, process, twinWithModel } from '../rollout.twin.ts'
import { back, baking, goOn, route, stateOf, truths } from './staged.twin.ts'

const promoted = { is: 'over', state: { phase: { is: 'Keeping' } } }

describe('what will not take a change gets no other:', () => {
  const denial = 'admission webhook "freeze.example" denied the request: no changes on a Saturday'

  test('F52: a webhook that denies a raise stops the run in its own words, traffic where it is, until it allows it', async () => {
    const twin = twinWithModel()
    await baking(twin)
    const faults: Faults = () => {
      if (stateOf(twin)?.phase.is === 'Shifting')
        twin.api.refuses = ({ method, kind }) =>
          method === 'PATCH' && kind === 'HTTPRoute' ? denial : undefined
      return undefined
    }
    await expect(goOn(twin, { faults })).rejects.toThrow(denial)
    expect(route(twin)).toMatchObject([{ weight: 90 }, { weight: 10 }])
    twin.api.refuses = () => undefined
    expect(await goOn(twin)).toMatchObject(promoted)
    expect(truths(twin)).toEqual([])
  })

  test('F52: one that does not answer in time is looked after, and asked again', async () => {
    const twin = twinWithModel()
    let times = 0
    const faults: Faults = (_, { method, kind }) => {
      if (method !== 'PATCH' || kind !== 'HTTPRoute' || times > 3) return undefined
      times += 1
      return {
        is: 'answer',
        code: 500,
        applied: false,
        message: 'failed calling webhook "freeze.example": deadline exceeded',
      }
    }
    expect(await goOn(twin, { faults })).toMatchObject(promoted)
    expect(truths(twin)).toEqual([])
  })

  test('F54: a proxy that takes no weight 0 ends the trial before it begins, and the route is as it was', async () => {
    const twin = twinWithModel()
    const faults: Faults = () => {
      twin.api.habits.gateway = hasZero(twin) ? 'refuses' : 'accepts'
      return undefined
    }
    const ended = await goOn(twin, { faults })
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain('the route was not accepted in 60 s')
    expect(route(twin)).toMatchObject([{ name: 'fraud', weight: 1 }])
    expect(truths(twin)).toEqual([])
  })

  test('F54: an API server that takes none leaves the route alone, and a rollback cleans up', async () => {
    const twin = twinWithModel()
    twin.api.refuses = (request) =>
      request.method === 'PATCH' && JSON.stringify(request.body).includes('"weight":0')
        ? 'weight must be at least 1'
        : undefined
    await expect(goOn(twin)).rejects.toThrow('weight must be at least 1')
    expect(route(twin)).toMatchObject([{ name: 'fraud', weight: 1 }])
    const ended = await rollback(process(twin, 'run-3'), back, drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
    expect(twin.peek('Deployment', 'fraud-b')).toBeUndefined()
    expect(truths(twin)).toEqual([])
  })
})

function hasZero(twin: Twin): boolean {
  const backends = at(twin.api.store.get({ kind: 'HTTPRoute', name: 'fraud' }), '/spec/rules/0/backendRefs')
  return (isList(backends) ? backends : []).some((one) => at(one, '/weight') === 0)
}
