import type { RemoteAccess } from '@ml-actions/action/git'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Artifacts } from '@ml-actions/forge/artifacts'
import type { Assets } from '@ml-actions/forge/assets'
import type { Checks } from '@ml-actions/forge/checks'
import type { Forge, Pause } from '@ml-actions/forge/forge'
import type { Pulls } from '@ml-actions/forge/pulls'
import type { Registry } from '@ml-actions/registry/registry'
import type { DvcCache } from './dvc/cache.ts'
import type { Draw } from './images/picture.ts'
import type { Inflate } from './publish/unzip.ts'

/** The history that a directory is a part of. Everything is undefined where git does not know. */
export interface Git {
  /** The commit that is checked out; undefined outside a repository. */
  headCommit(directory: string): Promise<string | undefined>
  mergeBase(directory: string, one: string, other: string): Promise<string | undefined>
  /** Whether the history was cut, so that ancestors may be missing. */
  isShallow(directory: string): Promise<boolean>
  hasCommit(directory: string, commit: string): Promise<boolean>
  /** Brings one commit from where this clone is from; whether it is there now. */
  fetchCommit(directory: string, commit: string, access?: RemoteAccess): Promise<boolean>
  /** A file as it was at a commit, by its path below the directory. */
  fileAt(directory: string, commit: string, path: string): Promise<Uint8Array | undefined>
  /** The paths of all files of a commit below the directory. */
  filesAt(directory: string, commit: string): Promise<readonly string[] | undefined>
  /** A commit and those before it, newest first, along first parents. */
  firstParents(directory: string, commit: string, most: number): Promise<readonly string[]>
  /** A file as it was at each of several commits. */
  fileAtEach(
    directory: string,
    commits: readonly string[],
    path: string,
  ): Promise<readonly (Uint8Array | undefined)[]>
}

/** How to reach a forge. */
export interface Access {
  readonly apiUrl: string
  readonly token: string
  readonly signal: AbortSignal
  /** `owner/name`. */
  readonly repository: string
  /** Where people look. */
  readonly serverUrl: string
}

/** Two commits or refs whose merge base is asked for. */
export interface Sides {
  readonly head: string
  readonly base: string
}

/** What the evidence is gathered from. */
export interface World {
  readonly files: DataSource
  readonly git: Git
  /** The comments of pull requests, or the notes of merge requests. */
  forge(access: Access, host: 'github' | 'gitlab'): Forge
  checks(access: Access): Checks
  pulls(access: Access): Pulls
  artifacts(access: Access): Artifacts
  /** Branches of pictures. */
  assets(access: Access): Assets
  readonly inflate: Inflate
  /** Asks the forge for a merge base; undefined when it knows none of the two. */
  mergeBase(access: Access, sides: Sides): Promise<string | undefined>
  /**
   * Reaches the MLflow server that the workflow names.
   * @throws {Misuse} when it names none, or something that is no server
   */
  registry(): Promise<Registry>
  readonly draw: Draw
  /** Milliseconds since some moment. */
  now(): number
  /** What DVC keeps on this machine. */
  readonly dvc: DvcCache
}

/** What the report is told with. */
export interface Telling {
  readonly pause: Pause
  /** Writes a whole file or none. */
  write(path: string, content: string | Uint8Array): void
  /** A path as later steps of the job may use it. */
  shown(path: string): string
}
