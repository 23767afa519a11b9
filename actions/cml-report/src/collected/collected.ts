import type { Finding } from '@ml-actions/verdict/finding'
import type { Check, MetricChange, Table, Verdict } from '@ml-actions/verdict/verdict'
import type { Absent, Baseline, Matrix, UnreadVerdict } from '../evidence.ts'
import type { Measured } from '../predictions/measured.ts'
import type { Project } from '../project.ts'

/** Says of which item, counted from 0 in the list that it belongs to, a row is. */
interface Of {
  readonly of: number
}

/** A verdict without its parts, which lie in lists of their own, so that nothing is nested deeper than six. */
export interface VerdictRow extends Pick<Verdict, 'action' | 'mode' | 'outcome' | 'headline' | 'notes'> {
  readonly path: string
  /** False where the verdict says so of itself, as one of a change that edits its own gate does. */
  readonly verified?: boolean
}

/** A check of a verdict. */
export interface CheckRow extends Of, Omit<Check, 'findings'> {}

/** A finding of a check. */
export interface FindingRow extends Of, Finding {}

/** A metric of a verdict. */
export interface MetricRow extends Of, MetricChange {}

/** A table of a verdict. */
export interface TableRow extends Of, Table {}

/** A metrics file. */
export interface FileRow {
  readonly path: string
  /** Whether the baseline has it. */
  readonly old: boolean
  readonly because?: string
}

/** A number of a metrics file, null where it is not there. */
export interface NumberRow extends Of {
  readonly name: string
  /** What stands where a number was meant, with its place. */
  readonly leftOut?: string
  readonly now: number | null
  readonly old: number | null
  /** Which way is better, where the workflow says so. */
  readonly better?: MetricChange['better']
}

/** A verdict that could not be read. */
export interface UnreadRow extends Pick<UnreadVerdict, 'path'> {
  readonly is: string
  readonly wanted: string
  readonly todo: string
}

/** What old numbers are taken from. */
export interface BaselineRow extends Pick<Baseline, 'is'> {
  /** Where it is one. */
  readonly commit?: string
  /** The baseline's name, or why there is none. */
  readonly words: string
}

/**
 * What an untrusted job hands to the one that may post: facts alone. There is no pull request, no link, no Markdown
 * in it; who it is about is found out by whoever reads it.
 */
export interface Collected {
  readonly $schema: string
  readonly version: number
  readonly toolVersion: string
  readonly verdicts: readonly VerdictRow[]
  readonly checks: readonly CheckRow[]
  readonly findings: readonly FindingRow[]
  readonly metrics: readonly MetricRow[]
  readonly tables: readonly TableRow[]
  readonly unread: readonly UnreadRow[]
  readonly files: readonly FileRow[]
  readonly numbers: readonly NumberRow[]
  readonly absent: readonly Absent[]
  readonly baseline: BaselineRow
  readonly measured?: Measured
  readonly project: Project
  readonly matrix?: Matrix
  readonly notes: readonly string[]
  /** Whether less than all of the report is here. */
  readonly cut?: boolean
}

/** The version of the document; it grows when an older reader could misread a newer one. */
export const collectedVersion = 1

/** Names the document's schema. */
export const collectedSchema = `urn:ml-actions:collected:${collectedVersion}`

/** The file's name: in the report directory of the job that collects, and in its artifact. */
export const collectedName = 'collected.json'

/** The most that the document may hold; texts are counted in code points. */
export const most = { bytes: 1_048_576, rows: 2_000, depth: 6, text: 200, cells: 200 } as const
