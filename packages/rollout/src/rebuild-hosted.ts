import { servingRelease } from './begin.ts'
import { predictorFrom, predictorOf, scalingOf } from './kubernetes/inference-service.ts'
import { percentOf, withoutPercent } from './kubernetes/knative-revisions.ts'
import { placeOf } from './kubernetes/place.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import { isWeight, type Plan } from './plan.ts'
import { capacityOf } from './readiness.ts'
import type { Release } from './record.ts'
import type { SoFar } from './so-far.ts'
import type { Original, Slot } from './state.ts'
import type { Surroundings } from './survey.ts'
import { goodBefore } from './target.ts'

/**
 * Reads what a rollout was from the object whose controller makes the pods, and from the releases on record; pure. Where
 * one release serves alone and is on record, the rollout is over. Half way, what served is on record alone: by revisions
 * it can be put back from there, since nothing else of the object was changed.
 */
export function hostedSoFar(
  plan: Plan,
  around: Surroundings,
  { bad }: { readonly bad: readonly number[] },
): SoFar {
  const { route, serving, releases } = around
  const { host, kind } = trafficOf(plan)
  if (route === undefined || host === undefined) return none(`there is no ${kind} ${plan.route.name}`)
  if (serving.is === 'slot' && host.lack(route) === undefined) {
    const candidate = servingRelease(plan, around, undefined)
    if (!releases.some(({ release }) => release === candidate.release))
      return none(`${kind} ${plan.route.name} serves ${candidate.image}, which is on no record`)
    const before = goodBefore(candidate.release, { releases, bad })
    return { is: 'over', stable: slotOf(plan, around, { candidate, before }), candidate }
  }
  const share = percentOf(route)
  if (host.revisions === undefined || !isWeight(share))
    return none(`what ${kind} ${plan.route.name} served before is on it no more`)
  const own =
    (['a', 'b'] as const).find((slot) => host.template(route, { slot, deployment: '' }) !== undefined) ?? 'b'
  const other = own === 'a' ? 'b' : 'a'
  const isReady = capacityOf(around[other]) >= host.revisions.pods(route)
  const before = releases.findLast(({ slot, release }) => slot === other && !bad.includes(release))
  if (before === undefined || !isReady) return none('no revision is ready with a release that is on record')
  const highest = Math.max(...releases.map(({ release }) => release))
  const tried = { ...servingRelease(plan, { ...around, serving: { is: 'slot', slot: own } }, undefined) }
  const candidate: Slot = { ...tried, release: highest + 1 }
  const predictor = {
    ...predictorFrom(before.template),
    ...scalingOf(withoutPercent(predictorOf(route))),
  }
  const original: Original = {
    ref: { kind, name: plan.route.name },
    uid: route.metadata.uid ?? '',
    fields: [{ path: '/spec/predictor', value: predictor }],
    weight: null,
  }
  const stable = slotOf(plan, around, { candidate, before })
  return { is: 'half-way', stable, candidate, weight: share, original: [original] }
}

function slotOf(
  plan: Plan,
  { route }: Surroundings,
  { candidate, before }: { readonly candidate: Slot; readonly before: Release | undefined },
): Slot {
  const place = placeOf(plan, route, candidate.slot === 'a' ? 'b' : 'a')
  const { release, version, image } = before ?? candidate
  return { ...candidate, ...place, uid: null, release, version, image }
}

function none(message: string): SoFar {
  return { is: 'none', message }
}
