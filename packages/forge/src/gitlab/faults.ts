import { type Message, type Misuse, Outage } from '@ml-actions/verdict/faults'
import { at } from '../answers.ts'
import { Limited } from '../forge.ts'
import { Refused } from '../refused.ts'

/**
 * What a status other than success means: 429 is {@link Limited}, any other 4xx {@link Refused}, the rest an
 * `Outage`. 409 is one too: GitLab answers it when another request holds the lock of a commit’s statuses.
 * https://docs.gitlab.com/api/rest/troubleshooting/#status-codes
 * @param doing  `POST projects/…`; without any value from the change
 */
export function refusalOf(status: number, headers: Headers, text: string, doing: string): Misuse | Outage {
  const said = `GitLab answered ${status}${sayingOf(text)} to ${doing}`
  if (status === 429) return new Limited(secondsOf(headers), said)
  if (status < 400 || status >= 500 || status === 408 || status === 409)
    return noAnswer(`status ${status}`, doing)
  return new Refused(status, { is: said, ...(advice[status] ?? advice[400]) })
}

/** No answer that could be used. */
export function noAnswer(why: string, doing: string, cause?: unknown): Outage {
  const is = `GitLab gave no usable answer (${why}) to ${doing}`
  return new Outage(
    { is, wanted: 'an answer', todo: 'see the status of the GitLab instance and run the job again' },
    cause,
  )
}

/** Something else answered, a sign-in page or a proxy. */
export function unreadableJson(doing: string, cause: unknown): Outage {
  const is = `GitLab’s answer to ${doing} is no JSON`
  return new Outage(
    {
      is,
      wanted: 'an answer of GitLab’s API',
      todo: 'check CI_API_V4_URL; is there a proxy that answers for GitLab?',
    },
    cause,
  )
}

type Advice = Omit<Message, 'is'>

const advice: Readonly<Record<number, Advice>> & { readonly 400: Advice } = {
  401: {
    wanted: 'a token that this may be asked with',
    todo: 'give a project access token with the scope `api`; the job’s own, CI_JOB_TOKEN, may not write notes',
  },
  403: {
    wanted: 'a token that may do this',
    todo: 'give a project access token with the scope `api` and the role Reporter or more; is the discussion locked?',
  },
  404: {
    wanted: 'something that is there and that the token can see',
    todo: 'check the number, the project and the scope of the token',
  },
  400: { wanted: 'a request that GitLab accepts', todo: 'read GitLab’s answer' },
}

/** A minute where nothing is said: limits are counted by the minute. */
function secondsOf(headers: Headers): number {
  const asked = headers.get('retry-after') ?? ''
  return /^[0-9]{1,9}$/.test(asked) ? Number(asked) : 60
}

/** GitLab says `message`, a text or an object, or `error`. */
function sayingOf(text: string): string {
  try {
    const data: unknown = JSON.parse(text)
    const said = at(data, 'message') ?? at(data, 'error') ?? ''
    const words = typeof said === 'string' ? said : JSON.stringify(said)
    return words === '' ? '' : ` (${words.replace(/\s+/g, ' ').slice(0, 200)})`
  } catch {
    return ''
  }
}
