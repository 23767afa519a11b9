import type { Table } from '@ml-actions/verdict/verdict'
import type { Evidence } from '../evidence/evidence.ts'
import type { Answered } from '../rules/answered.ts'

/** What a table of the report is made from. */
export interface Known {
  readonly evidence: Evidence
  readonly answered: readonly Answered[]
}

/** A table of the report beside checks and metrics: evidence, from which nothing is decided. */
export interface ReportTable {
  readonly name: string
  readonly summary: string
  /** One table or several; none where the evidence does not have what it shows. */
  of(known: Known): readonly Table[]
}
