import { checkSettings } from '@ml-actions/action/check-settings'
import { type Pointer, readSettings, type Settings } from '@ml-actions/action/settings'
import type { TypeName } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Condition } from '../forms/condition.ts'
import { isMap } from '../forms/form.ts'
import { conditionsOf } from './demands.ts'
import { schema } from './json-schema.ts'
import { validate } from './validate.generated.js'

/** Where conditions stand in a contract whose one rule they are: what the schema of contracts knows of them holds here too. */
const within: Pointer = ['row-rules', 0, 'expect']

/**
 * Reads conditions on the values of columns, written as under `when`, that stand outside a contract.
 * @param typeOf  the type of a column by its name; undefined where there is no such column
 * @throws {Misuse} with line and column, for what has no meaning
 */
export function parseConditions(
  text: string,
  path: string,
  typeOf: (column: string) => TypeName | undefined,
): readonly Condition[] {
  const own = readSettings(text, path)
  if (!isMap(own.value) || Object.keys(own.value).length === 0) {
    throw new Misuse({
      is: '`where` holds no conditions',
      wanted: 'columns with what their values hold, `{country: {one-of: [DE]}}`; SQL is not read',
      todo: 'write it as under `when` in a contract',
      place: { path },
    })
  }
  const settings: Settings = {
    ...own,
    value: { contract: 1, 'row-rules': [{ expect: own.value }] },
    place: (pointer) => own.place(pointer.slice(within.length)),
    keyPlace: (pointer) => own.keyPlace(pointer.slice(within.length)),
  }
  checkSettings(settings, validate, schema)
  return conditionsOf({ settings, typeOf, level: 'column', value: {}, at: within }, own.value, within)
}
