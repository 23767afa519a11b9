import { at, isList, isObject, type Json, type JsonObject } from '../json.ts'
import type { Manifest } from './cluster.ts'
import { predictorOf } from './inference-service.ts'
import { slotLabel } from './names.ts'

/**
 * What KServe says of the revisions that Knative made of a predictor (ComponentStatusSpec, 0.20). A revision never
 * changes: each other pod template, and be it one that was there before, makes a new one.
 */
interface Revisions {
  /** The newest one. */
  readonly created: string
  /** The newest one that was ever ready: `latest` in a split means this one. */
  readonly ready: string
  /** The one that had everything last: who gets what `canaryTrafficPercent` leaves. */
  readonly rolledOut: string
  /** The one that had everything before that. */
  readonly previous: string
  readonly traffic: readonly Target[]
}

/** A part of the traffic, as it is in force. */
interface Target {
  readonly revision: string
  readonly isLatest: boolean
  readonly percent: number
}

/** Reads what is said of the revisions; names are empty where nothing is said. */
export function revisionsOf(manifest: Manifest | undefined): Revisions {
  const told = at(manifest, '/status/components/predictor')
  const named = (key: string) => textAt(told, `/${key}`)
  const traffic = at(told, '/traffic')
  return {
    created: named('latestCreatedRevision'),
    ready: named('latestReadyRevision'),
    rolledOut: named('latestRolledoutRevision'),
    previous: named('previousRolledoutRevision'),
    traffic: (isList(traffic) ? traffic : []).map((one) => ({
      revision: textAt(one, '/revisionName'),
      isLatest: at(one, '/latestRevision') === true,
      percent: Number(at(one, '/percent') ?? 0),
    })),
  }
}

/** Reads the part of the newest revision, as it is written; undefined for all. */
export function percentOf(manifest: Manifest): Json | undefined {
  return predictorOf(manifest)['canaryTrafficPercent']
}

/** Gives a predictor whose newest revision gets a part of the traffic. */
export function withPercent(predictor: JsonObject, percent: number): JsonObject {
  return { ...predictor, canaryTrafficPercent: percent }
}

/** Gives a predictor whose newest revision gets all of the traffic, be it ready or not. */
export function withoutPercent(predictor: JsonObject): JsonObject {
  const { canaryTrafficPercent: _, ...rest } = predictor
  return rest
}

/** Gives a predictor whose pods say of which slot they are: KServe and Knative copy its labels to all that they make. */
export function withSlot(predictor: JsonObject, slot: 'a' | 'b'): JsonObject {
  const { labels } = predictor
  return { ...predictor, labels: { ...(isObject(labels) ? labels : {}), [slotLabel]: slot } }
}

/** Reads the slot out of labels; a predictor that no rollout wrote has none, and is slot a's. */
export function slotOn(labels: Json | undefined): string {
  const slot = isObject(labels) ? labels[slotLabel] : undefined
  return typeof slot === 'string' ? slot : 'a'
}

/** Names the Deployment and the Service of a revision's own pods, as Knative does where that is no longer than a name may be. */
export function placeIn(revision: string): { readonly deployment: string; readonly service: string } {
  return { deployment: `${revision}-deployment`, service: `${revision}-private` }
}

/** Names the revision of a Deployment. */
export function revisionOf(deployment: string): string {
  return deployment.replace(/-deployment$/, '')
}

function textAt(value: Json | undefined, pointer: string): string {
  const found = at(value, pointer)
  return typeof found === 'string' ? found : ''
}
