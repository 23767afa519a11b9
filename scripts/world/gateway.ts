import { Agent, request } from 'node:http'
import { at, isList } from '@ml-actions/rollout/json'
import type { Manifest } from '@ml-actions/rollout/kubernetes/cluster'

/** Where requests go: services with their weights, and the pods behind each. */
export interface Backend {
  readonly service: string
  readonly weight: number
  readonly urls: readonly string[]
}

/** Reads the backends and weights of a route's first rule, as a gateway does. */
export function backendsOf(
  route: Manifest,
): ReadonlyArray<{ readonly service: string; readonly weight: number }> {
  const backends = at(route, '/spec/rules/0/backendRefs')
  return (isList(backends) ? backends : []).map((backend) => ({
    service: String(at(backend, '/name')),
    weight: Number(at(backend, '/weight') ?? 1),
  }))
}

/** Reads which services get copies of the requests of a route's first rule, each of which percent of them. */
export function mirrorsOf(
  route: Manifest,
): ReadonlyArray<{ readonly service: string; readonly percent: number }> {
  const filters = at(route, '/spec/rules/0/filters')
  return (isList(filters) ? filters : [])
    .filter((filter) => at(filter, '/type') === 'RequestMirror')
    .map((filter) => ({
      service: String(at(filter, '/requestMirror/backendRef/name')),
      percent: Number(at(filter, '/requestMirror/percent') ?? 100),
    }))
}

/** Splits requests by weight: the service that is furthest behind its share is next, so that the split is exact. */
export class Gateway {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 32 })
  readonly #owed = new Map<string, number>()
  #turn = 0

  /** The address that the next request goes to; undefined when nothing listens. */
  next(backends: readonly Backend[]): string | undefined {
    const live = backends.filter(({ weight, urls }) => weight > 0 && urls.length > 0)
    const total = live.reduce((sum, { weight }) => sum + weight, 0)
    for (const { service, weight } of live)
      this.#owed.set(service, (this.#owed.get(service) ?? 0) + weight / total)
    const chosen = live.toSorted(
      (one, other) => (this.#owed.get(other.service) ?? 0) - (this.#owed.get(one.service) ?? 0),
    )[0]
    if (chosen === undefined) return undefined
    this.#owed.set(chosen.service, (this.#owed.get(chosen.service) ?? 0) - 1)
    return chosen.urls[this.#turn++ % chosen.urls.length]
  }

  /** Sends one request; its answer is read and dropped, a refused connection is the caller's bad luck. */
  send(url: string): Promise<void> {
    return new Promise((resolve) => {
      const outgoing = request(url, { agent: this.#agent }, (response) => {
        response.resume()
        response.on('close', () => resolve())
      })
      outgoing.on('error', () => resolve())
      outgoing.end()
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}
