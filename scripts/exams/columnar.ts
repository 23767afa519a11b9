import { type Batch, State } from '@ml-actions/dataset/batch'
import { openTable } from '@ml-actions/dataset/open'
import { localSource } from '@ml-actions/dataset/sources/local'
import type { Table } from '@ml-actions/dataset/table'
import { hex } from '@ml-actions/dataset/types/binary'
import { printDecimal } from '@ml-actions/dataset/types/decimal'
import { type Decimal, type Instant, type Value, valueAt } from '@ml-actions/dataset/types/type'
import { Misuse } from '@ml-actions/verdict/faults'
import { exam, type Paper } from './exam.ts'

interface Case {
  readonly id: string
  readonly class: string
  readonly format: string
  readonly file: string
  readonly expect?: {
    readonly columns: readonly { readonly name: string; readonly type: string }[]
    readonly row_index?: readonly number[]
  }
}

/** Parquet and Arrow files. */
export const columnar = exam<Case>('columnar', answer)

async function answer(one: Case, _: Paper, directory: string): Promise<object> {
  const source = localSource(directory)
  try {
    const table = await openTable(source, one.file, {
      format: one.format === 'parquet' ? 'parquet' : 'arrow',
    })
    try {
      return await readAll(table, one)
    } finally {
      await table.close()
    }
  } catch (fault) {
    if (fault instanceof Misuse)
      return { outcome: fault.parts.is.startsWith('corrupt') ? 'error' : 'refused', why: fault.message }
    return { outcome: 'crash', why: String(fault) }
  }
}

async function readAll(table: Table, one: Case): Promise<object> {
  const readable = table.headings.flatMap(({ unreadable }, heading) =>
    unreadable === undefined ? [{ heading }] : [],
  )
  // All columns are asked for: what lies inside others may be left out, what has no type here is refused by name.
  const refused = table.headings.find(({ unreadable = 'list' }) => !nested.has(unreadable))
  if (refused !== undefined) return { outcome: 'refused', why: `${refused.name} is ${refused.unreadable}` }
  if (readable.length === 0) return { outcome: 'refused', why: 'no column has values that can be read' }
  const shown = one.expect?.row_index === undefined ? undefined : new Set(one.expect.row_index)
  const columns = table.headings.map(({ name }) => ({ name, null_count: 0, values: [] as unknown[] }))
  let rows = 0
  for await (const batch of table.batches(readable)) {
    readable.forEach(({ heading }, column) => {
      const into = columns[heading]
      if (into !== undefined)
        take(batch, column, { into, shown, type: one.expect?.columns[heading]?.type ?? '' })
    })
    rows += batch.rows
  }
  return { outcome: 'read', num_rows: rows, columns }
}

const nested = new Set(['list', 'fixed-size list', 'list view', 'map', 'struct', 'run-end-encoded'])

interface Into {
  readonly into: { null_count: number; readonly values: unknown[] }
  readonly shown: ReadonlySet<number> | undefined
  readonly type: string
}

function take(batch: Batch, index: number, { into, shown, type }: Into): void {
  const column = batch.columns[index]
  if (column === undefined) return
  for (let row = 0; row < batch.rows; row++) {
    const isNull = column.states[row] === State.null
    if (isNull) into.null_count++
    if (shown !== undefined && !shown.has(batch.firstRow + row - 1)) continue
    into.values.push(isNull ? null : shownAs(valueAt(column, row), type))
  }
}

function shownAs(value: Value, type: string): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value !== 'object') return value
  if (value instanceof Uint8Array) return { hex: hex(value) }
  return 'scale' in value ? printDecimal(value as Decimal) : instant(value as Instant, type)
}

function instant({ seconds, nanoseconds }: Instant, type: string): unknown {
  if (type.startsWith('date32')) return { days: seconds / 86_400 }
  const unit = /\[(s|ms|us|ns)/.exec(type)?.[1] ?? 'ns'
  const each = { s: 1_000_000_000n, ms: 1_000_000n, us: 1_000n, ns: 1n }[unit] ?? 1n
  return { [unit]: String((BigInt(seconds) * 1_000_000_000n + BigInt(nanoseconds)) / each) }
}
