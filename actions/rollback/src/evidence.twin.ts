import { nothingJudged } from '@ml-actions/rollout/judge'
import { planFor } from '@ml-actions/rollout/rollout.twin'
import { type LogEntry, type Phase, type Slot, type State, stateSchema } from '@ml-actions/rollout/state'
import type { Evidence, Found } from './evidence.ts'

/** When everything in these states began. */
export const began = '2026-01-01T03:00:00.000Z'

/** Who acts in these states. */
export const maria = { run: 'run-7', actor: 'maria', sha: 'c0ffee', url: 'https://ci.example/7' }

/** One release in its slot. */
export function slotOf(release: number): Slot {
  const slot = release % 2 === 1 ? 'a' : 'b'
  const name = slot === 'a' ? 'fraud' : 'fraud-b'
  const image = `registry.example/fraud:${release}`
  return {
    release,
    slot,
    deployment: name,
    service: name,
    uid: null,
    image,
    version: `v${release}`,
    replicas: 3,
  }
}

/** A rollout that stands in a phase: release 2 over release 1. */
export function stateIn(phase: Phase, change: Partial<State> = {}): State {
  return {
    schema: stateSchema,
    id: 'first',
    operation: 'deploy',
    plan: planFor('canary'),
    fence: 1,
    seq: 4,
    phase,
    stable: slotOf(1),
    candidate: slotOf(2),
    original: [],
    created: [],
    intent: null,
    weight: null,
    judge: nothingJudged,
    startedAt: began,
    deadline: '2026-01-02T00:00:00.000Z',
    owner: maria,
    preempt: null,
    bad: [],
    log: [],
    ...change,
  }
}

/** One thing that happened, so many seconds after the beginning. */
export function entry(seconds: number, phase: Phase['is'], weight: number | null = null): LogEntry {
  const at = new Date(Date.parse(began) + seconds * 1000).toISOString()
  const why = `it was time for ${phase}`
  return { seq: seconds, at, phase, what: `go on to ${phase}`, why, weight: weight as LogEntry['weight'] }
}

/** All that a verdict is made from, for something that was found. */
export function evidenceOf(found: Found, change: Partial<Evidence> = {}): Evidence {
  return {
    name: 'fraud',
    to: 'previous-good',
    reason: '',
    found,
    harm: undefined,
    heard: [],
    by: maria,
    began,
    ended: '2026-01-01T03:01:00.000Z',
    sources: [],
    sha: '',
    alias: undefined,
    environment: '',
    announce: { notify: '', 'notify-key': '' },
    ...change,
  }
}
