import { typeOf } from '@ml-actions/engine/expression'
import { multipleOf as pushMultiple } from '@ml-actions/engine/multiples'
import { type Form, refusal } from '../forms/form.ts'
import { type Decimal, decimalOf, decimalText } from '../values/decimal.ts'
import { multiples } from '../values/multiple.ts'
import type { ValueKeyword } from './keyword.ts'

const asks: Form<Decimal> = {
  schema: { type: ['number', 'string'] },
  summary: 'a number above 0',
  read(raw, about) {
    const unit = decimalOf(String(raw))
    if (unit !== undefined && unit.unscaled > 0n) return unit
    const is = `is ${JSON.stringify(raw).slice(0, 80)}`
    throw refusal(about, { is, wanted: 'a number above 0', todo: 'write digits, such as 5 or "0.01"' })
  },
}

/** `multiple-of`: every value is a whole multiple of a number, in exact decimal arithmetic. */
export const multipleOf: ValueKeyword<Decimal> = {
  name: 'multiple-of',
  summary:
    'every value is a whole multiple of this number, in exact decimal arithmetic; a float stands for its shortest decimal text, so that 0.3 is a multiple of 0.1',
  on: ['integer', 'decimal', 'float', 'number'],
  asks,
  example: 0.01,
  test: multiples,
  pushTest({ scalar }, { unscaled, scale }) {
    return typeOf(scalar).is === 'float'
      ? 'a float stands for its shortest decimal text, which engines write each in a way of their own'
      : pushMultiple(scalar, { numerator: unscaled, denominator: 10n ** BigInt(scale) })
  },
  wanted: (unit) => `a multiple of ${decimalText(unit)}`,
  wrong: (unit) => `no multiple of ${decimalText(unit)}`,
}
