import { type Column, State } from '@ml-actions/dataset/batch'
import { openTable } from '@ml-actions/dataset/open'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import type { Opening, TypeName } from '@ml-actions/dataset/table'
import { valueAt } from '@ml-actions/dataset/types/type'

/** The types that columns of text are asked for, one after another. */
const textTypes = [
  'int64',
  'text',
  undefined,
  'float64',
  'datetime',
  'decimal',
  'bool',
  'json',
  'duration',
] as const

/** Reads a table of one format to its end, as it is and flattened, and holds each batch against what checks rely on. */
export async function readTable(bytes: Uint8Array, format: string): Promise<void> {
  await readOnce(bytes, { format })
  await readOnce(bytes, { format, flatten: true })
}

async function readOnce(bytes: Uint8Array, opening: Opening): Promise<void> {
  const table = await openTable(twinSource(new Map([['input', bytes]])), 'input', opening)
  try {
    const wanted = table.headings.flatMap(({ unreadable, type }, heading) => {
      const asked: TypeName | undefined = type ?? textTypes[heading % textTypes.length]
      return unreadable === undefined ? [{ heading, ...(asked === undefined ? {} : { type: asked }) }] : []
    })
    let next = 1
    for await (const batch of table.batches(wanted)) {
      hold(batch.firstRow === next, `a batch begins at row ${batch.firstRow}, not ${next}`)
      next += batch.rows
      for (const [index, column] of batch.columns.entries()) {
        holdColumn(column, batch.rows)
        if (batch.rows > 0) holdPlace(batch.place(batch.rows - 1, index).row, next - 1)
      }
      for (const { place } of batch.faults) hold(place.path === 'input', 'a fault has no place')
    }
    await table.source()
  } finally {
    await table.close()
  }
}

function holdPlace(row: number | undefined, wanted: number): void {
  hold(row === wanted, `the last row of a batch has the place ${row}, not ${wanted}`)
}

function holdColumn(column: Column, rows: number): void {
  hold(column.states.length === rows, `a column of ${column.states.length} states for ${rows} rows`)
  for (let row = 0; row < rows; row++) {
    const state = column.states[row] as number
    hold(state <= State.absent, `a cell in state ${state}`)
    if (state !== State.value) continue
    const value = valueAt(column, row)
    hold(value !== undefined, 'a cell that is a value and has none')
    if (column.is === 'datetime') {
      const { seconds, nanoseconds } = value as { seconds: number; nanoseconds: number }
      hold(Number.isSafeInteger(seconds), `${seconds} seconds`)
      hold(nanoseconds >= 0 && nanoseconds < 1e9, `${nanoseconds} nanoseconds`)
    }
    if (column.is === 'text')
      hold(!(value as string).includes('\ufffd') || written(column, row), 'a letter that nobody wrote')
  }
}

/** Tells whether a text holds U+FFFD itself, and not in place of bytes that are no letters. */
function written({ bytes, starts, ends }: Column & { readonly is: 'text' }, row: number): boolean {
  return Buffer.from(bytes.subarray(starts[row], ends[row])).includes('\ufffd')
}

function hold(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}

/** Makes words of a grammar out of texts. */
export function wordsOf(...texts: readonly string[]): Uint8Array[] {
  return texts.map((text) => Buffer.from(text))
}
