/** What a server did for one contender. */
export interface Served {
  /** Queries that read rows. */
  readonly queries: number
  readonly cpuSeconds: number
  readonly readBytes: number
  /** The most that one query, or one step of it, held. */
  readonly peakMegabytes: number
}

/** A server with the table of orders in its schema `bench`. */
export interface Serving {
  readonly url: string
  /** What was done since it was last asked. */
  since(): Promise<Served>
  close(): Promise<void>
}
