import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Analyses, Judgement } from './analyses/analysis.ts'
import { decide } from './decide.ts'
import { later } from './instant.ts'
import type { JsonObject } from './json.ts'
import { nothingJudged } from './judge.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import { slotLabel } from './kubernetes/names.ts'
import type { Observation, SlotSeen } from './observation.ts'
import { percent, type Strategy } from './plan.ts'
import { planFor } from './rollout.twin.ts'
import type { Action } from './scene.ts'
import { type HoldReason, type Intent, type Phase, type State, stateSchema } from './state.ts'
import type { Look } from './telemetry/telemetry.ts'

const start = '2026-01-01T00:00:00.000Z'
const soon = later(start, 1)
const owner = { run: 'run-1', actor: 'ada', sha: 'c0ffee', url: '' }

/** An analysis that says what a test wants. */
function saying(outcome: Judgement['outcome'], hold?: Judgement['hold']): Analyses {
  const judgement = { analysis: 'errors', outcome, is: `said ${outcome}`, wanted: 'a pass', facts: {} }
  return () => [
    {
      name: 'errors',
      question: { is: 'counters', name: 'errors', total: 't', bad: 'b' },
      start: () => null,
      step: (kept) => kept,
      add: (kept) => kept,
      judge: () => (hold === undefined ? judgement : { ...judgement, hold }),
    },
  ]
}

/** No analysis at all. */
const nobody: Analyses = () => []

interface Size {
  readonly replicas?: number
  readonly ready?: number
}

function deployment(name: string, slot: 'a' | 'b', size: Size = {}): Manifest {
  const { replicas = 3, ready = replicas } = size
  const labels = { app: 'fraud', [slotLabel]: slot }
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, uid: `uid-${name}`, generation: 1 },
    spec: {
      replicas,
      selector: { matchLabels: { app: 'fraud' } },
      template: { metadata: { labels }, spec: { containers: [{ name: 'api', image: `fraud:${slot}` }] } },
    },
    status: { observedGeneration: 1, updatedReplicas: ready, availableReplicas: ready },
  }
}

function service(name: string, slot: 'a' | 'b'): Manifest {
  const spec = { selector: { app: 'fraud', [slotLabel]: slot }, ports: [{ port: 80, nodePort: 31000 }] }
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, uid: `uid-${name}` }, spec }
}

function slot(name: string, letter: 'a' | 'b', size: Size = {}): SlotSeen {
  const seen = deployment(name, letter, size)
  return {
    deployment: seen,
    service: service(name, letter),
    pods: [],
    endpoints: size.ready ?? size.replicas ?? 3,
  }
}

function route(weights: readonly [number, number?], isAccepted = true): Manifest {
  const names = ['fraud', 'fraud-b']
  const backendRefs = weights.map((weight, index) => ({
    name: names[index] ?? '',
    port: 80,
    weight: weight ?? 0,
  }))
  const conditions: JsonObject[] = ['Accepted', 'ResolvedRefs'].map((type) => ({
    type,
    status: isAccepted ? 'True' : 'False',
    observedGeneration: 1,
    message: 'no',
  }))
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'fraud', uid: 'uid-route', generation: 1 },
    spec: { parentRefs: [{ name: 'public' }], rules: [{ name: 'predict', backendRefs }] },
    status: { parents: [{ parentRef: { name: 'public' }, conditions }] },
  }
}

function traffic(strategy: Strategy, weight: number | null): Manifest {
  if (strategy === 'blue-green') return service('fraud', weight === 100 ? 'b' : 'a')
  return weight === null ? route([1]) : route([100 - weight, weight])
}

function stateIn(phase: Phase, strategy: Strategy, change: Partial<State> = {}): State {
  const names = { deployment: 'fraud', service: 'fraud', uid: 'uid-fraud', replicas: 3, version: '1' }
  const weight = change.weight ?? null
  return {
    schema: stateSchema,
    id: 'first',
    operation: 'deploy',
    plan: planFor(strategy),
    fence: 1,
    seq: 7,
    phase,
    stable: { ...names, release: 1, slot: 'a', image: 'fraud:a' },
    candidate: {
      ...names,
      release: 2,
      slot: 'b',
      image: 'fraud:b',
      deployment: 'fraud-b',
      service: 'fraud-b',
    },
    original: [],
    created: [],
    intent: null,
    weight,
    judge: { ...nothingJudged, since: start, until: start },
    startedAt: start,
    deadline: later(start, 7200),
    owner,
    preempt: null,
    bad: [],
    log: [],
    ...change,
  }
}

