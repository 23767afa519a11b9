import type { Table } from '../verdict.ts'

const blocks = '▁▂▃▄▅▆▇█'

/**
 * Reads the share of one that a cell of a drawn column holds.
 * @returns undefined in a column that is not drawn, and for a cell that is no share
 */
export function shareIn({ drawn = [] }: Table, row: readonly string[], column: number): number | undefined {
  const cell = row[column]
  if (!drawn.includes(column) || cell === undefined || !/^[01](\.[0-9]+)?$/.test(cell)) return undefined
  const share = Number(cell)
  return share <= 1 ? share : undefined
}

/**
 * Prints a cell of a table; a share is drawn as a block before it.
 * @example  cellOf({ title: '', columns: ['p'], rows: [], drawn: [0] }, ['0.51'], 0) // → '▅ 0.51'
 */
export function cellOf(table: Table, row: readonly string[], column: number): string {
  const cell = row[column] ?? ''
  const share = shareIn(table, row, column)
  return share === undefined ? cell : `${blocks[Math.min(7, Math.floor(share * 8))]} ${cell}`
}
