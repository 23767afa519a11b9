import type { Clock } from '@ml-actions/rollout/clock'
import { at, isList, isObject, type Json, type JsonObject, same } from '@ml-actions/rollout/json'
import type { Answer } from '../answer.ts'
import { type Kind, kinds, type LogOf, type Manifest } from '../cluster.ts'
import { logAs } from '../pod-log.ts'
import { type Request, verbs } from '../request.ts'
import { reconcile } from './controllers.ts'
import { groupServed } from './groups.ts'
import type { Habits } from './habits.ts'
import { applyPatch } from './json-patch.ts'
import { settle } from './kserve.ts'
import { type Cause, causesAgainst, defaulted, undecodable } from './rules.ts'
import { makeStore, type Store, withMetadata } from './store.ts'

/** An API server with one namespace, as far as rollouts can tell; observed on kube-apiserver 1.35. */
export interface Api {
  readonly store: Store
  readonly habits: Habits
  /** Whether the namespace is being deleted. */
  terminating: boolean
  /** Verbs that are not allowed, `patch httproutes`. */
  readonly denied: Set<string>
  /** What admission or a quota says no to: in its words (403), or as a whole answer; undefined for what it takes. */
  refuses: (request: Request) => string | Answer | undefined
  /** What the containers of an image write, by image. */
  readonly logs: Map<string, string>
  /** Kinds whose API is not installed. */
  readonly missing: Set<Kind>
  /** Versions of a group that are served and that rollouts do not speak, `v1beta1`. */
  readonly olderVersions: Map<string, readonly string[]>
  request(request: Request): Answer
}

/** Makes an API server whose controllers keep pace with a clock. */
export function makeApi(clock: Pick<Clock, 'now'>, habits: Habits): Api {
  const store = makeStore()
  const api: Api = {
    store,
    habits,
    terminating: false,
    denied: new Set(),
    refuses: () => undefined,
    logs: new Map(),
    missing: new Set(),
    olderVersions: new Map(),
    request(request) {
      keepPace()
      const answer = refusedEarly(api, request) ?? answered(api, request, clock)
      keepPace()
      return answer
    },
  }
  // Controllers have nothing to do at the same moment with the same objects: most requests are reads.
  let paced = ''
  function keepPace(): void {
    const now = clock.now()
    if (paced === `${now} ${store.version()}`) return
    reconcile(store, habits, now)
    // What one controller does after another is done when time has passed, and not a moment after a write.
    if (!paced.startsWith(`${now} `)) settle(store, () => reconcile(store, habits, now))
    paced = `${now} ${store.version()}`
  }
  return api
}

function refusedEarly(api: Api, request: Request): Answer | undefined {
  const { plural } = kinds[request.kind]
  if (api.missing.has(request.kind))
    return { code: 404, body: { message: '404 page not found', kind: 'Status', status: 'Failure' } }
  const verb = verbs[request.method]
  if (api.denied.has(`${verb} ${plural}`))
    return status(403, 'Forbidden', `${plural} is forbidden: User "twin" cannot ${verb} resource "${plural}"`)
  const no = api.refuses(request)
  if (typeof no === 'object') return no
  if (no !== undefined) return status(403, 'Forbidden', `${plural} is forbidden: ${no}`)
  if ('body' in request && JSON.stringify(request.body).length > 3 * 1024 * 1024)
    return status(413, 'RequestEntityTooLarge', 'limit is 3145728')
  return undefined
}

function answered(api: Api, request: Request, clock: Pick<Clock, 'now'>): Answer {
  const { store } = api
  switch (request.method) {
    case 'GET':
      if (request.kind === 'PodLog') return logged(api, request)
      if (request.kind === 'APIGroup') return groupServed(api, request.name)
      return found(request, withoutValues(store.get(request)))
    case 'LIST':
      return {
        code: 200,
        body: {
          kind: `${request.kind}List`,
          items: store.list(request.kind, request.labels) as readonly Json[],
        },
      }
    case 'POST':
      return created(api, request, clock)
    case 'PUT':
      return replaced(api, request, clock)
    case 'PATCH':
      return patched(store, request)
    case 'DELETE':
      return removed(store, request, clock)
  }
}

function found(
  request: { readonly kind: Kind; readonly name: string },
  manifest: Manifest | undefined,
): Answer {
  if (manifest !== undefined) return { code: 200, body: manifest }
  return status(404, 'NotFound', `${kinds[request.kind].plural} "${request.name}" not found`)
}

/** The kubelet keeps the log of the container that runs, and of the one before it. */
function logged(
  { store, logs }: Api,
  { name, log }: { readonly name: string; readonly log?: LogOf },
): Answer {
  const pod = store.get({ kind: 'Pod', name })
  if (pod === undefined) return status(404, 'NotFound', `pods "${name}" not found`)
  const statuses = at(pod, '/status/containerStatuses')
  const ran = (isList(statuses) ? statuses : []).find((one) => at(one, '/name') === log?.container)
  const ended = at(ran, '/lastState/terminated') !== undefined
  if (ran === undefined || (log?.previous === true && !ended))
    return status(
      400,
      'BadRequest',
      `previous terminated container "${log?.container}" in pod "${name}" not found`,
    )
  return { code: 200, body: logAs(name, logs.get(store.tagged(String(at(ran, '/image')))) ?? '') }
}

/** What the client asks for of a secret: PartialObjectMetadata. */
function withoutValues(manifest: Manifest | undefined): Manifest | undefined {
  if (manifest?.kind !== 'Secret') return manifest
  return { apiVersion: 'meta.k8s.io/v1', kind: 'Secret', metadata: manifest.metadata }
}