function seenFor(state: State, change: Partial<Observation> = {}): Observation {
  return {
    now: soon,
    command: 'go-on',
    stable: slot('fraud', 'a'),
    candidate: slot('fraud-b', 'b'),
    route: traffic(state.plan.strategy, state.weight),
    beside: undefined,
    target: undefined,
    records: { stable: service('record', 'a'), candidate: undefined },
    touched: [],
    looks: [],
    serverNow: soon,
    ...change,
  }
}

function look(candidate = 100): Look {
  const arm = (requests: number) => ({ requests, bad: 0, pods: 3 })
  const window = { from: start, to: soon }
  return { is: 'counted', question: 'errors', window, stable: arm(100), candidate: arm(candidate) }
}

const void_: Look = {
  is: 'void',
  question: 'errors',
  window: { from: start, to: soon },
  because: 'stale',
  message: 'old',
}

/** Says an action in one line. */
function said(action: Action): string {
  switch (action.is) {
    case 'end':
      return 'end'
    case 'wait':
      return `wait ${action.seconds}`
    case 'drop':
    case 'move':
      return `${action.is} to ${action.to.is}${'because' in action.to && typeof action.to.because === 'string' ? ` (${action.to.because})` : ''}${'step' in action.to ? ` ${action.to.step}` : ''}`
    case 'change':
      return `${action.intent.is} ${action.intent.ref.kind} ${action.intent.ref.name}${action.intent.weight === undefined ? '' : ` ${action.intent.weight}`}, next ${action.intent.next.is}`
    default:
      return `${action.is} ${action.intent.ref.name}`
  }
}

interface Row {
  readonly name: string
  readonly phase: Phase
  readonly state?: Partial<State>
  readonly seen?: Partial<Observation>
  readonly says?: Analyses
  readonly canary: string
  readonly blueGreen: string
}

const grounds = { outcome: 'pass', since: start, until: soon } as const
const phase = {
  planned: { is: 'Planned', since: start },
  preparing: { is: 'Preparing', since: start },
  waiting: { is: 'WaitingReady', since: start },
  attaching: { is: 'Attaching', since: start },
  attached: { is: 'Settling', step: -1, since: start },
  settling: { is: 'Settling', step: 0, since: start },
  shifting: { is: 'Shifting', step: 0, since: start, grounds },
  baking: { is: 'Baking', step: 0, since: start },
  lastBaking: { is: 'Baking', step: 1, since: start },
  promoting: { is: 'Promoting', since: start, grounds },
  keeping: { is: 'Keeping', since: start },
  restoring: { is: 'Restoring', because: [{ is: 'it failed' }], since: start },
  cleaning: { is: 'Cleaning', because: [{ is: 'it failed' }], since: start },
} as const satisfies Record<string, Phase>
const half = { weight: percent(50) }
const all = { weight: percent(100) }
const none = { weight: percent(0) }
const unready = { candidate: slot('fraud-b', 'b', { replicas: 3, ready: 0 }) }
const noSlot: SlotSeen = { deployment: undefined, service: undefined, pods: [], endpoints: null }
const crashing: Manifest = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p' },
  status: {
    containerStatuses: [
      { name: 'api', state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off' } } },
    ],
  },
}
const after = (seconds: number) => later(start, seconds)
const exposed = (strategy: Strategy) => (strategy === 'canary' ? half : all)

