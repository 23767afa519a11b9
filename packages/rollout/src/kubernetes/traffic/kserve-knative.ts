import { at, isObject, type Json, type JsonObject } from '@ml-actions/rollout/json'
import { isWeight, percent, type Route, type Weight } from '@ml-actions/rollout/plan'
import type { FieldChange } from '@ml-actions/rollout/state'
import type { Manifest } from '../cluster.ts'
import {
  holds,
  predictorFrom,
  predictorOf,
  releaseOf,
  scalingOf,
  shieldAt,
  templateOf,
  withRelease,
} from '../inference-service.ts'
import { lackOfRevisions } from '../knative-lack.ts'
import {
  percentOf,
  placeIn,
  revisionOf,
  revisionsOf,
  slotOn,
  withoutPercent,
  withPercent,
  withSlot,
} from '../knative-revisions.ts'
import { fenceAnnotation } from '../names.ts'
import { foreign } from '../split.ts'
import type { Back, Host, Revising, SeenWeight, Settled, Slots, Traffic } from './traffic.ts'

const predictorAt = '/spec/predictor'
const ready = ['PredictorRouteReady', 'IngressReady']

const revisions: Revising = {
  isOf: (made, slot) => slotOn(made.metadata.labels) === slot,
  isServed: (manifest, { deployment }) => {
    const { created, ready: served } = revisionsOf(manifest)
    return revisionOf(deployment) !== created || served === created
  },
  pods: (manifest) => Number(predictorOf(manifest)['minReplicas'] ?? 1),
  astray,
  back,
}

/** Knative makes a Deployment and a Service for each revision: they are read, and never written. */
const host: Host = {
  place: ({ name }, manifest, slot) => ({ slot, ...placeIn(revisionFor(name, manifest, slot)) }),
  release: (manifest, { slot }, like) =>
    slotIn(manifest) === slot ? releaseOf(predictorOf(manifest), like) : undefined,
  template: (manifest, { slot }) =>
    slotIn(manifest) === slot ? templateOf(predictorOf(manifest)) : undefined,
  begin: (manifest, { candidate }, template) => attached(manifest, candidate, percent(0), template),
  finish: (manifest, { candidate }) => {
    const now = predictorOf(manifest)
    if (slotIn(manifest) !== candidate.slot || percentOf(manifest) === undefined) return []
    return [{ path: predictorAt, pre: now, post: withoutPercent(now) }]
  },
  lack: lackOfRevisions,
  obeyed,
  revisions,
}

/**
 * Splits traffic between the newest revision and the one before it, by canaryTrafficPercent of an InferenceService that
 * Knative runs (serving.kserve.io/v1beta1). The predictor is always the newest release's, so that the stable one is in
 * nobody's manifest while a candidate is on trial: KServe remembers its revision, and a way back makes it anew.
 */
export const kserveKnative: Traffic = {
  name: 'kserve-knative',
  provider: 'kserve-knative',
  kind: 'InferenceService',
  offers: ['canary'],
  attaches: true,
  host,
  weightIn,
  change,
  settled,
  fields: () => [predictorAt],
}

function weightIn(manifest: Manifest, _route: Route, { stable, candidate, weight }: Slots): SeenWeight {
  const where = `InferenceService ${manifest.metadata.name}`
  if (!isObject(at(manifest, predictorAt))) return foreign(`${where} has no predictor`)
  const share = percentOf(manifest)
  if (share !== undefined && !isWeight(share))
    return foreign(`${where} gives its newest revision ${JSON.stringify(share)} %`)
  const [arm] = [stable, candidate].filter(({ slot }) => slot === slotIn(manifest))
  if (arm === undefined) return foreign(`${where} has a predictor of slot ${slotIn(manifest)}`)
  const release = releaseOf(predictorOf(manifest), arm.image)
  if (arm.image !== '' && release !== arm.image)
    return foreign(`${where} serves ${String(release)}, not ${arm.image}`)
  if (arm === candidate) return { is: 'weight', weight: percent(share ?? 100) }
  if (share === undefined) return { is: 'weight', weight: null }
  // The stable release on its way back: what its new revision does not get yet is whoever's it was before.
  return { is: 'weight', weight: percent((weight ?? 100) === 0 ? 0 : 100 - share) }
}

function change(
  manifest: Manifest,
  _route: Route,
  { candidate }: Slots,
  weight: Weight,
): readonly FieldChange[] {
  const now = predictorOf(manifest)
  if (slotIn(manifest) === candidate.slot)
    return [{ path: predictorAt, pre: now, post: withPercent(now, weight) }]
  if (percentOf(manifest) === undefined) return attached(manifest, candidate, weight)
  return [{ path: predictorAt, pre: now, post: withPercent(now, 100 - weight) }]
}

