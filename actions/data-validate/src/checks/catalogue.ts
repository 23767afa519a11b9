import { valueKeywords } from '@ml-actions/conditions/keywords/catalogue'
import { anyOfColumns } from './any-of-columns.ts'
import { blankRows } from './blank-rows.ts'
import type { Check } from './check.ts'
import { columnCount } from './column-count.ts'
import { columnOrder } from './column-order.ts'
import { count } from './count.ts'
import { distinct } from './distinct.ts'
import { distinctSet } from './distinct-set.ts'
import { distinctShare } from './distinct-share.ts'
import { distribution } from './distribution.ts'
import { duplicateRows } from './duplicate-rows.ts'
import { file } from './file.ts'
import { foreignKeys } from './foreign-keys.ts'
import { freshness } from './freshness.ts'
import { highest } from './highest.ts'
import { jsonSchema } from './json-schema.ts'
import { label } from './label.ts'
import { lowest } from './lowest.ts'
import { mean } from './mean.ts'
import { median } from './median.ts'
import { missing } from './missing.ts'
import { mostCommon } from './most-common.ts'
import { nullCount } from './null-count.ts'
import { nullShare } from './null-share.ts'
import { nulls } from './nulls.ts'
import { order } from './order.ts'
import { otherColumns } from './other-columns.ts'
import { perValue } from './per-value.ts'
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
import { trueShare } from './true-share.ts'
import { type } from './type.ts'
import { unique } from './unique.ts'
import { uniqueRows } from './unique-rows.ts'
import { zScore } from './z-score.ts'
import { zeroShare } from './zero-share.ts'

/** Every check by its name, and those that conditions know too; a new one is a file of this folder and its name here. */
export const checks: readonly Check[] = [
  ...[
    anyOfColumns,
    blankRows,
    columnCount,
    columnOrder,
    count,
    distinct,
    distinctSet,
    distinctShare,
    distribution,
    duplicateRows,
    file,
    foreignKeys,
    freshness,
    highest,
    jsonSchema,
    label,
    lowest,
    mean,
    median,
    missing,
    mostCommon,
    nullCount,
    nullShare,
    nulls,
    order,
    otherColumns,
    position,
    primaryKey,
    quantiles,
    required,
    rows,
    stddev,
    sum,
    trueShare,
    type,
    unique,
    uniqueRows,
    zScore,
    zeroShare,
    ...valueKeywords.map((keyword) => perValue(keyword)),
  ].toSorted(({ name: one }, { name: other }) => (one < other ? -1 : one > other ? 1 : 0)),
  // The forms of row rules.
  allDifferent,
  allEqual,
  atLeastOne,
  compare,
  expect,
  rowSum,
  together,
  tuples,
]
