import type { Part } from '../part.ts'
import { readDescriptions } from './descriptions.ts'

type Csv = Record<string, unknown>

/** What a dialect says of how a text table is written, as `csv` of a contract. */
export function csvOf(dialect: Part | undefined): Readonly<Record<string, unknown>> {
  const csv: Csv = { 'null-quoted': true, 'blank-lines': 'row' }
  if (dialect === undefined) return csv
  readDescriptions(dialect)
  readRows(dialect, csv)
  const control = dialect.part('csv') ?? dialect
  readMarks(control, csv)
  if (control !== dialect) {
    readMarks(dialect, csv)
    control.rest()
  }
  dialect.rest()
  return csv
}

function readRows(dialect: Part, csv: Csv): void {
  const header = dialect.read('header', 'flag') ?? true
  const rows = dialect.read('headerRows', 'list')
  if (!header || rows?.length === 0) csv['header'] = false
  else if (rows !== undefined && (rows.length > 1 || rows[0] !== 1))
    csv['header'] = rows.length === 1 ? rows[0] : rows
  if (dialect.read('headerCase', 'flag') === false) csv['header-case'] = 'lower'
  const join = dialect.read('headerJoin', 'text')
  if (join !== undefined && Array.isArray(csv['header'])) csv['header-join'] = join
  const comment = dialect.read('commentChar', 'text') ?? ''
  if (comment !== '') csv['comment'] = comment
  const skipped = dialect.read('commentRows', 'list') ?? []
  if (skipped.length > 0) csv['skip-rows'] = skipped
  if (dialect.read('skipBlankRows', 'flag') === true) csv['blank-lines'] = 'skip-all'
}

function readMarks(part: Part, csv: Csv): void {
  const mark = (key: string, keyword: string) => {
    const text = part.read(key, 'text')
    if (text !== undefined) csv[keyword] = text
  }
  mark('delimiter', 'delimiter')
  mark('quoteChar', 'quote')
  // Theirs escapes only where a quote is not doubled.
  const doubled = part.read('doubleQuote', 'flag')
  const escaped = part.read('escapeChar', 'text') ?? ''
  if (escaped !== '' && doubled === false) csv['escape'] = escaped
  else if (escaped !== '')
    part.refuse('escapeChar', 'quotes are doubled, and escaped too, which no dialect here has both')
  part.read('lineTerminator', 'text')
  part.read('caseSensitiveHeader', 'flag')
  part.read('csvddfVersion', 'number')
  if ((part.read('nullSequence', 'text') ?? '') !== '')
    part.refuse('nullSequence', 'say the word in missingValues')
  if (part.read('skipInitialSpace', 'flag') === true) part.refuse('skipInitialSpace', 'spaces are text')
}
