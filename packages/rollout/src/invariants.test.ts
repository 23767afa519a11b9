import { beforeAll, describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { historyOf, stateIn } from './history.ts'
import { invariants, violations } from './invariants.ts'
import { isObject, type Json } from './json.ts'
import type { Manifest, Ref } from './kubernetes/cluster.ts'
import { fenceAnnotation } from './kubernetes/names.ts'
import type { Call } from './kubernetes/transcript.ts'
import { broken, drive, planBy, planFor, process, twinFor, twinWithModel } from './rollout.twin.ts'
import type { State } from './state.ts'

const ends: Record<
  'promoted' | 'rolledBack',
  { calls: readonly Call[]; now: Parameters<typeof violations>[1] }
> = {
  promoted: { calls: [], now: () => undefined },
  rolledBack: { calls: [], now: () => undefined },
}

beforeAll(async () => {
  for (const [name, traffic] of [
    ['promoted', undefined],
    ['rolledBack', broken],
  ] as const) {
    const twin = twinWithModel()
    const asked = { plan: planFor('canary'), id: 'first', onBusy: 'fail', command: 'go-on' } as const
    await deploy(process(twin, 'run-1', traffic === undefined ? {} : { traffic }), asked, drive())
    ends[name] = { calls: twin.transcript, now: (ref) => twin.peek(ref.kind, ref.name) }
  }
})

/** Rewrites the states that were stored. */
function withStates(calls: readonly Call[], change: (state: State) => State): readonly Call[] {
  return calls.map((call) => {
    const state = call.request.kind === 'ConfigMap' ? stateIn(call.after) : undefined
    if (state === undefined || call.after === undefined) return call
    const text = JSON.stringify(change(state))
    return { ...call, after: { ...call.after, data: { 'state.json': text } } }
  })
}

/** Rewrites the calls that changed a weight. */
function withRaises(calls: readonly Call[], change: (call: Call) => Call): readonly Call[] {
  const raises = historyOf(calls).writes.filter(({ weights, isFence }) => weights !== undefined && !isFence)
  const indices = raises.map(({ call }) => call.index)
  return calls.map((call) => (indices.includes(call.index) ? change(call) : call))
}

function withWeights(
  manifest: Manifest | undefined,
  weights: readonly [number, number],
): Manifest | undefined {
  const text = JSON.stringify(manifest)
  let index = 0
  return JSON.parse(text, (key, value: Json) => {
    if (key !== 'weight') return value
    index += 1
    return weights[(index - 1) % 2]
  }) as Manifest
}

function idsOf(found: readonly string[]): readonly string[] {
  return [...new Set(found.map((what) => what.split(':')[0] ?? ''))]
}

test('what really happened breaks nothing', () => {
  for (const { calls, now } of Object.values(ends)) expect(violations(calls, now)).toEqual([])
})

describe('an invariant is found broken when', () => {
  test('I1: weights do not sum to 100', () => {
    const { calls, now } = ends.promoted
    const found = violations(
      withRaises(calls, (call) => ({ ...call, after: withWeights(call.after, [50, 60]) })),
      now,
    )
    expect(idsOf(found)).toContain('I1')
  })

  test('I2, I3: a candidate gets requests before it is ready', () => {
    const { calls, now } = ends.promoted
    const early = withStates(calls, (state) =>
      ['Attaching', 'Shifting', 'Promoting'].includes(state.phase.is)
        ? { ...state, phase: { is: 'WaitingReady', since: state.phase.since } }
        : state,
    )
    expect(idsOf(violations(early, now))).toContain('I2')
    const unready = withRaises(calls, (call) => ({ ...call, world: [] }))
    expect(idsOf(violations(unready, now))).toContain('I3')
  })

  test('I4, I5: a weight rises without a pass of the step before', () => {
    const { calls, now } = ends.promoted
    const stale = withStates(calls, (state) =>
      state.phase.is === 'Shifting' || state.phase.is === 'Promoting'
        ? {
            ...state,
            phase: {
              ...state.phase,
              grounds: {
                outcome: 'pass',
                since: '2025-01-01T00:00:00.000Z',
                until: '2027-01-01T00:00:00.000Z',
              },
            },
          }
        : state,
    )
    expect(idsOf(violations(stale, now))).toEqual(['I4'])
    const unsure = withStates(calls, (state) => ({
      ...state,
      judge: { ...state.judge, last: state.judge.last.map((one) => ({ ...one, outcome: 'inconclusive' })) },
    }))
    expect(idsOf(violations(unsure, now))).toEqual(['I5'])
  })

  test('I6: a weight rises after the end began', () => {
    const { calls, now } = ends.rolledBack
    const earlier = withStates(calls, (state) =>
      state.phase.is === 'Attaching'
        ? { ...state, phase: { is: 'Restoring', because: [], since: state.phase.since } }
        : state,
    )
    expect(idsOf(violations(earlier, now))).toContain('I6')
  })

  test('I7, I9: the stable release is changed, or anything without an intent', () => {
    const { calls, now } = ends.promoted
    const foreign = withRaises(calls, (call) => ({
      ...call,
      request: { method: 'PATCH', kind: 'Deployment', name: 'fraud', body: [] },
    }))
    expect(idsOf(violations(foreign, now))).toEqual(expect.arrayContaining(['I7', 'I9']))
  })

  test('I7: a predictor that serves is changed before its time', async () => {
    const plan = { ...planBy('canary', 'kserve-standard'), keepPreviousForSeconds: 0 }
    const twin = twinFor(plan)
    const asked = { plan, id: 'first', onBusy: 'fail', command: 'go-on' } as const
    await deploy(process(twin, 'run-1'), asked, drive())
    const now = (ref: Ref) => twin.peek(ref.kind, ref.name)
    expect(violations(twin.transcript, now)).toEqual([])
    const later = withStates(twin.transcript, (state) => ({
      ...state,
      plan: { ...plan, keepPreviousForSeconds: 60 },
    }))
    expect(idsOf(violations(later, now))).toEqual(['I7'])
  })

  test('I8: a fence goes back', () => {
    const { calls, now } = ends.promoted
    const annotated = (manifest: Manifest | undefined, fence: string) =>
      manifest && {
        ...manifest,
        metadata: { ...manifest.metadata, annotations: { [fenceAnnotation]: fence } },
      }
    const back = withRaises(calls, (call) => ({ ...call, before: annotated(call.before, '9') }))
    expect(idsOf(violations(back, now))).toContain('I8')
  })

  test('I11: a value is overwritten that nobody had read', () => {
    const { calls, now } = ends.promoted
    const third = withRaises(calls, (call) => ({ ...call, before: withWeights(call.before, [64, 36]) }))
    expect(idsOf(violations(third, now))).toContain('I11')
  })

  test('I12: something of the candidate is left', () => {
    const { calls } = ends.rolledBack
    const states = historyOf(calls).states
    const id = states.at(-1)?.state.id ?? ''
    const left = (ref: { kind: Manifest['kind']; name: string }): Manifest => ({
      apiVersion: 'v1',
      kind: ref.kind,
      metadata: { name: ref.name, annotations: { 'ml-actions.dev/rollout-id': id } },
    })
    const found = violations(calls, left).filter((what) => what.startsWith('I12'))
    expect(found.join('\n')).toContain('Service fraud-b is still there')
    expect(found.join('\n')).toContain('HTTPRoute fraud differs')
  })

  test('I14: anything is written after the end', () => {
    const { calls, now } = ends.rolledBack
    const last = calls.findLast(({ request }) => request.kind === 'ConfigMap' && request.method === 'PUT')
    const again = last === undefined ? [] : [{ ...last, index: calls.length, before: undefined }]
    expect(idsOf(violations([...calls, ...again], now))).toContain('I14')
  })

  test('I15: more than the step is given', () => {
    const { calls, now } = ends.promoted
    const small = withStates(calls, (state) => ({
      ...state,
      plan: {
        ...state.plan,
        steps: state.plan.steps.map((step) => ({
          ...step,
          weight: planFor('canary', {}).steps[0]?.weight ?? step.weight,
        })),
      },
    }))
    expect(idsOf(violations(small, now))).toEqual(['I15'])
  })

  test('I16: a rollback waits before it takes over', () => {
    const { calls, now } = ends.promoted
    const by = { run: 'run-1', actor: '', sha: '', url: '' }
    const last = historyOf(calls).states.at(-1)?.call.index
    const taken = withStates(calls, (state) => state).map((call) => {
      const state = call.index === last ? stateIn(call.after) : undefined
      if (state === undefined || call.after === undefined) return call
      const text = JSON.stringify({ ...state, preempt: { to: 1, by, at: call.at } })
      return { ...call, after: { ...call.after, data: { 'state.json': text } } }
    })
    expect(idsOf(violations(taken, now))).toContain('I16')
  })

  test('I18: an end is written without a look, or against what was seen', () => {
    const { calls, now } = ends.rolledBack
    const blind = calls.filter(({ request }) => request.method !== 'GET' || request.kind !== 'HTTPRoute')
    expect(idsOf(violations(blind, now))).toContain('I18')
    const other = calls.map((call) =>
      call.request.method === 'GET' && call.request.kind === 'HTTPRoute'
        ? { ...call, after: withTwoBackends(call.after) }
        : call,
    )
    expect(idsOf(violations(other, now))).toContain('I18')
  })
})

test('each invariant has an id of its own and a sentence', () => {
  expect(new Set(invariants.map(({ id }) => id)).size).toBe(invariants.length)
  for (const { holds } of invariants) expect(holds.length).toBeGreaterThan(20)
})

function withTwoBackends(manifest: Manifest | undefined): Manifest | undefined {
  const spec = manifest?.['spec']
  if (manifest === undefined || !isObject(spec)) return manifest
  const backendRefs = [
    { name: 'fraud', port: 80, weight: 50 },
    { name: 'fraud-b', port: 80, weight: 50 },
  ]
  return { ...manifest, spec: { ...spec, rules: [{ name: 'predict', backendRefs }] } }
}
