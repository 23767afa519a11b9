import type { Table } from '@ml-actions/verdict/verdict'
import { type Counted, rowsOf } from './columns/counted.ts'
import type { Judged } from './columns/standing.ts'
import type { Evidence } from './evidence.ts'
import { byImportance } from './importance.ts'
import { inDigits } from './in-digits.ts'
import { namesOf } from './names-of-bins.ts'

/** The most columns that are drawn bin by bin. */
const mostDrawn = 10

/** What a person looks at: all columns in order of importance, then those that moved, old beside new. */
export function tablesOf(evidence: Evidence, judged: readonly Judged[]): readonly Table[] {
  const ordered = byImportance(judged, evidence.settings)
  const moved = ordered.filter(({ standing }) => standing === 'drifted' || standing === 'broken')
  const drawn = moved.slice(0, mostDrawn).flatMap((one) => {
    const table = drawnOf(evidence, one)
    return table === undefined ? [] : [table]
  })
  return ordered.length === 0 ? [] : [overview(ordered), ...drawn]
}

function overview(ordered: readonly Judged[]): Table {
  return {
    title: 'Columns, the most important first',
    columns: ['Column', 'Is', 'Index', 'of it noise', 'Adjusted p', 'Share that moved'],
    rows: ordered.map(({ name, standing, reason, numbers, adjusted }) => [
      name,
      reason === undefined ? standing : `${standing}: ${reason}`,
      numbers?.psi.toFixed(3) ?? '',
      numbers?.noise.toFixed(3) ?? '',
      adjusted === undefined ? '' : inDigits(adjusted),
      numbers?.totalVariation.toFixed(2) ?? '',
    ]),
    drawn: [5],
  }
}

/** One column bin by bin; undefined where nothing of it could be counted. */
function drawnOf({ reference, current, values }: Evidence, { name, standing }: Judged): Table | undefined {
  const all = [...reference.columns, ...(reference.prediction === undefined ? [] : [reference.prediction])]
  const frozen = all.find((column) => column.name === name)
  const counted = current.columns.find((column) => column.name === name)
  if (frozen === undefined || counted === undefined || counted.barred !== undefined) return undefined
  const names = namesOf(frozen, values)
  const [before, after] = [sharesOf(counted.reference), sharesOf(counted.current)]
  const rows = names.flatMap((bin, index) => {
    const [old = 0, fresh = 0] = [before[index], after[index]]
    return old + fresh === 0 ? [] : [[bin, old.toFixed(3), fresh.toFixed(3), change(fresh - old)]]
  })
  const columns = ['Values', 'Reference', 'Current', 'Change']
  return {
    title: `${JSON.stringify(name)} ${standing}: shares of rows, old beside new`,
    columns,
    rows,
    drawn: [1, 2],
  }
}

function sharesOf(counts: Counted['current']): readonly number[] {
  const rows = rowsOf(counts)
  return counts.map((count) => count / rows)
}

/** A difference of shares in points. */
function change(difference: number): string {
  const points = (Math.abs(difference) * 100).toFixed(1)
  if (points === '0.0') return '0.0 points'
  return `${difference < 0 ? '−' : '+'}${points} points`
}
