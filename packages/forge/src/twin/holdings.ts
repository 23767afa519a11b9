import type { WorkflowRun } from '../runs.ts'
import type { SeedCommit } from './git-store.ts'

/** A run that a twin begins with; what is not said is unremarkable. */
export type SeedRun = Pick<WorkflowRun, 'id'> & Partial<WorkflowRun>

/** An artifact that a twin begins with: a zip file, or the texts that one is to be made of. */
export interface SeedArtifact {
  readonly run: number
  readonly name: string
  readonly files?: Readonly<Record<string, string>>
  readonly zip?: Uint8Array
  readonly expired?: boolean
}

/** What a forge holds from the start besides comments on changes. */
export interface Holdings {
  /** Whether only some may read the repository; false by default. */
  readonly private?: boolean
  readonly commits?: readonly SeedCommit[]
  readonly commitComments?: readonly {
    readonly sha: string
    readonly author: string
    readonly body: string
  }[]
  readonly runs?: readonly SeedRun[]
  readonly artifacts?: readonly SeedArtifact[]
}
