import type { History } from './history.ts'
import { secondsBetween } from './instant.ts'
import { at, same } from './json.ts'
import { type Manifest, type Ref, refInWords } from './kubernetes/cluster.ts'
import { nameIn } from './kubernetes/request.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import { isPromoted } from './state.ts'

/** The objects as they are when the transcript ends. */
export type Now = (ref: Ref) => Manifest | undefined

/** Gives what a deploy that was taken back has left otherwise than it was, and what it made and did not remove. */
export function leftovers({ states, writes }: History, now: Now): readonly string[] {
  const state = states.at(-1)?.state
  if (state === undefined || state.operation !== 'deploy') return []
  if (state.phase.is !== 'RolledBack' && (state.phase.is !== 'Succeeded' || isPromoted(state))) return []
  const changed = state.original.flatMap(({ ref, fields }) =>
    fields
      .filter(({ path, value }) => !same(at(now(ref), path), value))
      .map(({ path }) => `${refInWords(ref)} differs at ${path}`),
  )
  const made = [
    { kind: 'Deployment', name: state.candidate.deployment },
    { kind: 'Service', name: state.candidate.service },
    { kind: 'Ingress', name: `${state.plan.route.name}-canary` },
  ] as const
  const known = state.original.map(({ ref }) => refInWords(ref))
  const orphans = made
    .filter((ref) => !known.includes(refInWords(ref)) && now(ref)?.metadata.annotations !== undefined)
    .filter((ref) => now(ref)?.metadata.annotations?.['ml-actions.dev/rollout-id'] === state.id)
    .filter((ref) => !writes.some((write) => write.isLatePost && refInWords(write.ref) === refInWords(ref)))
  return [...changed, ...orphans.map((ref) => `${refInWords(ref)} is still there`)]
}

/** Gives the rollbacks that owned the rollout later than 5 s after their first call. */
export function slowTakeovers({ calls, states }: History): readonly string[] {
  const takers = states.filter(({ state }) => state.preempt !== null || state.operation === 'rollback')
  const owners = new Set(takers.map(({ state }) => state.preempt?.by.run ?? state.owner.run))
  return [...owners].flatMap((owner) => {
    const first = calls.find((call) => call.owner === owner)
    const taken = takers.find(({ call }) => call.owner === owner)
    if (first === undefined || taken === undefined) return []
    const seconds = secondsBetween(first.at, taken.call.at)
    // A rollback that finds another one under way joins it, and need not take anything.
    const waited = states.some(
      ({ call, state }) =>
        call.index < first.index && (state.preempt !== null || state.operation === 'rollback'),
    )
    return seconds <= 5 || waited ? [] : [`${owner} took ${seconds} s`]
  })
}

/** Gives the ends that were stored without a fresh look, or at another weight than was wanted. */
export function staleEnds({ calls, states }: History): readonly string[] {
  return states.flatMap(({ call, state }, index) => {
    if (state.phase.is !== 'Succeeded' && state.phase.is !== 'RolledBack') return []
    const from = states[index - 1]?.call.index ?? 0
    const traffic = trafficOf(state.plan)
    // By their numbers: what others did may be left out of the calls.
    const looks = calls.filter(
      (one) => one.index > from && one.index < call.index && one.owner === call.owner,
    )
    const route = looks.findLast(
      ({ request }) => request.kind === traffic.kind && nameIn(request) === state.plan.route.name,
    )?.after
    if (route === undefined) return [`call ${call.index} ended without a look at the route`]
    const found = traffic.weightIn(route, state.plan.route, state)
    const wanted = isPromoted(state) || state.operation === 'rollback' ? 100 : 0
    const weight = found.is === 'weight' ? (found.weight ?? 0) : Number.NaN
    return weight === wanted ? [] : [`call ${call.index} ended at ${weight} %, not ${wanted} %`]
  })
}
