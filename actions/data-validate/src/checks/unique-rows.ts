import { type Form, refusal } from '@ml-actions/conditions/forms/form'
import { joinKeys, type Key, keysOf } from '@ml-actions/conditions/values/key'
import { State } from '@ml-actions/dataset/batch'
import { isMap } from '@ml-actions/verdict/mapping'
import { pushKeys } from '../push/keys.ts'
import type { PushAbout } from '../push/push.ts'
import { textBlock } from '../values/key-block.ts'
import type { Check, ColumnLook } from './check.ts'
import { addKeys, answerKeys, endKeys, mergeKeys, noKeys, type SeenKeys, shiftKeys } from './seen-keys.ts'

/** The columns whose values together name a row, and what a null among them does. */
interface AskedRows {
  readonly columns: readonly string[]
  /** Step over the row; or compare the null as a value, of all rows or of those that hold a value too. */
  readonly nulls: 'skip' | 'equal' | 'equal-some'
}

const names = { type: 'array', items: { type: 'string' } }
const words = ['skip', 'equal', 'equal-some'] as const

const asks: Form<AskedRows> = {
  schema: {
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      type: 'object',
      properties: { columns: names, nulls: { enum: words } },
      required: ['columns'],
      additionalProperties: false,
    },
    else: names,
  },
  summary:
    'list of columns, or `{columns, nulls}` where `nulls` is `skip`, `equal` (a null is equal to a null) or `equal-some` (the same, but rows of nulls alone are stepped over)',
  read(value, about) {
    const given = isMap(value) ? value['columns'] : value
    const columns = (given as readonly unknown[]).map(String)
    if (columns.length < 2 || new Set(columns).size < columns.length) {
      const todo = 'for one column, say `unique: true` under it'
      throw refusal(about, {
        is: `is ${JSON.stringify(columns)}`,
        wanted: 'two different columns or more',
        todo,
      })
    }
    return { columns, nulls: words.find((word) => isMap(value) && word === value['nulls']) ?? 'skip' }
  },
}

/** `unique` of the dataset: no two rows agree on all the listed columns; a row with a null among them is stepped over. */
export const uniqueRows: Check<AskedRows, SeenKeys> = {
  name: 'unique',
  level: 'dataset',
  summary:
    'no two rows agree on all of these columns; a row with a null among them is stepped over unless `nulls` says otherwise; every member of a group is a failure',
  on: [],
  asks,
  example: ['device', 'at'],
  perValue: true,
  list: true,
  needsAllRows: true,
  columns: ({ columns }) => columns,
  plan: (_, { disk }) => noKeys(disk),
  fold(seen, look: ColumnLook, { nulls }) {
    const [first] = look.cells
    const parts = look.cells.map(({ column }) => ({ states: column.states, keyOf: keysOf(column) }))
    const keyOf = (row: number) =>
      keyOfRow(
        parts.map((part) => {
          const state = part.states[row]
          return state === State.value ? part.keyOf(row) : state === State.null ? null : undefined
        }),
        nulls,
      )
    addKeys(seen, look, {
      blocks: () => [textBlock(look.first, look.rows, keyOf)],
      keyOf: (row) => String(keyOf(row)),
      cells: first,
    })
  },
  again: endKeys,
  push: ({ nulls }, about: PushAbout) => pushKeys(about, nulls),
  shift: shiftKeys,
  merge: mergeKeys,
  answer: (seen, _, mostly) => answerKeys(seen, 'rows', mostly),
  wanted: ({ columns, nulls }) =>
    `no two rows equal in ${columns.join(', ')}${nulls === 'skip' ? '' : ', a null being equal to a null'}`,
}

/** The key of a row from those of its cells, null for a null; undefined when the row is stepped over. */
function keyOfRow(keys: readonly (Key | null | undefined)[], nulls: AskedRows['nulls']): string | undefined {
  const isLeftOut = (key: Key | null | undefined) => key === undefined || (nulls === 'skip' && key === null)
  if (keys.some(isLeftOut)) return undefined
  if (nulls === 'equal-some' && keys.every((key) => key === null)) return undefined
  // No joined key begins with a dash.
  return keys.map((key) => (key === null || key === undefined ? '-' : joinKeys([key]))).join('')
}
