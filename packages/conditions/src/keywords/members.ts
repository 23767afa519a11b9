import type { Column } from '@ml-actions/dataset/batch'
import { isMap } from '@ml-actions/verdict/mapping'
import { type Form, refusal } from '../forms/form.ts'
import { readOfType } from '../forms/of-column-type.ts'
import { groupsOf } from '../values/groups.ts'
import { type Key, keyOfValue, keysOf } from '../values/key.ts'
import { type Value, valueInWords } from '../values/value.ts'
import { WordSet } from '../values/word-set.ts'
import { grouped, listed } from '../words.ts'
import type { Others, Refers } from './keyword.ts'

/** The values of a list, of the column's type. */
export interface Allowed {
  readonly values: readonly Value[]
  /** The same as UTF-8, where they are text. */
  readonly words: WordSet
}

/** The values of a list, or those of a column of another file. */
export type Members = Allowed | { readonly refers: Refers }

/** The form of a list of values of the column's type. */
export const listOfValues = {
  schema: { type: 'array', items: { type: ['number', 'string', 'boolean'] } },
  summary: "list of values of the column's type",
  read(raw, about): Allowed {
    const list = raw as readonly unknown[]
    if (list.length === 0) {
      const is = 'is an empty list, which no value is in'
      throw refusal(about, { is, wanted: 'one value or more', todo: 'list the values that are meant' })
    }
    const values = list.map((value, index) => readOfType(value, about, [index]))
    return {
      values,
      words: new WordSet(values.flatMap((value) => (value.is === 'text' ? [value.bytes] : []))),
    }
  },
} satisfies Form<Allowed>

/** The form of a list of values, or of `{file, column}`, which stands for the values of a column of another file. */
export const memberForm: Form<Members> = {
  schema: {
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      type: 'object',
      properties: {
        file: { type: 'string', minLength: 1 },
        column: { type: 'string' },
        format: { type: 'string' },
      },
      required: ['file', 'column'],
      additionalProperties: false,
    },
    else: listOfValues.schema,
  },
  summary: `${listOfValues.summary}, or \`{file, column}\``,
  read(raw, about) {
    if (!isMap(raw)) return listOfValues.read(raw, about)
    const { type, column: like } = about
    const column = {
      name: String(raw['column']),
      ...(type === undefined ? {} : { type }),
      like: String(like),
    }
    const format = raw['format'] === undefined ? {} : { format: String(raw['format']) }
    return { refers: { path: String(raw['file']), ...format, columns: [column] } }
  },
}

/** The file that members stand in, if they do. */
export function refersOf(members: Members): readonly Refers[] {
  return 'refers' in members ? [members.refers] : []
}

/** Makes the test whether a row's value is one of the members. */
export function isMember(column: Column, members: Members, others?: Others): (row: number) => boolean {
  if (!('refers' in members)) return isAmong(column, members)
  // A contract with a condition on members of a file is refused.
  const { keys } = (others as Others).reference(members.refers)
  const keyOf = keysOf(column)
  return (row) => keys.has(keyOf(row))
}

/** Tells quickly that all values are in a list; false leaves it to the test of each. */
export function allMembers(column: Column, members: Members, rows: number): boolean {
  if ('refers' in members) return false
  if (column.is !== 'text') {
    const holds = isAmong(column, members)
    return groupsOf(column, rows)?.every(({ row }) => holds(row)) === true
  }
  return members.words.hasAll(column, rows)
}

/** Makes the test whether a row's value is among the listed ones. */
export function isAmong(column: Column, { values, words }: Allowed): (row: number) => boolean {
  if (column.is === 'text') {
    const { bytes, starts, ends } = column
    return (row) => words.has(bytes, starts[row] as number, ends[row] as number)
  }
  const keyOf = keysOf(column)
  const allowed = new Set<Key | undefined>(values.map((value) => keyOfValue(value, column.is)))
  return (row) => allowed.has(keyOf(row))
}

/** Writes members for people: the first ten values, or where they stand. */
export function membersInWords(members: Members): string {
  return 'refers' in members ? whereInWords(members.refers) : listed(members.values.map(valueInWords))
}

/** Writes how many members there are, or where they stand: `the 3 allowed values`. */
export function countInWords(members: Members, adjective: string): string {
  if ('refers' in members) return `the ${adjective} values of ${whereInWords(members.refers)}`
  return `the ${grouped(members.values.length)} ${adjective} values`
}

function whereInWords({ path, columns: [column] }: Refers): string {
  return `column ${JSON.stringify(column?.name.slice(0, 80))} of ${path}`
}
