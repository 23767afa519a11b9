import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Flags with which the API server writes down each request of the account that deploys. */
export function auditFlags(home: string): readonly string[] {
  const policy = join(home, 'audit-policy.json')
  const rules = [{ level: 'Metadata', users: ['deployer'] }, { level: 'None' }]
  const head = { apiVersion: 'audit.k8s.io/v1', kind: 'Policy' }
  writeFileSync(policy, JSON.stringify({ ...head, omitStages: ['RequestReceived'], rules }))
  return ['--audit-policy-file', policy, '--audit-log-path', logIn(home)]
}

/** How many requests the account that deploys has sent up to now. */
export interface Requests {
  /** Reads, and questions that leave nothing behind: about rights, and dry runs. */
  readonly reads: number
  readonly writes: number
}

/** What the log says of a request. */
interface Event {
  readonly verb: string
  readonly requestURI: string
}

/** Counts them in the API server's own log. */
export function requestsSent(home: string): Requests {
  const events = readFileSync(logIn(home), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Event => JSON.parse(line))
  const reads = events.filter(leavesNothing).length
  return { reads, writes: events.length - reads }
}

function leavesNothing({ verb, requestURI }: Event): boolean {
  return verb === 'get' || verb === 'list' || /\/selfsubjectaccessreviews|[?&]dryRun=/.test(requestURI)
}

function logIn(home: string): string {
  return join(home, 'audit.log')
}
