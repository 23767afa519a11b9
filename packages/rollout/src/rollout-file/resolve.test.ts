import { describe, expect, test } from '@jest/globals'
import type { Plan } from '../plan.ts'
import { resolvePlan } from './resolve.ts'
import type { RolloutFile } from './rollout-file.ts'
import { validate } from './validate.generated.js'

const canary = {
  rollout: 1,
  name: 'fraud',
  namespace: 'ml',
  strategy: 'canary',
  target: { deployment: 'fraud', container: 'api', service: 'fraud' },
  route: { provider: 'gateway-api', name: 'fraud', rule: 'predict' },
  judge: {
    prometheus: { url: 'http://p:9090' },
    errors: { total: 'requests_total', bad: 'requests_total{code=~"5.."}' },
  },
} as const satisfies RolloutFile
const blueGreen = {
  ...canary,
  strategy: 'blue-green',
  route: { provider: 'service', name: 'fraud' },
  judge: { ...canary.judge, errors: { ...canary.judge.errors, 'pass-below': 0.01 } },
} as const satisfies RolloutFile

function resolve(whole: RolloutFile, steps: readonly string[] = []): Plan {
  const file = steps.length === 0 ? whole : { ...whole, steps }
  const place = (pointer: readonly (string | number)[]) => ({ path: `rollout.yml#/${pointer.join('/')}` })
  return resolvePlan(file, { image: 'repo/fraud:2', version: '2' }, place, (text) => `sha256:${text.length}`)
}

test('a short file has every default filled in', () => {
  expect(validate(canary)).toBe(true)
  const plan = resolve(canary)
  expect(plan.steps).toEqual([
    { weight: 5, minBakeSeconds: 300, maxBakeSeconds: 2400 },
    { weight: 25, minBakeSeconds: 600, maxBakeSeconds: 4800 },
    { weight: 50, minBakeSeconds: 600, maxBakeSeconds: 4800 },
  ])
  expect(plan).toMatchObject({
    deadlineSeconds: 21_600,
    onDeadline: 'rollback',
    onInconclusive: 'hold',
    keepPreviousForSeconds: 3600,
  })
  expect(plan.judge).toMatchObject({
    margin: 1.5,
    minRequests: 300,
    alphaFail: 0.01,
    alphaPass: 0.05,
    dispersion: 2,
    lookSeconds: 30,
  })
  expect(plan.waits).toMatchObject({ settleSeconds: 30, drainSeconds: 60 })
})

test('what the file says is taken as it says', () => {
  const file: RolloutFile = {
    ...canary,
    steps: ['10%:1m..2m', '100%'],
    judge: {
      ...canary.judge,
      margin: 2,
      'min-requests': 50,
      alpha: { fail: 0.02, pass: 0.1 },
      dispersion: 1,
    },
    waits: { settle: '1s', accept: '2s', ready: '3s', drain: '4s', poll: '5s' },
    deadline: '1d',
    'on-deadline': 'hold',
    'on-inconclusive': 'rollback',
    'keep-previous-for': '0s',
  }
  expect(validate(file)).toBe(true)
  const plan = resolve(file)
  expect(plan.steps).toEqual([{ weight: 10, minBakeSeconds: 60, maxBakeSeconds: 120 }])
  expect(plan.waits).toEqual({
    settleSeconds: 1,
    acceptSeconds: 2,
    readySeconds: 3,
    drainSeconds: 4,
    pollSeconds: 5,
  })
  expect(plan).toMatchObject({
    deadlineSeconds: 86_400,
    onDeadline: 'hold',
    onInconclusive: 'rollback',
    keepPreviousForSeconds: 0,
  })
  expect(plan.judge).toMatchObject({
    margin: 2,
    minRequests: 50,
    alphaFail: 0.02,
    alphaPass: 0.1,
    dispersion: 1,
  })
})

test('other steps are another plan with another hash', () => {
  expect(resolve(canary, ['50%:1s']).steps[0]?.weight).toBe(50)
  expect(resolve(canary, ['50%:1s']).planHash).not.toBe(resolve(canary).planHash)
  expect(resolve(canary, ['50%:1s']).policyHash).toBe(resolve(canary).policyHash)
})

test('blue-green moves the selector at once and is judged after it', () => {
  const plan = resolve(blueGreen)
  expect(plan.route).toEqual({ provider: 'service', name: 'fraud' })
  expect(plan.steps).toEqual([{ weight: 100, minBakeSeconds: 600, maxBakeSeconds: 4800 }])
})