const rows: readonly Row[] = [
  {
    name: 'nothing on record',
    phase: phase.planned,
    seen: { records: { stable: undefined, candidate: undefined } },
    canary: 'create ControllerRevision mlrelease-fraud-1, next Planned',
    blueGreen: 'create ControllerRevision mlrelease-fraud-1, next Planned',
  },
  {
    name: 'no candidate',
    phase: phase.planned,
    seen: { candidate: noSlot },
    canary: 'create Deployment fraud-b, next Planned',
    blueGreen: 'create Deployment fraud-b, next Planned',
  },
  {
    name: 'room for the candidate',
    phase: phase.planned,
    canary: 'change Deployment fraud-b, next Preparing',
    blueGreen: 'change Deployment fraud-b, next Preparing',
  },
  {
    name: 'no Service',
    phase: phase.preparing,
    seen: { candidate: noSlot },
    canary: 'create Service fraud-b, next WaitingReady',
    blueGreen: 'create Service fraud-b, next WaitingReady',
  },
  {
    name: 'a Service',
    phase: phase.preparing,
    canary: 'move to WaitingReady',
    blueGreen: 'move to WaitingReady',
  },
  { name: 'ready', phase: phase.waiting, canary: 'move to Attaching', blueGreen: 'move to Shifting 0' },
  { name: 'not ready yet', phase: phase.waiting, seen: unready, canary: 'wait 5', blueGreen: 'wait 5' },
  {
    name: 'never ready',
    phase: phase.waiting,
    seen: { ...unready, now: after(121) },
    canary: 'move to Restoring',
    blueGreen: 'move to Restoring',
  },
  {
    name: 'crashing',
    phase: phase.waiting,
    seen: { candidate: { ...slot('fraud-b', 'b'), pods: [crashing] } },
    canary: 'move to Restoring',
    blueGreen: 'move to Restoring',
  },
  {
    name: 'no place in the route',
    phase: phase.attaching,
    canary: 'change HTTPRoute fraud 0, next Settling',
    blueGreen: 'move to Restoring',
  },
  {
    name: 'settled',
    phase: phase.settling,
    seen: { now: after(11) },
    canary: 'move to Baking 0',
    blueGreen: 'move to Baking 0',
  },
  { name: 'settling', phase: phase.settling, canary: 'wait 5', blueGreen: 'wait 5' },
  {
    name: 'settled at 0',
    phase: phase.attached,
    state: none,
    seen: { now: after(11) },
    canary: 'move to Shifting 0',
    blueGreen: 'move to Shifting 0',
  },
  {
    name: 'may be raised',
    phase: phase.shifting,
    state: none,
    canary: 'change HTTPRoute fraud 10, next Settling',
    blueGreen: 'change Service fraud 100, next Settling',
  },
  {
    name: 'has no pods to be raised',
    phase: phase.shifting,
    state: none,
    seen: unready,
    canary: 'wait 5',
    blueGreen: 'wait 5',
  },
  {
    name: 'has none for too long',
    phase: phase.shifting,
    state: none,
    seen: { ...unready, now: after(121) },
    canary: 'move to Restoring',
    blueGreen: 'move to Restoring',
  },
  {
    name: 'a pass, before the least time',
    phase: phase.baking,
    seen: { looks: [look()] },
    says: saying('pass'),
    canary: 'wait 30',
    blueGreen: 'wait 30',
  },
  {
    name: 'a pass, after it',
    phase: phase.baking,
    seen: { looks: [look()], now: after(61) },
    says: saying('pass'),
    canary: 'move to Shifting 1',
    blueGreen: 'move to Promoting',
  },
  {
    name: 'a pass, in the last step',
    phase: phase.lastBaking,
    seen: { looks: [look()], now: after(61) },
    says: saying('pass'),
    canary: 'move to Promoting',
    blueGreen: 'move to Restoring',
  },
  {
    name: 'not enough yet',
    phase: phase.baking,
    seen: { looks: [look()], now: after(61) },
    says: saying('inconclusive'),
    canary: 'wait 30',
    blueGreen: 'wait 30',
  },
  {
    name: 'not enough in all of the time',
    phase: phase.baking,
    seen: { looks: [look()], now: after(601) },
    says: saying('inconclusive'),
    canary: 'move to Held (inconclusive) 0',
    blueGreen: 'move to Held (inconclusive) 0',
  },
  {
    name: 'a fail',
    phase: phase.baking,
    seen: { looks: [look()] },
    says: saying('fail'),
    canary: 'move to Restoring',
    blueGreen: 'move to Restoring',
  },
  {
    name: 'a fail while it settles',
    phase: phase.settling,
    seen: { looks: [look()] },
    says: saying('fail'),
    canary: 'move to Restoring',
    blueGreen: 'move to Restoring',
  },
  {
    name: 'an incident',
    phase: phase.baking,
    seen: { looks: [look()] },
    says: saying('inconclusive', 'incident'),
    canary: 'move to Held (incident) 0',
    blueGreen: 'move to Held (incident) 0',
  },
  {
    name: 'a split that is far off',
    phase: phase.baking,
    seen: { looks: [look()] },
    says: saying('inconclusive', 'split-off'),
    canary: 'move to Held (split-off) 0',
    blueGreen: 'move to Held (split-off) 0',
  },
  {
    name: 'predictions that have shifted',
    phase: phase.baking,
    seen: { looks: [look()] },
    says: saying('inconclusive', 'shift'),
    canary: 'move to Held (shift) 0',
    blueGreen: 'move to Held (shift) 0',
  },
  {
    name: 'its pods lost',
    phase: phase.baking,
    seen: unready,
    canary: 'move to Restoring',
    blueGreen: 'move to Restoring',
  },
  {
    name: 'out of time',
    phase: phase.baking,
    seen: { now: after(7201) },
    canary: 'move to Restoring',
    blueGreen: 'move to Restoring',
  },
  {
    name: 'all of the traffic, and no record',
    phase: phase.promoting,
    state: all,
    seen: { now: after(11) },
    canary: 'create ControllerRevision mlrelease-fraud-2, next Keeping',
    blueGreen: 'create ControllerRevision mlrelease-fraud-2, next Keeping',
  },
  {
    name: 'all of the traffic, on record',
    phase: phase.promoting,
    state: all,
    seen: { now: after(11), records: { stable: undefined, candidate: service('record', 'b') } },
    canary: 'move to Keeping',
    blueGreen: 'move to Keeping',
  },
  {
    name: 'the last raise',
    phase: phase.promoting,
    state: none,
    canary: 'change HTTPRoute fraud 100, next Promoting',
    blueGreen: 'change Service fraud 100, next Promoting',
  },
  {
    name: 'not all pods, for too long',
    phase: phase.promoting,
    state: all,
    seen: { now: after(121), candidate: slot('fraud-b', 'b', { replicas: 3, ready: 2 }) },
    canary: 'move to Restoring',
    blueGreen: 'move to Restoring',
  },
  { name: 'the old release kept', phase: phase.keeping, state: all, canary: 'wait 5', blueGreen: 'wait 5' },
  {
    name: 'kept long enough',
    phase: phase.keeping,
    state: all,
    seen: { now: after(3601) },
    canary: 'change Deployment fraud, next Keeping',
    blueGreen: 'change Deployment fraud, next Keeping',
  },
  {
    name: 'the old release ended',
    phase: phase.keeping,
    state: all,
    seen: { stable: slot('fraud', 'a', { replicas: 0 }) },
    canary: 'move to Succeeded',
    blueGreen: 'move to Succeeded',
  },
  {
    name: 'the end not verified',
    phase: phase.keeping,
    state: all,
    seen: { stable: slot('fraud', 'a', { replicas: 0 }), ...unready },
    canary: 'wait 5',
    blueGreen: 'wait 5',
  },
  {
    name: 'traffic to take back',
    phase: phase.restoring,
    canary: 'change HTTPRoute fraud 0, next Restoring',
    blueGreen: 'change Service fraud 0, next Restoring',
  },
  {
    name: 'traffic to take back, stable too small',
    phase: phase.restoring,
    seen: { stable: slot('fraud', 'a', { replicas: 1 }) },
    canary: 'change Deployment fraud, next Restoring',
    blueGreen: 'change Deployment fraud, next Restoring',
  },
  {
    name: 'traffic to take back, stable not ready',
    phase: phase.restoring,
    seen: { stable: slot('fraud', 'a', { replicas: 3, ready: 1 }) },
    canary: 'wait 5',
    blueGreen: 'wait 5',
  },
  {
    name: 'traffic to take back, stable never ready',
    phase: phase.restoring,
    seen: { stable: slot('fraud', 'a', { replicas: 3, ready: 1 }), now: after(121) },
    canary: 'move to Halted (no-capacity)',
    blueGreen: 'move to Halted (no-capacity)',
  },
  {
    name: 'traffic to take back, nobody ready',
    phase: phase.restoring,
    seen: { stable: slot('fraud', 'a', { replicas: 3, ready: 0 }), ...unready },
    canary: 'move to Halted (no-capacity)',
    blueGreen: 'move to Halted (no-capacity)',
  },
  {
    name: 'traffic taken back, draining',
    phase: phase.restoring,
    state: none,
    canary: 'wait 5',
    blueGreen: 'wait 5',
  },
  {
    name: 'traffic taken back, drained',
    phase: phase.restoring,
    state: none,
    seen: { now: after(31) },
    canary: 'move to Cleaning',
    blueGreen: 'move to Cleaning',
  },
  {
    name: 'something made',
    phase: phase.cleaning,
    state: { ...none, created: [{ ref: { kind: 'Service', name: 'fraud-b' }, uid: 'uid-fraud-b' }] },
    canary: 'remove Service fraud-b, next Cleaning',
    blueGreen: 'remove Service fraud-b, next Cleaning',
  },
  {
    name: 'something changed',
    phase: phase.cleaning,
    state: {
      ...none,
      original: [
        {
          ref: { kind: 'Deployment', name: 'fraud-b' },
          uid: 'uid-fraud-b',
          fields: [{ path: '/spec/replicas', value: 0 }, { path: '/spec/minReadySeconds' }],
        },
      ],
    },
    seen: { touched: [deployment('fraud-b', 'b')] },
    canary: 'change Deployment fraud-b, next Cleaning',
    blueGreen: 'change Deployment fraud-b, next Cleaning',
  },
  {
    name: 'nothing left',
    phase: phase.cleaning,
    state: none,
    canary: 'move to RolledBack',
    blueGreen: 'move to RolledBack',
  },
  {
    name: 'nothing left of a rollback',
    phase: phase.cleaning,
    state: { ...none, operation: 'rollback' },
    canary: 'move to Halted (target-not-ready)',
    blueGreen: 'move to Halted (target-not-ready)',
  },
]

