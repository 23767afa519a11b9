import { describe, expect, test } from '@jest/globals'
import { at, type Json } from '../../json.ts'
import { percent } from '../../plan.ts'
import { routes } from '../../rollout.twin.ts'
import type { Manifest } from '../cluster.ts'
import { istio } from './istio.ts'
import { moved, slots } from './traffic.suite.ts'

const to = (host: string, change: Record<string, Json> = {}): Json => ({ destination: { host }, ...change })

function virtualService(route: readonly Json[], status: Record<string, Json> = {}): Manifest {
  return {
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: { name: 'fraud', namespace: 'ml' },
    spec: { hosts: ['fraud.example'], http: [{ name: 'other' }, { name: 'predict', retries: {}, route }] },
    status,
  }
}

describe('a VirtualService', () => {
  test.each<readonly [string, readonly Json[], object]>([
    ['sends all to the stable host', [to('fraud')], { is: 'weight', weight: null }],
    ['names it in whole', [to('fraud.ml.svc.cluster.local')], { is: 'weight', weight: null }],
    [
      'gives the candidate nothing',
      [to('fraud', { weight: 100 }), to('fraud-b')],
      { is: 'weight', weight: 0 },
    ],
    ['splits', [to('fraud', { weight: 60 }), to('fraud-b', { weight: 40 })], { is: 'weight', weight: 40 }],
    [
      'sums to something else',
      [to('fraud', { weight: 6 }), to('fraud-b', { weight: 4 })],
      { is: 'foreign', message: expect.stringContaining('do not sum to 100') },
    ],
    [
      'names a subset',
      [{ destination: { host: 'fraud', subset: 'v1' } }],
      { is: 'foreign', message: expect.stringContaining('fraud (subset "v1")') },
    ],
    ['sends to another namespace', [to('fraud.shop.svc.cluster.local')], { is: 'foreign' }],
    ['sends out of the cluster', [to('fraud.ml.example')], { is: 'foreign' }],
    ['sends to somebody else', [to('fraud'), to('other')], { is: 'foreign' }],
    ['sends nowhere', [], { is: 'foreign' }],
  ])('that %s', (_, route, wanted) => {
    expect(istio.weightIn(virtualService(route), routes.istio, slots)).toMatchObject(wanted)
  })

  test('keeps its other entries, and the ports, headers and form of host of its destinations', () => {
    const own = {
      destination: { host: 'fraud.ml.svc.cluster.local', port: { number: 80 } },
      headers: { request: { set: { 'x-model': 'fraud' } } },
    }
    const after = moved(istio, {
      object: virtualService([own]),
      route: routes.istio,
      weight: percent(10),
    })
    expect(at(after, '/spec/http')).toEqual([
      { name: 'other' },
      {
        name: 'predict',
        retries: {},
        route: [
          { ...own, weight: 90 },
          { ...own, destination: { ...own.destination, host: 'fraud-b.ml.svc.cluster.local' }, weight: 10 },
        ],
      },
    ])
  })

  test('whose entry is not there is foreign, has no fields, and cannot be changed', () => {
    const asked = { ...routes.istio, rule: 'absent' }
    const manifest = virtualService([to('fraud')])
    expect(istio.weightIn(manifest, asked, slots)).toEqual({
      is: 'foreign',
      message: 'there is no VirtualService fraud, http entry "absent"',
    })
    expect(istio.fields(manifest, asked, slots)).toEqual([])
    expect(() => istio.change(manifest, asked, slots, percent(0))).toThrow(RangeError)
  })

  test('is found by the index of its entry, of which no name is tested', () => {
    const asked = { ...routes.istio, rule: '0' }
    const manifest: Manifest = { ...virtualService([]), spec: { http: [{ route: [to('fraud')] }] } }
    expect(istio.change(manifest, asked, slots, percent(0))).toHaveLength(1)
  })

  test('is in force when nothing is said of it, and not while its analysis finds an error', () => {
    const messages = (level: Json) => ({
      validationMessages: [
        { level, type: { code: 'IST0101' }, documentationUrl: 'https://istio.io/IST0101' },
      ],
    })
    expect(istio.settled(virtualService([]))).toEqual({ is: 'accepted' })
    expect(istio.settled(virtualService([], messages('WARNING')))).toEqual({ is: 'accepted' })
    expect(istio.settled(virtualService([], messages('ERROR')))).toEqual({
      is: 'pending',
      message: "Istio's analysis: IST0101 https://istio.io/IST0101",
    })
  })
})
