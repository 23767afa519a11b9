import { at, isList, isObject, type Json, type JsonObject } from '@ml-actions/rollout/json'
import { isWeight, percent, type Route, type Weight } from '@ml-actions/rollout/plan'
import type { FieldChange } from '@ml-actions/rollout/state'
import type { Message } from '@ml-actions/verdict/faults'
import type { Manifest } from '../cluster.ts'
import {
  canariesOf,
  holds,
  laidOver,
  modeAt,
  nameOf,
  predictorFrom,
  predictorName,
  predictorOf,
  releaseOf,
  scalingOf,
  shieldAt,
  templateOf,
  unscaled,
  withRelease,
} from '../inference-service.ts'
import { fenceAnnotation } from '../names.ts'
import { foreign } from '../split.ts'
import type { Host, SeenWeight, Settled, Slots, Traffic } from './traffic.ts'

const [predictorAt, canaryAt] = ['/spec/predictor', '/spec/canary']
const ready = ['PredictorReady', 'IngressReady']

/** KServe makes a Deployment and a Service for each predictor: they are read, and never written. */
const host: Host = {
  place: ({ name }, manifest, slot) => {
    const serving = nameOf(predictorOf(manifest))
    // A name that the user gave, or none, is slot a's until slot b has taken its place.
    const own = slot === 'b' ? 'b' : serving === 'b' ? 'a' : serving
    const made = predictorName(name, own)
    return { slot, deployment: made, service: made }
  },
  places: ({ name }) => ['', 'a', 'b'].map((own) => predictorName(name, own)),
  release: (manifest, slot, like) => releaseOf(predictorIn(manifest, slot), like),
  template: (manifest, slot) => {
    const found = predictorIn(manifest, slot)
    return isObject(found) ? templateOf(found) : undefined
  },
  begin: (manifest, { candidate }, template) => attached(manifest, candidate, percent(0), template),
  finish: promoted,
  lack,
  obeyed: (manifest) => ({
    ...manifest,
    status: {
      conditions: ready.map((type) => ({ type, status: 'True' })),
      canaryStatuses: canariesOf(manifest).map((one) => ({
        name: nameOf(at(one, '/predictor')),
        ready: true,
        trafficPercent: at(one, '/trafficPercent') ?? 0,
      })),
    },
  }),
}

/**
 * Splits traffic by the canaries of an InferenceService, serving.kserve.io/v1beta1 of KServe 0.20 and later in its
 * Standard mode. The list is atomic, so it is written whole and tested whole. KServe leaves a canary that is not ready
 * out of the route without a word: what it says of it is what settles, and the observed split is what judges.
 */
export const kserveStandard: Traffic = {
  name: 'kserve-standard',
  provider: 'kserve-standard',
  kind: 'InferenceService',
  offers: ['canary'],
  attaches: true,
  host,
  weightIn,
  change: (manifest, _route, { candidate }, weight) => {
    const listed = canariesOf(manifest)
    if (listed.length === 0) return attached(manifest, candidate, weight)
    const now = predictorOf(manifest)
    const post = listed.map((one) => ({ ...(isObject(one) ? one : {}), trafficPercent: weight }))
    return [field(predictorAt, now, now), field(canaryAt, listed, post)]
  },
  settled,
  fields: () => [canaryAt, predictorAt],
}

function weightIn(manifest: Manifest, _route: Route, { stable, candidate }: Slots): SeenWeight {
  const { name } = manifest.metadata
  const where = `InferenceService ${name}`
  if (!isObject(at(manifest, predictorAt))) return foreign(`${where} has no predictor`)
  const [serving, first, ...others] = predictors(manifest).map((one) => predictorName(name, nameOf(one)))
  if (others.length > 0) return foreign(`${where} has more than one canary`)
  const isStable = serving === stable.deployment
  if (!isStable && serving !== candidate.deployment)
    return foreign(`${where} serves ${serving}, not ${stable.deployment}`)
  if (first === undefined) return { is: 'weight', weight: isStable ? null : percent(100) }
  if (first !== (isStable ? candidate : stable).deployment)
    return foreign(`${where} has the canary ${first}, which is not the rollout’s`)
  const share = at(canariesOf(manifest)[0], '/trafficPercent')
  if (!isWeight(share)) return foreign(`${where} has a canary of ${JSON.stringify(share)} %`)
  return { is: 'weight', weight: percent(isStable ? share : 100 - share) }
}

/**
 * Makes the canary. It gets its pods at once and keeps them whatever its weight is. As many as it has ready KServe takes
 * from the stable predictor, so that a return would find too few there: what it takes is added in the same write.
 */
