import { at, same } from './json.ts'
import { type Manifest, type Ref, refOf } from './kubernetes/cluster.ts'
import { fenceOn } from './kubernetes/fence.ts'
import { fenceAnnotation, rollingAnnotation } from './kubernetes/names.ts'
import { isWrite, nameIn } from './kubernetes/request.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import type { Call } from './kubernetes/transcript.ts'
import type { Intent, State } from './state.ts'

/** A transcript, read as what happened to a rollout. */
export interface History {
  readonly calls: readonly Call[]
  /** Every state that was stored, in order. */
  readonly states: readonly StoredState[]
  /** Every write that changed an object of the rollout, other than its state and lease. */
  readonly writes: readonly TargetWrite[]
  /** Every record of a release that was removed since nothing needed it: no part of what a rollout does to its objects. */
  readonly removals: readonly RecordRemoval[]
}

/** A record that was removed, with the state that was stored last before it, and the last one by whoever removed it. */
export interface RecordRemoval {
  readonly call: Call
  readonly state: State | undefined
  readonly own: State | undefined
}

/** A state as it was stored by one call. */
export interface StoredState {
  readonly call: Call
  readonly state: State
}

/** A write to an object, with the state that was stored last before it. */
export interface TargetWrite {
  readonly call: Call
  readonly ref: Ref
  readonly state: State | undefined
  readonly intent: Intent | null
  /** True when nothing but the fence changed. */
  readonly isFence: boolean
  /**
   * True for a POST of an owner that was followed by another: the one write that no fence can stop. It may leave
   * a record, a Service or a Deployment without pods behind, to which nothing leads.
   */
  readonly isLatePost: boolean
  /** The candidate's weight before and after, when it is the object that holds the traffic. */
  readonly weights: { readonly before: number | null; readonly after: number | null } | undefined
}

/** Reads a transcript. */
export function historyOf(calls: readonly Call[]): History {
  const states: StoredState[] = []
  const writes: TargetWrite[] = []
  const removals: RecordRemoval[] = []
  for (const call of calls) {
    if (!isWrite(call.request) || call.before === call.after) continue
    const { kind } = call.request
    const stored = kind === 'ConfigMap' ? stateIn(call.after) : undefined
    if (stored !== undefined) states.push({ call, state: stored })
    if (kind === 'ControllerRevision' && call.request.method === 'DELETE')
      removals.push({
        call,
        state: states.at(-1)?.state,
        own: states.findLast((stored) => stored.call.owner === call.owner)?.state,
      })
    else if (kind !== 'ConfigMap' && kind !== 'Lease') writes.push(writeOf(call, states.at(-1)?.state))
  }
  return { calls, states, writes, removals }
}

/** Reads a state out of its ConfigMap. */
export function stateIn(manifest: Manifest | undefined): State | undefined {
  const text = at(manifest, '/data/state.json')
  return typeof text === 'string' ? (JSON.parse(text) as State) : undefined
}

/** Gives an object without what servers and fences write on it, for comparing what two runs ended in. */
export function essence(manifest: Manifest): Manifest {
  const { metadata, status: _, ...rest } = manifest
  const annotations = Object.entries(metadata.annotations ?? {}).filter(
    ([name]) => name !== fenceAnnotation && name !== rollingAnnotation,
  )
  return {
    ...rest,
    apiVersion: manifest.apiVersion,
    kind: manifest.kind,
    metadata: {
      name: metadata.name,
      labels: metadata.labels ?? {},
      annotations: Object.fromEntries(annotations),
    },
  }
}

function writeOf(call: Call, state: State | undefined): TargetWrite {
  const { before, after, request } = call
  const grew = before !== undefined && after !== undefined && fenceOn(before) !== fenceOn(after)
  return {
    call,
    ref: { kind: request.kind, name: nameIn(request) },
    state,
    intent: state?.intent ?? null,
    isFence: grew && same(essence(before), essence(after)),
    isLatePost:
      request.method === 'POST' &&
      call.owner !== state?.owner.run &&
      at(after, '/spec/replicas') !== undefined
        ? at(after, '/spec/replicas') === 0
        : request.method === 'POST' && call.owner !== state?.owner.run,
    weights: weightsOf(call, state),
  }
}

function weightsOf(call: Call, state: State | undefined): TargetWrite['weights'] {
  if (state === undefined) return undefined
  const { plan } = state
  const traffic = trafficOf(plan)
  const own: Ref = { kind: traffic.kind, name: plan.route.name }
  const other = traffic.beside?.ref(plan.route, state.candidate)
  const written: Ref = { kind: call.request.kind, name: nameIn(call.request) }
  if (!isSame(written, own) && !isSame(written, other)) return undefined
  const weight = (moment: 'before' | 'after') => {
    const seen = (ref: Ref | undefined) =>
      isSame(written, ref) ? call[moment] : call.world.find((one) => isSame(refOf(one), ref))
    const route = seen(own)
    if (route === undefined) return Number.NaN
    const found = traffic.weightIn(route, plan.route, { ...state, beside: seen(other) })
    return found.is === 'weight' ? found.weight : Number.NaN
  }
  return { before: weight('before'), after: weight('after') }
}

function isSame(one: Ref, other: Ref | undefined): boolean {
  return one.kind === other?.kind && one.name === other.name
}
