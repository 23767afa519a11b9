import type { Analyses, Judgement } from './analyses/analysis.ts'
import { later } from './instant.ts'
import type { JsonObject } from './json.ts'
import { nothingJudged } from './judge.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import { slotLabel } from './kubernetes/names.ts'
import type { Observation, SlotSeen } from './observation.ts'
import { percent, type Strategy } from './plan.ts'
import { planFor } from './rollout.twin.ts'
import type { Action } from './scene.ts'
import { type Phase, type State, stateSchema } from './state.ts'
import type { Look } from './telemetry/telemetry.ts'
export const start = '2026-01-01T00:00:00.000Z'
export const soon = later(start, 1)
export const owner = { run: 'run-1', actor: 'ada', sha: 'c0ffee', url: '' }

/** An analysis that says what a test wants. */
export function saying(outcome: Judgement['outcome'], hold?: Judgement['hold']): Analyses {
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
export const nobody: Analyses = () => []

interface Size {
  readonly replicas?: number
  readonly ready?: number
}

export function deployment(name: string, slot: 'a' | 'b', size: Size = {}): Manifest {
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

export function service(name: string, slot: 'a' | 'b'): Manifest {
  const spec = { selector: { app: 'fraud', [slotLabel]: slot }, ports: [{ port: 80, nodePort: 31000 }] }
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, uid: `uid-${name}` }, spec }
}

export function slot(name: string, letter: 'a' | 'b', size: Size = {}): SlotSeen {
  const seen = deployment(name, letter, size)
  return {
    deployment: seen,
    service: service(name, letter),
    pods: [],
    endpoints: size.ready ?? size.replicas ?? 3,
  }
}

export function route(weights: readonly [number, number?], isAccepted = true): Manifest {
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

export function traffic(strategy: Strategy, weight: number | null): Manifest {
  if (strategy === 'blue-green') return service('fraud', weight === 100 ? 'b' : 'a')
  return weight === null ? route([1]) : route([100 - weight, weight])
}

export function stateIn(phase: Phase, strategy: Strategy, change: Partial<State> = {}): State {
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

export function seenFor(state: State, change: Partial<Observation> = {}): Observation {
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

export function look(candidate = 100): Look {
  const arm = (requests: number) => ({ requests, bad: 0, pods: 3 })
  const window = { from: start, to: soon }
  return { is: 'counted', question: 'errors', window, stable: arm(100), candidate: arm(candidate) }
}

export const void_: Look = {
  is: 'void',
  question: 'errors',
  window: { from: start, to: soon },
  because: 'stale',
  message: 'old',
}

/** Says an action in one line. */
export function said(action: Action): string {
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

export const grounds = { outcome: 'pass', since: start, until: soon } as const
export const phase = {
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
export const half = { weight: percent(50) }
export const all = { weight: percent(100) }
export const none = { weight: percent(0) }
export const unready = { candidate: slot('fraud-b', 'b', { replicas: 3, ready: 0 }) }
export const noSlot: SlotSeen = { deployment: undefined, service: undefined, pods: [], endpoints: null }
export const after = (seconds: number) => later(start, seconds)
