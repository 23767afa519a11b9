import type { Json, JsonObject } from '@ml-actions/rollout/json'
import type { Route, Strategy, Weight } from '@ml-actions/rollout/plan'
import type { FieldChange, Slot } from '@ml-actions/rollout/state'
import type { Message } from '@ml-actions/verdict/faults'
import type { Manifest, Ref } from '../cluster.ts'

/**
 * A way to move traffic: pure functions on the manifest of the one object that holds the weight. Sending is
 * nobody's business here, so that a provider is a table test.
 */
export interface Traffic {
  /** Its own name, that of its file. */
  readonly name: string
  /** What the rollout file calls it; several ways may share one provider, each for strategies of its own. */
  readonly provider: Route['provider']
  readonly kind: 'HTTPRoute' | 'VirtualService' | 'Service' | 'Ingress' | 'Deployment' | 'InferenceService'
  /** The strategies it can carry; any other is Misuse when the plan is made. */
  readonly offers: readonly Strategy[]
  /**
   * Whether the candidate gets a place at weight 0 before it gets a request: a proxy that learns of a backend in
   * the write that sends it traffic may answer errors until it has found its pods (gateway-api#1870).
   */
  readonly attaches: boolean
  /** A feature of the Gateway API that the class of each gateway must say that it has; none where there is no key. */
  readonly feature?: string
  /** The other object, for a weight that is in two. */
  readonly beside?: Beside
  /** The object as the maker of the pods, for one whose own controller is that; else the rollout makes a Deployment for each release. */
  readonly host?: Host
  /** The weights that it can give to a step, by the number of stable pods; any from 1 to 100 where there is no key. */
  weights?(replicas: number): readonly number[]
  /** The pods that a weight needs where each pod takes its share of the traffic; those of the whole where there is no key. */
  pods?(weight: Weight, replicas: number): number
  /** What people have to know before they begin. */
  readonly warning?: string
  /** Reads the candidate's weight. */
  weightIn(manifest: Manifest, route: Route, arms: Slots): SeenWeight
  /**
   * Gives the fields that change for a weight, each with its value before; a field with equal values is only
   * tested. Called only where `weightIn` has read a weight.
   */
  change(manifest: Manifest, route: Route, arms: Slots, weight: Weight): readonly FieldChange[]
  /** Tells whether what was written is in force, as far as the object's own status says; of whom, where it names them. */
  settled(manifest: Manifest, arms?: Slots): Settled
  /** Points to the fields that hold the traffic: what is put back when a rollout is rolled back. */
  fields(manifest: Manifest, route: Route, arms: Slots): readonly string[]
}

/** The object beside the route's own that holds a part of the weight. */
export interface Beside {
  /** Whether the rollout makes it: then it must not be there before. */
  readonly isMade: boolean
  ref(route: Route, candidate: Pick<Slot, 'deployment'>): Ref
  /** Gives the next write on the way to a weight; undefined where it is the change of the route's own object. */
  turn(manifest: Manifest, route: Route, arms: Slots, weight: Weight): Turn | undefined
  /** Gives the next write after which the route's own object says alone that the candidate has everything; undefined when it does. */
  finish(manifest: Manifest, route: Route, arms: Slots): Turn | undefined
}

/**
 * An object that holds the weight and whose controller makes the pods of both releases: their Deployments and Services
 * are read, and never written. Pure functions on its manifest, as all of a provider.
 */
export interface Host {
  /** Names what its controller makes for a slot, as things are. */
  place(route: Route, manifest: Manifest | undefined, slot: 'a' | 'b'): Place
  /** Names all that its controller may ever make; no key where nobody knows before. */
  places?(route: Route): readonly string[]
  /** Reads which release a slot runs; `like` is another one, since they may be addresses of models or images. */
  release(manifest: Manifest, slot: Pick<Slot, 'slot' | 'deployment'>, like: string): string | undefined
  /** Gives what is recorded of a slot's release, in the form of a pod template. */
  template(manifest: Manifest, slot: Pick<Slot, 'slot' | 'deployment'>): JsonObject | undefined
  /** Gives the fields by which the candidate is made and gets no request; `template` is of its record, where it has one. */
  begin(manifest: Manifest, arms: Slots, template: JsonObject | undefined): readonly FieldChange[]
  /** Gives the fields after which only the candidate is left; none when that is so. `original` is what served, as it was. */
  finish(manifest: Manifest, arms: Slots, original: Json | undefined): readonly FieldChange[]
  /** Says what has to be mended before a rollout; undefined when nothing has. */
  lack(manifest: Manifest): Message | undefined
  /** Gives the object as it is when its controller has done all that it says. */
  obeyed(manifest: Manifest): Manifest
  /** For a controller that makes each release anew, under a name that it chooses then. */
  readonly revisions?: Revising
}

/**
 * A controller that makes revisions: what served once is not changed again, and what is written back is made anew. It
 * ends the pods of a revision that has no part of the traffic, whatever anybody meant to keep.
 */
export interface Revising {
  /** Tells whether what the controller made is of a slot: what it says of names is behind what was written. */
  isOf(made: Manifest, slot: 'a' | 'b'): boolean
  /** Tells whether the controller would send requests to what it made for a place. */
  isServed(manifest: Manifest, place: Pick<Slot, 'deployment'>): boolean
  /** The pods that a release always has; how many more there are is its autoscaler's matter. */
  pods(manifest: Manifest): number
  /** Says that requests go to neither release; undefined while all goes as it was written. */
  astray(manifest: Manifest, arms: Slots): string | undefined
  /** Gives the next write on the way back to what served, or what it has to wait for. */
  back(manifest: Manifest, arms: Slots, original: JsonObject): Back
}

/** One write of those that lead back to what served. */
export type Back =
  | { readonly is: 'wait'; readonly message: string }
  /** It makes what served anew, and moves no traffic. */
  | { readonly is: 'make'; readonly fields: readonly FieldChange[] }
  /** It leaves the object as it was: only when what was made anew is ready for all of the traffic. */
  | { readonly is: 'end' }

/** What a slot's Deployment and Service are called. */
export type Place = Pick<Slot, 'slot' | 'deployment' | 'service'>

/** One write, and the weight that is in force when it is done. */
export type Turn = { readonly ref: Ref; readonly weight: Weight | null } & (
  | { readonly is: 'change'; readonly uid: string; readonly fields: readonly FieldChange[] }
  | { readonly is: 'create'; readonly manifest: Manifest }
  | { readonly is: 'remove'; readonly uid: string }
)

/** The two releases that share the traffic, and what was seen of the object beside the route's. */
export interface Slots {
  readonly stable: Slot
  readonly candidate: Slot
  readonly beside?: Manifest | undefined
  /** The candidate's weight as it was last written, for an object that does not tell by itself who has the rest. */
  readonly weight?: Weight | null
}

/** The candidate's weight, null while the object does not name it; or why the split is not the rollout's. */
export type SeenWeight =
  | { readonly is: 'weight'; readonly weight: Weight | null }
  | { readonly is: 'foreign'; readonly message: string }

/** Whether a written route is in force. */
export type Settled = { readonly is: 'accepted' } | { readonly is: 'pending'; readonly message: string }