function attached(
  manifest: Manifest,
  candidate: Slots['candidate'],
  weight: Weight,
  template?: JsonObject,
): readonly FieldChange[] {
  const now = predictorOf(manifest)
  const pattern = template === undefined ? unscaled(now) : predictorFrom(template)
  const predictor = withRelease(pattern, candidate.image)
  const own = candidate.deployment.slice(manifest.metadata.name.length + 1, -'-predictor'.length)
  const pods = Math.max(1, candidate.replicas)
  const canary = { ...predictor, name: own, minReplicas: pods }
  return [
    field(predictorAt, now, { ...now, ...roomFor(now, pods) }),
    field(canaryAt, at(manifest, canaryAt), [{ predictor: canary, trafficPercent: weight }]),
  ]
}

function roomFor(predictor: JsonObject, pods: number): JsonObject {
  const [least, most] = [predictor['minReplicas'], predictor['maxReplicas']]
  // From a predictor that names no number KServe takes nothing.
  if (least === undefined && pods === 1) return {}
  const wanted = Number(least ?? 1) + pods
  const isShort = typeof most === 'number' && most > 0 && most < wanted
  return { minReplicas: wanted, ...(isShort ? { maxReplicas: wanted } : {}) }
}

/** The pods that were judged go on: KServe keeps those of the canary whose name the predictor takes. */
function promoted(manifest: Manifest, _arms: Slots, original: Json | undefined): readonly FieldChange[] {
  const canary = at(canariesOf(manifest)[0], '/predictor')
  if (!isObject(canary)) return []
  const now = predictorOf(manifest)
  const merged = laidOver(unscaled(now), unscaled(canary))
  const post = { ...(isObject(merged) ? merged : {}), ...scalingOf(isObject(original) ? original : now) }
  return [field(predictorAt, now, post), { path: canaryAt, pre: canariesOf(manifest) }]
}

function lack(manifest: Manifest): Message | undefined {
  const mode = at(manifest, modeAt)
  const where = `InferenceService ${manifest.metadata.name}`
  if (mode !== 'Standard')
    return {
      is: `${where} has ${typeof mode === 'string' ? `the deployment mode ${mode}` : 'no deployment mode of its own'}`,
      wanted: 'serving.kserve.io/deploymentMode: Standard: KServe takes a canary in no other mode',
      todo: 'add the annotation where that is the mode; where Knative runs the model, take provider: kserve-knative',
    }
  const predictor = predictorOf(manifest)
  if (!isObject(predictor['model']) || predictor['workerSpec'] !== undefined)
    return {
      is: `${where} has ${isObject(predictor['model']) ? 'a workerSpec' : 'no spec.predictor.model'}`,
      wanted: 'a model on one node: KServe takes no canary beside a predictor of another form',
      todo: 'write the predictor as a model, with its modelFormat and storageUri',
    }
  if (typeof at(manifest, shieldAt) !== 'string')
    return {
      is: `${where} gives each of its annotations to its pods, so that marking it would start all of them again`,
      wanted: `the annotation ${fenceAnnotation} under spec.predictor, which stands over that of the rollout`,
      todo: `add spec.predictor.annotations: { ${fenceAnnotation}: "0" } once; it starts the pods again, then no rollout does`,
    }
  const [canary] = canariesOf(manifest)
  if (canary === undefined) return undefined
  return {
    is: `${where} has the canary ${nameOf(at(canary, '/predictor'))}, and no rollout is under way`,
    wanted: 'no canary but the rollout’s own',
    todo: 'promote it, or take it out of spec.canary',
  }
}

function settled(manifest: Manifest): Settled {
  const lacking = ready.find((type) => !holds(manifest, type))
  if (lacking !== undefined) return { is: 'pending', message: `KServe does not say ${lacking}` }
  const told = at(manifest, '/status/canaryStatuses')
  const statuses = isList(told) ? told : []
  const listed = canariesOf(manifest)
  if (statuses.length !== listed.length)
    return { is: 'pending', message: 'KServe has not seen the change of spec.canary yet' }
  for (const one of listed) {
    const [name, share] = [nameOf(at(one, '/predictor')), at(one, '/trafficPercent')]
    const status = statuses.find((each) => at(each, '/name') === name)
    if (at(status, '/trafficPercent') !== share)
      return { is: 'pending', message: `KServe has not given the canary ${name} its ${String(share)} % yet` }
    if (at(status, '/ready') !== true && share !== 0)
      return { is: 'pending', message: `KServe sends the canary ${name} nothing, since it is not ready` }
  }
  return { is: 'accepted' }
}

function predictors(manifest: Manifest): readonly Json[] {
  return [predictorOf(manifest), ...canariesOf(manifest).map((one) => at(one, '/predictor') ?? {})]
}

function predictorIn(manifest: Manifest, { deployment }: { readonly deployment: string }): Json | undefined {
  const { name } = manifest.metadata
  return predictors(manifest).find((one) => predictorName(name, nameOf(one)) === deployment)
}

function field(path: string, pre: Json | undefined, post: Json): FieldChange {
  return { path, ...(pre === undefined ? {} : { pre }), post }
}
