import type { About } from '@ml-actions/conditions/forms/form'
import { refusal } from '@ml-actions/conditions/forms/form'
import { readOfType } from '@ml-actions/conditions/forms/of-column-type'
import type { PushColumn } from '@ml-actions/conditions/push/column'
import { compareValue, untold } from '@ml-actions/conditions/push/compare'
import { joinKeys, type Key, keyOfValue, keysOf } from '@ml-actions/conditions/values/key'
import { type Value, valueInWords } from '@ml-actions/conditions/values/value'
import { listed } from '@ml-actions/conditions/words'
import type { Column } from '@ml-actions/dataset/batch'
import type { Predicate } from '@ml-actions/engine/expression'
import { type Asked as AnyRule, columnsIn, rowRule } from './row-rule.ts'

interface Asked extends AnyRule {
  readonly allowed: readonly (readonly Value[])[]
}

/** `tuples`: the values of several columns, taken together, are among those that are listed. */
export const tuples = rowRule<Asked>({
  name: 'tuples',
  summary: 'the values of these columns, taken together, stand in `one-of`, each in its type',
  properties: {
    tuples: { type: 'array', items: { type: 'string' } },
    'one-of': { type: 'array', items: { type: 'array', items: { type: ['string', 'number', 'boolean'] } } },
  },
  nulls: ['skip', 'fail', 'fail-some'],
  example: {
    tuples: ['country', 'currency'],
    'one-of': [
      ['DE', 'EUR'],
      ['US', 'USD'],
    ],
  },
  read(rule, about) {
    const columns = columnsIn(rule['tuples'], about)
    return { columns, allowed: allowedIn(rule['one-of'], columns, about) }
  },
  holds(columns, { allowed }) {
    const known = new Set<string>()
    for (const tuple of allowed) {
      const keys = tuple.map((value, index) => keyOfValue(value, (columns[index] as Column).is))
      if (keys.every((key): key is Key => key !== undefined)) known.add(joinKeys(keys))
    }
    const keyOf = columns.map(keysOf)
    return (row) => known.has(joinKeys(keyOf.map((of) => of(row))))
  },
  pushTest(columns, { allowed }) {
    const refused = untold(allowed.flat())
    if (refused !== undefined) return refused
    const each = allowed.map((tuple): Predicate => {
      const equal = tuple.map((value, index) =>
        compareValue((columns[index] as PushColumn).scalar, '=', value),
      )
      return { is: 'all', of: equal }
    })
    return { is: 'any', of: each }
  },
  wanted: ({ columns, allowed }) =>
    `${columns.join(', ')} together one of ${listed(allowed.map((tuple) => `(${tuple.map(valueInWords).join(', ')})`))}`,
  wrong: ({ columns, allowed }) =>
    `one in which ${columns.join(', ')} together are none of the ${allowed.length} allowed`,
})

function allowedIn(value: unknown, columns: readonly string[], about: About): Asked['allowed'] {
  const list = (value ?? []) as readonly (readonly unknown[])[]
  if (list.length === 0) {
    const todo = 'list the tuples that may be under `one-of`'
    throw refusal(about, { is: 'allows nothing', wanted: 'one tuple or more', todo })
  }
  return list.map((parts) => {
    if (parts.length !== columns.length) {
      const is = `has a tuple of ${parts.length} values for ${columns.length} columns`
      throw refusal(about, { is, wanted: 'a value for each column', todo: 'mend the tuple' })
    }
    return parts.map((part, index) => {
      const column = columns[index] as string
      const type = about.typeOf(column)
      return readOfType(part, { ...about, column, ...(type === undefined ? {} : { type }) })
    })
  })
}
