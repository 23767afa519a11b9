import { checkSettings } from '@ml-actions/action/check-settings'
import { readSettings } from '@ml-actions/action/settings'
import type { TypeName } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import { isMap } from '@ml-actions/verdict/mapping'
import type { Condition } from '../condition.ts'
import { keywords } from '../keywords/catalogue.ts'
import { conditionsOf } from '../read.ts'
import { schema } from './json-schema.ts'
import { validate } from './validate.generated.js'

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
  const settings = readSettings(text, path)
  const { value } = settings
  if (!isMap(value) || Object.keys(value).length === 0) {
    throw new Misuse({
      is: '`where` holds no conditions',
      wanted: 'columns with what their values hold, `{country: {one-of: [DE]}}`; SQL is not read',
      todo: 'write it as under `when` in a contract',
      place: { path },
    })
  }
  checkSettings(settings, validate, schema)
  return conditionsOf({ settings, word: 'where', value, at: [], keywords, typeOf })
}
