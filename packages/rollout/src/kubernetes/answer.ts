import { at, isList, isObject, type Json, type JsonObject } from '../json.ts'
import type { Manifest, Written } from './cluster.ts'

/** What the API server sent back: the HTTP code, and the object or the `Status` of meta/v1. */
export interface Answer {
  readonly code: number
  readonly body: JsonObject
}

/**
 * Reads how a write ended from the server's answer. Anything that is not clearly a yes or a no is `lost`.
 * A failed `test` of a JSON Patch is a 422 without causes; a validation error names its causes.
 */
export function writtenOf(answer: Answer): Written {
  const { code, body } = answer
  const message = messageOf(answer)
  if (code >= 200 && code < 300) return { is: 'done', manifest: body as Manifest }
  if (code === 404) return { is: 'absent', message }
  if (code === 403) return { is: 'forbidden', because: whyForbidden(body), message }
  if (code === 409)
    return { is: 'conflict', because: body['reason'] === 'AlreadyExists' ? 'exists' : 'version', message }
  if (code === 422) return { is: 'invalid', because: isDenial(body) ? 'validation' : 'test', message }
  if (code === 400 || code === 405 || code === 413 || code === 415)
    return { is: 'invalid', because: isServers(body) ? 'validation' : 'unclear', message }
  if (isDeadWebhook(answer)) return { is: 'forbidden', because: 'denied', message }
  return { is: 'lost', message }
}

/**
 * Tells that the API server could not ask a webhook that has to let a write through: admission comes before anything is
 * stored, so that nothing was done. k8s.io/apiserver, pkg/admission/plugin/webhook: `failed calling webhook "…"`, as an
 * InternalError.
 */
export function isDeadWebhook({ code, body }: Answer): boolean {
  return (
    code >= 500 &&
    isServers(body) &&
    /^(?:Internal error occurred: )?failed calling webhook "/.test(messageIn(body))
  )
}

/** Gives the server's own words with the code, or why there is none; the text is the server's and may be anything. */
export function messageOf({ code, body }: Answer): string {
  const said = body['message']
  if (code === 0) return `nothing (${said})`
  return typeof said === 'string' ? `${code}: ${said}` : `${code}`
}

/** Tells whether a value has the shape of an object of the API: a kind and a name. */
export function isManifest(value: Json | undefined): value is Manifest {
  return (
    isObject(value) &&
    typeof value['apiVersion'] === 'string' &&
    typeof value['kind'] === 'string' &&
    typeof at(value, '/metadata/name') === 'string'
  )
}

type Forbidden = Extract<Written, { readonly is: 'forbidden' }>

function whyForbidden(body: JsonObject): Forbidden['because'] {
  // What stands before the server may say no as well, and nobody knows what it had let through.
  if (!isServers(body)) return 'unclear'
  const causes = at(body, '/details/causes')
  if ((isList(causes) ? causes : []).some((cause) => at(cause, '/reason') === 'NamespaceTerminating'))
    return 'terminating'
  return / cannot [a-z]+ resource /.test(messageIn(body)) ? 'access' : 'denied'
}

/** A webhook that denies with this code names no causes, and the server puts its name first. */
function isDenial(body: JsonObject): boolean {
  const causes = at(body, '/details/causes')
  return (isList(causes) && causes.length > 0) || messageIn(body).startsWith('admission webhook "')
}

/** Every refusal of an API server is a Status of meta/v1. */
function isServers(body: JsonObject): boolean {
  return body['kind'] === 'Status' && body['status'] === 'Failure'
}

function messageIn({ message }: JsonObject): string {
  return typeof message === 'string' ? message : ''
}