function created(api: Api, request: Extract<Request, { method: 'POST' }>, clock: Pick<Clock, 'now'>): Answer {
  if (request.kind === 'SelfSubjectAccessReview') return reviewed(api, request.body)
  const { name } = request.body.metadata
  const { plural } = kinds[request.kind]
  if (api.terminating)
    return status(
      403,
      'Forbidden',
      `${plural} "${name}" is forbidden: unable to create new content because it is being terminated`,
      [{ reason: 'NamespaceTerminating', field: 'metadata.namespace', message: 'being terminated' }],
    )
  if (api.store.get({ kind: request.kind, name }) !== undefined)
    return status(409, 'AlreadyExists', `${plural} "${name}" already exists`)
  const { resourceVersion: _, uid: __, ...metadata } = request.body.metadata
  const manifest = defaulted({
    ...request.body,
    metadata: { ...metadata, generation: 1, creationTimestamp: clock.now() },
  })
  const refused = refusal(manifest, undefined)
  if (refused !== undefined) return refused
  if (request.dryRun) return { code: 201, body: manifest }
  return { code: 201, body: api.store.put(withMetadata(manifest, { uid: api.store.newUid() })) }
}

function reviewed(api: Api, body: Manifest): Answer {
  const spec = body['spec']
  const attributes = isObject(spec) ? spec['resourceAttributes'] : undefined
  const part = at(attributes, '/subresource')
  const asked = isObject(attributes)
    ? `${String(attributes['verb'])} ${String(attributes['resource'])}${part === undefined ? '' : `/${String(part)}`}`
    : ''
  return { code: 201, body: { ...body, status: { allowed: !api.denied.has(asked) } } }
}

function replaced(api: Api, request: Extract<Request, { method: 'PUT' }>, clock: Pick<Clock, 'now'>): Answer {
  const old = api.store.get(request)
  if (old === undefined) {
    // A PUT of an absent Lease creates it, unlike that of any other kind here.
    return request.kind === 'Lease'
      ? created(api, { method: 'POST', kind: 'Lease', body: request.body, dryRun: false }, clock)
      : found(request, undefined)
  }
  const { resourceVersion } = request.body.metadata
  const refused = refusal(request.body, old)
  if (refused !== undefined) return refused
  if (resourceVersion !== undefined && resourceVersion !== old.metadata.resourceVersion) return stale(request)
  return kept(api.store, request.body, old)
}

function patched(store: Store, request: Extract<Request, { method: 'PATCH' }>): Answer {
  const old = store.get(request)
  if (old === undefined) return found(request, undefined)
  const next = applyPatch(old, request.body)
  // The server gives a failed test no causes; a validation error has some.
  if (next.is === 'refused') return status(422, 'Invalid', `the server rejected our request: ${next.message}`)
  const manifest = defaulted(next.value as Manifest)
  const refused = refusal(manifest, old)
  if (refused !== undefined) return refused
  return request.dryRun === true ? { code: 200, body: manifest } : kept(store, manifest, old)
}

function kept(store: Store, manifest: Manifest, old: Manifest): Answer {
  const { uid, creationTimestamp, generation } = old.metadata
  const grown = same(old['spec'], manifest['spec']) ? generation : (generation ?? 1) + 1
  const metadata = {
    ...manifest.metadata,
    ...(uid === undefined ? {} : { uid }),
    ...(creationTimestamp === undefined ? {} : { creationTimestamp }),
    ...(grown === undefined ? {} : { generation: grown }),
  }
  if (old.metadata.deletionTimestamp !== undefined && (metadata.finalizers ?? []).length === 0) {
    store.drop({ kind: old.kind, name: old.metadata.name })
    return { code: 200, body: { ...manifest, metadata } }
  }
  return { code: 200, body: store.put({ ...manifest, metadata }) }
}

function removed(
  store: Store,
  request: Extract<Request, { method: 'DELETE' }>,
  clock: Pick<Clock, 'now'>,
): Answer {
  const old = store.get(request)
  if (old === undefined) return found(request, undefined)
  if (request.uid !== undefined && request.uid !== old.metadata.uid)
    return status(409, 'Conflict', `the UID in the precondition (${request.uid}) does not match`)
  if ((old.metadata.finalizers ?? []).length > 0) {
    const deletionTimestamp = old.metadata.deletionTimestamp ?? clock.now()
    return { code: 200, body: store.put(withMetadata(old, { deletionTimestamp })) }
  }
  store.drop(request)
  return { code: 200, body: { kind: 'Status', status: 'Success' } }
}

function refusal(manifest: Manifest, old: Manifest | undefined): Answer | undefined {
  const undecoded = undecodable(manifest)
  if (undecoded !== undefined) return status(400, 'BadRequest', undecoded)
  const causes = causesAgainst(manifest, old)
  if (causes.length === 0) return undefined
  const { plural } = kinds[manifest.kind]
  const said = causes.map(({ field, message }) => `${field}: ${message}`).join('; ')
  return status(422, 'Invalid', `${plural} "${manifest.metadata.name}" is invalid: ${said}`, causes)
}

function stale(request: { readonly kind: Kind; readonly name: string }): Answer {
  const { plural } = kinds[request.kind]
  return status(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${plural} "${request.name}": the object has been modified; please apply your changes to the latest version and try again`,
  )
}

function status(
  code: number,
  reason: string,
  message: string,
  causes: readonly (Cause & { readonly reason?: string })[] = [],
): Answer {
  const details: JsonObject =
    causes.length === 0 ? {} : { causes: causes.map((cause) => ({ ...cause }) as JsonObject) }
  return {
    code,
    body: { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason, message, details, code },
  }
}