test('a shadow gets copies of some requests, next of all', () => {
  const file: RolloutFile = { ...canary, strategy: 'shadow', 'shadow-safe': true }
  expect(validate(file)).toBe(true)
  expect(resolve(file).steps.map(({ weight }) => weight)).toEqual([10, 100])
})

test('everything that can be asked is a criterion, in the order of their weight', () => {
  const file: RolloutFile = {
    ...canary,
    judge: {
      prometheus: { url: 'http://p:9090' },
      shift: { counter: 'predictions_total', by: 'class' },
      business: { 'rejected-payments': { total: 'payments_total', bad: 'rejected_total', ceiling: 0.2 } },
      latency: { histogram: 'http_request_duration_seconds{path="/predict"}', slo: 0.3, 'pass-below': 0.1 },
      errors: canary.judge.errors,
    },
  }
  expect(validate(file)).toBe(true)
  expect(resolve(file).judge.criteria).toEqual([
    {
      is: 'share',
      question: {
        is: 'counters',
        name: 'errors',
        total: 'requests_total',
        bad: 'requests_total{code=~"5.."}',
      },
      ceiling: 0.05,
      passBelow: null,
    },
    {
      is: 'share',
      question: {
        is: 'histogram',
        name: 'latency',
        histogram: 'http_request_duration_seconds{path="/predict"}',
        slo: 0.3,
      },
      ceiling: null,
      passBelow: 0.1,
    },
    {
      is: 'share',
      question: {
        is: 'counters',
        name: 'rejected-payments',
        total: 'payments_total',
        bad: 'rejected_total',
      },
      ceiling: 0.2,
      passBelow: null,
    },
    {
      is: 'shift',
      question: { is: 'classes', name: 'shift', counter: 'predictions_total', by: 'class' },
      tolerance: 0.1,
      onShift: 'hold',
    },
  ])
  const { errors, ...others } = judgeIn(file)
  expect(resolve({ ...file, judge: others }).policyHash).not.toBe(resolve(file).policyHash)
  expect(errors).toBeDefined()
})

test('a business counter is not named as one of ours', () => {
  const named = (name: string) => ({
    ...canary,
    judge: { ...canary.judge, business: { [name]: canary.judge.errors } },
  })
  expect(['payments', 'errors', 'latency', 'shift', 'Pay ment'].map((name) => validate(named(name)))).toEqual(
    [true, false, false, false, false],
  )
})

type Judge = NonNullable<RolloutFile['judge']>

function judgeIn({ judge }: RolloutFile): Judge {
  if (judge === undefined) throw new TypeError('the file has no judge')
  return judge
}

const asking = (judge: Partial<Judge>, file: RolloutFile = canary): RolloutFile => ({
  ...file,
  judge: { prometheus: judgeIn(file).prometheus, ...judge },
})
const classes = { counter: 'predictions_total', by: 'class' }