/** Makes the candidate's revision, which gets its pods whatever its part is; what scales them is as it was. */
function attached(
  manifest: Manifest,
  { slot, image }: Slots['candidate'],
  weight: Weight,
  template?: JsonObject,
): readonly FieldChange[] {
  const now = predictorOf(manifest)
  const pattern = template === undefined ? now : { ...predictorFrom(template), ...scalingOf(now) }
  const post = withPercent(withSlot(withRelease(pattern, image), slot), weight)
  return [{ path: predictorAt, pre: now, post: shielded(post, at(manifest, shieldAt)) }]
}

/** Without it each new owner's fence would be a new revision. */
function shielded(predictor: JsonObject, shield: Json | undefined): JsonObject {
  const { annotations } = predictor
  if (shield === undefined) return predictor
  return {
    ...predictor,
    annotations: { ...(isObject(annotations) ? annotations : {}), [fenceAnnotation]: shield },
  }
}

function settled(manifest: Manifest, arms?: Slots): Settled {
  const lacking = ready.find((type) => !holds(manifest, type))
  if (lacking !== undefined) return pending(`KServe does not say ${lacking}`)
  const { created, ready: served, traffic } = revisionsOf(manifest)
  const share = Number(percentOf(manifest) ?? 100)
  const given = traffic.filter(({ isLatest }) => isLatest).reduce((sum, one) => sum + one.percent, 0)
  if (given !== share) return pending(`KServe has not given the newest revision its ${share} % yet`)
  if (share > 0 && served !== created)
    return pending(`Knative sends revision ${created} nothing, since it is not ready`)
  const rest = traffic.find(({ isLatest, percent: part }) => !isLatest && part > 0)?.revision
  const stable = arms === undefined ? rest : revisionOf(arms.stable.deployment)
  if (share < 100 && rest !== stable)
    return pending(`KServe gives ${100 - share} % to revision ${rest ?? served}, and not to ${stable}`)
  return { is: 'accepted' }
}

/**
 * KServe takes the revision that served before the last one for the stable release when it looks after Knative has split
 * the traffic and before Knative has made the new revision (kserve#1968): then nobody gets what was meant.
 */
function astray(manifest: Manifest, { stable, candidate }: Slots): string | undefined {
  const { rolledOut } = revisionsOf(manifest)
  const meant = revisionOf(stable.deployment)
  const share = percentOf(manifest)
  if (slotIn(manifest) !== candidate.slot || share === undefined || share === 100) return undefined
  if (rolledOut === '' || rolledOut === meant) return undefined
  return `KServe took revision ${rolledOut} for the one that served, which is ${meant}`
}

/**
 * While the newest revision that is ready is the candidate's, only canaryTrafficPercent keeps the traffic from it: what
 * served is put back with 0 %, and without a percentage when it is ready.
 */
function back(manifest: Manifest, { stable, candidate }: Slots, original: JsonObject): Back {
  if (slotIn(manifest) !== candidate.slot) return { is: 'end' }
  const { created, rolledOut } = revisionsOf(manifest)
  // Put back before Knative has made anything of the candidate, nothing would be new, and 0 % would be of what serves.
  if (created === revisionOf(stable.deployment))
    return { is: 'wait', message: 'KServe has not made a revision of the candidate yet' }
  const hasAll = Number(percentOf(manifest) ?? 100) === 100
  if (hasAll && rolledOut !== created)
    return { is: 'wait', message: `KServe has not noted yet that revision ${created} has everything` }
  const now = predictorOf(manifest)
  return { is: 'make', fields: [{ path: predictorAt, pre: now, post: withPercent(original, 0) }] }
}

/** The newest revision is that of the predictor as it is written; the other slot's is the last one beside it that had everything. */
function revisionFor(name: string, manifest: Manifest | undefined, slot: 'a' | 'b'): string {
  const { created, rolledOut, previous } = revisionsOf(manifest)
  const unknown = `${name}-predictor-next`
  if (manifest !== undefined && slotIn(manifest) === slot) return created === '' ? unknown : created
  const isSplit = manifest !== undefined && percentOf(manifest) !== undefined
  const other = rolledOut === created ? previous : rolledOut
  return isSplit && other !== '' ? other : unknown
}

function slotIn(manifest: Manifest): string {
  return slotOn(predictorOf(manifest)['labels'])
}

function obeyed(manifest: Manifest): Manifest {
  const { created, rolledOut } = revisionsOf(manifest)
  const share = Number(percentOf(manifest) ?? 100)
  const newest = share < 100 ? `${created}-next` : created
  const rest = { revisionName: rolledOut, latestRevision: false, percent: 100 - share }
  return {
    ...manifest,
    status: {
      conditions: ready.map((type) => ({ type, status: 'True' })),
      components: {
        predictor: {
          latestCreatedRevision: newest,
          latestReadyRevision: newest,
          latestRolledoutRevision: share < 100 ? rolledOut : newest,
          traffic: [
            { revisionName: newest, latestRevision: true, percent: share },
            ...(share < 100 ? [rest] : []),
          ],
        },
      },
    },
  }
}

function pending(message: string): Settled {
  return { is: 'pending', message }
}
