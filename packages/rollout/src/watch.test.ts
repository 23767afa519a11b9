import { describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { isWrite } from './kubernetes/request.ts'
import { rollback } from './rollback.ts'
import { drive, planFor, process, twinWithModel } from './rollout.twin.ts'
import type { State } from './state.ts'
import { watchedIn } from './watch.ts'

describe('what is looked at', () => {
  const since = '2026-01-01T00:00:00.000Z'
  const of = (phase: State['phase'], change: Partial<Parameters<typeof watchedIn>[0]> = {}) =>
    Object.values(watchedIn({ phase, operation: 'deploy', weight: null, preempt: null, ...change })).join(' ')
  const preempt = { to: 1, by: { run: '', actor: '', sha: '', url: '' }, at: since }
  const restoring = { is: 'Restoring', because: [], since } as const

  test('is everything while a candidate is judged', () => {
    expect(of({ is: 'Baking', step: 0, since })).toBe('whole whole')
  })

  test('is who can take the traffic until it is given back, then only what is left', () => {
    expect(of(restoring, { weight: 10 as State['weight'], preempt })).toBe('capacity capacity')
    expect(of(restoring, { weight: 0 as State['weight'], preempt })).toBe('deployment deployment')
  })

  test('is the pods of a candidate that is given up, until they told why it did not start', () => {
    expect(of(restoring)).toBe('deployment whole')
    expect(of({ is: 'Cleaning', because: [], since })).toBe('deployment deployment')
  })

  test('is nothing of the candidate where the rollout is told to end', () => {
    expect(of({ is: 'Keeping', since }, { preempt })).toBe('deployment deployment')
    expect(of({ is: 'Baking', step: 0, since }, { preempt })).toBe('deployment deployment')
  })

  test('is the release that is made again, not the one that it replaces', () => {
    expect(of({ is: 'WaitingReady', since }, { operation: 'rollback' })).toBe('deployment whole')
  })
})

// 206 and 253 reads before each phase looked at what it waits for.
test.each([
  ['kept', 3600, 120],
  ['made again', 0, 180],
])('a rollback to a release that is %s asks for little', async (_, keepPreviousForSeconds, most) => {
  const twin = twinWithModel()
  const plan = planFor('canary', { keepPreviousForSeconds })
  await deploy(process(twin, 'run-1'), { plan, id: 'd', onBusy: 'fail', command: 'go-on' }, drive())
  const began = twin.transcript.length
  const asked = { name: 'fraud', to: { is: 'previous-good' }, id: 'back' } as const
  expect(await rollback(process(twin, 'run-2'), asked, drive())).toMatchObject({ is: 'over', to: 1 })
  const reads = twin.transcript.slice(began).filter(({ request }) => !isWrite(request))
  expect(reads.length).toBeLessThan(most)
})
