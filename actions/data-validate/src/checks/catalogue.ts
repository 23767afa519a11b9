import { above } from './above.ts'
import { anyOfColumns } from './any-of-columns.ts'
import { below } from './below.ts'
import { blankRows } from './blank-rows.ts'
import type { Check } from './check.ts'
import { columnCount } from './column-count.ts'
import { columnOrder } from './column-order.ts'
import { count } from './count.ts'
import { decimal } from './decimal.ts'
import { distinct } from './distinct.ts'
import { distinctSet } from './distinct-set.ts'
import { distinctShare } from './distinct-share.ts'
import { distribution } from './distribution.ts'
import { doesNotMatch } from './does-not-match.ts'
import { duplicateRows } from './duplicate-rows.ts'
import { empty } from './empty.ts'
import { file } from './file.ts'
import { foreignKeys } from './foreign-keys.ts'
import { format } from './format.ts'
import { freshness } from './freshness.ts'
import { highest } from './highest.ts'
import { infinite } from './infinite.ts'
import { jsonSchema } from './json-schema.ts'
import { label } from './label.ts'
import { length } from './length.ts'
import { lowest } from './lowest.ts'
import { matches } from './matches.ts'
import { max } from './max.ts'
import { mean } from './mean.ts'
import { median } from './median.ts'
import { min } from './min.ts'
import { missing } from './missing.ts'
import { mostCommon } from './most-common.ts'
import { multipleOf } from './multiple-of.ts'
import { nan } from './nan.ts'
import { notOneOf } from './not-one-of.ts'
import { nullCount } from './null-count.ts'
import { nullShare } from './null-share.ts'
import { nulls } from './nulls.ts'
import { oneOf } from './one-of.ts'
import { order } from './order.ts'
import { otherColumns } from './other-columns.ts'
import { position } from './position.ts'
import { primaryKey } from './primary-key.ts'
import { quantiles } from './quantiles.ts'
import { required } from './required.ts'
import { allDifferent } from './row-rules/all-different.ts'
import { allEqual } from './row-rules/all-equal.ts'
import { atLeastOne } from './row-rules/at-least-one.ts'
import { compare } from './row-rules/compare.ts'
import { expect } from './row-rules/expect.ts'
import { sum as rowSum } from './row-rules/sum.ts'
import { together } from './row-rules/together.ts'
import { tuples } from './row-rules/tuples.ts'
import { rows } from './rows.ts'
import { stddev } from './stddev.ts'
import { sum } from './sum.ts'
import { timezone } from './timezone.ts'
import { trueShare } from './true-share.ts'
import { type } from './type.ts'
import { unique } from './unique.ts'
import { uniqueRows } from './unique-rows.ts'
import { zScore } from './z-score.ts'
import { zeroShare } from './zero-share.ts'

/** Every check; a new one is a file of this folder and its name here. */
export const checks = [
  above,
  anyOfColumns,
  below,
  blankRows,
  columnCount,
  columnOrder,
  count,
  decimal,
  distinct,
  distinctSet,
  distinctShare,
  distribution,
  doesNotMatch,
  duplicateRows,
  empty,
  file,
  foreignKeys,
  format,
  freshness,
  highest,
  infinite,
  jsonSchema,
  label,
  length,
  lowest,
  matches,
  max,
  mean,
  median,
  min,
  missing,
  mostCommon,
  multipleOf,
  nan,
  notOneOf,
  nullCount,
  nullShare,
  nulls,
  oneOf,
  order,
  otherColumns,
  position,
  primaryKey,
  quantiles,
  required,
  rows,
  stddev,
  sum,
  timezone,
  trueShare,
  type,
  unique,
  uniqueRows,
  zScore,
  zeroShare,
  // The forms of row rules.
  allDifferent,
  allEqual,
  atLeastOne,
  compare,
  expect,
  rowSum,
  together,
  tuples,
] as const satisfies readonly Check[]