describe.each(['canary', 'blue-green'] as const)('in a %s rollout', (strategy) => {
  test.each(rows.map((row) => [row.phase.is, row.name, row] as const))('%s, %s', (_, __, row) => {
    const isExposed = ['Settling', 'Baking', 'Restoring'].includes(row.phase.is)
    const weight = isExposed ? exposed(strategy) : strategy === 'blue-green' ? none : {}
    const state = stateIn(row.phase, strategy, { ...weight, ...row.state })
    const action = decide(state, seenFor(state, row.seen), row.says ?? saying('inconclusive'))
    const attaching = row.phase.is === 'Attaching' && strategy === 'blue-green'
    expect(said(action)).toBe(
      attaching ? 'move to Settling -1' : strategy === 'canary' ? row.canary : row.blueGreen,
    )
  })
})

describe('looks', () => {
  const held = (because: HoldReason): Phase => ({
    is: 'Held',
    because,
    message: 'held',
    step: 0,
    since: start,
  })
  test.each([
    ['a third void look holds', { voids: 2 }, [void_], 'move to Held (no-telemetry) 0'],
    ['a second one does not', { voids: 1 }, [void_], 'wait 30'],
    ['a third look without requests holds', { idle: 2 }, [look(0)], 'move to Held (no-traffic) 0'],
  ] as const)('%s', (_, judge, looks, wanted) => {
    const state = stateIn(phase.baking, 'canary', {
      ...half,
      judge: { ...nothingJudged, until: start, ...judge },
    })
    expect(said(decide(state, seenFor(state, { looks }), saying('pass')))).toBe(wanted)
  })

  test('what a person has waved through holds no more, and bakes on to a pass of the rest', () => {
    const shifted = saying('inconclusive', 'shift')
    const both: Analyses = (trial) => [...shifted(trial), ...saying('pass')(trial)]
    const state = stateIn(held('shift'), 'canary', half)
    const resumed = decide(state, seenFor(state, { command: 'resume' }), both)
    if (!('judge' in resumed)) throw new TypeError('a resumed rollout is judged')
    expect(resumed.judge.accepted).toEqual(['shift'])
    const goesOn = stateIn(phase.baking, 'canary', { ...half, judge: { ...resumed.judge, until: start } })
    const looks = [look(), { ...look(), question: 'other' }]
    expect(said(decide(goesOn, seenFor(goesOn, { looks, now: after(61) }), both))).toMatch(
      /^move to (Shifting|Promoting)/,
    )
    const fails: Analyses = (trial) => [...shifted(trial), ...saying('fail')(trial)]
    expect(said(decide(goesOn, seenFor(goesOn, { looks, now: after(61) }), fails))).toMatch(/Restoring/)
  })

  test('bursts that were measured before the first change are frozen', () => {
    const state = stateIn(phase.planned, 'canary')
    const first = decide(state, seenFor(state, { dispersion: { errors: 3 } }), nobody)
    expect(first).toMatchObject({ judge: { dispersion: { errors: 3 } } })
    const later = { ...state, judge: { ...nothingJudged, dispersion: {} } }
    expect(decide(later, seenFor(later, { dispersion: { errors: 3 } }), nobody)).toMatchObject({
      judge: { dispersion: {} },
    })
  })

  test('a void look says nothing, whatever was said before', () => {
    const last = [{ analysis: 'errors', outcome: 'pass', is: 'fine', wanted: '', facts: {} }] as const
    const state = stateIn(phase.baking, 'canary', {
      ...half,
      judge: { ...nothingJudged, until: start, last },
    })
    const seen = seenFor(state, { looks: [void_], now: after(61) })
    expect(said(decide(state, seen, saying('pass')))).toBe('wait 30')
  })

  test.each([
    ['no-telemetry', 'go-on', [look()], 'move to Baking 0'],
    ['no-traffic', 'go-on', [look(0)], 'wait 30'],
    ['inconclusive', 'go-on', [look()], 'wait 30'],
    ['inconclusive', 'resume', [], 'move to Baking 0'],
    ['shift', 'go-on', [look()], 'wait 30'],
    ['split-off', 'go-on', [look()], 'move to Baking 0'],
  ] as const)('held for %s, told to %s', (because, command, looks, wanted) => {
    const state = stateIn(held(because), 'canary', half)
    expect(said(decide(state, seenFor(state, { command, looks }), saying('pass')))).toBe(wanted)
  })

  test('a deadline that holds, holds once', () => {
    const plan = planFor('canary', { onDeadline: 'hold' })
    const state = stateIn(phase.baking, 'canary', { ...half, plan })
    const seen = seenFor(state, { now: after(7201) })
    expect(said(decide(state, seen, saying('pass')))).toBe('move to Held (deadline) 0')
    const again = stateIn({ is: 'Held', because: 'deadline', message: '', step: 0, since: start }, 'canary', {
      ...half,
      plan,
    })
    expect(said(decide(again, seen, saying('pass')))).toBe('wait 30')
  })
})

