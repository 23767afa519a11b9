import type { EngineColumn, Relation } from './column.ts'
import type { Dialect } from './dialects/dialect.ts'
import type { Cell } from './plan.ts'

/** What an engine tells of a query before it runs; what it does not tell is not there. */
export interface Explained {
  /** How often rows are read through. */
  readonly scans?: number
  readonly bytes?: Foretold
  /** How many rows are read, all scans together. */
  readonly rows?: Foretold
}

/** A number before a query runs: no more than that, or what the engine's statistics make of it, which may be less or more. */
export interface Foretold {
  readonly is: 'at-most' | 'estimate'
  readonly value: bigint
}

/** An engine that runs queries where the data is: an embedded one or a server. */
export interface Engine {
  readonly name: string
  /** Its own word for its version. */
  readonly version: string
  /** What it may use of this machine, for people; undefined of a server. */
  readonly means?: string
  /** What it does not promise of its answers here, for people; undefined where it promises all. */
  readonly caution?: string
  readonly dialect: Dialect
  /**
   * The columns of what rows are read from, in their order. Reads no row.
   * @throws {Misuse} when there is no such table or file, or it cannot be read
   */
  describe(relation: Relation, signal: AbortSignal): Promise<readonly EngineColumn[]>
  /**
   * Runs a query; every cell is text or null, as `Dialect.output` writes it. When the signal aborts, the query is
   * ended where it runs.
   * @throws {Misuse} when the engine refuses the query or the data
   * @throws {Outage} when it does not answer
   */
  query(sql: string, signal: AbortSignal): AsyncIterable<readonly (readonly Cell[])[]>
  /** What a query over some relations would read; undefined parts are not told. Reads no row. */
  explain(relations: readonly Relation[], sql: string, signal: AbortSignal): Promise<Explained>
  close(): Promise<void>
}

/** An engine, and what it is asked of. */
export interface Opened {
  readonly engine: Engine
  readonly relation: Relation
  /** The files that each address of a store names; none where no file matches a glob. */
  readonly found?: ReadonlyMap<string, readonly string[]>
}
