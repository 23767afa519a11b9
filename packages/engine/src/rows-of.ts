import type { Cell } from './plan.ts'

/** Takes all rows of an answer, which no query here makes more than ten thousand of. */
export async function rowsOf(
  batches: AsyncIterable<readonly (readonly Cell[])[]>,
): Promise<readonly (readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = []
  for await (const batch of batches) rows.push(...batch)
  return rows
}
