import { describe, expect, test } from '@jest/globals'
import { at, type Json } from '../../json.ts'
import { percent, type Weight } from '../../plan.ts'
import { model, routes } from '../../rollout.twin.ts'
import type { Manifest } from '../cluster.ts'
import { fenceAnnotation } from '../names.ts'
import { ingressNginx } from './ingress-nginx.ts'
import { ingressNginxMirror } from './ingress-nginx-mirror.ts'
import { slots } from './traffic.suite.ts'

const route = routes['ingress-nginx']
const main = model().find(({ kind }) => kind === 'Ingress') as Manifest

function leading(...services: readonly string[]): Manifest {
  const paths = services.map((name): Json => ({ path: '/', backend: { service: { name } } }))
  return { ...main, spec: { rules: [{ http: { paths } }] } }
}

function canary(
  weight: string,
  change: Partial<Manifest> = {},
  annotations: Record<string, string> = {},
): Manifest {
  return {
    ...leading('fraud-b'),
    metadata: {
      name: 'fraud-canary',
      uid: 'uid-canary',
      annotations: {
        [fenceAnnotation]: '1',
        'nginx.ingress.kubernetes.io/canary': 'true',
        'nginx.ingress.kubernetes.io/canary-weight': weight,
        ...annotations,
      },
    },
    ...change,
  }
}

const turn = (manifest: Manifest, beside: Manifest | undefined, weight: Weight) =>
  ingressNginx.beside?.turn(manifest, route, { ...slots, beside }, weight)

describe('an Ingress', () => {
  test.each<readonly [string, Manifest, Manifest | undefined, object]>([
    ['without a canary gives it no place', main, undefined, { weight: null }],
    ['with a canary gives it its weight', main, canary('40'), { weight: 40 }],
    ['that leads to the candidate gives it everything', leading('fraud-b'), canary('7'), { weight: 100 }],
    [
      'with a canary that nobody knows',
      main,
      canary('4', { metadata: { name: 'fraud-canary' } }),
      { is: 'foreign' },
    ],
    ['with a canary that leads elsewhere', main, canary('4', leading('other')), { is: 'foreign' }],
    ['with a weight that is none', main, canary('101'), { is: 'foreign', message: /.*"101"/ }],
    ['that leads nowhere', leading(), undefined, { is: 'foreign' }],
    ['that leads to both', leading('fraud', 'fraud-b'), undefined, { is: 'foreign' }],
  ])('%s', (_, manifest, beside, wanted) => {
    const seen = ingressNginx.weightIn(manifest, route, { ...slots, beside })
    const { message, ...rest } = { message: /./, ...wanted }
    expect(seen).toMatchObject(rest)
    if (seen.is === 'foreign') expect(seen.message).toMatch(message)
  })

  test('gets a canary at weight 0, with its paths to the stable release and what nginx reads of a canary', () => {
    const made = turn(main, undefined, percent(0))
    expect(made).toMatchObject({ is: 'create', weight: 0, ref: { kind: 'Ingress', name: 'fraud-canary' } })
    expect(made?.is === 'create' && made.manifest).toEqual({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: {
        name: 'fraud-canary',
        annotations: {
          'nginx.ingress.kubernetes.io/load-balance': 'ewma',
          'nginx.ingress.kubernetes.io/canary': 'true',
          'nginx.ingress.kubernetes.io/canary-weight': '0',
        },
      },
      spec: {
        ingressClassName: 'nginx',
        rules: [
          {
            host: 'fraud.example',
            http: {
              paths: [
                {
                  path: '/predict',
                  pathType: 'Prefix',
                  backend: { service: { name: 'fraud-b', port: { number: 80 } } },
                },
              ],
            },
          },
        ],
      },
    })
  })

  test('whose canary is not there yet gets it at 0, whatever weight is wanted', () => {
    expect(turn(main, undefined, percent(50))).toMatchObject({ is: 'create', weight: 0 })
  })

  test('names the new release itself before its canary goes, and the other way back', () => {
    const finish = (manifest: Manifest, beside: Manifest | undefined) =>
      ingressNginx.beside?.finish(manifest, route, { ...slots, beside })
    expect(finish(main, canary('100'))).toMatchObject({
      is: 'change',
      weight: 100,
      fields: [{ path: '/spec/rules/0/http/paths/0/backend/service/name', pre: 'fraud', post: 'fraud-b' }],
    })
    expect(finish(leading('fraud-b'), canary('100'))).toMatchObject({ is: 'remove', weight: 100 })
    expect(finish(leading('fraud-b'), undefined)).toBeUndefined()
    expect(turn(leading('fraud-b'), canary('100'), percent(0))).toMatchObject({ is: 'change', weight: 100 })
    expect(turn(leading('fraud-b'), undefined, percent(0))).toMatchObject({ is: 'change', weight: null })
    expect(turn(main, canary('100'), percent(0))).toMatchObject({
      fields: [{ pre: '100', post: '0' }],
      weight: 0,
    })
  })
})

describe('an Ingress that mirrors', () => {
  const mirrored = (target: string): Manifest => ({
    ...main,
    metadata: { ...main.metadata, annotations: { 'nginx.ingress.kubernetes.io/mirror-target': target } },
  })
  test('sends every request to the whole name of the candidate’s Service, with its body', () => {
    expect(ingressNginxMirror.change(main, route, slots, percent(100))).toEqual([
      {
        path: '/metadata/annotations/nginx.ingress.kubernetes.io~1mirror-target',
        post: 'http://fraud-b.ml.svc.cluster.local:80$request_uri',
      },
      { path: '/metadata/annotations/nginx.ingress.kubernetes.io~1mirror-request-body', post: 'on' },
    ])
    expect(() => ingressNginxMirror.change(main, route, slots, percent(50))).toThrow(RangeError)
  })

  test.each<readonly [string, Manifest, object]>([
    ['nothing', main, { weight: null }],
    ['to the candidate', mirrored('http://fraud-b.ml.svc.cluster.local:80$request_uri'), { weight: 100 }],
    ['to somebody else', mirrored('https://audit.example$request_uri'), { is: 'foreign' }],
    ['a port that only has a name', leading('fraud'), { is: 'foreign' }],
    ['what the candidate serves', leading('fraud-b'), { is: 'foreign' }],
    ['nowhere', leading(), { is: 'foreign' }],
  ])('%s', (_, manifest, wanted) => {
    expect(ingressNginxMirror.weightIn(manifest, route, slots)).toMatchObject(wanted)
  })

  test('is put back by taking both annotations away', () => {
    const on = at(mirrored('x'), '/metadata/annotations')
    expect(on).toBeDefined()
    const back = ingressNginxMirror.change(mirrored('x'), route, slots, percent(0))
    expect(back.map(({ post }) => post)).toEqual([undefined, undefined])
  })
})
