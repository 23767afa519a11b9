import { type Batch, type ReadFault, State } from '@ml-actions/dataset/batch'
import { openTable } from '@ml-actions/dataset/open'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import type { Dialect } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import { exam } from './exam.ts'

interface Case {
  readonly id: string
  readonly bytes: string
  readonly dialect: Dialect & { readonly blank_lines?: 'skip' | 'row' }
  readonly null_is_unquoted_empty?: boolean
}

interface Grid {
  readonly rows: (string | null)[][]
  readonly starts: (readonly [line: number, column: number])[][]
  readonly faults: readonly ReadFault[]
}

/** Delimited text. */
export const csv = exam<Case>('csv', answer)

async function answer(one: Case): Promise<object> {
  try {
    // A raw grid has no width: so many columns are named that none is extra, and absent cells are left out.
    for (let width = 64; ; width *= 4) {
      const grid = await gridOf(one, width)
      if (grid.faults.some(({ code }) => code === 'extra-cell')) continue
      const ended = grid.faults.find(({ ends }) => ends)
      if (ended === undefined) return { rows: grid.rows, starts: grid.starts }
      return { error: { kind: ended.code, line: ended.place.line, column: ended.place.column } }
    }
  } catch (fault) {
    if (fault instanceof Misuse) return { error: { kind: 'misuse', why: fault.message } }
    return { crash: String(fault) }
  }
}

async function gridOf({ bytes, dialect, ...one }: Case, width: number): Promise<Grid> {
  const { blank_lines: blankLines, ...marks } = dialect
  const names = Array.from({ length: width }, (_, column) => `c${column + 1}`)
  const source = twinSource(new Map([['exam.csv', Buffer.from(bytes, 'base64')]]))
  const table = await openTable(source, 'exam.csv', {
    format: 'csv',
    dialect: { ...marks, header: false, names, ...(blankLines === undefined ? {} : { blankLines }) },
  })
  const grid = { rows: [], starts: [], faults: [...table.faults] }
  for await (const batch of table.batches(names.map((_, heading) => ({ heading })))) {
    add(batch, grid, one.null_is_unquoted_empty === true)
    grid.faults.push(...batch.faults)
  }
  return grid
}

function add(batch: Batch, { rows, starts }: Grid, nulls: boolean): void {
  for (let row = 0; row < batch.rows; row++) {
    const cells = batch.columns.flatMap((column, index) => {
      if (column.is !== 'text' || column.states[row] === State.absent) return []
      const { line = 0, column: at = 0 } = batch.place(row, index)
      return [
        {
          text: nulls && column.states[row] === State.null ? null : column.text(row),
          at: [line, at] as const,
        },
      ]
    })
    rows.push(cells.map(({ text }) => text))
    starts.push(cells.map(({ at }) => at))
  }
}
