import type { Pointer, Settings } from '@ml-actions/action/settings'
import type { TypeName } from '@ml-actions/dataset/table'
import type { Place } from '@ml-actions/verdict/place'
import type { Severity } from '@ml-actions/verdict/verdict'

export type Keywords = Readonly<Record<string, unknown>>

/** What happened to one demand; `changed` may let through what was not let through before. */
export type Happening = 'loosened' | 'removed' | 'changed' | 'tightened' | 'added' | 'reworded'

/** One difference between two contracts. */
export interface Change {
  readonly happening: Happening
  /** The column's name or glob; undefined for the dataset. */
  readonly subject?: string
  readonly keyword: string
  /** What was asked and what is, as the contract writes it; undefined where nothing was. */
  readonly was?: unknown
  readonly is?: unknown
  /** Why it may let something through, where what was and what is do not say so. */
  readonly because?: string
  /** `warn` for what decided nothing before. */
  readonly severity: Severity
  /** Where it stands now; where it is gone, where it would stand. */
  readonly place: Place
  readonly before?: Place
}

/** Two maps of keywords that stand at the same place in both contracts. */
export interface Both {
  readonly old: Settings
  readonly now: Settings
  readonly at: Pointer
  /** Where the old one stood, if elsewhere: the glob that a column was under. */
  readonly from?: Pointer
  readonly was: Keywords
  readonly is: Keywords
  readonly subject?: string
  readonly type?: TypeName
}

/** The keys of both, those of the new one first. */
export function keysOf({ was, is }: Pick<Both, 'was' | 'is'>): readonly string[] {
  return [...new Set([...Object.keys(is), ...Object.keys(was)])]
}

/** What lets through, or may let through, more than before, the heaviest first. */
export const weaker: readonly Happening[] = ['removed', 'loosened', 'changed']

/** Whether a change may let through what failed before. */
export function mayLetThrough({ happening, severity }: Change): boolean {
  return severity === 'error' && weaker.includes(happening)
}
