import { request } from 'node:http'

/** Requests that users sent, by the second, and what they got. */
export interface Load {
  /** How many requests were sent so far. */
  sent(): number
  /** How many were answered by a release, with a code, since a moment (milliseconds of `performance.now`). */
  answered(release: string, since?: number): number
  /** Whether any release has answered yet. */
  anyAnswered(): boolean
  /** How many of the latest answers, up to now, are of other releases. */
  inARowWithout(release: string): number
  /** How many got no answer, or one that no model gave. */
  lost(): number
  /** Says why, how often, and when first and last, in seconds from the start; nothing where none was lost. */
  why(): string
  /** When a release answered last, in milliseconds of `performance.now`; 0 for never. */
  last(release: string): number
  stop(): Promise<void>
}

/** Where users send requests to. */
export interface Address {
  readonly host: string
  readonly port: number
  /** The name that the route goes by. */
  readonly name: string
}

const tickMilliseconds = 20
/** How long users wait: a busy machine is late, and what is late is not lost. */
const patienceMilliseconds = 60_000
/** Requests that are under way at once, beyond which users wait for answers before they ask again. */
const mostOpen = 32

/**
 * Sends requests at a steady rate, each on a connection of its own, until it is stopped; at most for two hours.
 * @param rate  requests a second
 */
export function startLoad({ host, port, name }: Address, rate: number): Load {
  const answers: { readonly at: number; readonly release: string }[] = []
  const open = new Set<Promise<void>>()
  const began = performance.now()
  let sent = 0
  const losses = new Map<string, number[]>()
  const lose = (reason: string) => {
    losses.set(reason, [...(losses.get(reason) ?? []), (performance.now() - began) / 1000])
  }
  const one = () =>
    new Promise<void>((resolve) => {
      const options = {
        host,
        port,
        path: '/predict',
        method: 'GET',
        agent: false,
        timeout: patienceMilliseconds,
      }
      const outgoing = request({ ...options, headers: { host: name } }, (response) => {
        const release = response.headers['x-release']
        if (typeof release === 'string') answers.push({ at: performance.now(), release })
        else lose(`answer ${response.statusCode}`)
        response.resume().on('close', () => resolve())
      })
      outgoing.on('timeout', () => outgoing.destroy(new Error('no answer')))
      outgoing.on('error', ({ message }) => {
        lose(message)
        resolve()
      })
      outgoing.end()
    })
  let owed = 0
  let last = began
  const timer = setInterval(() => {
    const now = performance.now()
    if (now - began > 7_200_000) clearInterval(timer)
    // What is late is sent at once, so that a busy machine keeps the rate on the whole; a second's worth of it and no more.
    owed = Math.min(owed + ((now - last) / 1000) * rate, rate)
    last = now
    const due = Math.min(Math.floor(owed), mostOpen - open.size)
    owed -= Math.max(due, 0)
    for (let index = 0; index < due; index += 1) {
      sent += 1
      const asked = one().then(() => {
        open.delete(asked)
      })
      open.add(asked)
    }
  }, tickMilliseconds)
  const of = (release: string) => answers.filter((answer) => answer.release === release)
  return {
    sent: () => sent,
    answered: (release, since = 0) => of(release).filter(({ at }) => at >= since).length,
    anyAnswered: () => answers.length > 0,
    inARowWithout: (release) => answers.length - 1 - answers.findLastIndex((one) => one.release === release),
    lost: () => [...losses.values()].reduce((sum, times) => sum + times.length, 0),
    why: () =>
      [...losses]
        .map(([reason, times]) => {
          const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0]
          return `${times.length} × ${reason}, ${first.toFixed(1)} to ${last.toFixed(1)} s`
        })
        .join('; '),
    last: (release) => of(release).at(-1)?.at ?? 0,
    async stop() {
      clearInterval(timer)
      await Promise.all(open)
    },
  }
}
