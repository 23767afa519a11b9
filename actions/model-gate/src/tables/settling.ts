import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Answered } from '../rules/answered.ts'
import { aboutRows } from '../rules/words.ts'
import type { ReportTable } from './table.ts'

const columns = ['Check', 'Of', 'Rows', 'Rows needed', 'Or allow']

/** What would change the verdict: rows that decide an open question, or the limit that a broken one would pass. */
export const settling = {
  name: 'settling',
  summary: 'How many rows, or which limit, would change what was not a pass.',
  of({ answered }) {
    const rows = answered.flatMap(rowsOf)
    return rows.length === 0 ? [] : [{ title: 'What would change this', columns, rows }]
  },
} as const satisfies ReportTable

function rowsOf({ asked, answer }: Answered): readonly (readonly string[])[] {
  const { settle, allow } = answer
  if (settle !== undefined) {
    const unit = settle.unit === undefined ? '' : `${settle.unit} `
    const needed = `${aboutRows(settle.needed)} ${unit}${settle.supposing}`
    return [[asked.name, settle.of, numberInWords(settle.rows, 0), needed, settle.instead ?? '']]
  }
  if (allow === undefined) return []
  const have = allow.rows === undefined ? '' : numberInWords(allow.rows, 0)
  return [[asked.name, allow.of, have, 'none: these show that it is not met', allow.words]]
}
