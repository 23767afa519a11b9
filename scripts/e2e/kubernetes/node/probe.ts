import { get } from 'node:http'
import type { Container } from './pod.ts'

/**
 * Asks a container whether it is ready, as often as it wants to be asked, and tells each change of the answer. One
 * success is enough; it takes as many failures in a row as its `failureThreshold` says to take that back.
 * @returns ends the asking
 */
export function probe(container: Container, ip: string, changed: (ready: boolean) => void): () => void {
  const {
    httpGet,
    periodSeconds = 10,
    timeoutSeconds = 1,
    failureThreshold = 3,
  } = container.readinessProbe ?? {}
  if (httpGet === undefined) return () => {}
  const named = container.ports?.find(({ name }) => name === httpGet.port)?.containerPort
  const port = typeof httpGet.port === 'number' ? httpGet.port : named
  let ready = false
  let failures = 0
  const heard = (good: boolean) => {
    failures = good ? 0 : failures + 1
    const next = good || (ready && failures < failureThreshold)
    if (next === ready) return
    ready = next
    changed(ready)
  }
  const ask = () => {
    const asked = { host: ip, port, path: httpGet.path ?? '/', timeout: timeoutSeconds * 1000, agent: false }
    const outgoing = get(asked, (response) => {
      response.resume()
      heard((response.statusCode ?? 500) < 400)
    })
    outgoing.on('timeout', () => outgoing.destroy(new Error('timeout')))
    outgoing.on('error', () => heard(false))
  }
  const timer = setInterval(ask, periodSeconds * 1000)
  return () => clearInterval(timer)
}
