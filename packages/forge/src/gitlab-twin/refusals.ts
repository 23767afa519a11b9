import type { Reply } from '../twin/route.ts'

/** A reply that is a sentence of GitLab’s. */
export function said(status: number, message: unknown): Reply {
  return { status, data: { message } }
}

/** GitLab’s 404. */
export const notFound = said(404, '404 Not Found')

/** GitLab’s 403. */
export const forbidden = said(403, '403 Forbidden')

/** What stands before GitLab, when GitLab is not there. */
export const badGateway: Reply = { status: 502 }

/** GitLab’s limit, which comes without JSON. */
export function limited(waitSeconds: number): Reply {
  return { status: 429, headers: { 'retry-after': String(waitSeconds) } }
}
