import type { Instant } from '../instant.ts'
import type { Manifest } from './cluster.ts'
import type { Request } from './request.ts'

/** One request as the server saw it, with what it changed: what the invariants are checked on. */
export interface Call {
  /** Counts every owner's calls together, from 0. */
  readonly index: number
  /** Which process sent it. */
  readonly owner: string
  readonly at: Instant
  readonly request: Request
  /** The server's answer; null when the request never arrived. */
  readonly code: number | null
  /** The object before and after, as stored; equal when nothing changed. */
  readonly before: Manifest | undefined
  readonly after: Manifest | undefined
  /** The pods and Deployments at that moment, for what is true of capacity, and the releases on record. */
  readonly world: readonly Manifest[]
}
