import { type Cases, columnName, judgeCases, numberIn, onlyColumn } from './cases.ts'
import type { Probe } from './probe.ts'
import { rangeIn, usableRange } from './usable.ts'

/** Answers to inputs at the edge of what there is: each must be a finite number, and in a range. */
export const edges = {
  name: 'edges',
  keyword: 'behaviour',
  word: 'edges',
  summary: 'How many answers to inputs at the edges are no finite number, or out of a range.',
  better: 'lower',
  share: false,
  schema: {
    predictions: { type: 'string', minLength: 1, description: 'A table with the answers.' },
    column: { ...columnName, description: 'The column of the answers; by default the only one.' },
    range: usableRange,
  },
  required: ['predictions'],
  demand: { is: 'range', limits: [{ word: 'max', value: 0 }] },
  todo: 'look at the inputs without a usable answer',
  example: { behaviour: 'edges', predictions: 'out/edge.parquet', range: [0, 1] },
  subject: () => 'count of unusable answers',
  async gather({ predictions, column }, reach) {
    const path = String(predictions)
    let name = ''
    const table = await reach.columns(path, (names) => {
      name = onlyColumn(column, path, names)
      return { [name]: 'text' }
    })
    return { path, rows: table.rows, first: table.text(name), second: [] }
  },
  read(seen, settings) {
    const [low, high] = rangeIn(settings)
    const usable = (answer: number) => Number.isFinite(answer) && answer >= low && answer <= high
    return judgeCases(seen, 'count', (answer) => usable(numberIn(answer)))
  },
} as const satisfies Probe<Cases>