describe('asked wrongly, told at its place:', () => {
  test.each<[string, RolloutFile, readonly string[], RegExp]>([
    [
      'a shadow that may do harm',
      { ...canary, strategy: 'shadow' },
      [],
      /#\/strategy: a shadow without "shadow-safe: true"/,
    ],
    [
      'a shadow by a Service',
      { ...canary, strategy: 'shadow', 'shadow-safe': true, route: { provider: 'service', name: 'x' } },
      [],
      /#\/route\/provider: strategy shadow with the provider service; wanted: service with blue-green or canary; or shadow with gateway-api or ingress-nginx or istio/,
    ],
    [
      'a shadow that ends without time',
      { ...canary, strategy: 'shadow', 'shadow-safe': true },
      ['50%:1m', '100%'],
      /a step of a shadow has no time/,
    ],
    [
      'a route without its rule',
      { ...canary, route: { provider: 'gateway-api', name: 'x' } },
      [],
      /#\/route: the route has no "rule"/,
    ],
    [
      'a Service with a rule',
      { ...blueGreen, route: { provider: 'service', name: 'x', rule: 'y' } },
      [],
      /a Service has no rules/,
    ],
    [
      'blue-green without a limit',
      { ...blueGreen, judge: canary.judge },
      [],
      /blue-green without "pass-below"/,
    ],
    [
      'pass-below above the ceiling',
      { ...canary, judge: { ...canary.judge, errors: { ...canary.judge.errors, 'pass-below': 0.05 } } },
      [],
      /pass-below is 0\.05 and the ceiling 0\.05/,
    ],
    [
      'a sum in place of a counter',
      { ...canary, judge: { ...canary.judge, errors: { total: 'sum(x)', bad: 'x' } } },
      [],
      /#\/judge\/errors\/total: the selector is "sum\(x\)"/,
    ],
    [
      'an annotation that is the rollout’s own',
      { ...canary, annotations: { 'ml-actions.dev/fence': '9' } },
      [],
      /#\/annotations\/ml-actions.dev\/fence: annotation "ml-actions.dev\/fence"; wanted: .*; take it away/,
    ],
    [
      'one that is misspelt',
      { ...canary, annotations: { 'ml-actions.dev/shema': 3 } },
      [],
      /did you mean "ml-actions.dev\/schema"/,
    ],
    ['nothing', asking({}), [], /#\/judge: judge asks nothing/],
    ['a shift alone', asking({ shift: classes }), [], /judge asks for a shift alone/],
    [
      'a shift of blue-green',
      asking({ errors: blueGreen.judge.errors, shift: classes }, blueGreen),
      [],
      /#\/judge\/shift: blue-green with "shift"/,
    ],
    [
      'a histogram by one of its parts',
      asking({ latency: { histogram: 'seconds_bucket{path="/"}', slo: 1 } }),
      [],
      /#\/judge\/latency\/histogram: the histogram is seconds_bucket; .*write seconds/,
    ],
    [
      'a function in a counter of the business',
      asking({ business: { paid: { total: 'x', bad: 'rate(x[5m])' } } }),
      [],
      /#\/judge\/business\/paid\/bad: the selector is/,
    ],
    [
      'weights that fall',
      canary,
      ['50%:1m', '25%:1m'],
      /steps\/1: step 2 is 25%:1m, after 50%:1m; wanted: weights that rise/,
    ],
    ['only the last step', canary, ['100%'], /no step is below 100%/],
    ['a step that is none', canary, ['five'], /the step is "five"/],
    ['a step of nothing', canary, ['0%:1m'], /the step is "0%:1m"/],
    ['a step above all', canary, ['101%:1m'], /the step is "101%:1m"/],
    ['a step without time', canary, ['5%'], /the step is "5%"/],
    ['a step that ends before it may', canary, ['5%:2m..1m'], /the step is/],
    ['two steps of blue-green', blueGreen, ['50%:1m', '100%:1m'], /blue-green has 2 steps/],
    ['blue-green that bakes for no time', blueGreen, ['100%'], /blue-green has 1 steps/],
  ])('%s', (_, file, steps, message) => {
    expect(() => resolve(file, steps)).toThrow(message)
  })
})

describe('a rolling update', () => {
  const { route: _, judge, ...rest } = canary
  const rolling: RolloutFile = { ...rest, strategy: 'rolling' }

  test('needs neither a route nor a judge', () => {
    expect(validate(rolling)).toBe(true)
    expect(resolve(rolling)).toMatchObject({
      route: { provider: 'deployment', name: 'fraud', container: 'api' },
      steps: [],
      judge: { criteria: [] },
    })
  })

  test('with steps is judged at each', () => {
    const plan = resolve({
      ...rolling,
      ...(judge === undefined ? {} : { judge }),
      steps: ['25%:5m', '50%:5m', '100%'],
    })
    expect(plan.steps.map(({ weight }) => weight)).toEqual([25, 50])
    expect(plan.judge.criteria).toHaveLength(1)
  })

  test.each([
    [{ steps: ['25%:5m'] }, 'steps and no judge'],
    [{ judge }, 'a judge and no steps'],
    [{ judge, steps: ['60%:5m'] }, 'a step of 60 %'],
    [{ route: canary.route }, 'a rolling update with a route'],
  ])('is refused with %j', (change, is) => {
    expect(() => resolve({ ...rolling, ...change } as RolloutFile)).toThrow(is)
  })

  test('alone may leave route and judge out', () => {
    expect(validate({ ...rolling, strategy: 'canary' })).toBe(false)
  })
})

test('annotations are texts, and of a plan without any the hash is as it was', () => {
  const file = { ...canary, annotations: { 'ml-actions.dev/schema': 3, team: 'ml' } }
  expect(validate(file)).toBe(true)
  expect(resolve(file).annotations).toEqual({ 'ml-actions.dev/schema': '3', team: 'ml' })
  expect(resolve(canary)).not.toHaveProperty('annotations')
  expect(validate({ ...canary, annotations: { 'a b': 'x' } })).toBe(false)
  expect(validate({ ...canary, annotations: { a: 0.5 } })).toBe(false)
})
