import { above } from './above.ts'
import { below } from './below.ts'
import type { Check } from './check.ts'
import { columnCount } from './column-count.ts'
import { count } from './count.ts'
import { infinite } from './infinite.ts'
import { label } from './label.ts'
import { length } from './length.ts'
import { matches } from './matches.ts'
import { max } from './max.ts'
import { min } from './min.ts'
import { missing } from './missing.ts'
import { nan } from './nan.ts'
import { nullShare } from './null-share.ts'
import { nulls } from './nulls.ts'
import { oneOf } from './one-of.ts'
import { otherColumns } from './other-columns.ts'
import { required } from './required.ts'
import { rows } from './rows.ts'
import { type } from './type.ts'
import { unique } from './unique.ts'
import { uniqueRows } from './unique-rows.ts'

/** Every check; a new one is a file of this folder and its name here. */
export const checks = [
  above,
  below,
  columnCount,
  count,
  infinite,
  label,
  length,
  matches,
  max,
  min,
  missing,
  nan,
  nullShare,
  nulls,
  oneOf,
  otherColumns,
  required,
  rows,
  type,
  unique,
  uniqueRows,
] as const satisfies readonly Check[]
