import { mapOf } from '@ml-actions/verdict/mapping'
import type { Bins } from '../bins/way.ts'
import type { FrozenColumn, Seasons } from './reference.ts'

/** Whether a value is a frozen column, with as many counts as bins. */
export function isColumn(value: unknown): value is FrozenColumn {
  const { name, type, as, bins, counts } = mapOf(value)
  const isNamed = [name, type, as].every((word) => typeof word === 'string')
  return isNamed && Array.isArray(counts) && counts.every(isCount) && fits(bins, counts.length)
}

/** Whether each season has as many counts of each column as that has bins. */
export function isSeasons(
  value: unknown,
  columns: readonly { readonly counts: readonly number[] }[],
): value is Seasons {
  const { rows, counts } = mapOf(value)
  const seasons = Object.values(mapOf(counts))
  const fit = (season: unknown) =>
    Array.isArray(season) &&
    season.length === columns.length &&
    season.every(
      (one, index) =>
        Array.isArray(one) && one.every(isCount) && one.length === columns[index]?.counts.length,
    )
  return Object.values(mapOf(rows)).every(isCount) && seasons.every(fit)
}

/** Whether a value is a number of rows. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/** Whether there are as many counts as bins. */
function fits(value: unknown, counts: number): value is Bins {
  const { is, edges, kept, others, tail, because } = mapOf(value)
  const isList = (list: unknown, type: string): list is unknown[] =>
    Array.isArray(list) && list.every((one) => typeof one === type)
  if (is === 'identifier-like') return counts === 0
  if (is === 'not-asked') return counts === 0 && typeof because === 'string'
  if (is === 'numeric') return isList(edges, 'number') && counts === edges.length + 3
  const { alone, scarce } = mapOf(tail)
  const isTail = isCount(alone) && isCount(scarce) && alone <= scarce
  const isCategory = is === 'category' && isTail && isList(kept, 'string') && isList(others, 'string')
  return isCategory && counts === kept.length + 3
}
