import type { JsonPatch, Kind, Labels, LogOf, Manifest } from './cluster.ts'

/** One request to the API server, before it becomes a path and after one was read. */
export type Request =
  | {
      readonly method: 'GET'
      readonly kind: Kind
      readonly name: string
      readonly namespace?: string
      readonly log?: LogOf
    }
  | { readonly method: 'LIST'; readonly kind: Kind; readonly labels: Labels }
  | { readonly method: 'POST'; readonly kind: Kind; readonly body: Manifest; readonly dryRun: boolean }
  | { readonly method: 'PUT'; readonly kind: Kind; readonly name: string; readonly body: Manifest }
  | {
      readonly method: 'PATCH'
      readonly kind: Kind
      readonly name: string
      readonly body: JsonPatch
      readonly dryRun?: boolean
    }
  | {
      readonly method: 'DELETE'
      readonly kind: Kind
      readonly name: string
      readonly uid: string | undefined
    }

/** The verbs of access control, by method. */
export const verbs = {
  GET: 'get',
  LIST: 'list',
  POST: 'create',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
} as const

/** Names the object that a request is about; a list's is its kind alone. */
export function nameIn(request: Request): string {
  switch (request.method) {
    case 'LIST':
      return ''
    case 'POST':
      return request.body.metadata.name
    default:
      return request.name
  }
}

/** Tells whether a request asks for a change; one that the server is to keep nothing of does not, nor a question about rights. */
export function isWrite(request: Request): boolean {
  if (request.method === 'PATCH') return request.dryRun !== true
  if (request.method === 'POST') return !request.dryRun && request.kind !== 'SelfSubjectAccessReview'
  return request.method !== 'GET' && request.method !== 'LIST'
}
