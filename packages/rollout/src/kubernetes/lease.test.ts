import { describe, expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { at } from '../json.ts'
import { leaseOf } from './lease.ts'
import { stateName } from './names.ts'
import { type Faults, makeTwin, type Twin } from './twin/twin.ts'

const lease = (twin: Twin, holder: string, faults?: Faults) =>
  leaseOf(twin.cluster(holder, faults), twin.clock, 'fraud', holder)
const spec = (twin: Twin, field: string) => at(twin.peek('Lease', stateName('fraud')), `/spec/${field}`)

describe('a lease', () => {
  test('is held by one, taken again by the same at once, and by another when it was given back', async () => {
    const twin = makeTwin()
    const mine = lease(twin, 'run-1')
    expect(await mine.take(false)).toEqual({ is: 'taken' })
    expect(await lease(twin, 'run-1').take(false)).toEqual({ is: 'taken' })
    expect(await lease(twin, 'run-2').take(false)).toEqual({ is: 'busy', holder: 'run-1', alive: false })
    await mine.release()
    expect(spec(twin, 'holderIdentity')).toBe('')
    expect(await lease(twin, 'run-2').take(false)).toEqual({ is: 'taken' })
    expect(spec(twin, 'leaseTransitions')).toBe(1)
  })

  test('of a holder that does not renew is over after 60 s of watching, whatever its clock says', async () => {
    const twin = makeTwin()
    await lease(twin, 'run-1').take(false)
    twin.clock.pass(100_000)
    const other = lease(twin, 'run-2')
    expect(await other.take(false)).toMatchObject({ is: 'busy' })
    twin.clock.pass(59)
    expect(await other.take(false)).toMatchObject({ is: 'busy', alive: false })
    twin.clock.pass(1)
    expect(await other.take(false)).toEqual({ is: 'taken' })
  })

  test('of a holder that renews is never over', async () => {
    const twin = makeTwin()
    const mine = lease(twin, 'run-1')
    await mine.take(false)
    const other = lease(twin, 'run-2')
    await other.take(false)
    for (let round = 0; round < 10; round += 1) {
      twin.clock.pass(16)
      expect(await mine.renew()).toBe(true)
      expect(await other.take(false)).toMatchObject({ is: 'busy', alive: true })
    }
  })

  test('is renewed when it is due and not before, and not when somebody took it by force', async () => {
    const twin = makeTwin()
    const mine = lease(twin, 'run-1')
    await mine.take(false)
    const calls = twin.transcript.length
    expect(await mine.renew()).toBe(true)
    expect(twin.transcript.length).toBe(calls)
    expect(await lease(twin, 'run-2').take(true)).toEqual({ is: 'taken' })
    twin.clock.pass(16)
    expect(await mine.renew()).toBe(false)
    await mine.release()
    expect(spec(twin, 'holderIdentity')).toBe('run-2')
  })

  test('that others take at the same time is taken by one', async () => {
    const twin = makeTwin()
    let raced = false
    const faults: Faults = (_, { method }) => {
      if (method !== 'POST' || raced) return undefined
      raced = true
      return { is: 'answer', code: 409, applied: false, message: 'somebody was faster' }
    }
    expect(await lease(twin, 'run-1', faults).take(false)).toEqual({ is: 'taken' })
  })

  test('that the server never gives is an outage', async () => {
    const faults: Faults = (_, { method }) =>
      method === 'POST' ? { is: 'answer', code: 500, applied: false, message: 'no' } : undefined
    await expect(lease(makeTwin(), 'run-1', faults).take(false)).rejects.toThrow(Outage)
  })
})
