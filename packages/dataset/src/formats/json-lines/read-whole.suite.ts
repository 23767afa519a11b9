import type { ReadFault } from '@ml-actions/dataset/batch'
import { twinFile } from '@ml-actions/dataset/sources/twin'
import type { TypeName } from '@ml-actions/dataset/table'
import { list } from '../parquet/read-columns.suite.ts'
import { type Manner, openObjects } from './json-lines.ts'

/** All that a file of objects says. */
export interface Whole {
  readonly names: readonly string[]
  /** Column by column; null for a null, `'invalid'` for what is not of the type or not there. */
  readonly columns: unknown[][]
  readonly faults: readonly ReadFault[]
  readonly notes: readonly string[]
  readonly rows: number
  /** The place of each value, `line:column-end`, row by row. */
  readonly places: string[][]
}

/** How a file is read whole. */
export interface How {
  readonly format?: Manner['format']
  readonly windowBytes?: number
  readonly flatten?: boolean
  /** By name; without, values are taken as their text. */
  readonly types?: Readonly<Record<string, TypeName>>
}

/** Opens bytes as the file `x.jsonl`. */
export function open(
  bytes: string | Uint8Array,
  { format = 'jsonl', windowBytes = 2 ** 20, flatten = false }: How = {},
) {
  return openObjects(twinFile(bytes, 'x.jsonl'), { flatten }, { format, windowBytes, notes: [] })
}

/** Reads all columns of a file. */
export async function readWhole(bytes: string | Uint8Array, how: How = {}): Promise<Whole> {
  const table = await open(bytes, how)
  const wanted = table.headings.map(({ name }, heading) => {
    const type = Object.hasOwn(how.types ?? {}, name) ? how.types?.[name] : undefined
    return { heading, ...(type === undefined ? {} : { type }) }
  })
  const columns: unknown[][] = wanted.map(() => [])
  const faults = [...table.faults]
  const places: string[][] = []
  let rows = 0
  for await (const batch of table.batches(wanted)) {
    faults.push(...batch.faults)
    for (const [index, column] of batch.columns.entries()) columns[index]?.push(...list(column))
    for (let row = 0; row < batch.rows; row++) {
      const cells = batch.columns.map((_, index) => batch.place(row, index))
      places.push(cells.map(({ line, column, endColumn }) => `${line}:${column}-${endColumn}`))
    }
    rows += batch.rows
  }
  return {
    names: table.headings.map(({ name }) => name),
    columns,
    faults,
    notes: table.notes,
    rows,
    places,
  }
}

/** Prints faults as `code line:column`. */
export function told(faults: readonly ReadFault[]): string[] {
  return faults.map(({ code, place, ends }) => `${code} ${place.line}:${place.column}${ends ? ' ends' : ''}`)
}
