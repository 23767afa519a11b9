import { htmlText } from '@ml-actions/verdict/escape/html'
import type { Verdict } from '@ml-actions/verdict/verdict'

const mostRows = 6

/** Shows the columns that moved, the most important first, as the report's own table has them. */
export function columnsPicture({ tables }: Verdict): string {
  const [table] = tables
  if (table === undefined) return ''
  const cells = (of: readonly string[], tag: string) =>
    of.map((cell) => `<${tag}>${htmlText(cell)}</${tag}>`).join('')
  const rows = table.rows.slice(0, mostRows).map((row) => `<tr>${cells(row.map(String), 'td')}</tr>`)
  return `<table><tr>${cells(table.columns.map(String), 'th')}</tr>${rows.join('')}</table>`
}
