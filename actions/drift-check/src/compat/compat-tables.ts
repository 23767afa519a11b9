import type { Table } from '@ml-actions/verdict/verdict'
import type { CompatFound } from './gather-compat.ts'
import type { Reproduced } from './reproduce.ts'

/** The other tools' numbers for people, a row a column; none where nobody asked. */
export function compatTables(found: CompatFound | undefined): readonly Table[] {
  if (found === undefined || found.columns.length === 0) return []
  return [
    {
      title: 'As other tools define it (this decides nothing)',
      columns: ['Column', ...found.asked],
      rows: found.columns.map(({ name, numbers }) => [name, ...numbers.map(cellOf)]),
    },
  ]
}

function cellOf(found: Reproduced | undefined): string {
  if (found === undefined) return ''
  const { value, by, isAlarm } = found
  const method = by === undefined ? '' : ` by ${by.replace(/^.*\./, '')}`
  return `${Number(value.toPrecision(6))}${method}${isAlarm === true ? ', drifted' : ''}`
}