describe('an intent', () => {
  const ref = { kind: 'Deployment', name: 'fraud-b' } as const
  const common = { seq: 7, at: start, why: 'it is time', ref, next: phase.preparing } as const
  const scaled: Intent = {
    ...common,
    is: 'change',
    uid: 'uid-fraud-b',
    fields: [{ path: '/spec/replicas', pre: 0, post: 3 }],
  }
  const removal: Intent = { ...common, is: 'remove', uid: 'uid-fraud-b' }
  const mark = { 'ml-actions.dev/rollout-id': 'first' }
  const creation: Intent = { ...common, is: 'create', manifest: deployment('fraud-b', 'b') }
  const at_ = (replicas: number) => deployment('fraud-b', 'b', { replicas })
  const with_ = (manifest: Manifest, metadata: object): Manifest => ({
    ...manifest,
    metadata: { ...manifest.metadata, ...metadata },
  })
  test.each<readonly [string, Intent, Manifest | undefined, string]>([
    ['found done is closed', scaled, at_(3), 'close fraud-b'],
    ['found undone is sent', scaled, at_(0), 'send fraud-b'],
    ['found at a third value halts', scaled, at_(2), 'move to Halted (drift)'],
    ['whose object is gone halts', scaled, undefined, 'move to Halted (drift)'],
    ['whose object was made anew halts', scaled, with_(at_(0), { uid: 'other' }), 'move to Halted (drift)'],
    ['to make what is not there is sent', creation, undefined, 'send fraud-b'],
    [
      'to make what is there and ours is closed',
      creation,
      with_(at_(3), { annotations: mark }),
      'close fraud-b',
    ],
    ['to make what somebody else made halts', creation, at_(3), 'move to Halted (drift)'],
    ['to remove what is gone is closed', removal, undefined, 'close fraud-b'],
    ['to remove what is there is sent', removal, at_(3), 'send fraud-b'],
    [
      'to remove what was made anew halts',
      removal,
      with_(at_(3), { uid: 'other' }),
      'move to Halted (drift)',
    ],
    [
      'to remove what is going waits',
      removal,
      with_(at_(3), { deletionTimestamp: start, finalizers: ['x'] }),
      'wait 5',
    ],
  ])('%s', (_, intent, target, wanted) => {
    const state = stateIn(phase.planned, 'canary', { intent })
    expect(said(decide(state, seenFor(state, { target }), saying('pass')))).toBe(wanted)
  })

  test('to remove what does not go holds, once', () => {
    const target = with_(at_(3), { deletionTimestamp: start })
    const state = stateIn(phase.cleaning, 'canary', { intent: removal })
    const seen = seenFor(state, { target, now: after(121) })
    expect(said(decide(state, seen, nobody))).toBe('move to Held (cleanup) -1')
    const hold: Phase = { is: 'Held', because: 'cleanup', message: '', step: -1, since: start }
    expect(said(decide({ ...state, phase: hold }, seen, nobody))).toBe('wait 5')
  })

  test('that did not happen is dropped when the rollout is to end', () => {
    const preempt = { to: 1, by: owner, at: start }
    const state = stateIn(phase.planned, 'canary', { intent: scaled, preempt })
    expect(said(decide(state, seenFor(state, { target: at_(0) }), nobody))).toBe('drop to Restoring')
    const ending = stateIn(phase.cleaning, 'canary', { intent: scaled, preempt })
    expect(said(decide(ending, seenFor(ending, { target: at_(0) }), nobody))).toBe('send fraud-b')
  })
})

