import type { Reply } from '../twin/route.ts'

/** A reply that is a sentence of GitHub’s. */
export function said(status: number, message: string, more: object = {}): Reply {
  const documentation = 'https://docs.github.com/rest'
  return { status, data: { message, ...more, documentation_url: documentation, status: String(status) } }
}

/** GitHub’s 404; it does not say what is not there. */
export const notFound = said(404, 'Not Found')

/** GitHub’s 403 to `github.token`. */
export const forbidden = said(403, 'Resource not accessible by integration')

/** GitHub’s secondary limit, which comes as 403. */
export function limited(waitSeconds: number): Reply {
  const sentence = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return { ...said(403, sentence), headers: { 'retry-after': String(waitSeconds) } }
}

/** What stands between us and GitHub, when GitHub is not there. */
export const badGateway: Reply = { status: 502, data: { message: 'Server Error' } }
