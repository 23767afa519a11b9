import { isMultiple } from '@ml-actions/conditions/values/multiple'
import { compareJsonNumbers, decimalIn, isJsonNumber } from '../values/json.ts'
import { numberIn } from './forms.ts'
import { asserting, type Keyword } from './keyword.ts'

/** Keywords that speak of numbers, exactly. */
export const numbers: Readonly<Record<string, Keyword>> = {
  minimum: limit((order) => order >= 0),
  maximum: limit((order) => order <= 0),
  exclusiveMinimum: limit((order) => order > 0),
  exclusiveMaximum: limit((order) => order < 0),
  multipleOf(raw, making) {
    const unit = decimalIn(numberIn(raw, making))
    if (unit.unscaled <= 0n) throw making.fault(`is ${String(raw)}`, 'a number above 0')
    return asserting((value) => !isJsonNumber(value) || isMultiple(decimalIn(value), unit))
  },
}

function limit(holds: (order: number) => boolean): Keyword {
  return (raw, making) => {
    const end = numberIn(raw, making)
    return asserting((value) => !isJsonNumber(value) || holds(compareJsonNumbers(value, end)))
  }
}
