import { type Form, refusal } from '@ml-actions/conditions/forms/form'
import { joinKeys, keysOf } from '@ml-actions/conditions/values/key'
import { grouped } from '@ml-actions/conditions/words'
import { State } from '@ml-actions/dataset/batch'
import { not } from '@ml-actions/engine/expression'
import { pushKeys } from '../push/keys.ts'
import { allPresent, type PushAbout, rowsWhere } from '../push/push.ts'
import { blocksOf, textBlock } from '../values/key-block.ts'
import type { Answer, Cells, Check, ColumnLook, Look } from './check.ts'
import { addKeys, answerKeys, endKeys, mergeKeys, noKeys, type SeenKeys, shiftKeys } from './seen-keys.ts'
import { emptyTally, keepExample, laterExamples, mergeExamples, mergeTallies, type Tally } from './tally.ts'

/** The keys that are whole, and the rows that have none. */
interface Keyed {
  keys: SeenKeys
  nulls: Tally
}

const asks: Form<readonly string[]> = {
  schema: { type: 'array', items: { type: 'string' } },
  summary: 'list of columns',
  read(value, about) {
    const columns = (value as readonly unknown[]).map(String)
    if (columns.length > 0 && new Set(columns).size === columns.length) return columns
    const wanted = 'one column or several different ones'
    throw refusal(about, { is: `is ${JSON.stringify(columns)}`, wanted, todo: 'name the columns of the key' })
  },
}

/** `primary-key`: no two rows have the same key, and no part of a key is null. */
export const primaryKey: Check<readonly string[], Keyed> = {
  name: 'primary-key',
  level: 'dataset',
  summary: 'no two rows agree on all of these columns, and no cell of them is null',
  on: [],
  asks,
  example: ['id'],
  perValue: false,
  needsAllRows: true,
  columns: (asked) => asked,
  plan: (_, { disk }) => ({ keys: noKeys(disk), nulls: emptyTally() }),
  fold({ keys, nulls }, look: ColumnLook) {
    const [first] = look.cells
    const parts = look.cells.map(({ column }) => ({ states: column.states, keyOf: keysOf(column) }))
    const has = (row: number) => parts.every(({ states }) => states[row] === State.value)
    const keyOf = (row: number) => joinKeys(parts.map((part) => part.keyOf(row)))
    if (keys.comparing === undefined) countNulls(nulls, look)
    addKeys(keys, look, {
      blocks: () =>
        look.cells.length === 1
          ? blocksOf(first.column, look.first, look.rows)
          : [textBlock(look.first, look.rows, (row) => (has(row) ? keyOf(row) : undefined))],
      keyOf,
      cells: first,
    })
  },
  again: ({ keys }) => endKeys(keys),
  push(_, about: PushAbout) {
    const keys = pushKeys(about, 'skip')
    if (typeof keys === 'string') return keys
    const holed = rowsWhere(about.where, not(allPresent(about.columns)))
    return {
      needs: [...keys.needs, holed],
      state(answers) {
        const failed = Number(answers.whole(holed))
        return { keys: keys.state(answers), nulls: { ...emptyTally(), evaluated: failed, failed } }
      },
      failing: (answers) => [
        { ...keys.failing, rows: Number(keys.state(answers).failed) },
        {
          where: holed.where,
          is: aNull,
          shown: about.columns,
          hides: true,
          rows: Number(answers.whole(holed)),
        },
      ],
      placed: (state, examples) => ({ ...state, keys: { ...state.keys, examples } }),
    }
  },
  shift: ({ keys, nulls }, by) => ({
    keys: shiftKeys(keys, by),
    nulls: { ...nulls, examples: laterExamples(nulls.examples, by) },
  }),
  merge: (one, other) => ({
    keys: mergeKeys(one.keys, other.keys),
    nulls: mergeTallies(one.nulls, other.nulls),
  }),
  answer: ({ keys, nulls }, _, mostly) => withNulls(answerKeys(keys, 'keys', mostly), nulls),
  wanted: (asked) => `a key of its own in ${asked.join(', ')} for every row, without nulls`,
}

function countNulls(nulls: Tally, look: Look): void {
  if (look.cells.every((cells) => cells.nulls === 0)) return
  for (let row = 0; row < look.rows; row++) {
    const cells = look.cells.find(({ column }) => column.states[row] === State.null)
    if (cells === undefined) continue
    nulls.evaluated++
    nulls.failed++
    keepExample(nulls.examples, look.first + row, () => nullFinding(cells, row))
  }
}

const aNull = 'a cell of the key is null'

function nullFinding(cells: Cells, row: number) {
  return { is: aNull, place: cells.place(row) }
}

function withNulls(answer: Answer, { failed, examples }: Tally): Answer {
  if (failed === 0) return answer
  const { reason: _, ...rest } = answer
  const nulls = `${grouped(failed)} ${failed === 1 ? 'key has' : 'keys have'} a null`
  return {
    ...rest,
    holds: false,
    evaluated: answer.evaluated + failed,
    failed: answer.failed + failed,
    skipped: answer.skipped - failed,
    is: answer.failed === 0 ? nulls : `${answer.is}; ${nulls}`,
    settled: true,
    examples: mergeExamples([...answer.examples], [...examples]),
  }
}
