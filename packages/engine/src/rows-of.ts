import type { Cell } from './plan.ts'

/** Takes all rows of an answer, of which every query here asks for a bounded number. */
export async function rowsOf(
  batches: AsyncIterable<readonly (readonly Cell[])[]>,
): Promise<readonly (readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = []
  for await (const batch of batches) rows.push(...batch)
  return rows
}
