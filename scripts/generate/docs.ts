import type { Generated } from './generated.ts'

/** Writes the pages that list the members of each family, from its catalogue. */
export async function catalogueDocs(): Promise<readonly Generated[]> {
  return []
}
