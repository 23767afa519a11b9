import { leftovers, type Now, slowTakeovers, staleEnds } from './end-checks.ts'
import { type History, historyOf, type RecordRemoval, type TargetWrite } from './history.ts'
import { secondsBetween } from './instant.ts'
import { at, isList, type Json, same } from './json.ts'
import { refInWords } from './kubernetes/cluster.ts'
import { fenceOn } from './kubernetes/fence.ts'
import { nameIn } from './kubernetes/request.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import type { Call } from './kubernetes/transcript.ts'
import {
  hasPods,
  isApproved,
  isFounded,
  isGapless,
  isLaterRaise,
  isRaise,
  wasReady,
  wasRestoring,
} from './raises.ts'
import { releaseIn } from './record.ts'
import { isKept, isStable, isThinned } from './stable-untouched.ts'
import { isPromoted, isTerminal, type State } from './state.ts'

/** Something that must be true of every transcript, whatever went wrong while it was made. */
export interface Invariant {
  readonly id: string
  /** The truth, in one sentence. */
  readonly holds: string
  /** Gives what speaks against it; nothing when it is true. */
  check(history: History, now: Now): readonly string[]
}

/** All that must be true, in order; I10 compares two runs and I13 is telemetry's own, so neither is here. */
export const invariants: readonly Invariant[] = [
  {
    id: 'I1',
    holds: 'the weights of the rule sum to 100 after every write, or are what they were before the rollout',
    check: ({ writes }) =>
      writes.filter((write) => write.weights !== undefined && !write.isFence && !isSum(write)).map(said),
  },
  {
    id: 'I2',
    holds:
      'the candidate gets requests only after it was seen to be ready, at a lower seq; a rolling update takes no pod before another is ready',
    check: ({ writes, states }) =>
      writes
        .filter(isRaise)
        .filter((write) => !wasReady(states, write.state, write.intent?.seq ?? 0) || !isGapless(write))
        .map(said),
  },
  {
    id: 'I3',
    holds: 'a weight is given only to a release that has the pods for it',
    check: ({ writes }) => writes.filter((write) => write.weights !== undefined && !hasPods(write)).map(said),
  },
  {
    id: 'I4',
    holds:
      'a weight rises beyond the first step only on a pass, of samples after the step before had settled',
    check: (history) =>
      history.writes
        .filter(isLaterRaise)
        .filter((write) => !isFounded(write, history))
        .map(said),
  },
  {
    id: 'I5',
    holds: 'evidence that is not a pass raises no weight',
    check: ({ writes }) =>
      writes
        .filter(isLaterRaise)
        .filter(
          ({ state }) => state === undefined || !state.judge.last.every(({ outcome }) => outcome === 'pass'),
        )
        .map(said),
  },
  {
    id: 'I6',
    holds:
      'once a rollout is being restored, its next traffic write gives the candidate 0, and none raises it again',
    check: ({ writes, states }) =>
      writes
        .filter(({ weights, state }) => weights !== undefined && wasRestoring(states, state))
        .filter((write) => isRaise(write))
        .map(said),
  },
  {
    id: 'I7',
    holds:
      'the stable release is not changed before the candidate serves everything and the time to keep it is over',
    check: ({ writes }) =>
      writes.filter((write) => (isStable(write) && !isKept(write)) || isThinned(write)).map(said),
  },
  {
    id: 'I8',
    holds: 'the fence on an object never goes back, and no write with an older fence succeeds',
    check: (history) => history.writes.filter((write) => !isFenced(write)).map(said),
  },
  {
    id: 'I9',
    holds:
      'every write is an intent that was stored before it, or the fence of a takeover that was stored before it',
    check: (history) => history.writes.filter((write) => !isIntended(write, history)).map(said),
  },
  {
    id: 'I11',
    holds:
      'a value that was neither read before nor written by the rollout is never overwritten; a weight is put back where that is asked for, three times at most and once a minute',
    check: ({ writes, states }) => [
      ...writes.filter((write) => !write.isFence && !isFromKnown(write)).map(said),
      ...states.filter(({ state }) => isFight(state)).map(({ call }) => `call ${call.index} fights`),
    ],
  },
  {
    id: 'I12',
    holds:
      'a deploy that was rolled back, and a shadow, left every field as it was, and nothing that it made',
    check: (history, now) => leftovers(history, now),
  },
  {
    id: 'I14',
    holds: 'after its end a rollout writes nothing',
    check: (history) => afterEnd(history),
  },
  {
    id: 'I15',
    holds: 'the candidate never gets more than the step that was approved',
    check: ({ writes }) => writes.filter((write) => isRaise(write) && !isApproved(write)).map(said),
  },
  {
    id: 'I16',
    holds: 'a rollback owns the rollout within 5 s of its first call',
    check: (history) => slowTakeovers(history),
  },
  {
    id: 'I18',
    holds: 'an end is written only after a fresh look that equals what was wanted',
    check: (history) => staleEnds(history),
  },
  {
    id: 'I19',
    holds:
      'a record is removed when the traffic is safe, no slot is of it, and two good ones older than what serves stay',
    check: ({ removals }) =>
      removals.filter((removal) => isNeeded(removal)).map(({ call }) => nameIn(call.request)),
  },
]

