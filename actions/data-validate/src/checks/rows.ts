import type { Form } from '@ml-actions/conditions/forms/form'
import {
  count,
  countInWords,
  mayGrowInto,
  type Range,
  range,
  within,
} from '@ml-actions/conditions/forms/range'
import type { Refers } from '@ml-actions/conditions/keywords/keyword'
import { counted } from '@ml-actions/conditions/words'
import { isMap } from '@ml-actions/verdict/mapping'
import { type PushAbout, rowsWhere } from '../push/push.ts'
import type { Check, Given } from './check.ts'

interface Rows {
  files: number
  rows: number
}

/** A range of counts, or another file that has as many rows. */
type Asked = Range | { readonly sameAs: Refers }

const counts = range(count)

const asks: Form<Asked> = {
  schema: {
    if: { type: 'object', required: ['same-as'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      type: 'object',
      properties: { 'same-as': { type: 'string', minLength: 1 }, format: { type: 'string' } },
      additionalProperties: false,
    },
    else: counts.schema,
  },
  summary: `${counts.summary}, or \`{same-as, format}\` of another file`,
  read(value, about) {
    if (!isMap(value) || value['same-as'] === undefined) return counts.read(value, about)
    const { format } = value
    const typed = typeof format === 'string' ? { format } : {}
    return { sameAs: { path: String(value['same-as']), ...typed, columns: [] } }
  },
}

/** `rows`: the number of data rows of all files together. */
export const rows: Check<Asked, Rows> = {
  name: 'rows',
  level: 'dataset',
  summary:
    'the number of data rows, of all files together, is in this range, or is that of another file or table (`same-as`)',
  on: [],
  asks,
  example: { min: 1000 },
  perValue: false,
  needsAllRows: true,
  refers: (asked) => ('sameAs' in asked ? [asked.sameAs] : []),
  plan: () => ({ files: 0, rows: 0 }),
  open(state) {
    state.files++
  },
  fold(state, look) {
    state.rows += look.inView
  },
  push(_, { where }: PushAbout) {
    const counted = rowsWhere(where)
    // Files are counted as they are opened.
    return { needs: [counted], state: (answers) => ({ files: 0, rows: Number(answers.whole(counted)) }) }
  },
  merge: (one, other) => ({ files: one.files + other.files, rows: one.rows + other.rows }),
  answer({ files, rows }, asked, _, given) {
    const wanted = rangeOf(asked, given)
    const holds = within(wanted, rows)
    const other =
      'sameAs' in asked
        ? `, ${asked.sameAs.path} has ${counted(given.reference(asked.sameAs).rows, 'row')}`
        : ''
    return {
      holds,
      evaluated: files,
      failed: holds ? 0 : files,
      skipped: 0,
      is: `${counted(rows, 'row')}${other}`,
      observed: { value: rows, unit: 'rows' },
      settled: !holds && !mayGrowInto(wanted, rows),
      examples: [],
    }
  },
  wanted: (asked) =>
    'sameAs' in asked ? `as many rows as ${asked.sameAs.path}` : countInWords(asked, 'row'),
}

function rangeOf(asked: Asked, given: Given): Range {
  if (!('sameAs' in asked)) return asked
  const end = { at: { unscaled: BigInt(given.reference(asked.sameAs).rows), scale: 0 }, closed: true }
  return { low: end, high: end }
}
