import type { Finding } from '@ml-actions/verdict/finding'
import type { Table } from '@ml-actions/verdict/verdict'
import type { Reading } from '../evidence/reading.ts'
import type { Demand } from '../policy/policy.ts'
import type { Reach } from './reach.ts'

/** The settings of a check by key, as its schema lets them through. */
export type Settings = Readonly<Record<string, unknown>>

/** What a probe found; rules hold it against what the check demands. */
export interface Probed {
  readonly candidate: Reading
  /** Absent where the probe was given nothing of a baseline. */
  readonly baseline?: Reading
  /** Candidate − factor · baseline, where that is known better than from the two apart. */
  change?(factor: number): Reading
  /** The first places where it did not hold: rows that flipped, tests that failed. */
  readonly findings: readonly Finding[]
  /** How many things were looked at, did not hold, and were left out. */
  readonly counts?: { readonly evaluated: number; readonly failed: number; readonly skipped: number }
  readonly tables?: readonly Table[]
  readonly notes?: readonly string[]
}

/**
 * A number that is had from something else than predictions with labels: how long requests took, how large a file is,
 * how often an answer changed that should not. Demands (`max`, `not-worse-by`, …) are asked of it as of any metric.
 */
export interface Probe<Seen = unknown> {
  /** Its word in documents. */
  readonly name: string
  /** The key of a check that asks for it. */
  readonly keyword: string
  /** The value of that key, where several probes share it. */
  readonly word?: string
  readonly summary: string
  readonly better: 'higher' | 'lower'
  /** Whether the number is a part of one, so that changes are told in points. */
  readonly share: boolean
  /** What a number of the demand may be followed by, and how much one of it is in the probe's own unit: `{ms: 1, s: 1000}`. */
  readonly units?: Readonly<Record<string, number>>
  /** JSON Schema of its keys; the keyword's own among them. */
  readonly schema: Readonly<Record<string, object>>
  /** Keys of the schema that must be there, besides the keyword. */
  readonly required?: readonly string[]
  /** What is demanded where the check does not say; absent when it must. */
  readonly demand?: Demand
  /** What to do when a check of it fails, where that is not to mend the model. */
  readonly todo?: string
  /** A check that asks for it, complete. */
  readonly example: Settings
  /** What it is called in reports, with its unit: `p95 latency (ms)`. */
  subject(settings: Settings): string
  /** The fewest rows that bound it at all; absent where any number does. */
  fewest?(settings: Settings, tail: number): number
  /** Reads what it needs. */
  gather(settings: Settings, reach: Reach): Promise<Seen>
  /** Makes numbers of what was read; pure. */
  read(seen: Seen, settings: Settings): Probed
}
