import { twinFile } from '@ml-actions/dataset/sources/twin'
import { list } from '../parquet/read-columns.suite.ts'
import { arrow } from './arrow.ts'

/** Opens bytes as the file `x.arrow`. */
export const open = (bytes: Uint8Array) => arrow.open(twinFile(bytes, 'x.arrow'), {}, [])

/** Reads all columns that can be read: null for a null, `'invalid'` for what is not of the type. */
export async function columnsOf(bytes: Uint8Array): Promise<unknown[][]> {
  const table = await open(bytes)
  const wanted = table.headings.flatMap(({ unreadable }, heading) =>
    unreadable === undefined ? [{ heading }] : [],
  )
  const columns: unknown[][] = wanted.map(() => [])
  for await (const batch of table.batches(wanted)) {
    for (const [index, column] of batch.columns.entries()) columns[index]?.push(...list(column))
  }
  return columns
}
