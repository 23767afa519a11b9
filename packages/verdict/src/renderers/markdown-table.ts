/**
 * Prints a GitHub table from cells that are escaped already; empty where there are no rows or no columns.
 * @param right  the columns that stand to the right, counted from 0
 */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  if (columns.length === 0 || rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const rule = `|${columns.map((_, at) => (right.includes(at) ? '--:' : ':--')).join('|')}|\n`
  return `${line(columns)}${rule}${rows.map(line).join('')}`
}
