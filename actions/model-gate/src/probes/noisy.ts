import type { Random } from '@ml-actions/stats/random'
import { momentsOf, variance } from '@ml-actions/stats/summaries/moments'
import type { Absent } from '../evidence/reading.ts'
import type { Row } from '../predictors/predictor.ts'
import { columnName } from './cases.ts'
import type { Settings } from './probe.ts'
import type { Sample } from './sample.ts'

/** JSON Schema of the columns that get noise. */
export const varied = {
  type: 'array',
  minItems: 1,
  maxItems: 10_000,
  uniqueItems: true,
  items: columnName,
  description:
    'The columns that get noise; by default those of numbers with fractions, since whole numbers are often codes.',
} as const

/** The columns that get noise. */
export function variedIn({ vary }: Settings, { numeric, fractional }: Sample): readonly string[] {
  return Array.isArray(vary) ? vary.map(String).filter((name) => numeric.includes(name)) : fractional
}

/**
 * Adds normal noise to some columns of rows; a cell that is empty stays so.
 * @param level  its deviation, in deviations of the column
 */
export function noised(
  rows: readonly Row[],
  columns: readonly string[],
  level: number,
  random: Random,
): readonly Row[] {
  const deviations = columns.map((column) => {
    const seen = rows.flatMap((row) => row[column] ?? []).map(Number)
    return [column, level * Math.sqrt(variance(momentsOf(seen)) ?? 0)] as const
  })
  return rows.map((row) => {
    const moved = deviations.flatMap(([column, deviation]) => {
      const value = row[column]
      return typeof value === 'number' ? [[column, value + deviation * normal(random)]] : []
    })
    return { ...row, ...Object.fromEntries(moved) }
  })
}

/** A standard normal number (Box and Muller 1958, Ann. Math. Stat. 29:610–611). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
}

/** Says that no column can get noise. */
export function nothingVaried(): Absent {
  const because = 'no column has numbers with fractions'
  return { is: 'absent', reason: 'nothing-evaluated', because, todo: 'name columns of numbers in "vary"' }
}
