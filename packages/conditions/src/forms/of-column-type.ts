import { kindOf } from '../values/kind.ts'
import { readValue, type Value, valueWanted } from '../values/value.ts'
import { type About, type Form, refusal } from './form.ts'

/** The form of one value of the column's type. */
export const ofColumnType: Form<Value> = {
  schema: { type: ['number', 'string'] },
  summary: "a value of the column's type",
  read: (raw, about) => readOfType(raw, about),
}

/** Reads one value of a column's type. */
export function readOfType(raw: unknown, about: About, inside: readonly number[] = []): Value {
  const { type = 'text' } = about
  const value = readValue(raw, type)
  if (value !== undefined) return value
  const shown = JSON.stringify(raw).slice(0, 80)
  if (about.type === undefined && typeof raw === 'number') {
    const is = `is the number ${shown}, and the column has no type, which makes it text`
    const todo = Number.isInteger(raw) ? 'say `type: int64` or `type: float64`' : 'say `type: float64`'
    throw refusal(about, { is, wanted: 'a type, or text in quotes', todo, inside })
  }
  const todo = kindOf[type] === 'text' ? 'put it in quotes, or mend the type' : 'mend the value, or the type'
  throw refusal(about, {
    is: `is ${shown}, which is no ${type}`,
    wanted: valueWanted(type),
    todo,
    inside,
  })
}
