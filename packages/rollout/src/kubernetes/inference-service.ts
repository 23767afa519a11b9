import { at, isList, isObject, type Json, type JsonObject, pointerTo } from '../json.ts'
import type { Manifest } from './cluster.ts'
import { fenceAnnotation } from './names.ts'

/** The annotation by which KServe is told how to run a model; a canary of Standard mode needs it word for word. */
export const modeAt = pointerTo('metadata', 'annotations', 'serving.kserve.io/deploymentMode')

/**
 * The annotation of a predictor that keeps the fence from its pods. KServe lays an InferenceService's annotations under
 * those of the predictor and gives both to the pods (0.20, buildObjectMeta): without it each new owner's fence would be a
 * new pod template, by which all pods of both releases start again.
 */
export const shieldAt = pointerTo('spec', 'predictor', 'annotations', fenceAnnotation)

/** The container in a predictor's pods that answers, as KServe names it. */
export const modelContainer = 'kserve-container'

/** Names the Deployment and the Service that KServe makes for a predictor: its own name is in them where it has one. */
export function predictorName(service: string, name: string): string {
  return name === '' ? `${service}-predictor` : `${service}-${name}-predictor`
}

/** Gives what serves; an empty object where there is none. */
export function predictorOf(manifest: Manifest | undefined): JsonObject {
  const found = at(manifest, '/spec/predictor')
  return isObject(found) ? found : {}
}

/** Gives the name of a predictor, `''` for one without. */
export function nameOf(predictor: Json | undefined): string {
  const name = at(predictor, '/name')
  return typeof name === 'string' ? name : ''
}

/** Gives the canaries of an InferenceService in Standard mode. */
export function canariesOf(manifest: Manifest | undefined): readonly Json[] {
  const found = at(manifest, '/spec/canary')
  return isList(found) ? found : []
}

/** Tells a model's address, as `s3://models/fraud/2`, from the name of an image. */
export function isAddress(release: string): boolean {
  return release.includes('://')
}

/** Reads which release a predictor serves: the address of its model, or its image where releases are images. */
export function releaseOf(predictor: Json | undefined, like: string): string | undefined {
  const found = isAddress(like)
    ? at(predictor, '/model/storageUri')
    : (at(predictor, '/model/image') ?? at(predictor, '/containers/0/image'))
  return typeof found === 'string' ? found : undefined
}

/** Gives a predictor of another release. */
export function withRelease(predictor: JsonObject, release: string): JsonObject {
  const { model, containers } = predictor
  if (release === '') return predictor
  if (isAddress(release)) return { ...predictor, model: { ...objectOf(model), storageUri: release } }
  if (isObject(model)) return { ...predictor, model: { ...model, image: release } }
  const [first, ...others] = isList(containers) ? containers : []
  return { ...predictor, containers: [{ ...objectOf(first), image: release }, ...others] }
}

/** What steers how many pods there are: of the stable predictor alone, since KServe refuses it on a canary. */
const scaling = [
  'minReplicas',
  'maxReplicas',
  'scaleTarget',
  'scaleMetric',
  'scaleMetricType',
  'autoScaling',
  'canaryTrafficPercent',
]

/** Gives a predictor without what steers the number of its pods. */
export function unscaled(predictor: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(predictor).filter(([key]) => !scaling.includes(key)))
}

/** Gives only what steers the number of a predictor's pods. */
export function scalingOf(predictor: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(predictor).filter(([key]) => scaling.includes(key)))
}

/**
 * Lays one value over another as KServe does to make a canary's pods from the stable predictor (mergo with override:
 * objects key by key, lists whole). A promoted predictor that is written so keeps the pods that the canary has.
 */
export function laidOver(under: Json | undefined, over: Json): Json {
  if (!isObject(under) || !isObject(over)) return over
  const keys = new Set([...Object.keys(under), ...Object.keys(over)])
  return Object.fromEntries(
    [...keys].map((key): [string, Json] => {
      const upper = over[key]
      return [key, upper === undefined ? (under[key] ?? null) : laidOver(under[key], upper)]
    }),
  )
}

/** Gives a predictor as a release record holds it: like a pod template, so that its ConfigMaps and marks are read as of one. */
export function templateOf(predictor: JsonObject): JsonObject {
  const { annotations, ...spec } = unscaled(predictor)
  return { metadata: { ...(isObject(annotations) ? { annotations } : {}) }, spec }
}

/** Gives the predictor of a release record. */
export function predictorFrom(template: JsonObject): JsonObject {
  const annotations = at(template, '/metadata/annotations')
  return { ...unscaled(objectOf(template['spec'])), ...(isObject(annotations) ? { annotations } : {}) }
}

/** Tells whether a condition of an InferenceService's status is true. */
export function holds(manifest: Manifest, type: string): boolean {
  const conditions = at(manifest, '/status/conditions')
  const found = (isList(conditions) ? conditions : []).find((one) => at(one, '/type') === type)
  return at(found, '/status') === 'True'
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}
