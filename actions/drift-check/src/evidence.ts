import type { Source } from '@ml-actions/verdict/verdict'
import type { DriftFile } from './drift/drift-file.ts'
import type { Current } from './reference/count-current.ts'
import type { Reference } from './reference/reference.ts'

/** All that a verdict on drift rests on. */
export interface Evidence {
  readonly settings: DriftFile
  readonly reference: Reference
  readonly current: Current
  /** What data-validate said of the current data; undefined where it was not asked. */
  readonly validated?: 'pass' | 'fail' | 'inconclusive'
  /** How many of the last runs before this one were drifted enough. */
  readonly before: { readonly drifted: number; readonly coolingUntil?: string }
  readonly sources: readonly Source[]
  readonly notes: readonly string[]
}
