import type { Form } from '../forms/form.ts'
import { refusal } from '../forms/form.ts'
import { valueInWords } from '../values/value.ts'
import { type Allowed, isAmong, listOfValues, oneOf } from './one-of.ts'
import { perValue } from './per-value.ts'
import { listed } from './words.ts'

const asks: Form<Allowed> = {
  ...listOfValues,
  read(raw, about) {
    if (!Array.isArray(raw) || raw.length > 0) return listOfValues.read(raw, about)
    const is = 'is an empty list, which forbids nothing'
    throw refusal(about, { is, wanted: 'one value or more', todo: 'list the values that may not stand here' })
  },
}

/** `not-one-of`: no value is one of a list, equal in the column's type (1.50 is 1.5, "1" is not 1). */
export const notOneOf = perValue<Allowed>({
  name: 'not-one-of',
  summary: "no value is one of a list, compared in the column's type",
  on: oneOf.on,
  typed: () => true,
  asks,
  example: ['UNKNOWN', 'N/A'],
  holds(column, asked) {
    const isListed = isAmong(column, asked)
    return (row) => !isListed(row)
  },
  wanted: ({ values }) => `none of ${listed(values.map(valueInWords))}`,
  wrong: ({ values }) =>
    values.length === 1 ? 'the one refused value' : `one of the ${values.length} refused values`,
})
