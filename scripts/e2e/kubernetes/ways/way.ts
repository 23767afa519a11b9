import type { Json } from '@ml-actions/rollout/json'

/** How requests come from users to releases, and the object of the team's that says so. */
export interface Way {
  /** As the rollout file names it; `deployment` for none. */
  readonly provider: string
  /** What splits the requests here, for people. */
  readonly by: string
  /** Path of the objects that hold the traffic in the namespace, below the API server. */
  readonly path: string
  /** Whether the rollout file names a rule in it. */
  readonly hasRules: boolean
  /** The object as a team has it before its first rollout; no key where it is the Service or the Deployment itself. */
  manifest?(name: string): object
  /** Names the Deployment that the object's own controller makes for the n-th release, 1 for what serves; no key where the team has one of its own. */
  makes?(name: string, release?: number): string
  /** Whether each release is a revision, which stays when it has no pods any more, and is made anew when it comes back. */
  readonly revises?: true
  /**
   * Where users send requests.
   * @param service  the address of the team's Service
   */
  addressOf(service: string): { readonly host: string; readonly port: number }
  /** How the test's own proxy reads objects of the kind, where no controller here does. */
  readonly read?: Reading
}

/** Reads the objects of a kind as their controller would. */
interface Reading {
  /** All of the objects, in every namespace. */
  readonly path: string
  readonly port: number
  /** Tells where requests for a host go; undefined where no object says it. */
  splitFor(objects: readonly Json[], host: string): Split | undefined
}

/** Where requests go: each to one of the Services, and copies of some to others. */
export interface Split {
  readonly services: readonly { readonly name: string; readonly weight: number }[]
  readonly mirrors: readonly { readonly name: string; readonly percent: number }[]
}