test.each(['Baking', 'Keeping', 'Held'] as const)('a rollout that is to end ends in %s', (is) => {
  const preempt = { to: 1, by: owner, at: start }
  const held: Phase = { is: 'Held', because: 'deadline', message: '', step: 0, since: start }
  const now = is === 'Baking' ? phase.baking : is === 'Keeping' ? phase.keeping : held
  const state = stateIn(now, 'canary', { ...all, preempt })
  expect(said(decide(state, seenFor(state), saying('pass')))).toBe('move to Restoring')
})

describe('a rollback', () => {
  const back = { operation: 'rollback' } as const
  test.each([
    [
      'goes to all of the traffic when its release is attached',
      phase.attached,
      none,
      { now: after(11) },
      'move to Promoting',
    ],
    ['writes no record: there is one', phase.promoting, all, { now: after(11) }, 'move to Keeping'],
    ['ends the other release at once', phase.keeping, all, {}, 'change Deployment fraud, next Keeping'],
    [
      'is done when that has ended',
      phase.keeping,
      all,
      { stable: slot('fraud', 'a', { replicas: 0 }) },
      'move to RolledBack',
    ],
    [
      'that cannot be verified is for a person',
      phase.promoting,
      all,
      { ...unready, now: after(121) },
      'move to Halted (not-verified)',
    ],
    [
      'is not taken back by a deadline',
      phase.promoting,
      all,
      { now: after(7201), ...unready },
      'move to Halted (not-verified)',
    ],
  ] as const)('%s', (_, now, weight, seen, wanted) => {
    const state = stateIn(now, 'canary', { ...weight, ...back })
    expect(said(decide(state, seenFor(state, seen), saying('fail')))).toBe(wanted)
  })

  test('by a Service goes to all of the traffic when it is ready', () => {
    const state = stateIn(phase.waiting, 'blue-green', { ...none, ...back })
    expect(said(decide(state, seenFor(state), nobody))).toBe('move to Promoting')
  })
})

