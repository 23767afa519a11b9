import { describe, expect, test } from '@jest/globals'
import type { Analyses } from './analyses/analysis.ts'
import {
  after,
  all,
  deployment,
  half,
  look,
  none,
  noSlot,
  phase,
  said,
  saying,
  seenFor,
  service,
  slot,
  stateIn,
  unready,
} from './decide.suite.ts'
import { decide } from './decide.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import type { Observation } from './observation.ts'
import type { Strategy } from './plan.ts'
import type { Phase, State } from './state.ts'

interface Row {
  readonly name: string
  readonly phase: Phase
  readonly state?: Partial<State>
  readonly seen?: Partial<Observation>
  readonly says?: Analyses
  readonly canary: string
  readonly blueGreen: string
}

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
