import { type Form, refusal, type Written } from '@ml-actions/conditions/forms/form'
import type { Refers } from '@ml-actions/conditions/keywords/keyword'
import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import { pushFound } from '@ml-actions/conditions/push/found'
import { joinKeys, keysOf } from '@ml-actions/conditions/values/key'
import { counted } from '@ml-actions/conditions/words'
import { State } from '@ml-actions/dataset/batch'
import { type Aggregate, not } from '@ml-actions/engine/expression'
import type { Answers } from '@ml-actions/engine/plan'
import { allPresent, type PushAbout, type Pushed, rowsWhere } from '../push/push.ts'
import type { Check, ColumnLook } from './check.ts'
import { cellFinding } from './per-value.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

/** Columns whose values must be found in columns of another file or table. */
interface Asked {
  readonly columns: readonly string[]
  readonly refers: Refers
  /** What a null among the columns does: the row is left out, or fails. */
  readonly nulls: 'skip' | 'refuse'
}

const names = { type: 'array', items: { type: 'string' }, minItems: 1 }

const asks: Form<Asked> = {
  schema: {
    type: 'object',
    properties: {
      columns: names,
      in: { type: 'string', minLength: 1 },
      to: names,
      nulls: { enum: ['skip', 'refuse'] },
      format: { type: 'string' },
    },
    required: ['columns', 'in', 'to'],
    additionalProperties: false,
  },
  summary:
    '`{columns, in, to, nulls, format}`: columns, a file or, of an engine of tables, a table, its columns; `skip` (default) or `refuse`',
  read(value, about) {
    const map = value as Written
    const list = (key: string) => (map[key] as readonly unknown[]).map(String)
    const [columns, to] = [list('columns'), list('to')]
    if (columns.length !== to.length) {
      const is = `has ${counted(columns.length, 'column')} and ${to.length} to find them in`
      throw refusal(about, { is, wanted: 'as many', todo: 'name them in the same order', inside: ['to'] })
    }
    const { format } = map
    return {
      columns,
      refers: {
        path: String(map['in']),
        ...(typeof format === 'string' ? { format } : {}),
        columns: to.map((name, index) => {
          const like = columns[index] as string
          const type = about.typeOf(like)
          return { name, like, ...(type === undefined ? {} : { type }) }
        }),
        repeats: true,
      },
      nulls: map['nulls'] === 'refuse' ? 'refuse' : 'skip',
    }
  },
}

/** `foreign-keys`: each row's key is found in another file, which is read with the types of the columns here. */
export const foreignKeys: Check<Asked, Tally> = {
  name: 'foreign-keys',
  level: 'dataset',
  summary:
    "each row's values in `columns` are found together in the columns `to` of the file or table `in`; a row with a null among them is left out, or fails",
  on: [],
  asks,
  example: { columns: ['customer_id'], in: 'customers.parquet', to: ['id'] },
  perValue: true,
  list: true,
  needsAllRows: true,
  columns: ({ columns }) => columns,
  refers: ({ refers }) => [refers],
  plan: emptyTally,
  fold(tally, look: ColumnLook, { refers, nulls }) {
    const [first] = look.cells
    const { keys } = look.given.reference(refers)
    const parts = look.cells.map(({ column }) => ({ states: column.states, keyOf: keysOf(column) }))
    const fail = (row: number, is: string) => {
      tally.failed++
      keepExample(tally.examples, look.first + row, () => cellFinding(first, row, is))
    }
    for (let row = 0; row < look.rows; row++) {
      if (parts.some(({ states }) => states[row] === State.absent)) continue
      const isNull = parts.some(({ states }) => states[row] === State.null)
      const isInvalid = parts.some(({ states }) => states[row] === State.invalid)
      if (isInvalid || (isNull && nulls === 'skip')) {
        tally.skipped++
        continue
      }
      tally.evaluated++
      if (isNull) fail(row, aNull)
      else {
        const own = parts.map(({ keyOf }) => keyOf(row))
        const key = own.length === 1 ? own[0] : joinKeys(own)
        if (key === undefined || !keys.has(key)) fail(row, notIn(refers))
      }
    }
  },
  push: pushFoundIn,
  merge: mergeTallies,
  answer(tally, { refers }, mostly, given) {
    const answer = answerEach(tally, mostly, { things: 'keys', wrong: `not in ${refers.path}` })
    const { repeated } = given.reference(refers)
    if (repeated === 0) return answer
    return { ...answer, is: `${answer.is}; ${counted(repeated, 'row')} there repeat a key of an earlier one` }
  },
  wanted: ({ columns, refers, nulls }) =>
    `${columns.join(', ')} found in ${refers.columns.map(({ name }) => name).join(', ')} of ${refers.path}${nulls === 'refuse' ? ', without a null' : ''}`,
}

/** Asks for the rows whose key is not among those of the other file, and for those with a null. */
function pushFoundIn({ refers, nulls }: Asked, about: PushAbout): Pushed<Tally> {
  const columns = about.columns as readonly [PushColumn, ...PushColumn[]]
  const { where } = about
  const isFound = unread(columns) ?? pushFound(columns, about.reference(refers), refers.path)
  if (typeof isFound === 'string') return isFound
  const whole = allPresent(columns)
  const shown = columns.slice(0, 1)
  const rows = rowsWhere(where)
  const lost = rowsWhere(where, whole, not(isFound))
  const holed = rowsWhere(where, not(whole))
  const numberOf = (answers: Answers, rows: Aggregate) => Number(answers.whole(rows))
  return {
    needs: [rows, lost, holed],
    state(answers) {
      const skipped = nulls === 'skip' ? numberOf(answers, holed) : 0
      const refused = nulls === 'skip' ? 0 : numberOf(answers, holed)
      return {
        evaluated: numberOf(answers, rows) - skipped,
        failed: numberOf(answers, lost) + refused,
        skipped,
        examples: [],
      }
    },
    failing: (answers) => [
      { where: lost.where, is: notIn(refers), shown, rows: numberOf(answers, lost) },
      ...(nulls === 'skip' ? [] : [{ where: holed.where, is: aNull, shown, rows: numberOf(answers, holed) }]),
    ],
  }
}

const aNull = 'the key has a null'

function notIn({ path }: Refers): string {
  return `the key is not in ${path}`
}
