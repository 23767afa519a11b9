import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'
import { isObject, type Json } from '../json.ts'
import { type Answer, isDeadWebhook } from './answer.ts'
import type { Cluster } from './cluster.ts'
import { type Credentials, credentialsFrom, type Given } from './credentials.ts'
import { doorTo } from './door.ts'
import { pathOf } from './path.ts'
import { logAs } from './pod-log.ts'
import { isWrite, nameIn, type Request } from './request.ts'

/** With pauses from a quarter of a second these are 16 s, in which an API server is started anew. */
const tries = 7
/** A webhook that is started anew is back in seconds; each try may take the ten seconds that the server gives it. */
const triesOfWebhook = 3
/** So long after a silence a server may not know the roles yet: https://kubernetes.io/docs/reference/using-api/health-checks/, `readyz`. */
const forgetfulMilliseconds = 30_000
/** A server that hangs is not waited for seven times over. */
const mostMilliseconds = 30_000
/** https://kubernetes.io/docs/reference/using-api/api-concepts/#metadata-only-fetches: the server keeps a secret's values to itself. */
const metadataOnly = 'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1'
/** How long a node may take to hand out a log. */
const logMilliseconds = 3_000
const mostBytes = 16 * 1024 * 1024
/** What a request has left when the run is asked to end: the runner kills 7.5 s after it asks. */
const graceMilliseconds = 2_000
/** The longest that a server's Retry-After is heeded. */
const mostWaitSeconds = 30

/** How long one try may take, and the pause before the second one; each further pause is twice as long. */
export interface Patience {
  readonly tryMilliseconds: number
  readonly pauseSeconds: number
}

/** Besides patience: who is told the date of each answer. */
export interface Manner extends Patience {
  readonly hear?: (date: string | undefined) => void
}

const usualPatience: Patience = { tryMilliseconds: 10_000, pauseSeconds: 0.25 }

/**
 * Speaks to the API server of a cluster.
 *
 * Reads are tried seven times, and for no longer than half a minute; a write is sent once, and again only where the server
 * said that it did not take it (429, a webhook that does not answer). A 403 soon after a silence is asked again: a server that
 * has just been started answers before it knows all roles. Each try has its own time limit. There is no watch: polling is
 * the truth.
 */
export function kubernetes(
  credentials: Credentials,
  namespace: string,
  signal: AbortSignal,
  { hear, ...patience }: Manner = usualPatience,
): Cluster {
  let silentAt = Number.NEGATIVE_INFINITY
  return doorTo(async (request) => {
    // What is only read to be told is not waited for.
    const isLog = request.kind === 'PodLog'
    const limit = isLog ? Math.min(patience.tryMilliseconds, logMilliseconds) : patience.tryMilliseconds
    let answer = noAnswer('not sent')
    let isRenewed = false
    const began = performance.now()
    for (let attempt = 0; attempt < (isLog ? 1 : tries); attempt++) {
      const { got, retryAfter, date } = await once(credentials, request, { namespace, limit, signal })
      answer = got
      hear?.(date)
      const isSilent = got.code === 0 || got.code === 502 || got.code === 503 || got.code === 504
      if (isSilent && !isLog) silentAt = performance.now()
      // Whom it does not know, the server does nothing for: a write may be sent again.
      if (got.code === 401 && !isRenewed && !signal.aborted) {
        isRenewed = true
        credentials.renew()
        continue
      }
      const isForgetful = got.code === 403 && performance.now() - silentAt < forgetfulMilliseconds
      const isUntaken =
        got.code === 429 || isForgetful || (isDeadWebhook(got) && attempt + 1 < triesOfWebhook)
      const again = isUntaken || (!isWrite(request) && (got.code === 0 || got.code >= 500))
      if (!again || signal.aborted || performance.now() - began > mostMilliseconds) break
      await pause(Math.min(retryAfter ?? patience.pauseSeconds * 2 ** attempt, mostWaitSeconds), signal)
    }
    return answer
  })
}

/** Opens a namespace of the cluster that a workflow gave access to. */
export function clusterOf(
  given: Given & { readonly namespace: string },
  signal: AbortSignal,
  hear: (date: string | undefined) => void,
): Cluster {
  return kubernetes(credentialsFrom(given), given.namespace, signal, { ...usualPatience, hear })
}