describe('deciding is total:', () => {
  const since = fc.constantFrom(start, soon, after(10_000))
  const step = fc.integer({ min: -1, max: 3 })
  const because = fc.constant([{ is: 'it failed' }])
  const anyPhase: fc.Arbitrary<Phase> = fc.oneof(
    fc.record({
      is: fc.constantFrom('Planned', 'Preparing', 'WaitingReady', 'Attaching', 'Keeping', 'Succeeded'),
      since,
    }),
    fc.record({ is: fc.constantFrom('Settling', 'Baking'), step, since }),
    fc.record({ is: fc.constant('Shifting'), step, since, grounds: fc.constant(grounds) }),
    fc.record({ is: fc.constant('Promoting'), since, grounds: fc.constant(grounds) }),
    fc.record({ is: fc.constantFrom('Restoring', 'Cleaning', 'RolledBack'), because, since }),
    fc.record({
      is: fc.constant('Held'),
      because: fc.constantFrom('inconclusive', 'no-telemetry', 'deadline', 'cleanup'),
      message: fc.string(),
      step,
      since,
    }),
    fc.record({
      is: fc.constant('Halted'),
      because: fc.constantFrom('drift', 'no-capacity'),
      message: fc.string(),
      since,
    }),
  ) as fc.Arbitrary<Phase>
  const size = fc.record({ replicas: fc.integer({ min: 0, max: 4 }), ready: fc.integer({ min: 0, max: 4 }) })
  const anySlot = (name: string, letter: 'a' | 'b') =>
    fc.option(
      size.map((one) => slot(name, letter, one)),
      { nil: noSlot },
    )
  const anything = fc.record({
    phase: anyPhase,
    strategy: fc.constantFrom<Strategy>('canary', 'blue-green'),
    operation: fc.constantFrom('deploy' as const, 'rollback' as const),
    weight: fc.constantFrom(null, percent(0), percent(10), percent(100)),
    seenWeight: fc.option(fc.constantFrom(null, 0, 10, 100), { nil: undefined }),
    stable: anySlot('fraud', 'a'),
    candidate: anySlot('fraud-b', 'b'),
    now: since,
    isGone: fc.boolean(),
    preempted: fc.boolean(),
    command: fc.constantFrom('go-on' as const, 'resume' as const),
    looks: fc.constantFrom([], [look()], [look(0)], [void_]),
    outcome: fc.constantFrom('pass' as const, 'fail' as const, 'inconclusive' as const),
  })

  test('it never throws, and never raises a weight on anything but a pass or a first step', () => {
    fc.assert(
      fc.property(anything, (one) => {
        const preempt = one.preempted ? { to: 1, by: owner, at: start } : null
        const state = stateIn(one.phase, one.strategy, {
          weight: one.weight,
          operation: one.operation,
          preempt,
        })
        const seenWeight = one.seenWeight === undefined ? one.weight : one.seenWeight
        const seen = seenFor(state, {
          ...one,
          route: one.isGone ? undefined : traffic(one.strategy, seenWeight),
          serverNow: one.now,
        })
        const action = decide(state, seen, saying(one.outcome))
        if (action.is !== 'change' || action.intent.weight === undefined) return
        const isRaise = (action.intent.weight ?? 0) > (one.weight ?? 0)
        expect(isRaise && !['Shifting', 'Promoting'].includes(one.phase.is)).toBe(false)
        expect(isRaise && one.preempted).toBe(false)
      }),
      { numRuns: 3000, seed: 20261123 },
    )
  })
})
