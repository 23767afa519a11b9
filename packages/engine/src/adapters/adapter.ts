import type { Relation } from '../column.ts'
import type { Engine } from '../engine.ts'

/** What an engine is opened for. */
export interface Opening {
  /** The working directory of the run: the project whose packages are used. */
  readonly directory: string
  /** What will be asked of; an engine that runs in this process may read nothing else. */
  readonly relation: Relation
  readonly signal: AbortSignal
}

/** The way to one kind of engine. */
export interface Adapter {
  /** The word of the input `engine`. */
  readonly name: string
  /** What it is, in one sentence for the documentation. */
  readonly summary: string
  /** What it can be opened for. */
  readonly reads: Relation['is']
  /** What the addresses begin with that it reads, `trino` of `trino://lake.shop.orders`. */
  readonly scheme?: string
  /**
   * Opens it.
   * @throws {Misuse} when what it needs is not installed or not set
   * @throws {Outage} when it does not answer
   */
  open(opening: Opening): Promise<Engine>
  /**
   * Finds the files that addresses in a store name, for each of them; an address without a glob is answered as it is.
   * @throws as `open` does
   */
  list?(
    addresses: readonly string[],
    where: Omit<Opening, 'relation'>,
  ): Promise<readonly (readonly string[])[]>
}
