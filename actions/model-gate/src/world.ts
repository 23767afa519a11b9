import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Opened } from '@ml-actions/engine/engine'
import type { Wanted } from '@ml-actions/engine/open'
import type { Registry } from '@ml-actions/registry/registry'
import type { Predictor, Settings } from './predictors/predictor.ts'

/** What model-gate may touch, all of it below the working directory. */
export interface World {
  readonly files: DataSource
  /** Reads a file as it was at a commit; undefined when the commit or the file in it is not there. */
  fileAt(ref: string, path: string): Promise<Uint8Array | undefined>
  /** Tells whether this clone has a commit. */
  hasCommit(ref: string): Promise<boolean>
  /**
   * Reaches the MLflow server that the workflow names.
   * @throws {Misuse} when it names none, or something that is no server
   */
  registry(): Promise<Registry>
  /** The commit that a pull request will be merged into, as far as git and the host know it. */
  base(): Promise<string | undefined>
  /**
   * Makes what a policy's `predictor` names; it is asked later.
   * @param shows  whether the server is the one that the workflow's token is meant for
   * @throws {Misuse} when that is nothing that can be asked
   */
  predictor(settings: Settings, shows: boolean): Promise<Predictor>
  /** Opens an engine by the word of the input `engine`, for what it is asked of; whoever takes it closes it. */
  engine(name: string, wanted: Wanted, signal: AbortSignal): Promise<Opened>
  /** Writes a file whole or not at all. */
  write(path: string, content: string): void
}
