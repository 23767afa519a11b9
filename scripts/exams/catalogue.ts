import { columnar } from './columnar.ts'
import { csv } from './csv.ts'
import { drift } from './drift.ts'
import type { Exam } from './exam.ts'
import { frictionlessCells } from './frictionless-cells.ts'
import { frictionlessTables } from './frictionless-tables.ts'
import { gx } from './gx.ts'

/** Every exam; a new one is a file of this folder and its name here. */
export const exams: readonly Exam[] = [columnar, csv, drift, frictionlessCells, frictionlessTables, gx]
