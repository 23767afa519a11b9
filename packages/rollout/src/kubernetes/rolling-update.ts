import { at, type Json, type JsonObject, pointerTo } from '@ml-actions/rollout/json'
import { percent, type Route, type Weight } from '@ml-actions/rollout/plan'
import type { FieldChange } from '@ml-actions/rollout/state'
import type { Manifest } from './cluster.ts'
import { rollingAnnotation } from './names.ts'
import type { SeenWeight, Slots, Traffic } from './traffic/traffic.ts'
import { imageIn, minReadySeconds, withImage } from './workload.ts'

const marked = pointerTo('metadata', 'annotations', rollingAnnotation)

/** What a rolling update changes of its Deployment, and puts back. */
export const rollingFields = [
  '/spec/template',
  '/spec/paused',
  '/spec/minReadySeconds',
  '/spec/progressDeadlineSeconds',
  '/spec/strategy',
  marked,
] as const

/**
 * So long that no pod of a new template counts as available in any lifetime: the controller makes as many as it may
 * surge by, takes none of the old ones away, and stays so whoever dies. Its progress deadline must be longer still, and
 * the largest there is means none.
 */
export const frozenSeconds = 2_147_483_646

/**
 * A rolling update as a way to move traffic: the Deployment itself holds the weight. Its template is the candidate's or the
 * stable one's, and an annotation says for which release it was given which share of the pods.
 */
export const rollingUpdate: Traffic = {
  name: 'rolling-update',
  provider: 'deployment',
  kind: 'Deployment',
  offers: ['rolling'],
  attaches: false,
  weightIn,
  change: (manifest, route, { stable, candidate }, weight) => {
    if (weight === 0) throw new RangeError('a template is put back from what it was, not by a weight')
    const template = withImage(at(manifest, '/spec/template'), containerOf(route), candidate.image)
    const { release } = candidate
    return rollingChange(manifest, {
      template,
      release,
      weight,
      replicas: stable.replicas,
      is: 'open',
      ...usual,
    })
  },
  settled: () => ({ is: 'accepted' }),
  fields: () => rollingFields,
}

const usual = { readySeconds: minReadySeconds, progressSeconds: 600 }

/** How a Deployment is to be while it rolls. */
export interface Rolling {
  readonly template: JsonObject
  readonly release: number
  readonly weight: Weight
  /** Pods of the stable release at plan time. */
  readonly replicas: number
  /** `frozen`: makes the step's pods and no more; `paused`: stays as it is; `open`: goes on to the end. */
  readonly is: 'frozen' | 'paused' | 'open'
  /** Seconds without a break after which a pod counts. */
  readonly readySeconds: number
  /** Seconds without progress after which the controller says so. */
  readonly progressSeconds: number
}

/** Gives the fields that a rolling update writes, each with its value before; never fewer pods than there are. */
export function rollingChange(manifest: Manifest, asked: Rolling): readonly FieldChange[] {
  const isFrozen = asked.is === 'frozen'
  const surge = asked.weight < 100 ? surgeFor(asked.weight, asked.replicas) : usualSurge(manifest)
  return changes(manifest, {
    '/spec/template': asked.template,
    // The server keeps no false: open is the field's absence.
    '/spec/paused': asked.is === 'paused' ? true : undefined,
    '/spec/minReadySeconds': isFrozen ? frozenSeconds : asked.readySeconds,
    '/spec/progressDeadlineSeconds': isFrozen
      ? frozenSeconds + 1
      : Math.max(asked.progressSeconds, asked.readySeconds + 1),
    '/spec/strategy': { type: 'RollingUpdate', rollingUpdate: { maxSurge: surge, maxUnavailable: 0 } },
    [marked]: `${asked.release}/${asked.weight}`,
  })
}

/** Gives the fields that put the old template to work again, at once; the rest is put back when its pods serve. */
export function rollingBack(
  manifest: Manifest,
  was: (path: string) => Json | undefined,
  progressSeconds: number,
): readonly FieldChange[] {
  return changes(manifest, {
    '/spec/template': was('/spec/template'),
    '/spec/paused': was('/spec/paused'),
    '/spec/minReadySeconds': minReadySeconds,
    '/spec/progressDeadlineSeconds': progressSeconds,
    '/spec/strategy': {
      type: 'RollingUpdate',
      rollingUpdate: { maxSurge: usualSurge(manifest), maxUnavailable: 0 },
    },
    [marked]: was(marked),
  })
}

/** The pods of the candidate, beside all of the stable one's, whose share is at most a weight. */
export function surgeFor(weight: number, replicas: number): number {
  return Math.floor((weight * replicas) / (100 - weight))
}

function weightIn(manifest: Manifest, route: Route, { stable, candidate }: Slots): SeenWeight {
  const where = `Deployment ${manifest.metadata.name}`
  const image = imageIn(manifest, containerOf(route))
  const [, release, weight] = /^([0-9]+)\/([0-9]{1,3})$/.exec(String(at(manifest, marked) ?? '')) ?? []
  if (Number(release) !== candidate.release)
    return image === stable.image
      ? { is: 'weight', weight: null }
      : foreign(`${where} runs ${image ?? 'nothing'}, not ${stable.image}`)
  if (image !== candidate.image) return foreign(`${where} runs ${image ?? 'nothing'}, not ${candidate.image}`)
  const share = Number(weight)
  const isHeld =
    at(manifest, '/spec/paused') === true || at(manifest, '/spec/minReadySeconds') === frozenSeconds
  if (share < 100 && !isHeld) return foreign(`${where} is not paused any more, and rolls on unjudged`)
  return { is: 'weight', weight: percent(Math.min(share, 100)) }
}

/** What the user lets the controller surge by, where that is anything. */
function usualSurge(manifest: Manifest): Json {
  const surge = at(manifest, '/spec/strategy/rollingUpdate/maxSurge')
  return surge === undefined || surge === 0 || surge === '0%' ? 1 : surge
}

function changes(
  manifest: Manifest,
  wanted: Readonly<Record<string, Json | undefined>>,
): readonly FieldChange[] {
  return Object.entries(wanted).map(([path, post]) => {
    const pre = at(manifest, path)
    return { path, ...(pre === undefined ? {} : { pre }), ...(post === undefined ? {} : { post }) }
  })
}

function containerOf(route: Route): string {
  return route.provider === 'deployment' ? route.container : ''
}

function foreign(message: string): SeenWeight {
  return { is: 'foreign', message }
}
