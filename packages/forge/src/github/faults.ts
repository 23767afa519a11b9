import { type Message, type Misuse, Outage } from '@ml-actions/verdict/faults'
import { Limited } from '../forge.ts'
import { Refused } from '../refused.ts'

/** The parts of an octokit error that decide what it means; whatever else is thrown has none of them. */
export interface GithubError {
  readonly status?: number
  readonly message?: string
  readonly response?: {
    readonly headers?: Readonly<Record<string, string | number | undefined>>
    readonly data?: unknown
  }
}

/**
 * Turns what octokit threw into what it means.
 *
 * A limit (429; 403 with `retry-after` or with no requests left) is {@link Limited}; any other 4xx is
 * {@link Refused}; no answer, 5xx and errors of GraphQL are an `Outage`.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * @param doing  what was asked for, `GET /repos/…`; without any value from the change
 */
export function faultOf(error: unknown, doing: string): Misuse | Outage {
  const { status = 0, response } = isGithubError(error) ? error : {}
  if (response === undefined || status >= 500 || status < 400) return noAnswer(error, status, doing)
  const wait = waitSeconds(status, response.headers ?? {})
  const said = `GitHub answered ${status}${messageOf(response.data)} to ${doing}`
  if (wait !== undefined) return new Limited(wait, said)
  if (status === 403) return new Refused(status, { is: said, ...lacking(doing, said) })
  return new Refused(status, { is: said, ...(advice[status] ?? advice[422]) })
}

/** What the token lacks. A conversation that is locked is 403 too, to everyone who may not write the code. */
function lacking(doing: string, said: string): Advice {
  if (/\blocked\b/i.test(said)) {
    return { wanted: 'an open conversation', todo: 'unlock the conversation, or leave it without a report' }
  }
  const [, permission] = permissions.find(([path]) => path.test(doing)) ?? ['', 'pull-requests']
  const level = /^GET /.test(doing) || permission === 'actions' ? 'read' : 'write'
  const fork = 'a pull request from a fork has a token that can only read'
  return {
    wanted: 'a token that may do this',
    todo: `add \`${permission}: ${level}\` to the job’s permissions; ${fork}`,
  }
}

/** Which permission a route asks for. https://docs.github.com/rest/authentication/permissions-required-for-github-apps */
const permissions: readonly (readonly [RegExp, string])[] = [
  [/\/check-runs/, 'checks'],
  [/\/(statuses|status)\b/, 'statuses'],
  [/\/deployments/, 'deployments'],
  [/\/actions\//, 'actions'],
  [/\/(contents|git|compare)\//, 'contents'],
  [/\/commits\/|\{repo\}\/comments\//, 'contents'],
]

type Advice = Omit<Message, 'is'>

const advice: Readonly<Record<number, Advice>> & { readonly 422: Advice } = {
  401: {
    wanted: 'a valid token',
    todo: 'give `github.token` as the token, or one that has not expired',
  },
  404: {
    wanted: 'something that is there and that the token can see',
    todo: 'check the number, the repository and the permissions of the job',
  },
  410: {
    wanted: 'something that is still there',
    todo: 'it was deleted, or has expired; run the job that makes it again',
  },
  422: { wanted: 'a request that GitHub accepts', todo: 'read GitHub’s answer; is the conversation locked?' },
}

function noAnswer(error: unknown, status: number, doing: string): Outage {
  const why = status > 0 ? ` (${status})` : ''
  const is = `GitHub gave no usable answer${why} to ${doing}`
  return new Outage({ is, wanted: 'an answer', todo: 'see githubstatus.com and run the job again' }, error)
}

function waitSeconds(status: number, headers: Readonly<Record<string, string | number | undefined>>) {
  if (status !== 429 && status !== 403) return undefined
  const asked = wholeNumber(headers['retry-after'])
  if (asked !== undefined) return asked
  if (wholeNumber(headers['x-ratelimit-remaining']) === 0) {
    const reset = wholeNumber(headers['x-ratelimit-reset']) ?? Number.POSITIVE_INFINITY
    const now = Date.parse(String(headers['date'])) / 1000
    return Math.max(1, Math.ceil(reset - (Number.isFinite(now) ? now : 0)))
  }
  return status === 429 ? secondsWithoutAdvice : undefined
}

/** GitHub asks for at least a minute where a limit comes without `retry-after`. */
const secondsWithoutAdvice = 60

function wholeNumber(value: string | number | undefined): number | undefined {
  return /^[0-9]{1,12}$/.test(String(value)) ? Number(value) : undefined
}

function messageOf(data: unknown): string {
  if (typeof data !== 'object' || data === null || !('message' in data)) return ''
  return ` (${String(data.message).replace(/\s+/g, ' ').slice(0, 200)})`
}

function isGithubError(error: unknown): error is GithubError {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
}