/** Checks a transcript, and gives what speaks against each invariant. */
export function violations(calls: readonly Call[], now: Now): readonly string[] {
  const history = historyOf(calls)
  return invariants.flatMap(({ id, check }) => check(history, now).map((what) => `${id}: ${what}`))
}

function said({ call, ref, weights }: TargetWrite): string {
  const moved = weights === undefined ? '' : `, weight ${weights.before} → ${weights.after}`
  return `call ${call.index} of ${call.owner} on ${refInWords(ref)}${moved}`
}

function isSum({ call, state, ref }: TargetWrite): boolean {
  const isSplit = ref.kind === 'HTTPRoute' || ref.kind === 'VirtualService'
  if (!isSplit || state?.plan.strategy === 'shadow' || state === undefined || call.after === undefined)
    return true
  return trafficOf(state.plan)
    .fields(call.after, state.plan.route, state)
    .every((path) => {
      const backends = at(call.after, path)
      const original = state.original[0]?.fields.find((field) => field.path === path)
      if (same(backends, original?.value)) return true
      const weights = (isList(backends) ? backends : []).map((one: Json) => Number(at(one, '/weight')))
      return weights.reduce((sum, weight) => sum + weight, 0) === 100
    })
}

function isFight({ plan, putBack = [] }: State): boolean {
  const isHasty = putBack.some((at, index) => index > 0 && secondsBetween(putBack[index - 1] ?? at, at) < 60)
  return putBack.length > 3 || isHasty || (putBack.length > 0 && plan.onDrift !== 'restore')
}

function isFenced({ call, state, isFence }: TargetWrite): boolean {
  const { before, after, request } = call
  const old = before === undefined ? undefined : fenceOn(before)
  const next = after === undefined ? old : fenceOn(after)
  if (old !== undefined && (next === undefined || next < old)) return false
  if (isFence) return next !== undefined && next > (old ?? 0)
  // The patch's own tests have let it through, so that its fence is the object's: it must be the owner's too.
  return request.method !== 'PATCH' || old === state?.fence
}

function isIntended(write: TargetWrite, { states }: History): boolean {
  const { call, ref, intent, isFence } = write
  if (write.isLatePost)
    return states.some(
      ({ state }) => state.intent?.ref.kind === ref.kind && state.intent.ref.name === ref.name,
    )
  if (isFence) {
    const fence = call.after === undefined ? undefined : fenceOn(call.after)
    return states.some((one) => one.call.index < call.index && one.state.fence === fence)
  }
  if (intent === null || intent.ref.kind !== ref.kind || intent.ref.name !== ref.name) return false
  switch (intent.is) {
    case 'create':
      return call.request.method === 'POST' && same(intent.manifest['spec'], call.request.body['spec'])
    case 'remove':
      return call.request.method === 'DELETE' && call.request.uid === intent.uid
    case 'change':
      return intent.fields.every(({ path, post }) => same(at(call.after, path), post))
  }
}

function isFromKnown({ call, intent }: TargetWrite): boolean {
  if (intent?.is !== 'change') return true
  return intent.fields.every(({ path, pre }) => same(at(call.before, path), pre))
}

function afterEnd({ states, writes }: History): readonly string[] {
  const ends = states.filter(({ state }) => state.phase.is === 'Succeeded' || state.phase.is === 'RolledBack')
  const lateStates = states.filter(({ call, state }) =>
    ends.some((end) => end.call.index < call.index && end.state.id === state.id),
  )
  const lateWrites = writes.filter(
    ({ state, isLatePost }) => state !== undefined && isTerminal(state.phase) && !isLatePost,
  )
  return [
    ...lateStates.map(({ call }) => `call ${call.index} of ${call.owner} wrote the state after its end`),
    ...lateWrites.map(said),
  ]
}

/** By its own count, and not by that of whoever removed it. */
function isNeeded({ call, state, own }: RecordRemoval): boolean {
  const gone = call.before === undefined ? undefined : releaseIn(call.before)
  if (gone === undefined || state === undefined || own === undefined) return true
  const isSafe = own.preempt === null && (own.phase.is === 'Keeping' || own.phase.is === 'Cleaning')
  if (!isSafe || [state.stable.release, state.candidate.release].includes(gone.release)) return true
  const serving = isPromoted(own) ? own.candidate.release : own.stable.release
  const isWayBack = ({ release, outcome }: typeof gone) =>
    release < serving && outcome === 'good' && !state.bad.includes(release)
  const left = call.world
    .filter(({ kind, metadata }) => kind === 'ControllerRevision' && metadata.name !== nameIn(call.request))
    .map(releaseIn)
    .filter((release) => release !== undefined)
  return isWayBack(gone) && left.filter(isWayBack).length < 2
}
