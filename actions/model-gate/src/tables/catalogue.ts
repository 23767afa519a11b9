import type { Table } from '@ml-actions/verdict/verdict'
import { broken } from './broken.ts'
import { confusion } from './confusion.ts'
import { probed } from './probed.ts'
import { reliability } from './reliability.ts'
import { settling } from './settling.ts'
import type { Known, ReportTable } from './table.ts'
import { worst } from './worst.ts'

/** All tables, in the order of the report. */
const tables = [
  settling,
  probed,
  broken,
  worst,
  confusion,
  reliability,
] as const satisfies readonly ReportTable[]

/** Makes the tables of a report. */
export function tablesOf(known: Known): readonly Table[] {
  return tables.flatMap((table): readonly Table[] => table.of(known))
}
