import { servingRelease, versionOf } from './begin.ts'
import { at, pointerTo } from './json.ts'
import { rollingAnnotation } from './kubernetes/names.ts'
import { imageIn, slotNames, withImage } from './kubernetes/workload.ts'
import { type Plan, percent } from './plan.ts'
import type { Release } from './record.ts'
import type { SoFar } from './so-far.ts'
import type { Slot } from './state.ts'
import type { Surroundings } from './survey.ts'

const marked = pointerTo('metadata', 'annotations', rollingAnnotation)

/**
 * Reads what a rolling update was from its one Deployment, which says for which release it was given which share, and
 * from the releases on record; pure. Half way, the stable release is the one asked for, else the newest good one.
 */
export function rolledSoFar(
  plan: Plan,
  around: Surroundings,
  asked: { readonly wants: (slot: Slot) => boolean; readonly bad: readonly number[] },
): SoFar {
  const { deployment, pods } = around.a
  if (deployment === undefined)
    return { is: 'none', message: `there is no Deployment ${plan.target.deployment}` }
  const serving = servingRelease(plan, around, undefined)
  const [, release, share] = /^([0-9]{1,9})\/([0-9]{1,3})$/.exec(String(at(deployment, marked) ?? '')) ?? []
  const image = imageIn(deployment, plan.target.container) ?? ''
  const candidate: Slot = { ...serving, image, version: versionOf(image), release: Number(release) }
  // A rollout that ended well leaves its mark; one whose release is on no record did not end.
  const isRecorded = around.releases.some((one) => one.release === serving.release)
  if (release === undefined || (Number(share) === 100 && isRecorded))
    return { is: 'over', stable: serving, candidate: serving }
  const known = around.releases.filter((one) => one.release !== candidate.release)
  const slotFor = (one: Release): Slot => ({ ...serving, ...slotNames(plan, 'a'), ...pick(one) })
  const trusted = known.filter((one) => !asked.bad.includes(one.release))
  const stable =
    known.find((one) => asked.wants(slotFor(one))) ??
    trusted.findLast(({ outcome }) => outcome === 'good') ??
    trusted.at(-1)
  if (stable === undefined) return { is: 'none', message: 'no other release than its own is on record' }
  // Pods that still run come back at once where their template is to the letter what it was.
  const runs = pods.some((pod) => imageOfPod(pod, plan.target.container) === stable.image)
  const back = runs ? stable.image : (stable.pinned ?? stable.image)
  const template = withImage(stable.template, plan.target.container, back)
  return {
    is: 'half-way',
    stable: { ...slotFor(stable), image: back },
    candidate,
    weight: percent(Math.min(Number(share), 100)),
    original: [
      {
        ref: { kind: 'Deployment', name: plan.target.deployment },
        uid: deployment.metadata.uid ?? '',
        // What the user had of minReadySeconds, progressDeadlineSeconds and strategy is on no record: it is left as it is.
        fields: [{ path: '/spec/template', value: template }, { path: '/spec/paused' }, { path: marked }],
        weight: null,
      },
    ],
  }
}

function pick({ release, version }: Release): Pick<Slot, 'release' | 'version'> {
  return { release, version }
}

function imageOfPod(pod: Parameters<typeof at>[0], container: string): string | undefined {
  const listed = at(pod, '/spec/containers')
  const found = (Array.isArray(listed) ? listed : []).find((one) => at(one, '/name') === container)
  const image = at(found, '/image')
  return typeof image === 'string' ? image : undefined
}
