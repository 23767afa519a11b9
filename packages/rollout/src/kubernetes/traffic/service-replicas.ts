import { at, pointerTo } from '@ml-actions/rollout/json'
import { percent, type Weight } from '@ml-actions/rollout/plan'
import { slotLabel } from '../names.ts'
import { service } from './service.ts'
import type { Slots, Traffic, Turn } from './traffic.ts'

const selected = pointerTo('spec', 'selector', slotLabel)

/**
 * Splits traffic without a gateway: a Service that selects both slots gives each pod the same share, so that the
 * candidate's is its pods' among all. Nothing and all are still the selector's, in one write: the stable release keeps
 * its pods until the end, and gets everything back at once. Connections that live long stay where they are.
 */
export const serviceReplicas: Traffic = {
  name: 'service-replicas',
  provider: 'service',
  kind: 'Service',
  offers: ['canary'],
  attaches: false,
  weights: (replicas) => {
    const all = Array.from({ length: replicas }, (_, index) => shareOf(index + 1, replicas))
    return [...new Set(all)]
  },
  pods: (weight, replicas) => {
    const most = Array.from({ length: replicas }, (_, index) => index + 1)
    return most.findLast((pods) => shareOf(pods, replicas) <= weight) ?? 1
  },
  beside: {
    isMade: false,
    ref: (_route, { deployment }) => ({ kind: 'Deployment', name: deployment }),
    turn: (manifest, _route, arms, weight) => (weight === 0 ? undefined : sized(manifest, arms, weight)),
    finish: () => undefined,
  },
  weightIn: (manifest, route, arms) => {
    if (at(manifest, selected) !== undefined) return service.weightIn(manifest, route, arms)
    const pods = podsIn(arms)
    if (pods !== undefined && arms.stable.replicas > 0)
      return { is: 'weight', weight: percent(shareOf(pods, arms.stable.replicas)) }
    const message = `Service ${manifest.metadata.name} selects the pods of both slots`
    return { is: 'foreign', message }
  },
  change: (manifest, route, arms, weight) => {
    if (weight === 0 || weight === 100) return service.change(manifest, route, arms, weight)
    const pre = at(manifest, selected)
    return [{ path: selected, ...(pre === undefined ? {} : { pre }) }]
  },
  settled: () => ({ is: 'accepted' }),
  fields: () => [selected],
}

/** The candidate gets its pods first, and for all of the traffic as many as the stable release has. */
function sized(manifest: Parameters<typeof at>[0], arms: Slots, weight: Weight): Turn | undefined {
  const now = podsIn(arms)
  const { replicas } = arms.stable
  const wanted = weight === 100 ? replicas : (serviceReplicas.pods?.(weight, replicas) ?? replicas)
  if (now === undefined || now === wanted) return undefined
  const slot = at(manifest, selected)
  const held = slot === arms.candidate.slot ? 100 : 0
  return {
    is: 'change',
    ref: { kind: 'Deployment', name: arms.candidate.deployment },
    uid: arms.beside?.metadata.uid ?? '',
    fields: [{ path: '/spec/replicas', pre: now, post: wanted }],
    weight: percent(slot === undefined ? shareOf(wanted, replicas) : held),
  }
}

function podsIn({ beside }: Slots): number | undefined {
  const replicas = at(beside, '/spec/replicas')
  return typeof replicas === 'number' ? replicas : undefined
}

/** Percent of requests that some pods get beside others, rounded up: no step gives more than it says. */
function shareOf(pods: number, beside: number): number {
  return Math.ceil((100 * pods) / (pods + beside))
}
