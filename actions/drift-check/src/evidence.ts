import type { Source } from '@ml-actions/verdict/verdict'
import type { Labelled } from './accuracy/labelled.ts'
import type { Counted } from './columns/counted.ts'
import type { CompatFound } from './compat/gather-compat.ts'
import type { DriftFile } from './drift/drift-file.ts'
import type { Past } from './history/history.ts'
import type { Reference } from './reference/reference.ts'

/** All that a verdict on drift rests on. */
export interface Evidence {
  readonly settings: DriftFile
  readonly reference: Reference
  /** The data of late, counted in the bins of the reference. */
  readonly current: { readonly rows: number; readonly columns: readonly Counted[] }
  /** What data-validate said of the current data; undefined where it was not asked. */
  readonly validated?: 'pass' | 'fail' | 'inconclusive'
  /** What is known of the accuracy of late; undefined where it was not asked. */
  readonly labelled?: Labelled
  /** Other tools' numbers; undefined where none are asked for. */
  readonly compat?: CompatFound
  readonly past: PastRuns
  /** Path of the history; empty where none is kept. */
  readonly state: string
  readonly values: 'none' | 'full'
  readonly sources: readonly Source[]
  readonly notes: readonly string[]
}

/** The runs before this one, as far as they are kept. */
export interface PastRuns {
  readonly history: readonly Past[]
  /** This run: its time, and the digests by which it is told from others. */
  readonly now: { readonly at: Date; readonly current: string; readonly reference: string }
}
