import { Misuse } from '@ml-actions/verdict/faults'
import type { Point } from '../project.ts'
import { type CurveForm, inOrder, numberIn, stemOf } from './curve-form.ts'

const stepNames = ['step', 'epoch', 'iteration', 'global_step', 'batch']
const never = /^(wall ?time|timestamp|time|date)$/i

/** A table with a column of steps and one for each curve: DVCLive's TSV, TensorBoard's CSV, Keras' CSVLogger. */
export const table = {
  name: 'table',
  summary: 'TSV or CSV: DVCLive’s plots/metrics, TensorBoard’s exported scalars, Keras’ CSVLogger.',
  read(text, path) {
    if (!/\.(csv|tsv)$/i.test(path)) return undefined
    const by = path.toLowerCase().endsWith('.tsv') ? '\t' : ','
    const [first = '', ...rest] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
    const columns = cellsOf(first, by)
    const rows = rest.filter((line) => line !== '').map((line) => cellsOf(line, by))
    const step = columns.findIndex((name) => stepNames.includes(name.toLowerCase()))
    const lines = columns.flatMap((name, at) =>
      at === step || never.test(name) || name === '' ? [] : [{ name, at }],
    )
    if (lines.length * rows.length > mostCells) throw tooLarge(path)
    return lines.flatMap(({ name, at }) => {
      const points = rows.flatMap((row, index): Point[] => {
        const value = numberIn(row[at])
        const where = step < 0 ? index : numberIn(row[step])
        return value === undefined || where === undefined ? [] : [{ step: where, value }]
      })
      const own = lines.length === 1 ? nameOf(path, name) : name
      return points.length === 0 ? [] : [{ name: own, points: inOrder(points), old: false }]
    })
  },
} as const satisfies CurveForm

/** A line of short rows below a line of many names would otherwise be looked through for each name. */
const mostCells = 2_000_000

function tooLarge(path: string): Misuse {
  const is = `the table of curves has more than ${mostCells} cells`
  return new Misuse({
    is,
    wanted: 'fewer',
    todo: 'write every tenth step, or fewer columns',
    place: { path },
  })
}

function cellsOf(line: string, by: string): readonly string[] {
  return line.split(by).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}

/** DVCLive's folders are part of the name, `train/loss`; TensorBoard's download says `run-<run>-tag-<tag>`. */
function nameOf(path: string, column: string): string {
  const live = /(?:^|\/)plots\/metrics\/(.+)\.[ct]sv$/i.exec(path)?.[1]
  if (live !== undefined) return live
  const tag = /^(?:run-.*-)?tag-(.+)$/.exec(stemOf(path))?.[1]
  return column.toLowerCase() === 'value' ? (tag ?? stemOf(path)) : column
}