interface Got {
  readonly got: Answer
  readonly retryAfter?: number
  readonly date?: string | undefined
}

interface Bounds {
  readonly namespace: string
  /** Milliseconds of one try. */
  readonly limit: number
  /** The run's: a request that is under way when it is aborted has `graceMilliseconds` left. */
  readonly signal: AbortSignal
}

async function once(credentials: Credentials, request: Request, bounds: Bounds): Promise<Got> {
  try {
    return await sent(credentials, request, bounds)
  } catch (error) {
    return { got: noAnswer(error instanceof Error ? error.message : String(error)) }
  }
}

async function sent(
  credentials: Credentials,
  request: Request,
  { namespace, limit, signal }: Bounds,
): Promise<Got> {
  const time = timeFor(limit, signal)
  const address = new URL(`${credentials.server.replace(/\/$/, '')}${pathOf(request, namespace)}`)
  const options = await credentials.options()
  const body = bodyOf(request)
  const type = request.method === 'PATCH' ? 'application/json-patch+json' : 'application/json'
  const headers = {
    ...options.headers,
    accept: acceptFor(request.kind),
    'user-agent': 'ml-actions',
    ...(body === undefined ? {} : { 'content-type': type, 'content-length': Buffer.byteLength(body) }),
  }
  const method = request.method === 'LIST' ? 'GET' : request.method
  const open = address.protocol === 'http:' ? overHttp : overHttps
  return new Promise<Got>((resolve, reject) => {
    const outgoing = open(address, { ...options, method, headers, signal: time.signal }, (response) => {
      const parts: Buffer[] = []
      let size = 0
      response.on('data', (part: Buffer) => {
        size += part.length
        if (size > mostBytes) response.destroy(new Error(`an answer of more than ${mostBytes} bytes`))
        else parts.push(part)
      })
      response.on('error', reject)
      response.on('end', () => {
        const wait = Number(response.headers['retry-after'])
        const got = answerIn(request, response.statusCode ?? 0, Buffer.concat(parts).toString())
        const { date } = response.headers
        resolve(Number.isFinite(wait) && wait > 0 ? { got, date, retryAfter: wait } : { got, date })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  }).finally(time.done)
}

/** How long one request may have of a limit, less when the run is asked to end. */
function timeFor(limit: number, signal: AbortSignal): { readonly signal: AbortSignal; done(): void } {
  if (signal.aborted)
    return { signal: AbortSignal.timeout(Math.min(limit, graceMilliseconds)), done: () => undefined }
  const hurry = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const hurried = () => {
    timer = setTimeout(() => hurry.abort(new Error('the run was asked to end')), graceMilliseconds)
  }
  signal.addEventListener('abort', hurried, { once: true })
  return {
    signal: AbortSignal.any([AbortSignal.timeout(limit), hurry.signal]),
    done: () => {
      signal.removeEventListener('abort', hurried)
      clearTimeout(timer)
    },
  }
}

function bodyOf(request: Request): string | undefined {
  if ('body' in request) return JSON.stringify(request.body)
  if (request.method !== 'DELETE') return undefined
  const preconditions = request.uid === undefined ? {} : { preconditions: { uid: request.uid } }
  return JSON.stringify({
    kind: 'DeleteOptions',
    apiVersion: 'v1',
    propagationPolicy: 'Background',
    ...preconditions,
  })
}

function acceptFor(kind: Request['kind']): string {
  if (kind === 'PodLog') return '*/*'
  return kind === 'Secret' ? metadataOnly : 'application/json'
}

/** Half an object with a good code may be cut off: it says nothing. What a proxy says of a bad code is only words. */
function answerIn(request: Request, code: number, text: string): Answer {
  if (request.kind === 'PodLog' && code === 200) return { code, body: logAs(nameIn(request), text) }
  try {
    const value: Json = JSON.parse(text)
    if (isObject(value)) return { code, body: value }
  } catch {
    // Told below, by the code.
  }
  return code < 300 ? noAnswer('half an answer') : { code, body: { message: text.slice(0, 200) } }
}

function noAnswer(message: string): Answer {
  return { code: 0, body: { message } }
}

async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  await sleep(seconds * 1000, undefined, { signal }).catch(() => undefined)
}
