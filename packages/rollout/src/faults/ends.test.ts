import { describe, expect, test } from '@jest/globals'
import { deploy } from '../deploy.ts'
import { at } from '../json.ts'
import { stateName } from '../kubernetes/names.ts'
import { isWrite } from '../kubernetes/request.ts'
import { rollback } from '../rollback.ts'
import { broken, drive, planFor, process, sound, twinWithModel } from '../rollout.twin.ts'
import { asked, back, stateOf, truths } from './staged.twin.ts'

describe('ends stay ends:', () => {
  test('the same deploy again says what it said, and writes nothing', async () => {
    const twin = twinWithModel()
    const world = process(twin, 'run-1', { traffic: broken })
    const first = await deploy(world, asked(), drive())
    const calls = twin.transcript.length
    expect(await deploy(world, asked(), drive())).toEqual(first)
    expect(twin.transcript.slice(calls).filter(({ request }) => isWrite(request))).toEqual([])
  })

  test('what was rolled back may be tried again, under another id', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1', { traffic: broken }), asked(), drive())
    const ended = await deploy(process(twin, 'run-2'), asked(planFor('canary'), 'second'), drive())
    expect(ended).toMatchObject({
      is: 'over',
      state: { phase: { is: 'Keeping' }, candidate: { release: 3 } },
    })
    expect(truths(twin)).toEqual([])
  })

  test('the image that serves already is no rollout', async () => {
    const twin = twinWithModel()
    const plan = planFor('canary', { image: 'registry.example/fraud:1' })
    expect(await deploy(process(twin, 'run-1'), asked(plan), drive())).toEqual({
      is: 'unchanged',
      image: plan.image,
    })
  })

  test('a third deploy uses the first slot again', async () => {
    const twin = twinWithModel()
    for (const version of ['2', '3', '4']) {
      const plan = planFor('canary', { image: `registry.example/fraud:${version}`, version })
      const ended = await deploy(process(twin, `run-${version}`), asked(plan, version), drive())
      expect(ended).toMatchObject({
        is: 'over',
        state: { phase: { is: 'Keeping' }, candidate: { release: Number(version) } },
      })
    }
    expect(stateOf(twin)?.candidate.slot).toBe('b')
    expect(truths(twin)).toEqual([])
  })

  test('a candidate in a slot that was used before leaves it as it was', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), asked(), drive())
    const plan = planFor('canary', { image: 'registry.example/fraud:3', version: '3' })
    await deploy(process(twin, 'run-2', { traffic: broken }), asked(plan, 'second'), drive())
    expect(stateOf(twin)?.phase.is).toBe('RolledBack')
    expect(at(twin.peek('Deployment', 'fraud'), '/spec/template/spec/containers/0/image')).toBe(
      'registry.example/fraud:1',
    )
    expect(at(twin.peek('Deployment', 'fraud'), '/spec/minReadySeconds')).toBeUndefined()
    expect(truths(twin)).toEqual([])
  })

  test('a tick goes as far as it can without waiting, and the next goes on', async () => {
    const twin = twinWithModel()
    let phases = ''
    for (let tick = 0; tick < 60; tick += 1) {
      const ended = await deploy(process(twin, `tick-${tick}`), asked(), drive('tick'))
      phases = `${phases} ${ended.is}`
      if (ended.is === 'over') break
      twin.clock.pass(60)
    }
    expect(phases).toMatch(/^( on-its-way){5,} over$/)
    expect(truths(twin)).toEqual([])
  })

  test('F10: an interrupted run leaves the lease, and traffic where it is', async () => {
    const twin = twinWithModel()
    const stop = new AbortController()
    const world = process(twin, 'run-1')
    const tell = ({ phase }: { phase: string }) => (phase === 'Baking' ? stop.abort() : undefined)
    const ended = await deploy({ ...world, tell }, asked(), { ...drive(), signal: stop.signal })
    expect(ended).toMatchObject({ is: 'on-its-way', because: 'interrupted', state: { weight: 10 } })
    expect(at(twin.peek('Lease', stateName('fraud')), '/spec/holderIdentity')).toBe('')
  })
})

test('a sound deploy and its rollback are the same whatever the traffic said', async () => {
  const twin = twinWithModel()
  await deploy(process(twin, 'run-1', { traffic: sound }), asked(), drive())
  const once = await rollback(process(twin, 'run-2'), back, drive())
  expect(once).toMatchObject({ is: 'over', from: 2, to: 1 })
  const twice = await rollback(process(twin, 'run-3'), { ...back, id: 'again' }, drive())
  expect(twice).toMatchObject({ is: 'unchanged', release: 1 })
  expect(truths(twin)).toEqual([])
})
