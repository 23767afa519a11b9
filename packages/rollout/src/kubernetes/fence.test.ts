import { describe, expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { twinWithModel } from '../rollout.twin.ts'
import { fenceOn, writeFence } from './fence.ts'
import { fenceAnnotation } from './names.ts'

const ref = { kind: 'HTTPRoute', name: 'fraud' } as const

describe('a fence', () => {
  test('grows, and says when a newer one is there', async () => {
    const twin = twinWithModel()
    const cluster = twin.cluster('me')
    expect(await writeFence(cluster, ref, 3)).toBe(true)
    expect(await writeFence(cluster, ref, 3)).toBe(true)
    expect(await writeFence(cluster, ref, 7)).toBe(true)
    expect(await writeFence(cluster, ref, 5)).toBe(false)
    expect(twin.peek('HTTPRoute', 'fraud')?.metadata.annotations?.[fenceAnnotation]).toBe('7')
  })

  test('is written beside annotations that are there', async () => {
    const twin = twinWithModel([])
    const metadata = { name: 'x', annotations: { note: 'mine' } }
    twin.given({ apiVersion: 'v1', kind: 'ConfigMap', metadata, data: {} })
    await writeFence(twin.cluster('me'), { kind: 'ConfigMap', name: 'x' }, 1)
    const found = twin.peek('ConfigMap', 'x')
    expect(found?.metadata.annotations).toEqual({ note: 'mine', [fenceAnnotation]: '1' })
    expect(found && fenceOn(found)).toBe(1)
  })

  test('is not missed on what is gone', async () => {
    expect(await writeFence(twinWithModel([]).cluster('me'), ref, 1)).toBe(true)
  })

  test('that loses a race looks again', async () => {
    const twin = twinWithModel()
    let lost = 0
    const cluster = twin.cluster('me', (_, { method }) => {
      if (method !== 'PATCH' || lost === 3) return undefined
      lost += 1
      return { is: 'answer', code: lost === 1 ? 500 : 422, applied: false, message: 'no' }
    })
    expect(await writeFence(cluster, ref, 1)).toBe(true)
  })

  test.each([403, 400])('that is refused with %s is an outage, as is one that never comes', async (code) => {
    const cluster = twinWithModel().cluster('me', (_, { method }) =>
      method === 'PATCH' ? { is: 'answer', code, applied: false, message: 'no' } : undefined,
    )
    await expect(writeFence(cluster, ref, 1)).rejects.toThrow('allow get and patch')
    const silent = twinWithModel().cluster('me', (_, { method }) =>
      method === 'PATCH' ? { is: 'answer', code: 0, applied: false, message: '' } : undefined,
    )
    await expect(writeFence(silent, ref, 1)).rejects.toThrow(Outage)
  })
})
