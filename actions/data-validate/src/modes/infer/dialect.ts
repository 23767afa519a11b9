import { openTable } from '@ml-actions/dataset/open'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Dialect, Opening } from '@ml-actions/dataset/table'

/** Delimiters that text tables are written with, besides the one that their name says. */
const others = [';', '\t', '|', ',']

/** How a file looks under a dialect. */
interface Look {
  readonly text: boolean
  readonly columns: number
  /** Words of the faults of its first rows. */
  readonly faults: readonly string[]
}

/**
 * Proposes what must be said about a text file so that it can be read: another delimiter where the usual one
 * finds one column or rows of different widths, another encoding where the bytes are no UTF-8.
 * @returns what differs from the defaults; nothing for a file that they read, and for one that none reads
 */
export async function proposeDialect(source: DataSource, path: string, opening: Opening): Promise<Dialect> {
  const asked = opening.dialect ?? {}
  const first = await look(source, path, opening)
  if (!first.text) return {}
  const encoding = first.faults.includes('invalid-utf8') ? { encoding: 'windows-1252' } : {}
  const read = (dialect: Dialect) => look(source, path, { ...opening, dialect: { ...asked, ...dialect } })
  const usual = Object.keys(encoding).length === 0 ? first : await read(encoding)
  if (usual.columns > 1 && usual.faults.length === 0) return encoding
  let best: { readonly dialect: Dialect; readonly columns: number } = { dialect: encoding, columns: 1 }
  for (const delimiter of others) {
    const { columns, faults } = await read({ ...encoding, delimiter })
    if (faults.length === 0 && columns > best.columns) best = { dialect: { ...encoding, delimiter }, columns }
  }
  return best.dialect
}

async function look(source: DataSource, path: string, opening: Opening): Promise<Look> {
  const table = await openTable(source, path, opening)
  try {
    const text = table.format === 'csv' || table.format === 'tsv'
    const faults = table.faults.map(({ code }) => code)
    if (text && faults.length === 0) {
      for await (const batch of table.batches([])) {
        faults.push(...batch.faults.map(({ code }) => code))
        break
      }
    }
    return { text, columns: table.headings.length, faults }
  } finally {
    await table.close()
  }
}
