import { nothingJudged } from '@ml-actions/rollout/judge'
import { planFor } from '@ml-actions/rollout/rollout.twin'
import { type LogEntry, type Phase, type Slot, type State, stateSchema } from '@ml-actions/rollout/state'
import type { Evidence, Found } from './evidence.ts'

/** When everything in these states began. */
export const since = '2026-01-01T03:00:00.000Z'

/** Who acts in these states. */
export const ada = { run: 'run-7', actor: 'ada', sha: 'c0ffee', url: 'https://ci.example/7' }

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
    stable: slot('a', 1),
    candidate: slot('b', 2),
    original: [],
    created: [],
    intent: null,
    weight: null,
    judge: nothingJudged,
    startedAt: since,
    deadline: '2026-01-02T00:00:00.000Z',
    owner: ada,
    preempt: null,
    bad: [],
    log: [],
    ...change,
  }
}

/** One thing that happened, so many seconds after the beginning. */
export function entry(seconds: number, phase: Phase['is'], weight: number | null = null): LogEntry {
  const at = new Date(Date.parse(since) + seconds * 1000).toISOString()
  const why = `it was time for ${phase}`
  return { seq: seconds, at, phase, what: `go on to ${phase}`, why, weight: weight as LogEntry['weight'] }
}

/** All that a verdict is made from, for something that was found. */
export function evidenceOf(found: Found, change: Partial<Evidence> = {}): Evidence {
  const asked = { errors: { path: 'rollout.yml', line: 11, column: 3 } }
  const announce = { notify: '', 'notify-key': '' }
  const rest = { asked, sources: [], warnings: [], by: ada, ended: since, announce }
  return { mode: 'run', name: 'fraud', found, heard: [], ...rest, ...change }
}

function slot(name: 'a' | 'b', release: number): Slot {
  const deployment = name === 'a' ? 'fraud' : 'fraud-b'
  const image = `registry.example/fraud:${release}`
  const names = { deployment, service: deployment, slot: name }
  return { ...names, release, uid: null, image, version: `v${release}`, replicas: 3 }
}
