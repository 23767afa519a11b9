import type { Json, JsonObject } from '../json.ts'

/**
 * One namespace of a Kubernetes cluster, as far as a rollout needs it.
 *
 * Reads throw `Outage` when there is no answer after bounded retries, or when reading is forbidden.
 * Writes are sent once and never thrown: each way for one to end is a member of `Written`, so that no
 * `catch` can take a lost answer for success. There is no watch (polling is the truth) and no apply:
 * every change is a JSON Patch that tests what it changes, so that a late write of a former owner fails
 * at the field and not by luck.
 */
export interface Cluster {
  /** Reads one object; undefined when it is not there. */
  get(ref: Ref): Promise<Manifest | undefined>
  /** Reads one object as `get` does, where this account may: what nobody granted is no fault of the cluster. */
  glance(ref: Ref): Promise<Manifest | undefined | 'forbidden'>
  /** Reads all objects of a kind that carry all of the labels, by name. */
  list(kind: Kind, labels: Labels): Promise<readonly Manifest[]>
  /** POST; with `dryRun`, asks the server to check it and to keep nothing. */
  create(manifest: Manifest, options?: { readonly dryRun: boolean }): Promise<Written>
  /** JSON Patch (RFC 6902) as field manager `ml-actions`; the first operation must be a test, anything else is a `TypeError`. `dryRun` as above. */
  patchTest(ref: Ref, patch: JsonPatch, options?: { readonly dryRun: boolean }): Promise<Written>
  /** PUT with `metadata.resourceVersion`; one without would overwrite blindly and is a `TypeError`. */
  replace(manifest: Manifest): Promise<Written>
  /** DELETE with the uid as precondition and background propagation; `done` means accepted, not gone. */
  remove(ref: Ref, uid: string): Promise<Written>
}

/** The kinds that a rollout touches, with their API and path. */
export const kinds = {
  ConfigMap: { apiVersion: 'v1', plural: 'configmaps' },
  /** Only its metadata is ever read. */
  Secret: { apiVersion: 'v1', plural: 'secrets' },
  Service: { apiVersion: 'v1', plural: 'services' },
  Pod: { apiVersion: 'v1', plural: 'pods' },
  /** A part of a pod, only read, by `glance`: the last lines of one container's log, under the key `text`. */
  PodLog: { apiVersion: 'v1', plural: 'pods/log' },
  Deployment: { apiVersion: 'apps/v1', plural: 'deployments' },
  ReplicaSet: { apiVersion: 'apps/v1', plural: 'replicasets' },
  ControllerRevision: { apiVersion: 'apps/v1', plural: 'controllerrevisions' },
  Lease: { apiVersion: 'coordination.k8s.io/v1', plural: 'leases' },
  EndpointSlice: { apiVersion: 'discovery.k8s.io/v1', plural: 'endpointslices' },
  HTTPRoute: { apiVersion: 'gateway.networking.k8s.io/v1', plural: 'httproutes' },
  /** Only read, to learn what the class of a route's gateway can do. */
  Gateway: { apiVersion: 'gateway.networking.k8s.io/v1', plural: 'gateways' },
  GatewayClass: { apiVersion: 'gateway.networking.k8s.io/v1', plural: 'gatewayclasses' },
  Ingress: { apiVersion: 'networking.k8s.io/v1', plural: 'ingresses' },
  VirtualService: { apiVersion: 'networking.istio.io/v1', plural: 'virtualservices' },
  InferenceService: { apiVersion: 'serving.kserve.io/v1beta1', plural: 'inferenceservices' },
  /** What the server serves of a group, or of one version of it (`apps`, `apps/v1`): only read; of no namespace. */
  APIGroup: { apiVersion: 'v1', plural: 'apis' },
  /** Only created, never kept: the answer is in the created object's `status`; not bound to a namespace in its path. */
  SelfSubjectAccessReview: { apiVersion: 'authorization.k8s.io/v1', plural: 'selfsubjectaccessreviews' },
} as const

/** The word for what an object is. */
export type Kind = keyof typeof kinds

/** Labels by name; as a selector, all of them must be equal. */
export type Labels = Readonly<Record<string, string>>

/** Which object: the namespace is the cluster's, but for a Gateway that is only read. */
export type Ref = {
  readonly kind: Kind
  readonly name: string
  readonly namespace?: string
  /** Of a log: whose. */
  readonly log?: LogOf
}

/** Which of a pod's logs: a container's, as it runs or as it ran before its last restart. */
export type LogOf = { readonly container: string; readonly previous: boolean }

/** An object as plain JSON: no field is lost that this code does not know. */
export type Manifest = {
  readonly apiVersion: string
  readonly kind: Kind
  readonly metadata: Metadata
  readonly [field: string]: Json
}

/** What every object carries. Everything but the name, labels and annotations is written by the server. */
export type Metadata = {
  readonly name: string
  readonly namespace?: string
  readonly uid?: string
  readonly resourceVersion?: string
  readonly generation?: number
  readonly creationTimestamp?: string
  readonly deletionTimestamp?: string
  readonly labels?: Labels
  readonly annotations?: Labels
  readonly finalizers?: readonly string[]
  readonly ownerReferences?: readonly JsonObject[]
  readonly managedFields?: readonly JsonObject[]
}

/** One operation of RFC 6902; the ones that rollouts use. */
export type PatchOperation =
  | { readonly op: 'test' | 'add' | 'replace'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string }

/** Operations in order: all of them happen or none. */
export type JsonPatch = readonly PatchOperation[]

/** How a write ended. Only `lost` leaves open whether it happened: look, then decide. */
export type Written =
  | { readonly is: 'done'; readonly manifest: Manifest }
  /** 409: the resourceVersion or uid is not the current one (`version`), or the name is taken (`exists`). */
  | { readonly is: 'conflict'; readonly because: 'version' | 'exists'; readonly message: string }
  /** 422: a `test` of the patch did not hold (no causes), or the server's validation says no; `unclear` as below. */
  | { readonly is: 'invalid'; readonly because: 'test' | 'validation' | 'unclear'; readonly message: string }
  /** 404 of the object, or of the whole resource. */
  | { readonly is: 'absent'; readonly message: string }
  /** 403: not granted (`access`), denied by admission or quota, the namespace is terminating; or not in the server's words (`unclear`). */
  | {
      readonly is: 'forbidden'
      readonly because: 'access' | 'denied' | 'terminating' | 'unclear'
      readonly message: string
    }
  /** No answer, half an answer, or 5xx. */
  | { readonly is: 'lost'; readonly message: string }

/** Gives the group of a kind's API, `''` for the core one. */
export function groupOf(kind: Kind): string {
  const { apiVersion } = kinds[kind]
  return apiVersion.includes('/') ? apiVersion.replace(/\/.*$/, '') : ''
}

/** Names an object for people: `Deployment fraud-b`. */
export function refInWords(ref: Ref): string {
  return `${ref.kind} ${ref.name}`
}

/** Gives an object's own ref. */
export function refOf(manifest: Manifest): Ref {
  return { kind: manifest.kind, name: manifest.metadata.name }
}
