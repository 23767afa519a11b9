import { printDay, printSeconds } from '@ml-actions/dataset/types/instant'
import { familyOf } from './bins/family.ts'
import type { FrozenColumn } from './reference/reference.ts'

/** Names the bins of a column, in their order; without values, by where they lie in the reference. */
export function namesOf(column: FrozenColumn, values: 'none' | 'full'): readonly string[] {
  const { bins } = column
  switch (bins.is) {
    case 'identifier-like':
    case 'not-asked':
      return []
    case 'category': {
      const kept = bins.kept.map((value, at) =>
        values === 'full' ? JSON.stringify(value) : `value ${at + 1} by frequency`,
      )
      return [...kept, 'rarer ones', 'never seen before', 'null']
    }
    case 'numeric':
      return [
        ...(values === 'full' ? intervals(column, bins.edges) : places(column.counts, bins.edges.length)),
        'null',
        'NaN',
      ]
  }
}

/** Bins as intervals of values. */
function intervals(column: FrozenColumn, edges: readonly number[]): readonly string[] {
  const print = printerFor(column)
  const [lowest, highest] = [edges[0], edges.at(-1)]
  if (lowest === undefined || highest === undefined) return ['any']
  const inner = edges.slice(1).map((edge, at) => `${print(edges[at] as number)} to below ${print(edge)}`)
  return [`below ${print(lowest)}`, ...inner, `${print(highest)} and above`]
}

/** Bins as parts of the reference in ascending order, for a report that shows no values. */
function places(counts: readonly number[], edges: number): readonly string[] {
  if (edges === 0) return ['any']
  const inner = counts.slice(1, edges)
  const all = inner.reduce((sum, count) => sum + count, 0)
  let below = 0
  const percent = (rows: number) => ((100 * rows) / all).toFixed(0)
  const names = inner.map((count) => {
    const from = percent(below)
    below += count
    return `from ${from} % to ${percent(below)} % of the reference`
  })
  return ['lower than ever before', ...names, 'higher than ever before']
}

const secondsOfDay = 86_400

function printerFor({ type, as }: FrozenColumn): (value: number) => string {
  if (as === 'length' || familyOf(type) !== 'instant') return (value) => String(Number(value.toPrecision(6)))
  return type === 'date'
    ? (days) => printDay(Math.floor(days))
    : (days) => `${printSeconds(Math.floor(days * secondsOfDay))}Z`
}
