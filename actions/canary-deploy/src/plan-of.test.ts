import { describe, expect, test } from '@jest/globals'
import type { RolloutFile } from '@ml-actions/rollout/rollout-file/rollout-file'
import { Misuse } from '@ml-actions/verdict/faults'
import { since, stateIn } from './evidence.twin.ts'
import { planOf, wantedRelease } from './plan-of.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
describe('an image is taken', () => {
  test.each([
    ['fraud:2', '2'],
    ['registry.example/fraud:v1.2_3-rc', 'v1.2_3-rc'],
    ['localhost:5000/ml/fraud:2', '2'],
    ['Registry.Example:443/a/b--c/d__e/f.g:x', 'x'],
    [`registry.example/fraud@${digest}`, '0123456789ab'],
    [`registry.example/fraud:2@${digest}`, '0123456789ab'],
    ['registry.example/fraud', 'unknown'],
    ['registry.example:5000/fraud', 'unknown'],
    ['s3://models/fraud/2', '2'],
    ['gs://models/fraud/v1.2/', 'v1.2'],
    ['https://models.example/fraud_3.onnx', 'fraud_3.onnx'],
    ['hf://acme/fraud:c0ffee', 'c0ffee'],
    ['pvc://claim/fraud', 'fraud'],
  ])('%s, of version %s', (image, version) => {
    expect(wantedRelease({ image, version: '' }, undefined)).toEqual({ image, version })
  })
})

test.each([
  ' fraud:2',
  'fraud:2 ',
  'fraud:2\n',
  'fraud 2',
  'fraud:',
  ':2',
  '/fraud',
  'fraud//api',
  '../fraud',
  'registry.example/Fraud:2',
  's3://models/fraud/2 ',
  's3://',
  's3://models/$(id)',
  'https://me:secret@models.example/fraud',
  'https://models.example/fraud?sig=secret',
  'S3://models/fraud',
  'user:pass@registry.example/fraud:2',
  'fraud@sha256:abc',
  `fraud@${digest.toUpperCase()}`,
  `fraud@${digest}0`,
  'fraud:2;id',
  'fraud:$(id)',
  '--image',
  `fraud:${'x'.repeat(129)}`,
  `fraud/${'x'.repeat(520)}`,
])('the image %j is refused', (image) => {
  const refused = () => wantedRelease({ image, version: '' }, undefined)
  expect(refused).toThrow(Misuse)
  expect(refused).toThrow('input "image" is ')
})

describe('the address of a model', () => {
  const how = { place: () => ({ path: 'rollout.yml' }), digest: () => 'sha256:0' }
  const fileBy = (route: RolloutFile['route'], more: Partial<RolloutFile> = {}): RolloutFile =>
    ({
      rollout: 1,
      name: 'fraud',
      namespace: 'ml',
      strategy: 'canary',
      route,
      judge: { prometheus: { url: 'http://prometheus:9090' }, errors: { total: 'requests', bad: 'errors' } },
      ...more,
    }) as RolloutFile
  const asked = { image: 's3://models/fraud/2', version: '2' }

  test.each(['kserve-standard', 'kserve-knative'] as const)('is released by %s', (provider) => {
    expect(planOf(fileBy({ provider, name: 'fraud' }), asked, how).image).toBe('s3://models/fraud/2')
  })

  test('is refused where nothing serves models', () => {
    const target = { deployment: 'fraud', container: 'api', service: 'fraud' }
    const file = fileBy({ provider: 'gateway-api', name: 'fraud', rule: 'predict' }, { target })
    expect(() => planOf(file, asked, how)).toThrow('with canary by gateway-api')
  })
})

test('an image that takes a pattern long to refuse is refused at once', () => {
  const image = `${'a-'.repeat(255)}!`
  expect(() => wantedRelease({ image, version: '' }, undefined)).toThrow(Misuse)
})

test.each(['2', 'v2', '1.0.0-rc.1', 'c0ffee', 'A_b', 'x'.repeat(63)])(
  'the version %s is taken',
  (version) => {
    expect(wantedRelease({ image: 'fraud:1', version }, undefined)).toEqual({ image: 'fraud:1', version })
  },
)

test.each(['-2', '.2', '_2', '2 ', '2\n', 'a/b', 'a+b', 'é', '$(id)', 'x'.repeat(64)])(
  'the version %j is refused',
  (version) => {
    expect(() => wantedRelease({ image: 'fraud:1', version }, undefined)).toThrow('input "version" is ')
  },
)

describe('without an image', () => {
  const asked = { image: '', version: '' }

  test('the release on trial is meant', () => {
    const wanted = { image: 'registry.example/fraud:2', version: '2' }
    expect(wantedRelease(asked, stateIn({ is: 'Baking', step: 0, since }))).toEqual(wanted)
  })

  test('what it says of itself is meant too', () => {
    const state = stateIn({ is: 'Baking', step: 0, since })
    const annotations = { 'ml-actions.dev/model': 'models:/fraud/7' }
    expect(wantedRelease(asked, { ...state, plan: { ...state.plan, annotations } })).toMatchObject({
      annotations,
    })
  })

  test.each([
    ['nothing is on record', undefined],
    ['the last rollout has ended', stateIn({ is: 'Succeeded', since })],
    ['it was taken back', stateIn({ is: 'RolledBack', because: [], since })],
    ['it is a rollback that is under way', stateIn({ is: 'WaitingReady', since }, { operation: 'rollback' })],
  ] as const)('none is meant when %s', (_, state) => {
    expect(wantedRelease(asked, state)).toBeUndefined()
  })
})
