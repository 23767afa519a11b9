import { describe, expect, test } from '@jest/globals'
import { readSettings } from '@ml-actions/action/settings'
import { askedRollout } from './asked-rollout.ts'
import type { Direct } from './direct.ts'

const silent: Direct = {
  namespace: '',
  deployment: '',
  container: '',
  service: '',
  strategy: '',
  provider: '',
  route: '',
  steps: '',
  annotations: '',
  'prometheus-url': '',
  requests: '',
  'bad-requests': '',
  'on-inconclusive': '',
}
const simple = {
  ...silent,
  namespace: 'ml',
  deployment: 'fraud',
  container: 'api',
  route: 'fraud',
  'prometheus-url': 'http://prometheus:9090',
}
const rollout = `
rollout: 1
name: fraud-detector
namespace: ml
strategy: canary
target: { deployment: fraud, container: api, service: fraud }
route: { provider: gateway-api, name: fraud, rule: predict }
judge:
  prometheus: { url: "http://prometheus:9090" }
  errors: { total: http_requests_total, bad: http_errors_total }
environments:
  staging: { namespace: ml-staging, steps: ["50%:1m"] }
`

async function ask(asked: Direct, where: { rollout?: string; environment?: string } = {}, text = rollout) {
  const read: string[] = []
  const { file, layers, sources } = await askedRollout(
    { rollout: '', environment: '', ...where, ...asked },
    async (path) => {
      read.push(path)
      return { settings: readSettings(text, path), source: { path, bytes: 1, digest: '' } }
    },
  )
  return { file, layers, sources, read }
}

describe('without a file', () => {
  test('the inputs are the rollout, and what they leave out is usual', async () => {
    const { file, read, sources } = await ask({ ...simple, steps: '10%:10m, 50%:10m,100%' })
    expect([read, sources]).toEqual([[], []])
    expect(file).toEqual({
      rollout: 1,
      name: 'fraud',
      namespace: 'ml',
      strategy: 'canary',
      target: { deployment: 'fraud', container: 'api', service: 'fraud' },
      route: { provider: 'gateway-api', name: 'fraud', rule: '0' },
      steps: ['10%:10m', '50%:10m', '100%'],
      judge: {
        prometheus: { url: 'http://prometheus:9090' },
        errors: { total: 'http_requests_total', bad: 'http_requests_total{code=~"5.."}' },
      },
    })
  })

  test('a rule stands after the route’s slash, and blue-green needs no route', async () => {
    const named = await ask({ ...simple, route: 'public/predict/v2' })
    expect(named.file.route).toEqual({ provider: 'gateway-api', name: 'public', rule: 'predict/v2' })
    const { file } = await ask({ ...simple, strategy: 'blue-green', route: '' })
    expect(file.route).toEqual({ provider: 'service', name: 'fraud' })
    expect(file.judge?.errors).toMatchObject({ 'pass-below': 0.01 })
  })

  test.each([
    [{ container: '' }, /one input is not given: container;.*; give it too; or write a rollout file$/],
    [{ namespace: '', container: '' }, /some inputs are not given: namespace, container;/],
    [{ 'prometheus-url': '' }, /not given: prometheus-url;.* without a Prometheus, "strategy: rolling"/],
    [{ route: '' }, /not given: route;.* no gateway splits the traffic, "strategy: blue-green"/],
    [{ route: '', steps: '25%:5m', 'prometheus-url': '', strategy: 'rolling' }, /given: prometheus-url;/],
    [{ strategy: 'canry' }, /^input strategy: "strategy" is "canry"; wanted: one of canary/],
    [{ deployment: '../x' }, /^input deployment: "deployment" in "target" is "\.\.\/x"/],
    [{ namespace: 'a/../b' }, /^input namespace: "namespace" is "a/],
    [{ 'prometheus-url': 'me:marker@p' }, /^input prometheus-url: the address of Prometheus is "…@p"/],
  ] as const)('%j is refused by the input’s name', async (change, message) => {
    await expect(ask({ ...simple, ...change })).rejects.toThrow(message)
  })

  test('an environment has nowhere to be from', async () => {
    await expect(ask(simple, { environment: 'staging' })).rejects.toThrow(/there is no rollout file/)
  })
})

describe('with a file', () => {
  test('it is rollout.yml by default, and inputs stand in place of what it says', async () => {
    const { file, read, layers } = await ask({ ...silent, steps: '20%:2m', 'on-inconclusive': 'rollback' })
    expect(read).toEqual(['rollout.yml'])
    expect(file).toMatchObject({ name: 'fraud-detector', steps: ['20%:2m'], 'on-inconclusive': 'rollback' })
    expect(layers.place(['steps', 0])).toEqual({ path: 'input steps' })
    expect(layers.place(['target', 'container'])).toMatchObject({ path: 'rollout.yml', line: 6 })
  })

  test('annotations are laid over the file’s, one key=value a line', async () => {
    const annotations = '\nml-actions.dev/model = models:/fraud/7?a=b\n\nteam=ml\n'
    const { file, layers } = await ask(
      { ...silent, annotations },
      {},
      `${rollout}annotations: { ml-actions.dev/schema: 3, team: x }\n`,
    )
    expect(file.annotations).toEqual({
      'ml-actions.dev/schema': 3,
      'ml-actions.dev/model': 'models:/fraud/7?a=b',
      team: 'ml',
    })
    expect(layers.place(['annotations', 'team'])).toEqual({ path: 'input annotations' })
    await expect(ask({ ...silent, annotations: 'no value' })).rejects.toThrow(/key=value on each line/)
    await expect(ask({ ...silent, annotations: 'a b=c' })).rejects.toThrow(/input annotations/)
  })

  test('the environment is laid over it, and the inputs over both', async () => {
    const { file, layers } = await ask({ ...silent, namespace: 'mine' }, { environment: 'staging' })
    expect(file).toMatchObject({ namespace: 'mine', steps: ['50%:1m'] })
    expect(layers.of(['steps'])?.from).toBe('environment staging')
    expect(layers.place(['steps'])).toMatchObject({ line: 12 })
  })

  test('a deployment beside a file that was named stands in place of the file’s', async () => {
    const { file, read } = await ask({ ...silent, deployment: 'other' }, { rollout: 'other.yml' })
    expect([read, file.target?.deployment, file.name]).toEqual([['other.yml'], 'other', 'fraud-detector'])
  })

  test('a mistyped key of an environment is told at its line', async () => {
    const text = rollout.replace('steps: [', 'stpes: [')
    await expect(ask(silent, {}, text)).rejects.toThrow(
      /rollout\.yml:12:37: unknown key "stpes" in "staging".*did you mean "steps"/,
    )
  })
})
