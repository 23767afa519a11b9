import type { Foresight } from '@ml-actions/rollout/foresee'
import type { Harm } from '@ml-actions/rollout/harm'
import type { RolledBack } from '@ml-actions/rollout/rollback'
import type { LogEntry, Owner, State } from '@ml-actions/rollout/state'
import type { Undone } from '@ml-actions/rollout/undo/undo'
import type { Source } from '@ml-actions/verdict/verdict'
import type { AliasMoved } from './model-alias.ts'

/** All that the verdict, the audit record and the chat's message are made from. */
export interface Evidence {
  /** The rollout's name. */
  readonly name: string
  /** The release that was asked for, as it was written. */
  readonly to: string
  /** Why, in the words of whoever asked; `''` for none. */
  readonly reason: string
  readonly found: Found
  /** What this run did, in order. */
  readonly heard: readonly LogEntry[]
  readonly by: Owner
  /** Whether the harm is over, by the metrics; undefined where no release was restored, or they are not to be asked. */
  readonly harm: Harm | undefined
  /** When this run began, and when the cluster was as it is, UTC. */
  readonly began: string
  readonly ended: string
  readonly sources: readonly Source[]
  /** The commit that the restored release was deployed from; `''` where no record says. */
  readonly sha: string
  /** What became of the alias that was to follow; undefined when none was. */
  readonly alias: AliasMoved | undefined
  /** The environment whose deployments are marked; `''` for none. */
  readonly environment: string
  /** Who is told, and the key that is signed with. Never shown. */
  readonly announce: { readonly notify: string; readonly 'notify-key': string }
}

/** What came of it, or, of a dry run, what would. */
export type Found = RolledBack | { readonly is: 'planned'; readonly foresight: Foresight } | Undone

/** Gives the state that something was found with. */
export function stateOf(found: Found): State | undefined {
  return 'state' in found ? found.state : undefined
}
